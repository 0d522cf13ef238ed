import * as v from 'valibot';
import { Line, note, Short } from '../../src/gateway/wire-texts.js';

// Request and response bodies of the server API in Commerce form. As with Digital River's form, tests check these schemas
// against all requests and answers of the service.

const Text = v.pipe(Line, note('As the shopper reads it, in the language of the shopper.'));

export const CommerceAmount = v.pipe(
  v.looseObject({ currency: Short, value: v.number() }),
  note('In major units of the currency: `{ "currency": "USD", "value": 118.01 }`.'),
);
export const AskedAmount = v.union([
  v.number(),
  Short,
  v.looseObject({ currency: v.nullish(Short), value: v.nullish(v.union([v.number(), Short])) }),
]);
const Link = v.looseObject({ uri: Line });
export const CommerceAttributes = v.pipe(
  v.looseObject({ attribute: v.array(v.looseObject({})) }),
  note('`{ attribute: [{ name, value }] }`'),
);

const person = {
  firstName: v.nullish(Line),
  lastName: v.nullish(Line),
  companyName: v.nullish(Line),
  line1: v.nullish(Line),
  line2: v.nullish(Line),
  city: v.nullish(Line),
  countrySubdivision: v.nullish(v.pipe(Line, note('`MN`'))),
  postalCode: v.nullish(Line),
  country: v.nullish(v.pipe(Short, note('ISO 3166-1 alpha-2: `US`.'))),
  phoneNumber: v.nullish(Line),
  emailAddress: v.nullish(Line),
};

export const CartAddress = v.looseObject({ id: v.optional(Short), ...person });

export const CartLineBody = v.looseObject({
  product: v.nullish(
    v.looseObject({
      id: v.nullish(Short),
      displayName: v.nullish(Line),
      productType: v.nullish(v.pipe(Short, note('`PHYSICAL` is shipped.'))),
    }),
  ),
  quantity: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1))),
  pricing: v.nullish(
    v.pipe(
      v.looseObject({
        listPrice: v.nullish(AskedAmount),
        salePrice: v.nullish(AskedAmount),
        listPriceWithQuantity: v.nullish(AskedAmount),
        salePriceWithQuantity: v.nullish(AskedAmount),
      }),
      note('With a full token only: prices are the back end’s.'),
    ),
  ),
});

export const CartMembers = v.looseObject({
  lineItems: v.nullish(
    v.pipe(
      v.union([
        v.array(CartLineBody),
        v.looseObject({ lineItem: v.nullish(v.union([v.array(CartLineBody), CartLineBody])) }),
      ]),
      note('They replace all of before.'),
    ),
  ),
  billingAddress: v.nullish(CartAddress),
  shippingAddress: v.nullish(CartAddress),
  customAttributes: v.nullish(v.looseObject({})),
  customerType: v.nullish(Short),
  chargeType: v.nullish(Short),
  termsOfSalesAcceptance: v.nullish(v.union([v.boolean(), Short])),
  ipAddress: v.nullish(Short),
});

export const CartBody = v.pipe(
  v.union([v.looseObject({ cart: CartMembers }), CartMembers]),
  note('The cart’s members, in `cart` or alone; absent ones stay.'),
);

export const AddressBody = v.pipe(
  v.union([v.looseObject({ address: v.looseObject(person) }), v.looseObject(person)]),
  note('The address, in `address` or alone.'),
);

const figures = (names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => [
      [name, CommerceAmount],
      [`formatted${name.charAt(0).toUpperCase()}${name.slice(1)}`, Text],
    ]),
  );

export const CartCharge = v.looseObject({
  chargeId: Short,
  amount: CommerceAmount,
  status: Short,
  createdTime: Short,
  updatedTime: Short,
});

const sourceInCart = {
  type: v.optional(Short),
  sourceId: v.optional(Short),
  sourceClientSecret: v.optional(v.pipe(Line, note('Opens the source. Never in a URL.'))),
  amountContributed: v.optional(CommerceAmount),
  charges: v.optional(v.array(CartCharge)),
};

export const CartPayment = v.pipe(
  v.looseObject({
    ...sourceInCart,
    supplementaryPaymentMethods: v.optional(v.array(v.looseObject(sourceInCart))),
  }),
  note(
    'The primary source, and store credit beside it; details are in the block that `type` names.',
  ),
);

export const CartSession = v.pipe(
  v.looseObject({
    id: Short,
    status: v.optional(
      v.pipe(Short, note('How far the payment is: `requires_source`, `requires_confirmation`, ….')),
    ),
    clientSecret: v.optional(Line),
    amountContributed: v.optional(CommerceAmount),
    amountRemainingToBeContributed: v.optional(CommerceAmount),
    redirectUrl: v.optional(v.pipe(Line, note('Where the shopper has to go.'))),
  }),
  note('The payment session: its id is what a page gets.'),
);

export const ShippingOption = v.looseObject({
  id: v.number(),
  description: Line,
  cost: CommerceAmount,
  formattedCost: Text,
  applyShippingOptionToCart: Link,
});
export const ShippingOptions = v.pipe(
  v.looseObject({ shippingOption: v.optional(v.array(ShippingOption)) }),
  note('Empty where nothing is shipped.'),
);

export const CartLine = v.looseObject({
  id: Short,
  quantity: v.number(),
  product: v.looseObject({
    id: v.nullish(Short),
    name: v.nullish(Line),
    displayName: v.nullish(Line),
    productType: Short,
    customAttributes: CommerceAttributes,
  }),
  pricing: v.looseObject({
    ...figures([
      'listPrice',
      'listPriceWithQuantity',
      'salePrice',
      'salePriceWithQuantity',
      'totalDiscountWithQuantity',
      'productTax',
      'shippingTax',
      'feeTax',
      'importTax',
      'importDuty',
    ]),
    taxRate: v.number(),
  }),
  customAttributes: CommerceAttributes,
});

