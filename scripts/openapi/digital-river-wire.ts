import * as v from 'valibot';
import { Currency, Line, note, Short } from '../../src/gateway/wire-texts.js';
import { Owner, Session, Source } from '../../src/gateway/wire.js';

// Request and response bodies of the server API in Digital River API form. The engine reads requests member by member; tests
// check these schemas against all of its requests and answers.

const Time = v.pipe(v.string(), note('ISO 8601: `2026-01-15T09:00:00.000Z`.'));
const Amount = v.pipe(v.number(), note('In major units of the currency: `118.01`.'));
const AmountOrText = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.maxLength(32))]),
  note('In major units of the currency, as a number or as text: `118.01`, `"118.01"`.'),
);
const LiveMode = v.pipe(v.boolean(), note('`false`: no money moves.'));

/** An id in a request. */
const GivenId = v.union([Short, v.pipe(v.number(), note('Becomes text.'))]);

export const Contact = v.pipe(
  v.looseObject({
    ...Owner.pipe[0].entries,
    name: v.nullish(v.pipe(Line, note('First and last name in one.'))),
    phone: v.nullish(Line),
  }),
  note('Whom and where: of the bill or of the parcel. May be filled piece by piece.'),
);

export const Item = v.pipe(
  v.looseObject({
    skuId: v.nullish(GivenId),
    quantity: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), note('1 when absent.'))),
    price: v.nullish(v.pipe(AmountOrText, note('Of one.'))),
    listPrice: v.nullish(v.pipe(AmountOrText, note('Of one, before any discount.'))),
    aggregatePrice: v.nullish(
      v.pipe(AmountOrText, note('Of all of the line, in place of `price`.')),
    ),
    productDetails: v.nullish(
      v.looseObject({
        id: v.nullish(Short),
        name: v.nullish(Line),
        price: v.nullish(AmountOrText),
        physical: v.nullish(v.pipe(v.boolean(), note('It is shipped.'))),
      }),
    ),
    subscriptionInfo: v.nullish(
      v.looseObject({ autoRenewal: v.nullish(v.boolean()), freeTrial: v.nullish(v.boolean()) }),
    ),
  }),
  note('A line of the bag.'),
);

export const CheckoutItem = v.looseObject({
  ...Item.pipe[0].entries,
  id: Short,
  skuId: v.nullish(Short),
  amount: Amount,
});

const content = {
  country: v.nullish(
    v.pipe(Short, note('Where the shopper is, ISO 3166-1 alpha-2; else by the addresses.')),
  ),
  email: v.nullish(Line),
  customerId: v.nullish(v.pipe(GivenId, note('Whose saved sources may pay.'))),
  chargeType: v.nullish(
    v.pipe(
      v.picklist(['customer_initiated', 'merchant_initiated', 'moto']),
      note('Whether the shopper is there; nothing is asked of one who is not.'),
    ),
  ),
  billTo: v.nullish(Contact),
  shipTo: v.nullish(Contact),
  shippingChoice: v.nullish(v.looseObject({ amount: v.nullish(AmountOrText) })),
  discount: v.nullish(v.looseObject({})),
  shippingDiscount: v.nullish(v.looseObject({})),
  taxInclusive: v.nullish(v.pipe(v.boolean(), note('Whether prices contain the tax.'))),
  taxRate: v.nullish(
    v.pipe(
      v.number(),
      v.minValue(0),
      v.maxValue(1),
      note('Of the sandbox: the share of the price that is tax, `0.08`.'),
    ),
  ),
  autoRenewal: v.nullish(v.pipe(v.boolean(), note('The order pays for a subscription.'))),
  organizationId: v.nullish(GivenId),
  customerType: v.nullish(v.pipe(Short, note('`individual` or `business`.'))),
  applicationId: v.nullish(v.unknown()),
  browserIp: v.nullish(v.unknown()),
  invoiceAttributeId: v.nullish(v.unknown()),
  locale: v.nullish(v.unknown()),
  metadata: v.nullish(v.pipe(v.unknown(), note('Kept and given back.'))),
  purchaseLocation: v.nullish(v.unknown()),
  shipFrom: v.nullish(v.unknown()),
  taxIdentifiers: v.nullish(v.unknown()),
  upstreamId: v.nullish(v.pipe(v.unknown(), note('The shop’s own id of it.'))),
};

export const CheckoutBody = v.pipe(
  v.looseObject({ currency: Currency, ...content, items: v.nullish(v.array(Item)) }),
  note('A bag, as far as it is known. Its checkout gets a payment session at once.'),
);

export const CheckoutUpdate = v.pipe(
  v.looseObject({ currency: v.nullish(Currency), ...content, items: v.nullish(v.array(Item)) }),
  note('What changes: absent members stay, `null` removes, `items` replace all of before.'),
);

export const ServerSession = v.pipe(
  v.looseObject({
    ...v.omit(Session.pipe[0], ['totalAmount', 'missingOwner', 'sources', 'recurring', 'country'])
      .entries,
    clientSecret: v.optional(v.pipe(Line, note('Never for a page or a URL.'))),
    orderId: v.optional(v.pipe(Short, note('Once there is an order.'))),
  }),
  note('The payment session as a back end reads it: amounts are numbers.'),
);

