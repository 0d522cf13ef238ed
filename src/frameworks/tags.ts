// Made from custom-elements.json by `npm run build:manifest`.
import type {
  DrCompliance,
  DrDropin,
  DrIban,
  DrInvoiceAttribute,
  DrMethodForm,
  DrOfflineRefund,
  DrPaymentInstructions,
  DrPaymentMethods,
  DrSessionSummary,
  DrStoreCredit,
  DrTaxIdentifier,
  ReadyEvent,
  MethodSelectEvent,
  BeforeSubmitEvent,
  SuccessEvent,
  PaymentErrorEvent,
  CancelEvent,
  SessionChangeEvent,
  SessionExpiredEvent,
  SavedSourceRemoveEvent,
  SavedSourceDefaultEvent,
  StateChangeEvent,
  IbanChangeEvent,
  InvoiceAttributeEvent,
  MethodFormChangeEvent,
  MethodFormEnterEvent,
  RefundAcceptedEvent,
  SourceChangeEvent,
  SourceRemoveEvent,
  CreditApplyEvent,
  TaxIdentifierReadyEvent,
  TaxIdentifierChangeEvent,
} from '../index.js';

/** The attributes, properties and events of each tag, from which the types for React, Vue and Svelte are derived. */
export interface TagTypes {
  /** Names the seller and links to its legal documents. */
  'dr-compliance': {
    readonly element: DrCompliance;
    readonly attributes: {
      /** The id of the payment session whose seller is shown. */
      'session-id'?: DrCompliance['sessionId'] | undefined;
      /** The seller's code, `DR_IRELAND-ENTITY`, in any case. */
      entity?: DrCompliance['entity'] | undefined;
      /** The shopper's two-letter country code, ISO 3166-1, with `entity`: ship-to for physical goods, billing otherwise. It selects the documents. */
      country?: DrCompliance['country'] | undefined;
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute; texts set with `disclosure` keep their language. */
      locale?: DrCompliance['locale'] | undefined;
    };
    readonly properties: {
      /** The id of the payment session whose seller is shown. */
      sessionId?: DrCompliance['sessionId'] | undefined;
      /** The seller's code, `DR_IRELAND-ENTITY`, in any case. */
      entity?: DrCompliance['entity'] | undefined;
      /** The shopper's two-letter country code, ISO 3166-1, with `entity`: ship-to for physical goods, billing otherwise. It selects the documents. */
      country?: DrCompliance['country'] | undefined;
      /** The seller and its texts, in place of a session or an entity. */
      disclosure?: DrCompliance['disclosure'] | undefined;
      /** The gateway to the payment service, in place of the one set with `configure()`. */
      gateway?: DrCompliance['gateway'] | undefined;
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute; texts set with `disclosure` keep their language. */
      locale?: DrCompliance['locale'] | undefined;
    };
    readonly events: Readonly<Record<never, Event>>;
  };
  /** Takes a payment for a session. */
  'dr-dropin': {
    readonly element: DrDropin;
    readonly attributes: {
      /** The id of the payment session. Setting another one starts the drop-in over. */
      'session-id'?: DrDropin['sessionId'] | undefined;
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
      locale?: DrDropin['locale'] | undefined;
      /** The purpose of the drop-in: `checkout` (default) pays for a session, `managePaymentMethods` saves a method without one. */
      flow?: DrDropin['flow'] | undefined;
      /** The future use of a saved source: `subscription`, `convenience` or `unscheduled`. */
      usage?: DrDropin['usage'] | undefined;
      /** The wording of the pay button: `continue` (default), `payNow`, `buyNow`, `completeOrder`, `submitOrder` or `custom`. */
      'button-type'?: DrDropin['buttonType'] | undefined;
      /** The text of the pay button with `button-type="custom"`. */
      'button-text'?: DrDropin['buttonText'] | undefined;
      /** Whether the shopper is offered to save methods that can be saved. */
      'show-save-payment-agreement'?: DrDropin['showSavePaymentAgreement'] | undefined;
      /** Whether the shopper has to accept the terms of sale before paying. */
      'show-terms-of-sale-disclosure'?: DrDropin['showTermsOfSaleDisclosure'] | undefined;
      /** Whether the seller and its legal documents are left out; show them elsewhere on your page then. */
      'hide-compliance-section'?: DrDropin['hideComplianceSection'] | undefined;
      /** Whether every method starts closed, in place of opening the first. */
      collapsed?: DrDropin['collapsed'] | undefined;
      /** The layout of the payment methods: `accordion` (default), `tabs` or `radios`. */
      layout?: DrDropin['layout'] | undefined;
      /** The number of methods that a long list shows before its "show all" button; 0 shows all. Tabs scroll instead. */
      'visible-methods'?: DrDropin['visibleMethods'] | undefined;
      /** The treatment of the customer's saved sources: `hide`, `show` (default), or `manage` to let them be removed too. */
      'saved-sources'?: DrDropin['savedSources'] | undefined;
      /** Whether your page sends the shopper to the provider itself, after the order was placed. */
      'disable-automatic-redirects'?: DrDropin['disableAutomaticRedirects'] | undefined;
      /** Whether selecting and paying is disabled, as with a disabled fieldset around it; `submit()` then results in `cancelled`. */
      disabled?: DrDropin['disabled'] | undefined;
      /** The absolute URL that providers return the shopper to, with automatic redirects disabled. */
      'return-url'?: DrDropin['returnUrl'] | undefined;
      /** The absolute URL that providers return a shopper to who cancels. Defaults to `return-url`. */
      'cancel-url'?: DrDropin['cancelUrl'] | undefined;
      /** The URL of your cart, linked if a session has ended without an order or cannot be found. */
      'cart-url'?: DrDropin['cartUrl'] | undefined;
    };
    readonly properties: {
      /** The id of the payment session. Setting another one starts the drop-in over. */
      sessionId?: DrDropin['sessionId'] | undefined;
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
      locale?: DrDropin['locale'] | undefined;
      /** The purpose of the drop-in: `checkout` (default) pays for a session, `managePaymentMethods` saves a method without one. */
      flow?: DrDropin['flow'] | undefined;
      /** The future use of a saved source: `subscription`, `convenience` or `unscheduled`. */
      usage?: DrDropin['usage'] | undefined;
      /** The wording of the pay button: `continue` (default), `payNow`, `buyNow`, `completeOrder`, `submitOrder` or `custom`. */
      buttonType?: DrDropin['buttonType'] | undefined;
      /** The text of the pay button with `button-type="custom"`. */
      buttonText?: DrDropin['buttonText'] | undefined;
      /** Whether the shopper is offered to save methods that can be saved. */
      showSavePaymentAgreement?: DrDropin['showSavePaymentAgreement'] | undefined;
      /** Whether the shopper has to accept the terms of sale before paying. */
      showTermsOfSaleDisclosure?: DrDropin['showTermsOfSaleDisclosure'] | undefined;
      /** Whether the seller and its legal documents are left out; show them elsewhere on your page then. */
      hideComplianceSection?: DrDropin['hideComplianceSection'] | undefined;
      /** Whether every method starts closed, in place of opening the first. */
      collapsed?: DrDropin['collapsed'] | undefined;
      /** The layout of the payment methods: `accordion` (default), `tabs` or `radios`. */
      layout?: DrDropin['layout'] | undefined;
      /** The number of methods that a long list shows before its "show all" button; 0 shows all. Tabs scroll instead. */
      visibleMethods?: DrDropin['visibleMethods'] | undefined;
      /** The treatment of the customer's saved sources: `hide`, `show` (default), or `manage` to let them be removed too. */
      savedSources?: DrDropin['savedSources'] | undefined;
      /** Whether your page sends the shopper to the provider itself, after the order was placed. */
      disableAutomaticRedirects?: DrDropin['disableAutomaticRedirects'] | undefined;
      /** Whether selecting and paying is disabled, as with a disabled fieldset around it; `submit()` then results in `cancelled`. */
      disabled?: DrDropin['disabled'] | undefined;
      /** The absolute URL that providers return the shopper to, with automatic redirects disabled. */
      returnUrl?: DrDropin['returnUrl'] | undefined;
      /** The absolute URL that providers return a shopper to who cancels. Defaults to `return-url`. */
      cancelUrl?: DrDropin['cancelUrl'] | undefined;
      /** The URL of your cart, linked if a session has ended without an order or cannot be found. */
      cartUrl?: DrDropin['cartUrl'] | undefined;
      /** The `options` of Drop-in's configuration. Attributes of the element take precedence over them. */
      options?: DrDropin['options'] | undefined;
      /** The shopper's name, contact and billing address. Defaults to those of the session. */
      billingAddress?: DrDropin['billingAddress'] | undefined;
      /** The settings per payment method, by its type: look, placeholders, redirects, enabled and disabled methods. */
      paymentMethodConfiguration?: DrDropin['paymentMethodConfiguration'] | undefined;
      /** The gateway to the payment service, in place of the one set with `configure()`. */
      gateway?: DrDropin['gateway'] | undefined;
      /** Called after `dr-ready`, with its detail. */
      onReady?: DrDropin['onReady'] | undefined;
      /** Called after `dr-success`, with its detail; a promise it returns is waited for. */
      onSuccess?: DrDropin['onSuccess'] | undefined;
      /** Called after `dr-error`, with its detail. */
      onError?: DrDropin['onError'] | undefined;
      /** Called after `dr-cancel`, with its detail. */
      onCancel?: DrDropin['onCancel'] | undefined;
    };
    readonly events: {
      /** The payment methods are shown; once for each session. */
      'dr-ready': ReadyEvent;
      /** Before the shopper's selection takes effect; cancel it to keep the current method. */
      'dr-method-select': MethodSelectEvent;
      /** Before each payment attempt, also an incomplete one; cancel it to stop the attempt. */
      'dr-before-submit': BeforeSubmitEvent;
      /** A source was created; `event.waitUntil(promise)` keeps the drop-in busy until it is attached. */
      'dr-success': SuccessEvent;
      /** An error occurred, and the shopper sees the reason. */
      'dr-error': PaymentErrorEvent;
      /** The shopper canceled a method before authorizing it. */
      'dr-cancel': CancelEvent;
      /** The service's answer for the session has changed. */
      'dr-session-change': SessionChangeEvent;
      /** The session has ended without an order: give the element a new one. */
      'dr-session-expired': SessionExpiredEvent;
      /** The customer removes a saved source; only with `saved-sources="manage"`. */
      'dr-saved-source-remove': SavedSourceRemoveEvent;
      /** The customer makes a saved source the default; only with `saved-sources="manage"`. */
      'dr-saved-source-default': SavedSourceDefaultEvent;
      /** The screen or the activity in progress has changed (`event.detail.state`): for analytics. An order button needs only the slot `next-step`. */
      'dr-state-change': StateChangeEvent;
    };
  };
  /** An input for an IBAN. */
  'dr-iban': {
    readonly element: DrIban;
    readonly attributes: {
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
      locale?: DrIban['locale'] | undefined;
      /** The placeholder of the input. None by default. */
      placeholder?: DrIban['placeholder'] | undefined;
      /** Whether the shopper cannot enter anything; a disabled fieldset around the element does the same. */
      disabled?: DrIban['disabled'] | undefined;
    };
    readonly properties: {
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
      locale?: DrIban['locale'] | undefined;
      /** The placeholder of the input. None by default. */
      placeholder?: DrIban['placeholder'] | undefined;
      /** The style of the input by state: Drop-in's style object, `{ base: { fontSize: '18px' } }`. */
      fieldStyles?: DrIban['fieldStyles'] | undefined;
      /** Whether the shopper cannot enter anything; a disabled fieldset around the element does the same. */
      disabled?: DrIban['disabled'] | undefined;
    };
    readonly events: {
      /** The value has changed; the event does not contain it. */
      'dr-iban-change': IbanChangeEvent;
    };
  };
  /** Asks for the storage of an electronic invoice. */
  'dr-invoice-attribute': {
    readonly element: DrInvoiceAttribute;
    readonly attributes: {
      /** The only invoice type to offer: `tw_individual_donate`. */
      type?: DrInvoiceAttribute['type'] | undefined;
      /** The initial value of the field for the shopper's account. */
      email?: DrInvoiceAttribute['email'] | undefined;
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
      locale?: DrInvoiceAttribute['locale'] | undefined;
      /** Whether the shopper cannot enter anything; a disabled fieldset around the element does the same. */
      disabled?: DrInvoiceAttribute['disabled'] | undefined;
    };
    readonly properties: {
      /** The only invoice type to offer: `tw_individual_donate`. */
      type?: DrInvoiceAttribute['type'] | undefined;
      /** The initial value of the field for the shopper's account. */
      email?: DrInvoiceAttribute['email'] | undefined;
      /** The function that stores the choice. It rejects with a `PaymentError`. Required for confirming. */
      create?: DrInvoiceAttribute['create'] | undefined;
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
      locale?: DrInvoiceAttribute['locale'] | undefined;
      /** Whether the shopper cannot enter anything; a disabled fieldset around the element does the same. */
      disabled?: DrInvoiceAttribute['disabled'] | undefined;
    };
    readonly events: {
      /** The service has stored the choice. */
      'dr-invoice-attribute': InvoiceAttributeEvent;
      /** The service has refused the choice, and the shopper sees the reason. */
      'dr-error': PaymentErrorEvent;
    };
  };
  /** A form with the inputs of one payment method. */
  'dr-method-form': {
    readonly element: DrMethodForm;
    readonly attributes: {
      /** The type of the method: `ideal`, `onlineBanking`, `konbini`, … */
      type?: DrMethodForm['type'] | undefined;
      /** The id of the payment session that gives country, currency and the method's choices. */
      'session-id'?: DrMethodForm['sessionId'] | undefined;
      /** The shopper's two-letter country code, ISO 3166-1. Takes precedence over the session's. */
      country?: DrMethodForm['country'] | undefined;
      /** The currency, ISO 4217. Takes precedence over the session's. */
      currency?: DrMethodForm['currency'] | undefined;
      /** Whether the inputs are read-only, during a payment. */
      busy?: DrMethodForm['busy'] | undefined;
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
      locale?: DrMethodForm['locale'] | undefined;
      /** Whether the shopper cannot enter anything; a disabled fieldset around the element does the same. */
      disabled?: DrMethodForm['disabled'] | undefined;
    };
    readonly properties: {
      /** The type of the method: `ideal`, `onlineBanking`, `konbini`, … */
      type?: DrMethodForm['type'] | undefined;
      /** The id of the payment session that gives country, currency and the method's choices. */
      sessionId?: DrMethodForm['sessionId'] | undefined;
      /** The shopper's two-letter country code, ISO 3166-1. Takes precedence over the session's. */
      country?: DrMethodForm['country'] | undefined;
      /** The currency, ISO 4217. Takes precedence over the session's. */
      currency?: DrMethodForm['currency'] | undefined;
      /** The method, country, currency and owner in one value, in place of the properties above. Another method makes a new form. `options.placeholderText` is the placeholder of its first input, `options.style` the style of its inputs by state. */
      context?: DrMethodForm['context'] | undefined;
      /** The seller's legal texts, for agreements with the seller's own text. */
      disclosure?: DrMethodForm['disclosure'] | undefined;
      /** The gateway to the payment service, in place of the one set with `configure()`. */
      gateway?: DrMethodForm['gateway'] | undefined;
      /** Whether the inputs are read-only, during a payment. */
      busy?: DrMethodForm['busy'] | undefined;
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
      locale?: DrMethodForm['locale'] | undefined;
      /** Whether the shopper cannot enter anything; a disabled fieldset around the element does the same. */
      disabled?: DrMethodForm['disabled'] | undefined;
    };
    readonly events: {
      /** A value has changed. The event states whether the form is complete. */
      'dr-method-form-change': MethodFormChangeEvent;
      /** The shopper pressed Enter in a text input. */
      'dr-method-form-enter': MethodFormEnterEvent;
    };
  };
  /** Asks for the account of a refund. */
  'dr-offline-refund': {
    readonly element: DrOfflineRefund;
    readonly attributes: {
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
      locale?: DrOfflineRefund['locale'] | undefined;
      /** Whether the shopper cannot enter anything; a disabled fieldset around the element does the same. */
      disabled?: DrOfflineRefund['disabled'] | undefined;
    };
    readonly properties: {
      /** The function that sends the account to the service. It rejects with a `PaymentError`. Required for sending. */
      send?: DrOfflineRefund['send'] | undefined;
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
      locale?: DrOfflineRefund['locale'] | undefined;
      /** Whether the shopper cannot enter anything; a disabled fieldset around the element does the same. */
      disabled?: DrOfflineRefund['disabled'] | undefined;
    };
    readonly events: {
      /** The service has stored the account. Dispatched once. */
      'dr-refund-accepted': RefundAcceptedEvent;
      /** The service has refused the account, and the shopper sees the reason. */
      'dr-error': PaymentErrorEvent;
    };
  };
  /** Shows the instructions for a transfer. */
  'dr-payment-instructions': {
    readonly element: DrPaymentInstructions;
    readonly attributes: {
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
      locale?: DrPaymentInstructions['locale'] | undefined;
    };
    readonly properties: {
      /** The source whose instructions are shown. Defaults to the one of `sourceId` and `clientSecret`, read through `gateway`. */
      source?: DrPaymentInstructions['source'] | undefined;
      /** The id of the source: `nextAction.data.sourceId` of the order's session. */
      sourceId?: DrPaymentInstructions['sourceId'] | undefined;
      /** The source's client secret: `nextAction.data.sourceClientSecret`. A property without an attribute, so that no secret is in the HTML. */
      clientSecret?: DrPaymentInstructions['clientSecret'] | undefined;
      /** The gateway to the payment service, in place of the one set with `configure()`. */
      gateway?: DrPaymentInstructions['gateway'] | undefined;
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
      locale?: DrPaymentInstructions['locale'] | undefined;
    };
    readonly events: {
      /** The money has arrived, or the payment has failed. */
      'dr-source-change': SourceChangeEvent;
      /** The source could not be read, and the shopper sees the reason. */
      'dr-error': PaymentErrorEvent;
    };
  };
  /** Lets the shopper pick a payment method. */
  'dr-payment-methods': {
    readonly element: DrPaymentMethods;
    readonly attributes: {
      /** The id of the payment session. */
      'session-id'?: DrPaymentMethods['sessionId'] | undefined;
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
      locale?: DrPaymentMethods['locale'] | undefined;
      /** The name of the picked type in the submitted form data. */
      name?: DrPaymentMethods['name'] | undefined;
      /** Whether the shopper cannot pick a method, for example during a payment. */
      disabled?: DrPaymentMethods['disabled'] | undefined;
      /** The layout: `list` (alias `accordion`, the drop-in's name for it), `radios` without a surface of their own, `tiles` in columns, or `tabs` in one line that scrolls. Every layout is one group of radio buttons. */
      layout?: DrPaymentMethods['layout'] | undefined;
      /** The number of methods that a long list shows before its "show all" button; 0 shows all. Tabs scroll instead. */
      'visible-methods'?: DrPaymentMethods['visibleMethods'] | undefined;
      /** The only method types to show, separated by spaces: `creditCard payPal`. Defaults to all that are available. */
      enabled?: DrPaymentMethods['enabled'] | undefined;
      /** The method types that are never shown. Takes precedence over `enabled`. */
      'disabled-methods'?: DrPaymentMethods['disabledMethods'] | undefined;
      /** The type of the picked method, or `''` without one. A type that is not available counts as none. */
      value?: DrPaymentMethods['value'] | undefined;
    };
    readonly properties: {
      /** The id of the payment session. */
      sessionId?: DrPaymentMethods['sessionId'] | undefined;
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
      locale?: DrPaymentMethods['locale'] | undefined;
      /** The name of the picked type in the submitted form data. */
      name?: DrPaymentMethods['name'] | undefined;
      /** Whether the shopper cannot pick a method, for example during a payment. */
      disabled?: DrPaymentMethods['disabled'] | undefined;
      /** The layout: `list` (alias `accordion`, the drop-in's name for it), `radios` without a surface of their own, `tiles` in columns, or `tabs` in one line that scrolls. Every layout is one group of radio buttons. */
      layout?: DrPaymentMethods['layout'] | undefined;
      /** The number of methods that a long list shows before its "show all" button; 0 shows all. Tabs scroll instead. */
      visibleMethods?: DrPaymentMethods['visibleMethods'] | undefined;
      /** The only method types to show, separated by spaces: `creditCard payPal`. Defaults to all that are available. */
      enabled?: DrPaymentMethods['enabled'] | undefined;
      /** The method types that are never shown. Takes precedence over `enabled`. */
      disabledMethods?: DrPaymentMethods['disabledMethods'] | undefined;
      /** The gateway to the payment service, in place of the one set with `configure()`. */
      gateway?: DrPaymentMethods['gateway'] | undefined;
      /** The type of the picked method, or `''` without one. A type that is not available counts as none. */
      value?: DrPaymentMethods['value'] | undefined;
    };
    readonly events: {
      /** Dispatched after the shopper's pick has taken effect. */
      change: Event;
      /** The methods are visible. Dispatched once for each session. */
      'dr-ready': ReadyEvent;
      /** Dispatched before a pick takes effect. Cancel it to keep the present method. */
      'dr-method-select': MethodSelectEvent;
      /** The session could not be read, or has expired. */
      'dr-error': PaymentErrorEvent;
    };
  };
  /** Shows the contributions, the remaining amount and whether the order may be placed. */
  'dr-session-summary': {
    readonly element: DrSessionSummary;
    readonly attributes: {
      /** The id of the payment session. */
      'session-id'?: DrSessionSummary['sessionId'] | undefined;
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
      locale?: DrSessionSummary['locale'] | undefined;
      /** Whether the summary is one line: the remaining amount, or the pending step. */
      compact?: DrSessionSummary['compact'] | undefined;
      /** Whether each contribution has a remove button; for pages that handle `dr-source-remove`. */
      removable?: DrSessionSummary['removable'] | undefined;
    };
    readonly properties: {
      /** The id of the payment session. */
      sessionId?: DrSessionSummary['sessionId'] | undefined;
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
      locale?: DrSessionSummary['locale'] | undefined;
      /** Whether the summary is one line: the remaining amount, or the pending step. */
      compact?: DrSessionSummary['compact'] | undefined;
      /** Whether each contribution has a remove button; for pages that handle `dr-source-remove`. */
      removable?: DrSessionSummary['removable'] | undefined;
      /** The gateway to the payment service, in place of the one set with `configure()`. */
      gateway?: DrSessionSummary['gateway'] | undefined;
    };
    readonly events: {
      /** The service's answer for the session is the first one, or has changed. */
      'dr-session-change': SessionChangeEvent;
      /** The shopper removes a contribution. Only with `removable`. */
      'dr-source-remove': SourceRemoveEvent;
      /** The session could not be read or has expired, or a contribution could not be removed. */
      'dr-error': PaymentErrorEvent;
    };
  };
  /** Pays with store credit through the page's back end. */
  'dr-store-credit': {
    readonly element: DrStoreCredit;
    readonly attributes: {
      /** The id of the payment session. */
      'session-id'?: DrStoreCredit['sessionId'] | undefined;
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
      locale?: DrStoreCredit['locale'] | undefined;
      /** The shopper's whole credit, including the part applied to this order: a decimal in the session's currency, `25.00`. Without it, the remaining amount of the order is the only limit. */
      balance?: DrStoreCredit['balance'] | undefined;
      /** The largest number of credits of one order; the Commerce API allows one. No limit by default. */
      'max-credits'?: DrStoreCredit['maxCredits'] | undefined;
      /** Whether the shopper can neither apply nor remove credit; a disabled fieldset around the element does the same. */
      disabled?: DrStoreCredit['disabled'] | undefined;
    };
    readonly properties: {
      /** The id of the payment session. */
      sessionId?: DrStoreCredit['sessionId'] | undefined;
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
      locale?: DrStoreCredit['locale'] | undefined;
      /** The shopper's whole credit, including the part applied to this order: a decimal in the session's currency, `25.00`. Without it, the remaining amount of the order is the only limit. */
      balance?: DrStoreCredit['balance'] | undefined;
      /** The largest number of credits of one order; the Commerce API allows one. No limit by default. */
      maxCredits?: DrStoreCredit['maxCredits'] | undefined;
      /** Whether the shopper can neither apply nor remove credit; a disabled fieldset around the element does the same. */
      disabled?: DrStoreCredit['disabled'] | undefined;
      /** The gateway to the payment service, in place of the one set with `configure()`. */
      gateway?: DrStoreCredit['gateway'] | undefined;
    };
    readonly events: {
      /** The shopper applies an amount of store credit. */
      'dr-credit-apply': CreditApplyEvent;
      /** The shopper removes applied store credit. */
      'dr-source-remove': SourceRemoveEvent;
      /** The session could not be read or has expired, or credit could not be applied or removed. */
      'dr-error': PaymentErrorEvent;
    };
  };
  /** An input for a tax identifier. */
  'dr-tax-identifier': {
    readonly element: DrTaxIdentifier;
    readonly attributes: {
      /** The id of the payment session that gives the country. */
      'session-id'?: DrTaxIdentifier['sessionId'] | undefined;
      /** The shopper's two-letter country code, ISO 3166-1. Takes precedence over the session's. */
      country?: DrTaxIdentifier['country'] | undefined;
      /** The only kind of shopper to offer: `individual` or `business`. */
      'customer-type'?: DrTaxIdentifier['customerType'] | undefined;
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
      locale?: DrTaxIdentifier['locale'] | undefined;
      /** Whether the shopper cannot enter anything; a disabled fieldset around the element does the same. */
      disabled?: DrTaxIdentifier['disabled'] | undefined;
    };
    readonly properties: {
      /** The id of the payment session that gives the country. */
      sessionId?: DrTaxIdentifier['sessionId'] | undefined;
      /** The shopper's two-letter country code, ISO 3166-1. Takes precedence over the session's. */
      country?: DrTaxIdentifier['country'] | undefined;
      /** The only kind of shopper to offer: `individual` or `business`. */
      customerType?: DrTaxIdentifier['customerType'] | undefined;
      /** The gateway to the payment service, in place of the one set with `configure()`. */
      gateway?: DrTaxIdentifier['gateway'] | undefined;
      /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
      locale?: DrTaxIdentifier['locale'] | undefined;
      /** Whether the shopper cannot enter anything; a disabled fieldset around the element does the same. */
      disabled?: DrTaxIdentifier['disabled'] | undefined;
    };
    readonly events: {
      /** The tax identifiers of the country are known; once for each country. */
      'dr-tax-identifier-ready': TaxIdentifierReadyEvent;
      /** The value has changed. */
      'dr-tax-identifier-change': TaxIdentifierChangeEvent;
    };
  };
}

