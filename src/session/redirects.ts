import type { Page } from './page.js';
import { unmarked, wayBackOf } from './return-urls.js';
import { storageName, type WayBack } from './tab-memory.js';

/** The data needed to look up the outcome after a redirect. Contains no personal data. */
export interface Redirect {
  readonly v: 1;
  /** Absent where a method is saved without a session. */
  readonly sessionId: string | undefined;
  readonly sourceId: string;
  readonly sourceClientSecret: string;
  readonly methodType: string;
  readonly nonce: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Set once the marker has been read and removed from the address. */
  readonly back?: WayBack;
  /** Polling has ended without an outcome; from now on the service is asked once. */
  readonly polledOut?: true;
}

const nameOf = (sessionId: string | undefined): string => storageName('redirect', sessionId);

const HOUR_MS = 3_600_000;

/** The unfinished redirect of a session. One that is older than an hour is forgotten. */
export function recallRedirect(page: Page, sessionId: string | undefined): Redirect | undefined {
  try {
    const kept = JSON.parse(page.recall(nameOf(sessionId)) ?? '') as Redirect; // only we write it
    if (kept.v === 1 && Math.abs(Date.now() - kept.startedAt) < HOUR_MS) return kept;
  } catch {
    return undefined;
  }
  forgetRedirect(page, sessionId);
  return undefined;
}

export const rememberRedirect = (page: Page, redirect: Redirect): void =>
  page.remember(nameOf(redirect.sessionId), JSON.stringify(redirect));

export const forgetRedirect = (page: Page, sessionId: string | undefined): void =>
  page.remember(nameOf(sessionId), undefined);

/** Ends the redirect: removes it from storage, and its marker from the address. */
export function closeRedirect(page: Page, sessionId: string | undefined): void {
  const redirect = recallRedirect(page, sessionId);
  if (redirect && wayBackOf(page.url, redirect.nonce)) page.rename(unmarked(page.url));
  forgetRedirect(page, sessionId);
}
