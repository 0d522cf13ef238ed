import * as v from 'valibot';
import { Country, Currency, Decimal, Line, LongText, note, Short, Url } from './wire-texts.js';

/**
 * What goes over the wire in the browser half of the service API: the schemas check requests at
 * the door and describe the API. Unknown fields are allowed everywhere: a newer page may talk to an older service and the
 * other way round. No code that ships to a page imports this file; the page reads answers with the readers in `domain`.
 */

const Flow = v.pipe(
  v.string(),
  note(
    '`standard`: paid on the page; `redirect`: at a provider; `receiver`: by pushing money later.',
  ),
);
const Usage = v.picklist(['subscription', 'convenience', 'unscheduled']);

const Address = v.looseObject({
  line1: v.nullish(Line),
  line2: v.nullish(Line),
  city: v.nullish(Line),
  state: v.nullish(v.pipe(Line, note('Standardised region: `MN`.'))),
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
  note('Whom a source belongs to.'),
);

// ---- requests ----

export const Precondition = v.pipe(
  v.looseObject({
    amount: Decimal,
    currency: v.pipe(Short, note('ISO 4217: `USD`.')),
    sessionVersion: v.nullish(v.pipe(v.number(), note('For diagnosis; a newer one is accepted.'))),
  }),
  note(
    'What the shopper was shown, never what to charge: 412 `amount_changed` where the source would get another amount.',
  ),
);

export const SourceBody = v.pipe(
  v.looseObject({
    type: v.pipe(
      v.string(),
      v.maxLength(64),
      note('`creditCard`, `payPal`, …; details go into a block of the same name.'),
    ),
    sessionId: v.nullish(
      v.pipe(Short, note('With it, amount and currency come from the session.')),
    ),
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
  note('Source data. Card data is sent by the card frame only, in `creditCard`.'),
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
      v.pipe(Short, note('Absent only for a source that was made without a session.')),
    ),
    returnUrl: v.nullish(Url),
    creditCard: v.nullish(
      v.pipe(
        v.looseObject({ cvv: v.nullish(Short) }),
        note('The security code of a saved card, asked for anew; sent by the card frame only.'),
      ),
    ),
  }),
  note('Asks for strong customer authentication of a source.'),
);

// ---- answers ----

export const IntentAnswer = v.pipe(
  v.looseObject({
    outcome: v.pipe(Short, note('`made`, `refused`, or `unknown`: not seen, or another page’s.')),
    sourceId: v.optional(Short),
    clientSecret: v.optional(v.pipe(Line, note('Opens the source; absent for a saved one.'))),
    code: v.optional(v.pipe(Short, note('With `refused`: why, as the first answer said it.'))),
  }),
  note('What became of a request that was sent with an Idempotency-Key.'),
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
  note('What the shopper must still do.'),
);

