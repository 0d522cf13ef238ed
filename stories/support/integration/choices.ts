export const FRAMEWORKS = ['HTML', 'React', 'Vue', 'Angular', 'Svelte'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

/** The choices of the integration builder. */
export interface Choices {
  readonly framework: Framework;
  readonly layout: 'accordion' | 'tabs' | 'radios';
  readonly buttonType: 'continue' | 'payNow' | 'buyNow' | 'completeOrder' | 'submitOrder';
  readonly savedSources: 'show' | 'manage' | 'hide';
  /** `<dr-session-summary>` above the drop-in. */
  readonly summary: boolean;
  readonly saveAgreement: boolean;
  readonly termsOfSale: boolean;
  /** Whether the page has its own order button. */
  readonly orderButton: boolean;
  /** The types of methods to hide. */
  readonly disabledMethods: readonly string[];
  /** The language; `undefined` for the page's. */
  readonly locale: string;
}

export const DEFAULTS: Choices = {
  framework: 'HTML',
  layout: 'accordion',
  buttonType: 'payNow',
  savedSources: 'show',
  summary: true,
  saveAgreement: false,
  termsOfSale: false,
  orderButton: true,
  disabledMethods: [],
  locale: '',
};

/** An attribute of the drop-in, and its property. */
export interface Setting {
  readonly attribute: string;
  readonly property: string;
  readonly value: string | true;
}

/** The options that differ from the drop-in's defaults. */
export function settingsOf(choices: Choices): readonly Setting[] {
  const { layout, buttonType, savedSources, saveAgreement, termsOfSale, locale } = choices;
  const settings: readonly (Setting & { readonly isSet: boolean })[] = [
    {
      attribute: 'button-type',
      property: 'buttonType',
      value: buttonType,
      isSet: buttonType !== 'continue',
    },
    { attribute: 'layout', property: 'layout', value: layout, isSet: layout !== 'accordion' },
    {
      attribute: 'saved-sources',
      property: 'savedSources',
      value: savedSources,
      isSet: savedSources !== 'show',
    },
    { attribute: 'locale', property: 'locale', value: locale, isSet: locale !== '' },
    {
      attribute: 'show-save-payment-agreement',
      property: 'showSavePaymentAgreement',
      value: true,
      isSet: saveAgreement,
    },
    {
      attribute: 'show-terms-of-sale-disclosure',
      property: 'showTermsOfSaleDisclosure',
      value: true,
      isSet: termsOfSale,
    },
  ];
  return settings.filter(({ isSet }) => isSet);
}
