import { listOf, textOf, type JsonRecord } from '../domain/json-reader.js';

/** The data for the setup of a wallet. */
export interface WalletSetup {
  /**
   * The service's configuration of the wallet in the wallet's own format (`gatewayMerchantId`, `clientId`). Unchecked: each
   * wallet reads the members that it needs and is unavailable without them.
   */
  readonly configuration: JsonRecord;
  /** The currency, ISO 4217. */
  readonly currency: string;
  /** The country, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The shopper's locale, a BCP 47 tag. */
  readonly locale: string;
  /** Requests Apple's validation of this site from the service. Absent if the service does not support it. */
  readonly validateMerchant?: ((validationUrl: string) => Promise<unknown>) | undefined;
}

/** Reads the texts of a list: at most fifty short ones. */
export const textsOf = (list: unknown): readonly string[] =>
  listOf(list)
    .slice(0, 50)
    .flatMap((entry) => textOf(entry, 100) ?? []);