export const Source = v.pipe(
  v.looseObject({
    id: Short,
    clientSecret: v.optional(v.pipe(Line, note('Opens the source. Never in a URL.'))),
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
  note('What the service made of a method and the shopper’s details.'),
);

export const Session = v.pipe(
  v.looseObject({
    id: Short,
    state: v.pipe(
      Short,
      note(
        'How far the payment is: `requires_source`, `requires_confirmation`, …; a client shows an unknown state calmly and read-only.',
      ),
    ),
    currency: v.optional(Currency),
    country: v.optional(Country),
    missingOwner: v.optional(
      v.pipe(
        v.array(Short),
        note(
          'What the checkout does not say of the payer although their country requires it, as paths: `address.postalCode`.',
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
    version: v.pipe(v.number(), v.integer(), note('Rises with each change; also the ETag.')),
    recurring: v.optional(v.pipe(v.boolean(), note('Whether it pays for a subscription.'))),
    expiresAt: v.optional(v.pipe(Short, note('ISO 8601, by the service’s clock.'))),
    expiresIn: v.pipe(v.number(), v.integer(), note('Seconds left when the answer was made.')),
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
    displayName: v.optional(v.pipe(Line, note('The service’s name for it, in English.'))),
    localizedDisplayName: v.optional(v.pipe(Line, note('In the language asked for.'))),
    defaultMandate: v.optional(
      v.pipe(
        v.looseObject({ terms: v.optional(LongText) }),
        note('What the shopper agrees to who saves it.'),
      ),
    ),
    brands: v.optional(v.pipe(v.array(Short), note('Cards only: the brands that are taken.'))),
    terms: v.optional(
      v.pipe(
        v.array(v.looseObject({ code: Short, durationMonths: v.number() })),
        note('Plans of a lender, with what each costs.'),
      ),
    ),
    wallet: v.optional(
      v.pipe(
        v.looseObject({ pretend: v.optional(v.boolean()) }),
        note('Wallets only: what the browser’s wallet wants to know, in the wallet’s own words.'),
      ),
    ),
  }),
  note('A way to pay on offer.'),
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
      v.pipe(Line, note('A pass: opens the source while this session is open, without its owner.')),
    ),
    default: v.optional(v.pipe(v.boolean(), note('The customer’s first choice.'))),
    removable: v.optional(
      v.pipe(v.boolean(), note('`false`: the customer needs it, for a subscription say.')),
    ),
  }),
  note('A source that the session’s customer saved: a card’s brand, last four digits and expiry.'),
);

const SessionInformation = v.looseObject({
  currency: Currency,
  country: v.optional(Country),
  amount: v.pipe(v.string(), v.maxLength(32), note('Decimal text: `"450.00"`.')),
  businessEntityCode: v.optional(v.pipe(Short, note('Who sells: `DR_INC-ENTITY`.'))),
  sellingEntity: v.optional(v.looseObject({ id: Short, name: Line })),
});

export const CheckoutAnswer = v.pipe(
  v.looseObject({
    session: Session,
    paymentMethods: v.array(Method),
    savedSources: v.optional(
      v.pipe(v.array(SavedSource), note('With a customer only; the default first.')),
    ),
    sessionInformation: v.optional(SessionInformation),
    disclosure: v.optional(Disclosure),
  }),
  note('Everything a page needs to show a session, in one answer.'),
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
        '`complete`, `authentication_not_required`, `failed`, or `challenge` while the shopper must pass one.',
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
        note('With `challenge`: the same as a whole page, where frames are not allowed.'),
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
  note('How an invoice in Taiwan is kept.'),
);

export const InvoiceAttribute = v.pipe(
  v.looseObject({ id: Short, type: Short, attributes: v.looseObject({}) }),
  note('Name its id as `invoiceAttributeId` of the checkout.'),
);

export const OfflineRefundBody = v.pipe(
  v.looseObject({
    refundToken: v.pipe(Line, note('Of the refund. Never in a URL.')),
    accountHolder: Line,
    iban: v.nullish(Short),
    accountNumber: v.nullish(Short),
    bankName: v.nullish(Line),
  }),
  note('Where a refund goes that cannot go back the way the money came.'),
);

export const OfflineRefundAnswer = v.looseObject({ accepted: v.boolean() });

export const MerchantSessionBody = v.pipe(
  v.looseObject({
    type: v.pipe(Short, note('`applePay`')),
    sessionId: v.pipe(Short, note('Open, and with Apple Pay on offer.')),
    validationUrl: v.pipe(
      Url,
      note('From the browser: `https://apple-pay-gateway.apple.com/paymentservices/…`.'),
    ),
  }),
  note('Asks to have Apple vouch for the page, whose domain is that of the request’s `Origin`.'),
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
  note(
    'What Apple answered at `validationUrl`, unread and unchanged; for `completeMerchantValidation`.',
  ),
);

export const ErrorAnswer = v.pipe(
  v.looseObject({
    type: v.pipe(Short, note('`bad_request`, `unauthorized`, `conflict`, ….')),
    errors: v.array(v.looseObject({ code: Short, message: Line, parameter: v.optional(Short) })),
  }),
  note('Every refusal. Tell the shopper that it was refused, never why in these words.'),
);
