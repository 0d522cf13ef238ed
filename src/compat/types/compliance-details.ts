/** The second signature of `Compliance.getDetails`. */
export interface ComplianceQuery {
  readonly businessEntityCode: string;
  /**
   * The country, ISO 3166-1 alpha-2: ship-to for physical goods, billing otherwise. Determines which texts exist. Defaults to
   * the country of the locale.
   */
  readonly country?: string | undefined;
  /** The language of the texts, a BCP 47 tag. Defaults to the locale. */
  readonly language?: string | undefined;
  /** The locale (`de_AT`), used instead of `language` and `country`. Defaults to the library's locale. */
  readonly locale?: string | undefined;
}

/** A legal text of the service. It may contain markup. */
export interface DisclosureText {
  readonly localizedText: string;
  readonly url?: string;
}

/**
 * The seller and its legal texts. `getDetails` returns every key. Which of them have a text depends on the country; the others
 * have an empty `localizedText` and `url`.
 */
export interface Disclosure {
  readonly businessEntity: { readonly name: string; readonly id: string };
  readonly resellerDisclosure: DisclosureText;
  readonly termsOfSale: DisclosureText;
  readonly privacyPolicy: DisclosureText;
  readonly cookiePolicy: DisclosureText;
  readonly cancellationRights: DisclosureText;
  readonly legalNotice: DisclosureText;
  readonly confirmDisclosure: DisclosureText;
  readonly autorenewalPlanTerms: DisclosureText;
  readonly saveCardMandate: DisclosureText;
  readonly idealRecurringAgreement: DisclosureText;
  readonly californiaPrivacyRights: DisclosureText;
  readonly warrantyInformation: DisclosureText;
  readonly invoiceAgreement: DisclosureText;
}

export interface ComplianceDetails {
  readonly disclosure: Disclosure;
}

/** The object `digitalriver.Compliance`. */
export interface Compliance {
  /**
   * Returns the seller and its legal texts, synchronously.
   * @param locale Defaults to the library's locale.
   * @throws {Error} If `businessEntityCode` is missing or not supported. The message names it.
   */
  getDetails(businessEntityCode: string, locale?: string): ComplianceDetails;
  /**
   * Returns the seller and its legal texts for a country and a language, synchronously.
   * @throws {Error} If `businessEntityCode`, `country` or `language` is missing or not supported. The message names it.
   */
  getDetails(query: ComplianceQuery): ComplianceDetails;
}
