/**
 * The members of a `DigitalRiver` instance that the adapters use. They are loosely typed because the library comes from a
 * script tag: every answer is read as foreign data. `dr-elements/digitalriver` has the types of the whole API.
 */
export interface DigitalRiverApi {
  createSource(data: never): Promise<unknown>;
  retrieveSource(id: string, clientSecret: string): Promise<unknown>;
  authenticateSource(data: {
    readonly sessionId: string;
    readonly sourceId: string;
    readonly sourceClientSecret: string;
  }): Promise<unknown>;
  retrieveAvailablePaymentMethods(filter: object): Promise<unknown>;
  retrieveOnlineBankingBanks(country: string, currency: string): Promise<unknown>;
  retrieveKonbiniStores(): Promise<unknown>;
  readonly Compliance: {
    getDetails(query: {
      readonly businessEntityCode: string;
      readonly country: string;
      readonly language: string;
    }): unknown;
  };
}