export const LinesAnswer = v.looseObject({ lineItems: v.array(CartLine) });

const Quantity = v.union([v.number(), Short]);
export const LineBody = v.pipe(
  v.looseObject({
    quantity: v.nullish(Quantity),
    lineItem: v.nullish(v.looseObject({ quantity: v.nullish(Quantity) })),
  }),
  note('`{ "lineItem": { "quantity": 2 } }`, or the quantity alone.'),
);

const cart = {
  id: v.optional(v.pipe(Short, note('Absent while the cart is empty.'))),
  lineItems: v.looseObject({
    lineItem: v.array(CartLine),
  }),
  totalItemsInCart: v.number(),
  businessEntityCode: v.optional(v.pipe(Short, note('Who sells: `DR_INC-ENTITY`.'))),
  billingAddress: v.optional(CartAddress),
  shippingAddress: v.optional(CartAddress),
  shippingMethod: v.looseObject({
    code: v.optional(v.union([v.number(), Short])),
    description: v.optional(Line),
  }),
  shippingOptions: ShippingOptions,
  paymentMethod: v.optional(CartPayment),
  paymentSession: v.optional(CartSession),
  customAttributes: CommerceAttributes,
  chargeType: v.optional(Short),
  customerType: v.optional(v.nullable(Short)),
  organizationId: v.optional(Short),
  termsOfSalesAcceptance: v.optional(v.boolean()),
  taxInclusive: v.optional(v.boolean()),
  pricing: v.looseObject(
    figures([
      'subtotal',
      'discount',
      'shippingAndHandling',
      'tax',
      'importTaxAndDuty',
      'orderTotal',
    ]),
  ),
};

export const CartAnswer = v.pipe(
  v.looseObject({ cart: v.looseObject(cart) }),
  note('The active cart; `cart.paymentSession.id` is what a page gets.'),
);

const OrderLink = v.looseObject({ id: Short, uri: Line });

export const SubmitCartBody = v.pipe(
  v.looseObject({
    cart: v.nullish(
      v.looseObject({ termsOfSalesAcceptance: v.nullish(v.union([v.boolean(), Short])) }),
    ),
    termsOfSalesAcceptance: v.nullish(v.union([v.boolean(), Short])),
  }),
  note('Refused where the terms of sale were not accepted.'),
);

export const SubmitCartAnswer = v.looseObject({
  submitCart: v.looseObject({ order: OrderLink, ...cart }),
});

export const ResumeCartAnswer = v.looseObject({
  resumeCart: v.looseObject({
    order: OrderLink,
    paymentMethod: v.optional(CartPayment),
    paymentSession: CartSession,
  }),
});

export const CartOrderAnswer = v.looseObject({
  order: v.looseObject({
    ...cart,
    orderState: v.pipe(Short, note('`accepted`: fulfill it; `pending_payment`, ….')),
  }),
});

export const ApplyBody = v.looseObject({ paymentMethod: v.looseObject({ sourceId: Short }) });

export const CartMethodsAnswer = v.looseObject({
  paymentMethod: v.array(v.looseObject({ type: Short, displayName: Line, description: Line })),
  applyPaymentMethod: Link,
});

export const ShippingOptionsAnswer = v.looseObject({ shippingOptions: ShippingOptions });

export const ShopperAnswer = v.looseObject({
  shopper: v.looseObject({ locale: Short, currency: Short }),
});

const asked = {
  nickName: v.nullish(Line),
  isDefault: v.nullish(v.union([v.boolean(), Short])),
};

export const PaymentOptionBody = v.looseObject({
  paymentOption: v.looseObject({ ...asked, sourceId: Short }),
});
export const PaymentOptionUpdate = v.looseObject({
  paymentOption: v.nullish(v.looseObject(asked)),
});

export const PaymentOption = v.pipe(
  v.looseObject({
    id: Short,
    nickName: v.string(),
    isDefault: v.pipe(v.picklist(['true', 'false']), note('As text.')),
    type: Short,
    sourceId: Short,
    sourceClientSecret: Line,
  }),
  note('A saved source; its details are in the block that `type` names.'),
);

export const PaymentOptionAnswer = v.looseObject({ paymentOption: PaymentOption });
export const PaymentOptionsAnswer = v.looseObject({
  paymentOptions: v.looseObject({ paymentOption: v.array(PaymentOption) }),
});

export const TokenBody = v.pipe(
  v.looseObject({
    grant_type: v.nullish(
      v.pipe(
        v.picklist(['client_credentials', 'password']),
        note('`client_credentials`: a full token; `password` without a user: one for a page.'),
      ),
    ),
    dr_limited_token: v.nullish(v.pipe(Line, note('Whose shopper the full token is for.'))),
    client_secret: v.nullish(
      v.pipe(Line, note('The secret key, where no `Authorization` has it.')),
    ),
  }),
  note('As JSON or as a form.'),
);

export const TokenAnswer = v.looseObject({
  access_token: Line,
  token_type: v.literal('bearer'),
  expires_in: v.pipe(v.number(), note('Seconds.')),
});

export const TokenRefusal = v.pipe(
  v.looseObject({ error: Short }),
  note('`invalid_client`, `invalid_grant`, `unsupported_grant_type`.'),
);

export const CommerceRefusal = v.pipe(
  v.looseObject({
    errors: v.looseObject({
      error: v.array(
        v.looseObject({
          relation: Short,
          code: Short,
          subcode: v.optional(v.pipe(Short, note('The code in Digital River’s form.'))),
          description: Line,
        }),
      ),
    }),
  }),
  note('A refusal in Commerce form. Orders that could not be made are refused in the other form.'),
);
