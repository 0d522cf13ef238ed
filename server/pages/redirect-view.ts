import { fieldsOf, textOf } from '../../src/domain/json-reader.js';
import { parseMoney, type Money } from '../../src/domain/money.js';
import { findInCatalog } from '../../src/sandbox/method-catalog.js';
import type { JsonObject } from '../../src/sandbox/sandbox.js';

/** A redirect as the bank's and the issuer's pages show it: texts to escape, and addresses that are safe to link. */
export interface RedirectView {
  /** The publishable key of the source's account. */
  readonly account: string;
  readonly kind: 'bank' | 'challenge';
  readonly method: string;
  /** Absent if unknown. */
  readonly amount?: Money;
  readonly status: 'open' | 'approved' | 'declined';
  /** The shop's host, taken from the return address. */
  readonly shop?: string;
  /** The address for a shopper who leaves without deciding. */
  readonly backUrl?: string;
  readonly card?: string;
  /** Challenges only. */
  readonly attemptsLeft?: number;
}

/** Attempts a challenge starts with: fewer left means that one was wrong. */
export const CHALLENGE_ATTEMPTS = 3;

export function readRedirectView(redirect: JsonObject): RedirectView {
  const status = textOf(redirect.status);
  const type = textOf(redirect.type, 200) ?? '';
  const backUrl = webUrl(redirect.cancelUrl) ?? webUrl(redirect.returnUrl);
  const card = fieldsOf(redirect.creditCard);
  const lastFour = textOf(card.lastFourDigits, 4);
  const attempts = redirect.attemptsLeft;
  const currency = textOf(redirect.currency, 3);
  const amount = currency ? parseMoney(redirect.amount, currency) : undefined;
  return {
    account: textOf(redirect.account) ?? '',
    kind: redirect.kind === 'challenge' ? 'challenge' : 'bank',
    method: findInCatalog(type)?.name ?? type,
    status: status === 'approved' || status === 'declined' ? status : 'open',
    ...(amount ? { amount } : {}),
    ...(backUrl ? { shop: new URL(backUrl).host, backUrl } : {}),
    ...(lastFour ? { card: `${textOf(card.brand, 40) ?? ''} •••• ${lastFour}`.trim() } : {}),
    ...(typeof attempts === 'number' ? { attemptsLeft: attempts } : {}),
  };
}

/** An absolute http(s) address without credentials, or nothing: `javascript:` must not become a link. */
export function webUrl(value: unknown): string | undefined {
  const text = textOf(value, 2048);
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const safe = url.protocol === 'https:' || url.protocol === 'http:';
  return safe && url.username === '' && url.password === '' ? url.href : undefined;
}
