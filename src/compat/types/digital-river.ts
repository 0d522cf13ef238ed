import type { Compliance } from './compliance-details.js';
import type { Dropin, DropinConfiguration } from './dropin-options.js';
import type { DrElement, ElementName, ElementOf, ElementTypeOf, ElementTypes } from './elements.js';
import type {
  AvailablePaymentMethods,
  Bank,
  KonbiniStore,
  List,
  PaymentMethodFilter,
} from './methods.js';
import type {
  AuthenticationData,
  AuthenticationResult,
  SourceData,
  SourceResult,
  SourceUpdate,
} from './source.js';
import type { PaymentRequest, PaymentRequestData } from './wallets.js';

/** The second argument of the constructor. */
export interface DigitalRiverOptions {
  /** BCP 47 in any case, with `-` or `_`; what is none is English. */
  readonly locale?: string;
  /**
   * Ours: where the payment service answers (https). The script takes it from `data-service-url` on its own tag, else its
   * own origin; the module from here, else from `configure()`.
   */
  readonly serviceUrl?: string;
}

/**
 * `DigitalRiver`. No method rejects: business and network errors resolve with `{ error }`. Where the
 * page makes a mistake, there is one warning with a code (docs/migrating.md).
 */
export interface DigitalRiverInstance {
  /** A drop-in; not on the page before `mount`. */
  createDropin(configuration: DropinConfiguration): Dropin;
  /** The same. */
  createDropIn(configuration: DropinConfiguration): Dropin;
  /**
   * An element; not on the page before `mount`.
   * @param type In any case.
   * @throws {TypeError} For a name that is none: there is nothing that could be mounted.
   */
  createElement<Name extends ElementName>(
    type: Name,
    options?: ElementTypes[ElementTypeOf<Name>]['options'],
  ): ElementOf<ElementTypeOf<Name>>;
  /** Makes a source. Card data goes through elements only. */
  createSource(data: SourceData): Promise<SourceResult>;
  createSource(element: DrElement, data: SourceData): Promise<SourceResult>;
  /** The source as it stands now. */
  retrieveSource(sourceId: string, sourceClientSecret: string): Promise<SourceResult>;
  /** Changes a card's owner, or its expiry with a `cardexpiration` element. */
  updateSource(data: SourceUpdate): Promise<SourceResult>;
  updateSource(element: DrElement, data: SourceUpdate): Promise<SourceResult>;
  /** Strong customer authentication of a source, with a security code where a `cardcvv` element is given. */
  authenticateSource(data: AuthenticationData): Promise<AuthenticationResult>;
  authenticateSource(element: DrElement, data: AuthenticationData): Promise<AuthenticationResult>;
  /** The ways to pay on offer. */
  retrieveAvailablePaymentMethods(filter?: PaymentMethodFilter): Promise<AvailablePaymentMethods>;
  /** @param country ISO 3166-1 alpha-2. @param currency ISO 4217. */
  retrieveOnlineBankingBanks(country: string, currency: string): Promise<List<Bank>>;
  retrieveKonbiniStores(): Promise<List<KonbiniStore>>;
  /** The object for `createElement('applepay' | 'googlepay')`. */
  paymentRequest(data: PaymentRequestData): PaymentRequest;
  readonly Compliance: Compliance;
}

/** `window.DigitalRiver`. */
export type DigitalRiverConstructor = new (
  publicKey: string,
  options?: DigitalRiverOptions,
) => DigitalRiverInstance;

declare global {
  interface Window {
    /** Where the script is on the page. For the bare name: `dr-elements/digitalriver/global`. */
    DigitalRiver?: DigitalRiverConstructor;
  }
}