export type Tag = keyof TagTypes;

/** The properties that a component sets on its element, and the events to which it listens, by name. */
export const MEMBERS: Readonly<
  Record<Tag, { readonly properties: readonly string[]; readonly events: readonly string[] }>
> = {
  'dr-compliance': {
    properties: ['sessionId', 'entity', 'country', 'disclosure', 'gateway', 'locale'],
    events: [],
  },
  'dr-dropin': {
    properties: [
      'sessionId',
      'locale',
      'flow',
      'usage',
      'buttonType',
      'buttonText',
      'showSavePaymentAgreement',
      'showTermsOfSaleDisclosure',
      'hideComplianceSection',
      'collapsed',
      'layout',
      'visibleMethods',
      'savedSources',
      'disableAutomaticRedirects',
      'disabled',
      'returnUrl',
      'cancelUrl',
      'cartUrl',
      'options',
      'billingAddress',
      'paymentMethodConfiguration',
      'gateway',
      'onReady',
      'onSuccess',
      'onError',
      'onCancel',
    ],
    events: [
      'dr-ready',
      'dr-method-select',
      'dr-before-submit',
      'dr-success',
      'dr-error',
      'dr-cancel',
      'dr-session-change',
      'dr-session-expired',
      'dr-saved-source-remove',
      'dr-saved-source-default',
      'dr-state-change',
    ],
  },
  'dr-iban': {
    properties: ['locale', 'placeholder', 'fieldStyles', 'disabled'],
    events: ['dr-iban-change'],
  },
  'dr-invoice-attribute': {
    properties: ['type', 'email', 'create', 'locale', 'disabled'],
    events: ['dr-invoice-attribute', 'dr-error'],
  },
  'dr-method-form': {
    properties: [
      'type',
      'sessionId',
      'country',
      'currency',
      'context',
      'disclosure',
      'gateway',
      'busy',
      'locale',
      'disabled',
    ],
    events: ['dr-method-form-change', 'dr-method-form-enter'],
  },
  'dr-offline-refund': {
    properties: ['send', 'locale', 'disabled'],
    events: ['dr-refund-accepted', 'dr-error'],
  },
  'dr-payment-instructions': {
    properties: ['source', 'sourceId', 'clientSecret', 'gateway', 'locale'],
    events: ['dr-source-change', 'dr-error'],
  },
  'dr-payment-methods': {
    properties: [
      'sessionId',
      'locale',
      'name',
      'disabled',
      'layout',
      'visibleMethods',
      'enabled',
      'disabledMethods',
      'gateway',
      'value',
    ],
    events: ['change', 'dr-ready', 'dr-method-select', 'dr-error'],
  },
  'dr-session-summary': {
    properties: ['sessionId', 'locale', 'compact', 'removable', 'gateway'],
    events: ['dr-session-change', 'dr-source-remove', 'dr-error'],
  },
  'dr-store-credit': {
    properties: ['sessionId', 'locale', 'balance', 'maxCredits', 'disabled', 'gateway'],
    events: ['dr-credit-apply', 'dr-source-remove', 'dr-error'],
  },
  'dr-tax-identifier': {
    properties: ['sessionId', 'country', 'customerType', 'gateway', 'locale', 'disabled'],
    events: ['dr-tax-identifier-ready', 'dr-tax-identifier-change'],
  },
};
