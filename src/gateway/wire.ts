import * as v from 'valibot';
import { Country, Currency, Decimal, Line, LongText, note, Short, Url } from './wire-texts.js';

/**
 * The requests and answers of the browser API of the service API. The service validates requests with these schemas, and the
 * API's documentation is generated from them. Unknown fields are allowed everywhere, so that pages and services of different
 * versions work together. Code for pages does not import this file: it reads answers with the readers in `domain`.
 */

const Flow = v.pipe(
  v.string(),
  note(
    '`standard`: paid on the page; `redirect`: paid at a provider; `receiver`: paid later by a transfer.',
  ),
);
const Usage = v.picklist(['subscription', 'convenience', 'unscheduled']);

const Address = v.looseObject({
  line1: v.nullish(Line),
  line2: v.nullish(Line),
  city: v.nullish(Line),
  state: v.nullish(v.pipe(Line, note('The code of the state or province: `MN`.'))),
  postalCode: v.nullish(Line),
  country: v.nullish(v.pipe(Short, note('ISO 3166-1 alpha-2: `US`.'))),
});

export const Owner = v.pipe(
  v.looseObject({
    firstName: v.nullish(Line),
    lastName: v.nullish(Line),
    email: v.nullish(Line),
    phoneNumber: v.nullish(Line),
    organization: v.nullish(Line),
    address: v.nullish(Address),
    additionalAddressInfo: v.nullish(v.looseObject({})),
  }),
  note('The owner of a source.'),
);

// ---- requests ----

export const Precondition = v.pipe(
  v.looseObject({
    amount: Decimal,
    currency: v.pipe(Short, note('ISO 4217: `USD`.')),
    sessionVersion: v.nullish(v.pipe(v.number(), note('For diagnosis; a newer one is accepted.'))),
  }),
  note(
    'The amount that the shopper was shown, never the amount to charge: 412 `amount_changed` if the source would get another amount.',
  ),
);

export const SourceBody = v.pipe(
  v.looseObject({
    type: v.pipe(
      v.string(),
      v.maxLength(64),
      note('`creditCard`, `payPal`, …; the details are in a member of the same name.'),
    ),
    sessionId: v.nullish(v.pipe(Short, note('With a session, amount and currency come from it.'))),
    precondition: v.nullish(Precondition),
    owner: v.nullish(Owner),
    amount: v.nullish(Decimal),
    currency: v.nullish(v.pipe(Short, note('ISO 4217: `USD`.'))),
    country: v.nullish(v.pipe(Short, note('ISO 3166-1 alpha-2: `US`.'))),
    futureUse: v.nullish(v.boolean()),
    usage: v.nullish(Usage),
    mandate: v.nullish(
      v.looseObject({
        terms: v.nullish(v.pipe(LongText, note('The consent text that the shopper was shown.'))),
      }),
    ),
  }),
  note('The data for a new source. Only the card frame sends card data, in `creditCard`.'),
);

export const SourceUpdate = v.pipe(
  v.looseObject({
    owner: v.nullish(Owner),
    creditCard: v.nullish(
      v.looseObject({
        expirationMonth: v.nullish(v.union([v.number(), Short])),
        expirationYear: v.nullish(v.union([v.number(), Short])),
      }),
    ),
  }),
  note('Cards only: owner and expiry.'),
);

export const AuthenticationBody = v.pipe(
  v.looseObject({
    sessionId: v.nullish(
      v.pipe(Short, note('Absent only for a source that was created without a session.')),
    ),
    returnUrl: v.nullish(Url),
    creditCard: v.nullish(
      v.pipe(
        v.looseObject({ cvv: v.nullish(Short) }),
        note('The security code of a saved card, entered again; sent by the card frame only.'),
      ),
    ),
  }),
  note('Requests strong customer authentication for a source.'),
);

// ---- answers ----

export const IntentAnswer = v.pipe(
  v.looseObject({
    outcome: v.pipe(
      Short,
      note('`made`, `refused`, or `unknown`: not received, or from another page.'),
    ),
    sourceId: v.optional(Short),
    clientSecret: v.optional(
      v.pipe(Line, note('Gives access to the source; absent for a saved one.')),
    ),
    code: v.optional(v.pipe(Short, note('With `refused`: the error code of the first answer.'))),
  }),
  note('The outcome of a request with an Idempotency-Key.'),
);

const NextAction = v.pipe(
  v.looseObject({
    action: v.string(),
    data: v.optional(
      v.looseObject({
        redirectUrl: v.optional(Url),
        sourceId: v.optional(Short),
        sourceClientSecret: v.optional(Line),
      }),
    ),
  }),
  note('The shopper’s next step.'),
);

