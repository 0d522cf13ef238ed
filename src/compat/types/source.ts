import type { DrError } from './errors.js';

/** The intended use of a saved source. */
export type Usage = 'subscription' | 'convenience' | 'unscheduled';

/** The place where the shopper pays: here, at the provider, or with a transfer to a receiver. */
export type Flow = 'standard' | 'redirect' | 'receiver';

/** The states of a source. */
export type SourceState =
  | 'pending_funds'
  | 'pending_redirect'
  | 'requires_action'
  | 'chargeable'
  | 'consumed'
  | 'cancelled'
  | 'failed';

/** A postal address. The service checks which members are required in a country. */
export interface Address {
  readonly line1: string;
  readonly line2?: string;
  readonly city?: string;
  /** The code of the state or province: `MN`. */
  readonly state?: string;
  readonly postalCode?: string;
  /** The country, ISO 3166-1 alpha-2: `US`. */
  readonly country: string;
}

/** Additional data for some countries and methods. */
export interface AdditionalAddressInfo {
  readonly neighborhood?: string;
  readonly phoneticFirstName?: string;
  readonly phoneticLastName?: string;
  readonly countyName?: string;
  readonly division?: string;
  /** The form of address, required for installments in France. */
  readonly title?: 'MR' | 'MS' | 'MISS' | 'MRS' | 'M' | 'MME' | 'MLLE';
}

/** The owner of a source. */
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

/** The member named after the type, as it is sent. */
export interface SourceDetails {
  readonly returnUrl?: string;
  readonly cancelUrl?: string;
  readonly [member: string]: unknown;
}

/**
 * The data for a new source. With `sessionId`, amount, currency, items and other members come from the session: the page's own
 * are ignored with a warning (docs/migrating.md).
 */
export interface SourceData {
  /** The type: `creditCard`, `payPal`, …. The member of the same name has the method's own data. */
  readonly type: string;
  readonly sessionId?: string;
  /** The owner. Required unless the method takes it from the wallet or the session. */
  readonly owner?: Owner;
  /** The amount in major units: `118.01`, `"118.01"`. Only without a session. */
  readonly amount?: number | string;
  /** The currency, ISO 4217. Only without a session. */
  readonly currency?: string;
  /** The country, ISO 3166-1 alpha-2. Only for Amazon Pay if the session has none. */
  readonly country?: string;
  /** Whether the shopper agreed to save the source. */
  readonly futureUse?: boolean;
  readonly usage?: Usage;
  /** The exact text of the consent that the shopper was shown. */
  readonly mandate?: { readonly terms: string };
  /** The URL that a card challenge returns to if it cannot be shown in a frame. An addition to the contract. */
  readonly returnUrl?: string;
  readonly [block: string]: unknown;
}

/** The changes to a card source. */
export interface SourceUpdate {
  readonly id: string;
  readonly clientSecret: string;
  readonly owner?: Owner;
}

/** A source as returned by DigitalRiver.js. */
export interface Source {
  readonly id: string;
  /** The secret that gives access to the source. Never log it, never put it in a URL. */
  readonly clientSecret: string;
  readonly type: string;
  readonly state: SourceState;
  readonly flow: Flow;
  /** Whether the source is saved. Always `false` for a source created with a publishable key. */
  readonly reusable: boolean;
  /** The amount in major units, as text: `"521.04"`. Absent for standard sources without a session. */
  readonly amount?: string;
  /** The currency, ISO 4217. */
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
  /** The time of creation, ISO 8601 with milliseconds. */
  readonly createdTime?: string;
  readonly updatedTime?: string;
  /** The deadline for the money to arrive. Receiver flow only. */
  readonly expirationTime?: string;
  readonly paymentId?: string;
  readonly browserInfo?: BrowserInfo;
  readonly creditCard?: CreditCardDetails;
  readonly [block: string]: unknown;
}

/** The data of the browser in which a source was created, present in some sources. */
export interface BrowserInfo {
  readonly userAgent?: string;
  readonly acceptHeader?: string;
  readonly language?: string;
  readonly colorDepth?: number;
  /** The height of the screen, in CSS pixels. */
  readonly screenHeight?: number;
  readonly screenWidth?: number;
  /** The offset of the time zone, in minutes. */
  readonly timeZoneOffset?: number;
  readonly javaEnabled?: boolean;
  readonly browserIp?: string;
  readonly referrer?: string;
}

/** The details of a card source. */
export interface CreditCardDetails {
  /** The brand in the service's spelling: `Visa`. */
  readonly brand: string;
  readonly expirationMonth: number;
  readonly expirationYear: number;
  readonly lastFourDigits: string;
  readonly fundingSource?: 'credit' | 'debit';
  readonly paymentIdentifier?: string;
}

/**
 * A source or an error. Check `error` first. `result.state`, which old samples use, is not a member: it works at run time, but
 * logs the warning `DR-MIG-100`.
 */
export type SourceResult =
  | { readonly source: Source; readonly error?: undefined }
  | { readonly source?: undefined; readonly error: DrError };

/** The argument of `authenticateSource`. */
export interface AuthenticationData {
  readonly sessionId: string;
  readonly sourceId: string;
  readonly sourceClientSecret: string;
  /** The URL that a full-page challenge returns to. Defaults to the current page. */
  readonly returnUrl?: string;
}

/** The result of an authentication. */
export type AuthenticationStatus = 'complete' | 'authentication_not_required' | 'failed';

export type AuthenticationResult =
  | { readonly status: AuthenticationStatus; readonly error?: undefined }
  | { readonly status: 'failed'; readonly error: DrError };
