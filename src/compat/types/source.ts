import type { DrError } from './errors.js';

/** What a source is for. */
export type Usage = 'subscription' | 'convenience' | 'unscheduled';

/** Where the shopper pays. */
export type Flow = 'standard' | 'redirect' | 'receiver';

/** States of a source. */
export type SourceState =
  | 'pending_funds'
  | 'pending_redirect'
  | 'requires_action'
  | 'chargeable'
  | 'consumed'
  | 'cancelled'
  | 'failed';

/** A postal address. Which members a country needs is for the service to say. */
export interface Address {
  readonly line1: string;
  readonly line2?: string;
  readonly city?: string;
  /** Standardised region: `MN`. */
  readonly state?: string;
  readonly postalCode?: string;
  /** ISO 3166-1 alpha-2: `US`. */
  readonly country: string;
}

/** What some countries and methods want to know besides. */
export interface AdditionalAddressInfo {
  readonly neighborhood?: string;
  readonly phoneticFirstName?: string;
  readonly phoneticLastName?: string;
  readonly countyName?: string;
  readonly division?: string;
  /** Instalments in France need one. */
  readonly title?: 'MR' | 'MS' | 'MISS' | 'MRS' | 'M' | 'MME' | 'MLLE';
}

/** Whom a source belongs to. */
export interface Owner {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phoneNumber?: string;
  readonly organization?: string;
  readonly customerId?: string;
  readonly upstreamId?: string;
  readonly referenceId?: string;
  readonly address: Address;
  readonly additionalAddressInfo?: AdditionalAddressInfo;
}

/** The block named after the type, as it is sent. */
export interface SourceDetails {
  readonly returnUrl?: string;
  readonly cancelUrl?: string;
  readonly [member: string]: unknown;
}

/**
 * What a source is made from. With `sessionId`, amount, currency, items and the rest come from the
 * session; what it makes superfluous is left out and warned about (docs/migrating.md).
 */
export interface SourceData {
  /** `creditCard`, `payPal`, …; the method's own block stands under the same name. */
  readonly type: string;
  readonly sessionId?: string;
  /** Needed unless the method takes it from the wallet or the session. */
  readonly owner?: Owner;
  /** Without a session only. Major units: `118.01`, `"118.01"`. */
  readonly amount?: number | string;
  /** Without a session only. ISO 4217. */
  readonly currency?: string;
  /** ISO 3166-1 alpha-2; Amazon Pay, when the session has none. */
  readonly country?: string;
  /** The shopper wants it saved. */
  readonly futureUse?: boolean;
  readonly usage?: Usage;
  /** The exact words of consent that the shopper was shown. */
  readonly mandate?: { readonly terms: string };
  /** Ours: what the session's card challenge returns to, where there is no frame for it. */
  readonly returnUrl?: string;
  readonly [block: string]: unknown;
}

/** What of a card source can be changed. */
export interface SourceUpdate {
  readonly id: string;
  readonly clientSecret: string;
  readonly owner?: Owner;
}

/** A source as DigitalRiver.js hands it out. */
export interface Source {
  readonly id: string;
  /** Opens the source. Never log it, never put it in a URL. */
  readonly clientSecret: string;
  readonly type: string;
  readonly state: SourceState;
  readonly flow: Flow;
  /** Always `false` from a public key. */
  readonly reusable: boolean;
  /** Major units, as text: `"521.04"`. Absent for standard sources without a session. */
  readonly amount?: string;
  /** ISO 4217. */
  readonly currency?: string;
  readonly owner?: Owner;
  readonly sessionId?: string;
  readonly upstreamId?: string;
  readonly usage?: Usage;
  readonly redirect?: {
    readonly redirectUrl: string;
    readonly returnUrl?: string;
    readonly cancelUrl?: string;
    readonly offline?: boolean;
  };
  readonly clientId?: string;
  readonly channelId?: string;
  readonly liveMode?: boolean;
  readonly language?: string;
  readonly creationIp?: string;
  /** ISO 8601 with milliseconds. */
  readonly createdTime?: string;
  readonly updatedTime?: string;
  /** Receiver flow only. */
  readonly expirationTime?: string;
  readonly paymentId?: string;
  readonly browserInfo?: BrowserInfo;
  readonly creditCard?: CreditCardDetails;
  readonly [block: string]: unknown;
}

/** What some sources tell of the browser that they were made in. */
export interface BrowserInfo {
  readonly userAgent?: string;
  readonly acceptHeader?: string;
  readonly language?: string;
  readonly colorDepth?: number;
  /** CSS pixels. */
  readonly screenHeight?: number;
  readonly screenWidth?: number;
  /** Minutes. */
  readonly timeZoneOffset?: number;
  readonly javaEnabled?: boolean;
  readonly browserIp?: string;
  readonly referrer?: string;
}

/** What a card source tells of its card. */
export interface CreditCardDetails {
  /** As on the card: `Visa`. */
  readonly brand: string;
  readonly expirationMonth: number;
  readonly expirationYear: number;
  readonly lastFourDigits: string;
  readonly fundingSource?: 'credit' | 'debit';
  readonly paymentIdentifier?: string;
}

/**
 * A source, or why there is none. Look at `error` first: `result.state`, as old samples write it, is no member
 * (it is answered at run time, with the warning `DR-MIG-100`).
 */
export type SourceResult =
  | { readonly source: Source; readonly error?: undefined }
  | { readonly source?: undefined; readonly error: DrError };

/** What `authenticateSource` needs. */
export interface AuthenticationData {
  readonly sessionId: string;
  readonly sourceId: string;
  readonly sourceClientSecret: string;
  /** Where full-page challenges of the first kind return to; the present page, if absent. */
  readonly returnUrl?: string;
}

/** How an authentication ended. */
export type AuthenticationStatus = 'complete' | 'authentication_not_required' | 'failed';

export type AuthenticationResult =
  | { readonly status: AuthenticationStatus; readonly error?: undefined }
  | { readonly status: 'failed'; readonly error: DrError };
