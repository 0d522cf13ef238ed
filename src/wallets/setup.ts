import { listOf, textOf, type JsonRecord } from '../domain/json-reader.js';

/** What a wallet is set up with. */
export interface WalletSetup {
  /**
   * What the service says of the wallet, in the wallet's own words (`gatewayMerchantId`, `clientId`). Unchecked: each wallet
   * reads what it needs and is not usable without it.
   */
  readonly configuration: JsonRecord;
  /** ISO 4217. */
  readonly currency: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** BCP 47. */
  readonly locale: string;
  /** Asks the service to vouch for this site (Apple Pay). Absent where it does not. */
  readonly validateMerchant?: ((validationUrl: string) => Promise<unknown>) | undefined;
}

/** The texts of a list, up to fifty short ones. */
export const textsOf = (list: unknown): readonly string[] =>
  listOf(list)
    .slice(0, 50)
    .flatMap((entry) => textOf(entry, 100) ?? []);
