import type { Page } from '../../../session/page.js';
import { recallRedirect } from '../../../session/redirects.js';
import { storageName } from '../../../session/tab-memory.js';
import type { Consent } from './consents.js';

// What a shopper ticked before leaving for a provider holds when they are back: the source was made with it.

/** Remembers what is ticked, for the way back from a provider. */
export const keepConsents = (
  page: Page,
  sessionId: string | undefined,
  agreed: ReadonlySet<Consent>,
): void =>
  page.remember(
    storageName('consents', sessionId),
    agreed.size > 0 ? [...agreed].join(' ') : undefined,
  );

/** What was ticked when the shopper left for a provider; nothing after a mere reload. */
export function recallConsents(page: Page, sessionId: string | undefined): ReadonlySet<Consent> {
  if (!recallRedirect(page, sessionId)) return new Set();
  const kept = (page.recall(storageName('consents', sessionId)) ?? '').split(' ');
  return new Set(CONSENTS.filter((name) => kept.includes(name)));
}

const CONSENTS: readonly Consent[] = ['save', 'termsOfSale', 'eula', 'termsOfUse'];
