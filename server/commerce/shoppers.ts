import { createHash, randomUUID } from 'node:crypto';
import { createMemoryStorage } from '../../src/sandbox/memory-storage.js';
import { Transactions, type Table } from '../../src/sandbox/transactions.js';

/** The table of the storage that holds them. */
export const SHOPPERS = 'shoppers';

/** A saved payment method. */
export interface PaymentOption {
  readonly id: string;
  readonly sourceId: string;
  readonly nickName: string;
}

/**
 * The data of the Commerce form that the engine does not have: the shopper of a token, and the checkout that is the active
 * cart.
 */
export interface Shopper {
  /** SHA-256 of the token, which itself is not stored. */
  readonly id: string;
  /** Publishable key of the account. */
  readonly account: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly locale: string;
  readonly currency: string;
  /** The active cart, once it was filled. */
  readonly checkoutId?: string;
  readonly termsAccepted?: boolean;
  /** The order whose shopper has not returned from the provider. */
  readonly pendingOrderId?: string;
  readonly orderIds: readonly string[];
  /** The engine's customer, once a source was saved. */
  readonly customerId?: string;
  readonly options: readonly PaymentOption[];
  readonly defaultOptionId?: string;
  /** The token is limited: it was issued for a page. */
  readonly isLimited?: true;
  /** SHA-256 of the suffix that turns the limited token into a full one. */
  readonly fullSecret?: string;
}

/** The rights of a token. A limited one is for the page: it cannot set prices or read saved payment options. */
export type TokenAccess = 'full' | 'limited';

/** How long a shopper token works, in seconds. */
export const TOKEN_LIFETIME = 24 * 60 * 60;

export interface ShoppersOptions {
  readonly now: () => number;
  /** Returns a new, unpredictable token. */
  readonly newToken?: () => string;
  /** The engine's own, so that a shopper changes together with the checkout; in memory when absent. */
  readonly transactions?: Transactions;
}

/** All shoppers, by the digest of their token. */
export class Shoppers {
  readonly #transactions: Transactions;
  readonly #rows: Table<Shopper>;
  readonly #now: () => number;
  readonly #newToken: () => string;

  constructor({ now, newToken = randomUUID, transactions }: ShoppersOptions) {
    this.#now = now;
    this.#transactions = transactions ?? new Transactions(createMemoryStorage());
    this.#newToken = this.#transactions.repeatable(newToken);
    this.#rows = this.#transactions.table(SHOPPERS);
  }

  issue(
    account: string,
    access: TokenAccess = 'full',
  ): { readonly token: string; readonly shopper: Shopper } {
    const token = this.#newToken();
    const shopper = this.put({
      id: digest(token),
      account,
      expiresAt: this.#now() + TOKEN_LIFETIME * 1000,
      locale: 'en_US',
      currency: 'USD',
      orderIds: [],
      options: [],
      ...(access === 'limited' && { isLimited: true }),
    });
    return { token, shopper };
  }

  /** Issues a full token for the shopper of a limited one; an earlier full token becomes invalid. */
  widen(limitedToken: string, account: string): string | undefined {
    const found = this.find(limitedToken);
    if (found?.access !== 'limited' || found.shopper.account !== account) return undefined;
    const secret = this.#newToken();
    this.put({ ...found.shopper, fullSecret: digest(secret) });
    return `${limitedToken}.${secret}`;
  }

  find(token: string): { readonly shopper: Shopper; readonly access: TokenAccess } | undefined {
    const [own = '', secret] = token.split('.', 2);
    const shopper = this.#read(digest(own));
    if (!shopper || shopper.expiresAt <= this.#now()) return undefined;
    if (secret === undefined) return { shopper, access: shopper.isLimited ? 'limited' : 'full' };
    return digest(secret) === shopper.fullSecret ? { shopper, access: 'full' } : undefined;
  }

  /** @throws {RangeError} For an unknown id. */
  get(id: string): Shopper {
    const shopper = this.#read(id);
    if (!shopper) throw new RangeError('There is no such shopper.');
    return shopper;
  }

  put(shopper: Shopper): Shopper {
    return this.#transactions.run(() => this.#rows.put(shopper));
  }

  #read(id: string): Shopper | undefined {
    return this.#transactions.run(() => this.#rows.get(id));
  }
}

const digest = (token: string): string => createHash('sha256').update(token).digest('hex');
