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
  /** The locale, a BCP 47 tag in any case, with `-` or `_`. An invalid tag means English. */
  readonly locale?: string;
  /**
   * The https URL of the payment service, an addition to the contract. The script uses `data-service-url` of its own tag or
   * else its own origin; the module uses this option or else `configure()`.
   */
  readonly serviceUrl?: string;
}

/**
 * An instance of `DigitalRiver`. No method rejects: business and network errors resolve to `{ error }`. A mistake of the page
 * is logged once, with a code (docs/migrating.md).
 */
export interface DigitalRiverInstance {
  /** Creates a drop-in. It is added to the page by `mount`. */
  createDropin(configuration: DropinConfiguration): Dropin;
  /** Creates a drop-in; another spelling of `createDropin`. */
  createDropIn(configuration: DropinConfiguration): Dropin;
  /**
   * Creates an element. It is added to the page by `mount`.
   * @param type The name of the element, in any case.
   * @throws {TypeError} If there is no element with this name.
   */
  createElement<Name extends ElementName>(
    type: Name,
    options?: ElementTypes[ElementTypeOf<Name>]['options'],
  ): ElementOf<ElementTypeOf<Name>>;
  /** Creates a source. Card data is accepted from elements only. */
  createSource(data: SourceData): Promise<SourceResult>;
  createSource(element: DrElement, data: SourceData): Promise<SourceResult>;
  /** Reads the current state of a source. */
  retrieveSource(sourceId: string, sourceClientSecret: string): Promise<SourceResult>;
  /** Changes the owner of a card or, with a `cardexpiration` element, its expiry date. */
  updateSource(data: SourceUpdate): Promise<SourceResult>;
  updateSource(element: DrElement, data: SourceUpdate): Promise<SourceResult>;
  /** Runs strong customer authentication of a source, with the security code if a `cardcvv` element is given. */
  authenticateSource(data: AuthenticationData): Promise<AuthenticationResult>;
  authenticateSource(element: DrElement, data: AuthenticationData): Promise<AuthenticationResult>;
  /** Reads the available payment methods. */
  retrieveAvailablePaymentMethods(filter?: PaymentMethodFilter): Promise<AvailablePaymentMethods>;
  /** Reads the banks of online banking. @param country ISO 3166-1 alpha-2. @param currency ISO 4217. */
  retrieveOnlineBankingBanks(country: string, currency: string): Promise<List<Bank>>;
  retrieveKonbiniStores(): Promise<List<KonbiniStore>>;
  /** Makes the request object for `createElement('applepay' | 'googlepay')`. */
  paymentRequest(data: PaymentRequestData): PaymentRequest;
  readonly Compliance: Compliance;
}

/** The type of `window.DigitalRiver`. */
export type DigitalRiverConstructor = new (
  publicKey: string,
  options?: DigitalRiverOptions,
) => DigitalRiverInstance;

declare global {
  interface Window {
    /** Set on pages with the script. For the bare name, import `dr-elements/digitalriver/global`. */
    DigitalRiver?: DigitalRiverConstructor;
  }
}
