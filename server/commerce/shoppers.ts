import { createHash, randomUUID } from 'node:crypto';
import { fieldsOf, listOf } from '../../src/domain/json-reader.js';
import type { JsonObject } from '../../src/sandbox/sandbox.js';

/** A way to pay that a shopper has saved. */
export interface PaymentOption {
  readonly id: string;
  readonly sourceId: string;
  readonly nickName: string;
}

/**
 * What the Commerce dialect knows and the engine does not: who holds a shopper token, and which checkout is his active
 * cart (protocol 9.1).
 */
export interface Shopper {
  /** SHA-256 of the token; the token itself is nowhere. */
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
  /** A submitted cart whose shopper is at the provider. */
  readonly pendingOrderId?: string;
  readonly orderIds: readonly string[];
  /** The engine's customer, once a source was saved. */
  readonly customerId?: string;
  readonly options: readonly PaymentOption[];
  readonly defaultOptionId?: string;
}

/** How long a shopper token works, in seconds. */
export const TOKEN_LIFETIME = 24 * 60 * 60;

export interface ShoppersOptions {
  readonly now: () => number;
  /** A fresh token that nobody can guess. */
  readonly newToken?: () => string;
  readonly snapshot?: unknown;
  readonly onChange?: () => void;
}

/** All shoppers, by the digest of their token. */
export class Shoppers {
  readonly #rows = new Map<string, Shopper>();
  readonly #now: () => number;
  readonly #newToken: () => string;
  readonly #onChange: () => void;

  constructor({ now, newToken = randomUUID, snapshot, onChange }: ShoppersOptions) {
    this.#now = now;
    this.#newToken = newToken;
    this.#onChange = onChange ?? (() => undefined);
    for (const row of listOf(fieldsOf(snapshot).shoppers))
      this.#rows.set(String(fieldsOf(row).id), row as Shopper); // written by `snapshot`
  }

  issue(account: string): { readonly token: string; readonly shopper: Shopper } {
    for (const { id, expiresAt } of this.#rows.values())
      if (expiresAt <= this.#now()) this.#rows.delete(id);
    const token = this.#newToken();
    const shopper = this.put({
      id: digest(token),
      account,
      expiresAt: this.#now() + TOKEN_LIFETIME * 1000,
      locale: 'en_US',
      currency: 'USD',
      orderIds: [],
      options: [],
    });
    return { token, shopper };
  }

  find(token: string): Shopper | undefined {
    const shopper = this.#rows.get(digest(token));
    return shopper && shopper.expiresAt > this.#now() ? shopper : undefined;
  }

  /** @throws {RangeError} For an id that no door gave out. */
  get(id: string): Shopper {
    const shopper = this.#rows.get(id);
    if (!shopper) throw new RangeError('There is no such shopper.');
    return shopper;
  }

  put(shopper: Shopper): Shopper {
    this.#rows.set(shopper.id, shopper);
    this.#onChange();
    return shopper;
  }

  snapshot(): JsonObject {
    // Rows are plain JSON; interfaces have no index signature to say so.
    return { shoppers: [...this.#rows.values()] as unknown as readonly JsonObject[] };
  }
}

const digest = (token: string): string => createHash('sha256').update(token).digest('hex');
