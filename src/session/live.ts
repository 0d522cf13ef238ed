type Live = typeof import('./live-part.js');

let part: Live | undefined;

/**
 * What goes on after the first answer: the store, and the closer look at a session. Fetched with that answer, so that it
 * does not delay it; `undefined` until then.
 */
export const live = (): Live | undefined => part;

/** Fetches it, once. Rejects where it cannot be had. */
export const loadLive = async (): Promise<Live> => (part ??= await import('./live-part.js'));
