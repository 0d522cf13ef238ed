import { redirectName } from './redirect-name.js';

/** What this tab keeps under a name. Never throws. */
export function readStored(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null; // a page may be denied its storage: then nothing survives leaving it
  }
}

/** Whether the shopper may be back from a provider: what became of it is for `payments.ts` to find out. Never throws. */
export const isUnfinished = (sessionId: string): boolean =>
  readStored(redirectName(sessionId)) !== null;
