// One visitor of the shop. A real shop keeps this in its database; here it lives as long as the process.
import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Bag, Country, Currency } from './goods.js';
import type { ServiceCall } from './service.js';
import type { Texts } from './texts/en.js';
import { isLanguage, type Language } from './texts/languages.js';

/** Said once, on the next page. */
export interface Notice {
  readonly key: keyof Texts['notices'];
  /** Ready to be shown. */
  readonly amount?: string;
}

export interface Visit {
  language: Language;
  theme?: 'light' | 'dark';
  country: Country;
  currency: Currency;
  bag: Bag;
  usesCredit: boolean;
  /** The shopper's account with the service; guests have none. */
  customerId?: string | undefined;
  /** The service's checkout of this bag; made when a page first needs it. */
  checkoutId?: string | undefined;
  /** The order that was made of it. While it is `unfinished`, the shopper still has to pay at a provider. */
  order?: { readonly id: string; readonly unfinished: boolean; readonly bag: Bag } | undefined;
  notice?: Notice | undefined;
  /** What the back end lately asked of the service, for the side panel. */
  readonly calls: ServiceCall[];
}

const visits = new Map<string, Visit>();

/** Finds the visitor by cookie, or welcomes a new one. */
export function visitOf(c: Context): Visit {
  const known = visits.get(getCookie(c, 'visit') ?? '');
  if (known) return known;
  const id = randomUUID();
  const language = c.req.header('accept-language')?.slice(0, 2);
  const visit: Visit = {
    language: isLanguage(language) ? language : 'en',
    country: 'US',
    currency: 'USD',
    bag: { teapot: 1, tea: 2 }, // so that there is something to pay: 118.01
    usesCredit: false,
    calls: [],
  };
  visits.set(id, visit);
  // Lax, so that the cookie comes along when the shopper comes back from the bank's site.
  setCookie(c, 'visit', id, { httpOnly: true, sameSite: 'Lax', path: '/' });
  return visit;
}
