import type { AdditionalAddressInfo } from '../domain/address.js';
import type { Entered } from './input-context.js';
import type { MethodInput } from './method-input.js';

export type { Entered, InputContext } from './input-context.js';

/**
 * When the shopper pays, seen from the order: `STD` before it, on the page; `RTS` before it, at a
 * provider; `STR` after it, at a provider; `DLY` after it, by pushing money.
 */
export type WorkOrder = 'STD' | 'RTS' | 'STR' | 'DLY';

export type MethodCategory =
  | 'card'
  | 'wallet'
  | 'pay-later'
  | 'bank'
  | 'transfer'
  | 'voucher'
  | 'invoice'
  | 'credit'
  | 'other';

/**
 * Where the shopper finds it: `row` in the list, `card` in the list with the card's fields, `express` as a button of its own
 * above the list, `never` where the shopper has nothing to pick (store credit comes from the page's back end).
 */
export type MethodPlace = 'row' | 'card' | 'express' | 'never';

/**
 * How sentences speak of where the shopper pays: `named` by the method's name, where that is a place or a brand
 * («Continue to Klarna»); `bank` is the shopper's own bank; `page` is any other page, without a name.
 */
export type Provider = 'named' | 'bank' | 'page';

export interface ReturnUrls {
  readonly returnUrl: string;
  readonly cancelUrl: string;
}

/** What a source is made from, beside what is the same for all. */
export interface SourceParts {
  /** The block named after the type. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** What the shopper said of themselves here: goes before what the page or the session knows. */
  readonly owner?: {
    readonly firstName?: string;
    readonly lastName?: string;
    readonly phoneNumber?: string;
    readonly additionalAddressInfo?: AdditionalAddressInfo;
  };
  /** The shopper agreed that it is used again, beyond what the save agreement says. */
  readonly futureUse?: true;
}

/** All that the kit knows of a method type. Data: what is drawn and done with it is elsewhere. */
export interface MethodDescriptor {
  readonly type: string;
  readonly category: MethodCategory;
  readonly order: WorkOrder;
  /** Our sign for it: a brand key or a glyph. */
  readonly icon: string;
  readonly provider: Provider;
  readonly place: MethodPlace;
  /** Whether it can be saved, where the service does not say. */
  readonly storable: boolean;
  /** Whose `owner` is sent along: PayPal and TreviPay take the shopper's details from their own pages. */
  readonly sendsOwner: boolean;
  /** Details that a session knows by itself: only without one they are the caller's to tell. */
  readonly orderDetails: readonly string[];
  /** What the shopper enters, in its order. */
  readonly inputs: readonly MethodInput[];
  build(given: { readonly urls: ReturnUrls; readonly entered: Entered }): SourceParts;
}