export const Source = v.pipe(
  v.looseObject({
    id: Short,
    clientSecret: v.optional(v.pipe(Line, note('Gives access to the source. Never in a URL.'))),
    type: Short,
    state: Short,
    flow: v.optional(Flow),
    reusable: v.optional(v.boolean()),
    amount: v.optional(Decimal),
    currency: v.optional(Currency),
    owner: v.optional(Owner),
    sessionId: v.optional(Short),
    upstreamId: v.optional(Short),
    redirect: v.optional(
      v.looseObject({
        redirectUrl: v.optional(Url),
        returnUrl: v.optional(Url),
        cancelUrl: v.optional(Url),
      }),
    ),
    createdTime: v.optional(v.pipe(Short, note('ISO 8601.'))),
    updatedTime: v.optional(v.pipe(Short, note('ISO 8601.'))),
    expirationTime: v.optional(v.pipe(Short, note('ISO 8601; receiver flow only.'))),
    liveMode: v.optional(v.pipe(v.boolean(), note('`false`: no money moves.'))),
  }),
  note('A payment source: a method with the shopper’s details.'),
);

export const Session = v.pipe(
  v.looseObject({
    id: Short,
    state: v.pipe(
      Short,
      note(
        'The state of the payment: `requires_source`, `requires_confirmation`, …; a client shows an unknown state neutrally and read-only.',
      ),
    ),
    currency: v.optional(Currency),
    country: v.optional(Country),
    missingOwner: v.optional(
      v.pipe(
        v.array(Short),
        note(
          'The details of the payer that their country requires and the checkout lacks, as paths: `address.postalCode`.',
        ),
      ),
    ),
    totalAmount: v.optional(Decimal),
    amountContributed: v.optional(Decimal),
    amountRemainingToBeContributed: v.optional(Decimal),
    sources: v.optional(
      v.array(v.looseObject({ id: Short, type: Short, amount: v.optional(Decimal) })),
    ),
    nextAction: v.optional(v.nullable(NextAction)),
    version: v.pipe(v.number(), v.integer(), note('Increases with each change; also the ETag.')),
    recurring: v.optional(
      v.pipe(v.boolean(), note('Whether the session pays for a subscription.')),
    ),
    expiresAt: v.optional(v.pipe(Short, note('ISO 8601, by the service’s clock.'))),
    expiresIn: v.pipe(
      v.number(),
      v.integer(),
      note('The remaining lifetime at the time of the answer, in seconds.'),
    ),
  }),
  note('The payment session with version and expiry.'),
);

export const Method = v.pipe(
  v.looseObject({
    type: Short,
    flow: Flow,
    supportsRecurring: v.boolean(),
    supportsFreeTrial: v.boolean(),
    supportsStorage: v.optional(v.boolean()),
    images: v.optional(v.looseObject({ iconImage: v.optional(Url) })),
    displayName: v.optional(v.pipe(Line, note('The service’s name for the method, in English.'))),
    localizedDisplayName: v.optional(v.pipe(Line, note('The name in the requested language.'))),
    defaultMandate: v.optional(
      v.pipe(
        v.looseObject({ terms: v.optional(LongText) }),
        note('The text that the shopper agrees to by saving the method.'),
      ),
    ),
    brands: v.optional(v.pipe(v.array(Short), note('Cards only: the accepted brands.'))),
    terms: v.optional(
      v.pipe(
        v.array(v.looseObject({ code: Short, durationMonths: v.number() })),
        note('The plans of a lender with their costs.'),
      ),
    ),
    wallet: v.optional(
      v.pipe(
        v.looseObject({ pretend: v.optional(v.boolean()) }),
        note(
          'Wallets only: the configuration of the browser’s wallet, in the wallet’s own format.',
        ),
      ),
    ),
  }),
  note('An available payment method.'),
);

export const Disclosure = v.pipe(
  v.looseObject({
    businessEntity: v.optional(v.looseObject({ name: Line, id: Short })),
  }),
  note('The seller’s legal texts by key: `{ localizedText, url? }`.'),
);

export const SavedSource = v.pipe(
  v.looseObject({
    ...Source.entries,
    clientSecret: v.optional(
      v.pipe(
        Line,
        note(
          'A limited secret: gives access to the source, except its owner, while this session is open.',
        ),
      ),
    ),
    default: v.optional(v.pipe(v.boolean(), note('Whether it is the customer’s default.'))),
    removable: v.optional(
      v.pipe(
        v.boolean(),
        note('`false` while the customer needs it, for example for a subscription.'),
      ),
    ),
  }),
  note('A source that the session’s customer saved: a card’s brand, last four digits and expiry.'),
);