export const AttachedSource = v.pipe(
  v.looseObject({
    ...v.omit(Source.pipe[0], [
      'clientSecret',
      'sessionId',
      'createdTime',
      'updatedTime',
      'expirationTime',
      'liveMode',
    ]).entries,
    role: v.pipe(v.picklist(['primary', 'secondary']), note('Store credit is secondary.')),
    customerId: v.optional(Short),
  }),
  note('A source with what it pays here; its details are in the block that its `type` names.'),
);

export const Charge = v.pipe(
  v.looseObject({
    id: Short,
    createdTime: Time,
    updatedTime: Time,
    orderId: Short,
    sourceId: Short,
    currency: Currency,
    amount: Amount,
    state: v.pipe(
      Short,
      note('`pending`, `capturable`, `processing`, `complete`, `failed`, `cancelled`.'),
    ),
    failureCode: v.optional(v.pipe(Short, note('Why it has failed.'))),
    captured: v.boolean(),
    refunded: v.boolean(),
    capturedAmount: Amount,
    refundedAmount: Amount,
    refundState: v.optional(Short),
    type: v.pipe(Short, note('The checkout’s `chargeType`.')),
    liveMode: LiveMode,
  }),
  note('What one source was charged with for one order.'),
);

const shown = {
  createdTime: Time,
  updatedTime: Time,
  currency: Currency,
  ...content,
  customerId: v.nullish(v.pipe(Short, note('Whose saved sources may pay.'))),
  organizationId: v.nullish(Short),
  items: v.array(CheckoutItem),
  subtotal: Amount,
  totalDiscount: Amount,
  totalShipping: Amount,
  totalTax: Amount,
  totalFees: Amount,
  totalDuty: Amount,
  totalImporterTax: Amount,
  totalAmount: v.pipe(Amount, note('What the sources have to pay.')),
  sellingEntity: v.looseObject({ id: Short, name: Line }),
  liveMode: LiveMode,
  payment: v.looseObject({
    session: v.optional(ServerSession),
    sources: v.array(AttachedSource),
    charges: v.optional(v.array(Charge)),
  }),
};

export const Checkout = v.pipe(
  v.looseObject({ id: Short, ...shown }),
  note('A bag with its payment session, `payment.session.id`: what a page gets.'),
);

export const OrderBody = v.pipe(
  v.looseObject({ checkoutId: Short }),
  note('The checkout’s session must be `requires_confirmation`.'),
);

export const Order = v.pipe(
  v.looseObject({
    id: Short,
    ...shown,
    checkoutId: Short,
    state: v.pipe(
      Short,
      note(
        '`accepted`: fulfill it. `pending_payment`: the money is on its way. `complete`, `cancelled`.',
      ),
    ),
    stateTransitions: v.pipe(v.record(v.string(), Time), note('When it came into each state.')),
    fraudState: Short,
    refundToken: v.optional(
      v.pipe(Line, note('Of a refund of pushed money: its holder says where it goes.')),
    ),
  }),
  note('What a funded checkout has become.'),
);

export const StoreCreditBody = v.pipe(
  v.looseObject({
    type: v.literal('customerCredit'),
    amount: AmountOrText,
    paymentSessionId: v.nullish(v.pipe(Short, note('Its currency counts. Absent: `currency`.'))),
    currency: v.nullish(Currency),
    owner: v.nullish(Contact),
    upstreamId: v.nullish(GivenId),
    metadata: v.nullish(v.unknown()),
  }),
  note('Store credit: the one source that a back end makes.'),
);

export const ServerSource = v.pipe(
  v.looseObject({
    ...v.omit(Source.pipe[0], ['sessionId']).entries,
    amount: v.optional(Amount),
    paymentSessionId: v.optional(Short),
    customerId: v.optional(Short),
    metadata: v.optional(v.unknown()),
  }),
  note('A source as a back end reads it: its details are in the block that its `type` names.'),
);

const profile = {
  email: v.nullish(Line),
  locale: v.nullish(v.unknown()),
  metadata: v.nullish(v.pipe(v.unknown(), note('Kept and given back.'))),
  shipping: v.nullish(v.unknown()),
  taxIdentifiers: v.nullish(v.unknown()),
  type: v.nullish(v.pipe(v.unknown(), note('`individual` or `business`.'))),
  upstreamId: v.nullish(v.unknown()),
};

export const CustomerBody = v.looseObject({
  id: v.nullish(v.pipe(GivenId, note('The shop’s own; else the service makes one.'))),
  ...profile,
});

export const CustomerUpdate = v.looseObject({
  ...profile,
  defaultSourceId: v.nullish(v.pipe(Short, note('Which saved source is offered first.'))),
});

export const Customer = v.pipe(
  v.looseObject({
    id: Short,
    createdTime: Time,
    ...profile,
    sources: v.pipe(v.array(ServerSource), note('What was saved.')),
    defaultSourceId: v.optional(Short),
    enabled: v.boolean(),
    liveMode: LiveMode,
  }),
  note('A shopper who comes back.'),
);

export const RefundBody = v.looseObject({
  amount: v.nullish(v.pipe(AmountOrText, note('All that is left when absent.'))),
});
