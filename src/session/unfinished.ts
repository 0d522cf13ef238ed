import { intentName, redirectName } from './redirect-name.js';

/** What this tab keeps under a name. Never throws. */
export function readStored(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null; // a page may be denied its storage: then nothing survives leaving it
  }
}

/**
 * Whether the shopper may be back from a provider, or a request may have been carried out before the page was loaded again:
 * what became of it is for `payments.ts` to find out. Never throws.
 */
export function isUnfinished(sessionId: string): boolean {
  const intent = readStored(intentName(sessionId));
  const isOpen = intent !== null && !intent.includes('"state":"refused"');
  return isOpen || readStored(redirectName(sessionId)) !== null;
}
