// One visitor of the shop. A real shop keeps this in its database; here it is a file, or as long as the process lives.
import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Bag, Country, Currency } from './goods.js';
import type { Ask, ServiceCall } from './service.js';
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
  /** An order was asked for at this time (ms), and nobody knows yet whether there is one. */
  placing?: { readonly checkoutId: string; readonly since: number } | undefined;
  /** The order that was made. While it is `unfinished`, the shopper still has to pay at a provider. */
  order?:
    | {
        readonly id: string;
        readonly unfinished: boolean;
        /** The shopper has to send it, by bank transfer. */
        readonly waitsForMoney?: boolean;
        readonly bag: Bag;
      }
    | undefined;
  notice?: Notice | undefined;
  /** What the back end lately asked of the service, for the side panel. */
  readonly calls: ServiceCall[];
}

/** What a handler finds in its context: the visitor, and a way to ask the service. */
export interface ShopEnv {
  Variables: { visit: Visit; ask: Ask };
}

export class Visits {
  readonly #file: string | undefined;
  readonly #visits: Map<string, Visit>;

  /** @param file Where visits outlive the process. */
  constructor(file?: string) {
    this.#file = file;
    this.#visits = new Map(file ? read(file) : []);
  }

  /** Finds the visitor by cookie, or welcomes a new one. */
  of(c: Context): Visit {
    const known = this.#visits.get(getCookie(c, 'visit') ?? '');
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
    this.#visits.set(id, visit);
    // Lax, so that the cookie comes along when the shopper comes back from the bank's site.
    setCookie(c, 'visit', id, { httpOnly: true, sameSite: 'Lax', path: '/' });
    return visit;
  }

  /** The first visitor of whom something is true. */
  find(isMeant: (visit: Visit) => boolean): Visit | undefined {
    return [...this.#visits.values()].find(isMeant);
  }

  readonly save = (): void => {
    if (!this.#file) return;
    // Written beside and put in place: a crash leaves the old file or the new one.
    writeFileSync(`${this.#file}.new`, JSON.stringify([...this.#visits]), { mode: 0o600 });
    renameSync(`${this.#file}.new`, this.#file);
  };
}

function read(file: string): [string, Visit][] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as [string, Visit][]; // as `save` wrote it
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return []; // the first start
    throw reason;
  }
}
