/**
 * What of a `DigitalRiver` instance the adapters use, told as loosely as a script tag brings it: every
 * answer is read as foreign data. `dr-elements/digitalriver` has the whole surface in types.
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
