// One visitor of the shop. A real shop stores this in its database; here it is in a file, or in memory only.
import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Bag, Country, Currency } from './goods.js';
import type { Ask, ServiceCall } from './service.js';
import type { Texts } from './texts/en.js';
import { isLanguage, type Language } from './texts/languages.js';

/** A message for the next page, shown once. */
export interface Notice {
  readonly key: keyof Texts['notices'];
  /** Formatted for display. */
  readonly amount?: string;
}

export interface Visit {
  language: Language;
  theme?: 'light' | 'dark';
  country: Country;
  currency: Currency;
  bag: Bag;
  usesCredit: boolean;
  /** The id of the shopper's customer record at the service; guests have none. */
  customerId?: string | undefined;
  /** The id of the bag's checkout, created when a page first needs it. */
  checkoutId?: string | undefined;
  /** When an order was requested (ms since 1970) whose outcome is still unknown. */
  placing?: { readonly checkoutId: string; readonly since: number } | undefined;
  /** The placed order. While it is `unfinished`, the shopper still has to pay at a provider. */
  order?:
    | {
        readonly id: string;
        readonly unfinished: boolean;
        /** The amount that the shopper must send by bank transfer. */
        readonly waitsForMoney?: boolean;
        readonly bag: Bag;
      }
    | undefined;
  notice?: Notice | undefined;
  /** The back end's latest requests to the service, for the side panel. */
  readonly calls: ServiceCall[];
}

/** The context of a handler: the visit, and the function that sends requests to the service. */
export interface ShopEnv {
  Variables: { visit: Visit; ask: Ask };
}

export class Visits {
  readonly #file: string | undefined;
  readonly #visits: Map<string, Visit>;

  /** @param file The file in which visits survive a restart. */
  constructor(file?: string) {
    this.#file = file;
    this.#visits = new Map(file ? read(file) : []);
  }

  /** Finds the visit by its cookie, or creates a new one. */
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
    // Lax, so that the browser sends the cookie when the shopper returns from the bank's site.
    setCookie(c, 'visit', id, { httpOnly: true, sameSite: 'Lax', path: '/' });
    return visit;
  }

  /** The first visit that meets a condition. */
  find(isMeant: (visit: Visit) => boolean): Visit | undefined {
    return [...this.#visits.values()].find(isMeant);
  }

  readonly save = (): void => {
    if (!this.#file) return;
    // Written to a temporary file and renamed: after a crash there is the old file or the new one.
    writeFileSync(`${this.#file}.new`, JSON.stringify([...this.#visits]), { mode: 0o600 });
    renameSync(`${this.#file}.new`, this.#file);
  };
}

function read(file: string): [string, Visit][] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as [string, Visit][]; // written by `save`
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return []; // the first start
    throw reason;
  }
}
