import { redirectName } from './redirect-name.js';

/** Whether the shopper may be back from a provider: what became of it is for `payments.ts` to find out. Never throws. */
export function isUnfinished(sessionId: string): boolean {
  try {
    return sessionStorage.getItem(redirectName(sessionId)) !== null;
  } catch {
    return false; // a page may be denied its storage: then nothing survives leaving it
  }
}
