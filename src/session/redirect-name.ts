/** Under which name a tab remembers the redirect of a session. */
export const redirectName = (sessionId: string): string => `dr-redirect:${sessionId}`;
