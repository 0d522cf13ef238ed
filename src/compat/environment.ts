import type { DrDropin } from '../elements/dropin/dropin.js';
import type { PaymentGateway } from '../gateway/payment-gateway.js';
import type { ElementBody, ElementNotifier } from './elements/element-body.js';
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

/** The parsed arguments of one `DigitalRiver` constructor call. */
export interface Connection {
  /** The publishable key. */
  readonly key: string;
  /** The URL of the service, without `/v1` and trailing slash. */
  readonly serviceUrl: string;
  /** The locale, a BCP 47 tag. */
  readonly locale: string;
  /** Whether to log detailed warnings: with a test key, or for a page on the local machine. */
  readonly isDevelopment: boolean;
}

/** The code that the drop-in needs in addition to its element, loaded in one request. */
export interface DropinPart {
  readonly contractError: (error: PaymentError, entries: readonly ErrorEntry[]) => DrError;
  readonly createGateway: (connection: Connection) => PaymentGateway;
  /** Returns the argument of `onError` for a session that has ended. */
  readonly sessionOver: (dropin: DrDropin, locale: string) => Promise<DropinError>;
}

/** The calls of DigitalRiver.js for one connection. */
export interface Calls {
  /** Creates a source. @param body The element whose fields contain the card data. */
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

/** All other code that is loaded on demand: `parts.ts`. */
export interface Parts {
  readonly callsOf: (connection: Connection) => Calls;
  /** Creates the body of an element. It is not on the page yet. */
  readonly createBody: (
    connection: Connection,
    type: ElementType,
    options: object,
    notify: ElementNotifier,
  ) => ElementBody;
}

/** The loaders of the code that is not part of the initial script. */
export interface Environment {
  /** Returns the service URL for pages that name none; `undefined` if none is known. */
  readonly serviceUrl: () => string | undefined;
  readonly dropin: LazyModule<DropinPart>;
  readonly parts: LazyModule<Parts>;
}
