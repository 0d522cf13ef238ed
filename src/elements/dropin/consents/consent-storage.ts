import type { Page } from '../../../session/page.js';
import { recallRedirect } from '../../../session/redirects.js';
import { storageName } from '../../../session/tab-memory.js';
import type { Consent } from './consents.js';

// The consents given before a redirect stay valid on return: the source was created with them.

/** Stores the checked consents for the return from a provider. */
export const keepConsents = (
  page: Page,
  sessionId: string | undefined,
  agreed: ReadonlySet<Consent>,
): void =>
  page.remember(
    storageName('consents', sessionId),
    agreed.size > 0 ? [...agreed].join(' ') : undefined,
  );

/** The consents that were checked at the redirect to a provider; none after a plain reload. */
export function recallConsents(page: Page, sessionId: string | undefined): ReadonlySet<Consent> {
  if (!recallRedirect(page, sessionId)) return new Set();
  const kept = (page.recall(storageName('consents', sessionId)) ?? '').split(' ');
  return new Set(CONSENTS.filter((name) => kept.includes(name)));
}

const CONSENTS: readonly Consent[] = ['save', 'termsOfSale', 'eula', 'termsOfUse'];
