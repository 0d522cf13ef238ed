/** Under which name a tab remembers the redirect of a session. */
export const redirectName = (sessionId: string): string => `dr-redirect:${sessionId}`;

/** Under which name a tab keeps what the shopper wanted from a session, until that is known to be done. */
export const intentName = (sessionId: string): string => `dr-intent:${sessionId}`;
