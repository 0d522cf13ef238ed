/** The second signature of `Compliance.getDetails`. */
export interface ComplianceQuery {
  readonly businessEntityCode: string;
  /**
   * ISO 3166-1 alpha-2: ship-to for physical goods, else billing. Decides which texts there are. Without it, the country
   * of the locale.
   */
  readonly country?: string | undefined;
  /** BCP 47; decides their wording. Without it, the locale. */
  readonly language?: string | undefined;
  /** `de_AT`: stands for `language` and `country`. Without it, the library's locale. */
  readonly locale?: string | undefined;
}

/** A legal text, as the service words it: it may hold markup. */
export interface DisclosureText {
  readonly localizedText: string;
  readonly url?: string;
}

/**
 * Who sells, and the seller's texts. `getDetails` answers every key; which have a text depends on the country
 *, and the others have an empty `localizedText` and `url`.
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

/** `digitalriver.Compliance`. */
export interface Compliance {
  /**
   * Who sells, and the seller's legal texts; answers at once.
   * @param locale Without it, the library's locale.
   * @throws {Error} Plain, names what is missing or unsupported: `businessEntityCode`.
   */
  getDetails(businessEntityCode: string, locale?: string): ComplianceDetails;
  /**
   * The same by what the locale stands for.
   * @throws {Error} Plain, names what is missing or unsupported: `businessEntityCode`, `country`, `language`.
   */
  getDetails(query: ComplianceQuery): ComplianceDetails;
}