const SessionInformation = v.looseObject({
  currency: Currency,
  country: v.optional(Country),
  amount: v.pipe(v.string(), v.maxLength(32), note('Decimal text: `"450.00"`.')),
  businessEntityCode: v.optional(v.pipe(Short, note('The seller: `DR_INC-ENTITY`.'))),
  sellingEntity: v.optional(v.looseObject({ id: Short, name: Line })),
});

export const CheckoutAnswer = v.pipe(
  v.looseObject({
    session: Session,
    paymentMethods: v.array(Method),
    savedSources: v.optional(
      v.pipe(
        v.array(SavedSource),
        note('Only for a session with a customer; the default comes first.'),
      ),
    ),
    sessionInformation: v.optional(SessionInformation),
    disclosure: v.optional(Disclosure),
  }),
  note('All data that a page needs to show a session, in one answer.'),
);

export const MethodsAnswer = v.looseObject({
  paymentMethods: v.array(Method),
  sessionInformation: v.optional(SessionInformation),
});

export const DisclosureAnswer = v.looseObject({ disclosure: Disclosure });

export const AuthenticationResult = v.pipe(
  v.looseObject({
    status: v.pipe(
      Short,
      note(
        '`complete`, `authentication_not_required`, `failed`, or `challenge` while the shopper must complete a challenge.',
      ),
    ),
    challengeToken: v.optional(
      v.pipe(
        Short,
        note('With `challenge`: opens the issuer’s page in the frame at `/v1/frames/challenge`.'),
      ),
    ),
    redirectUrl: v.optional(
      v.pipe(
        Url,
        note(
          'With `challenge`: the issuer’s page as a whole page, for sites that cannot frame it.',
        ),
      ),
    ),
  }),
  note('The outcome of an authentication.'),
);

export const Bank = v.looseObject({ bankCode: Short, bankName: Line });

export const Store = v.looseObject({
  storeId: Short,
  storeName: Line,
  localizedStoreName: v.optional(Line),
  storeLogoUrl: v.optional(v.nullable(Url)),
});

export const InvoiceAttributeBody = v.pipe(
  v.looseObject({
    type: v.pipe(Short, note('`tw_individual_mobile_barcode`, …')),
    attributes: v.looseObject({}),
  }),
  note('The storage of an electronic invoice in Taiwan.'),
);

export const InvoiceAttribute = v.pipe(
  v.looseObject({ id: Short, type: Short, attributes: v.looseObject({}) }),
  note('Pass its id as `invoiceAttributeId` of the checkout.'),
);

export const OfflineRefundBody = v.pipe(
  v.looseObject({
    refundToken: v.pipe(Line, note('The token of the refund. Never in a URL.')),
    accountHolder: Line,
    iban: v.nullish(Short),
    accountNumber: v.nullish(Short),
    bankName: v.nullish(Line),
  }),
  note('The account for a refund that cannot be paid back to the source.'),
);

export const OfflineRefundAnswer = v.looseObject({ accepted: v.boolean() });

export const MerchantSessionBody = v.pipe(
  v.looseObject({
    type: v.pipe(Short, note('`applePay`')),
    sessionId: v.pipe(Short, note('An open session that offers Apple Pay.')),
    validationUrl: v.pipe(
      Url,
      note('From the browser: `https://apple-pay-gateway.apple.com/paymentservices/…`.'),
    ),
  }),
  note(
    'Requests a merchant session from Apple. The page’s domain is that of the request’s `Origin`.',
  ),
);

const Milliseconds = v.pipe(v.number(), v.integer(), note('Milliseconds since 1970.'));

export const MerchantSession = v.pipe(
  v.looseObject({
    epochTimestamp: Milliseconds,
    expiresAt: Milliseconds,
    merchantSessionIdentifier: Line,
    nonce: Line,
    merchantIdentifier: Line,
    domainName: v.pipe(Line, note('`shop.example`')),
    displayName: Line,
    signature: LongText,
  }),
  note('The unchanged answer of Apple at `validationUrl`, for `completeMerchantValidation`.'),
);

export const ErrorAnswer = v.pipe(
  v.looseObject({
    type: v.pipe(Short, note('`bad_request`, `unauthorized`, `conflict`, ….')),
    errors: v.array(v.looseObject({ code: Short, message: Line, parameter: v.optional(Short) })),
  }),
  note('The body of every refusal. Do not show these messages to the shopper.'),
);
