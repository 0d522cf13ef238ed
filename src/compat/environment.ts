import type { DrDropin } from '../elements/dropin/dropin.js';
import type { PaymentGateway } from '../gateway/payment-gateway.js';
import type { ElementBody, ElementTeller } from './elements/element-body.js';
import type { DropinError } from './types/dropin-options.js';
import type { ElementType } from './types/elements.js';
import type {
  AuthenticationData,
  AuthenticationResult,
  SourceData,
  SourceResult,
  SourceUpdate,
} from './types/source.js';
import type {
  AvailablePaymentMethods,
  Bank,
  KonbiniStore,
  List,
  PaymentMethodFilter,
} from './types/methods.js';
import type { LazyModule } from '../lazy/lazy-module.js';
import type { PaymentError } from '../domain/payment-error.js';
import type { DrError, ErrorEntry } from './types/errors.js';

/** What one `DigitalRiver` was constructed with, read. */
export interface Connection {
  /** The publishable key. */
  readonly key: string;
  /** Where the service answers, without `/v1` and a slash at the end. */
  readonly serviceUrl: string;
  /** BCP 47. */
  readonly locale: string;
  /** A test key, or a page on this very machine: mistakes are warned about at length. */
  readonly isDevelopment: boolean;
}

/** What the drop-in needs beside its own element: one request more, none of them for anything else. */
export interface DropinPart {
  readonly contractError: (error: PaymentError, entries: readonly ErrorEntry[]) => DrError;
  readonly createGateway: (connection: Connection) => PaymentGateway;
  /** What `onError` says when the session of a drop-in is over. */
  readonly sessionOver: (dropin: DrDropin, locale: string) => Promise<DropinError>;
}

/** The calls of DigitalRiver.js, for one connection. */
export interface Calls {
  /** @param body The element whose fields hold what is to be sent. */
  createSource(data: SourceData, body: ElementBody | undefined): Promise<SourceResult>;
  retrieveSource(id: string, clientSecret: string): Promise<SourceResult>;
  updateSource(data: SourceUpdate, body: ElementBody | undefined): Promise<SourceResult>;
  authenticateSource(
    data: AuthenticationData,
    body: ElementBody | undefined,
  ): Promise<AuthenticationResult>;
  retrieveAvailablePaymentMethods(filter: PaymentMethodFilter): Promise<AvailablePaymentMethods>;
  retrieveOnlineBankingBanks(country: string, currency: string): Promise<List<Bank>>;
  retrieveKonbiniStores(): Promise<List<KonbiniStore>>;
}

/** All the rest: `parts.ts`. */
export interface Parts {
  readonly callsOf: (connection: Connection) => Calls;
  /** Makes what stands in an element's container; it is not on the page yet. */
  readonly createBody: (
    connection: Connection,
    type: ElementType,
    options: object,
    tell: ElementTeller,
  ) => ElementBody;
}

/** How the few bytes that are there at once reach the many that are not. */
export interface Environment {
  /** The service of pages that do not say one; `undefined` where none is known. */
  readonly serviceUrl: () => string | undefined;
  readonly dropin: LazyModule<DropinPart>;
  readonly parts: LazyModule<Parts>;
}
