import type { AdditionalAddressInfo } from '../domain/address.js';
import type { Entered } from './input-context.js';
import type { MethodInput } from './method-input.js';

export type { Entered, InputContext } from './input-context.js';

/**
 * When and where the shopper pays: `STD` before the order, on the page; `RTS` before the order, at a
 * provider; `STR` after the order, at a provider; `DLY` after the order, by bank transfer or in cash.
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
 * How the method is offered: `row` in the list, `card` in the list with card fields, `express` as a separate button
 * above the list, `never` if the shopper cannot select it (store credit comes from the page's back end).
 */
export type MethodPlace = 'row' | 'card' | 'express' | 'never';

/**
 * How sentences name the place of payment: `named` uses the method's name, if that is a place or a brand
 * (“Continue to Klarna”); `bank` is the shopper's bank; `page` is any other page, without a name.
 */
export type Provider = 'named' | 'bank' | 'page';

export interface ReturnUrls {
  readonly returnUrl: string;
  readonly cancelUrl: string;
}

/** The method-specific parts of a source request. */
export interface SourceParts {
  /** The object that is named after the type. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** Owner details that the shopper entered here. They take precedence over those of the page and the session. */
  readonly owner?: {
    readonly firstName?: string;
    readonly lastName?: string;
    readonly phoneNumber?: string;
    readonly additionalAddressInfo?: AdditionalAddressInfo;
  };
  /** The shopper agreed to future use, in addition to the save agreement. */
  readonly futureUse?: true;
}

/** The kit's description of a method type, as data only. */
export interface MethodDescriptor {
  readonly type: string;
  readonly category: MethodCategory;
  readonly order: WorkOrder;
  /** The icon: a brand key or a glyph. */
  readonly icon: string;
  readonly provider: Provider;
  readonly place: MethodPlace;
  /** Whether it can be saved, if the service does not specify it. */
  readonly storable: boolean;
  /** Whether the `owner` is sent. PayPal and TreviPay ask for the shopper's details on their own pages. */
  readonly sendsOwner: boolean;
  /** The order details that a session supplies; without a session, the caller must. */
  readonly orderDetails: readonly string[];
  /** The inputs, in order. */
  readonly inputs: readonly MethodInput[];
  build(given: { readonly urls: ReturnUrls; readonly entered: Entered }): SourceParts;
}
