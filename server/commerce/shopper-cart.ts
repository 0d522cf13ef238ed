import {
  fieldsOf,
  listOf,
  recordOf,
  textOf,
  type JsonRecord,
} from '../../src/domain/json-reader.js';
import type { Caller, Json, JsonObject, Sandbox } from '../../src/sandbox/sandbox.js';
import { cartOfBody, checkoutBodyOf, termsOf } from './cart-request.js';
import {
  commerceFormOf,
  emptyCart,
  isSecondary,
  paymentMethodOf,
  sessionOf,
} from './commerce-answer.js';
import { CommerceRefusal, calling } from './commerce-refusal.js';
import {
  findLine,
  linesAtKnownPrices,
  linesWith,
  linesWithout,
  refuseBeyondPage,
} from './limited-cart.js';
import { shippingChoiceOf } from './shipping-options.js';
import type { Shopper, Shoppers, TokenAccess } from './shoppers.js';

/** Which of the cart's addresses. */
export type AddressName = 'billingAddress' | 'shippingAddress';

/** Session states in which `resume-cart` is refused. */
const NOT_RESUMABLE = ['failed', 'cancelled', 'pending_redirect', 'requires_source'];

/** A cart takes one store credit, and combines it with fewer methods than a checkout. */
const STORE_CREDIT = {
  maxSecondarySources: 1,
  besideCredit: [
    'creditCard',
    'googlePay',
    'klarnaCredit',
    'klarnaCreditRecurring',
    'payPal',
    'payPalBilling',
    'payPalCredit',
    'wireTransfer',
  ],
};

/** A shopper's active cart and orders: the Commerce form of the engine's checkouts and orders. */
export class ShopperCart {
  readonly #sandbox: Sandbox;
  readonly #shoppers: Shoppers;
  #shopper: Shopper;

  constructor(sandbox: Sandbox, shoppers: Shoppers, shopper: Shopper) {
    this.#sandbox = sandbox;
    this.#shoppers = shoppers;
    this.#shopper = shopper;
  }

  read(): JsonObject {
    const checkout = this.#checkout();
    return { cart: checkout ? this.#form(checkout) : emptyCart(this.#shopper) };
  }

  /** Fills the cart, or changes the members in the body. A limited token may only set `OF_THE_PAGE`. */
  fill(body: unknown, access: TokenAccess): JsonObject {
    const { checkoutId, customerId, currency, locale } = this.#shopper;
    const asked = this.#asked(cartOfBody(body), access);
    const terms = termsOf(body);
    const checkout = calling('invalid-request', () =>
      checkoutId
        ? this.#sandbox.updateCheckout(this.#caller, checkoutId, asked)
        : this.#sandbox.createCheckout(this.#caller, { currency, locale, customerId, ...asked }),
    );
    this.#change({
      checkoutId: idOf(checkout),
      currency: textOf(checkout.currency) ?? currency,
      ...(terms === undefined ? {} : { termsAccepted: terms }),
    });
    return this.read();
  }

  /** `{ lineItems: […] }`. */
  listLines(): JsonObject {
    return { lineItems: this.#lines() };
  }

  readLine(id: string): JsonObject {
    return findLine(this.#lines(), id);
  }

  /** `{ lineItem: { quantity } }`, `{ quantity }`, or the quantity in the query. Answers the line. */
  changeLine(
    id: string,
    body: unknown,
    inQuery: string | undefined,
    access: TokenAccess,
  ): JsonObject {
    const fields = fieldsOf(body);
    const quantity = fieldsOf(fields.lineItem).quantity ?? fields.quantity ?? inQuery;
    this.#setItems(linesWith(this.#checkout(), id, quantity as Json | undefined, access)); // came out of JSON
    return this.readLine(id);
  }

  removeLine(id: string): void {
    this.#setItems(linesWithout(this.#checkout(), id));
  }

  removeLines(): void {
    this.#setItems([]);
  }

  readAddress(name: AddressName): JsonObject {
    const address = fieldsOf(this.read().cart)[name];
    return (address as JsonObject | undefined) ?? { id: name }; // as `read` makes it
  }

  /** `{ address: {…} }`, or the address alone. */
  changeAddress(name: AddressName, body: unknown): JsonObject {
    const fields = fieldsOf(body);
    const address = recordOf(fields.address) ?? recordOf(fields[name]) ?? fields;
    return this.fill({ cart: { [name]: address } }, 'limited');
  }

  listShippingOptions(): JsonObject {
    const { shippingOptions } = fieldsOf(this.read().cart);
    return { shippingOptions: shippingOptions as JsonObject }; // as `read` makes it
  }

  applyShippingOption(shippingOptionId: string | undefined): JsonObject {
    const checkoutId = this.#filled('invalid-request');
    const checkout = this.#checkout() ?? {};
    const currency = textOf(checkout.currency) ?? this.#shopper.currency;
    const shippingChoice = shippingChoiceOf(checkout, shippingOptionId, currency);
    calling('invalid-request', () =>
      this.#sandbox.updateCheckout(this.#caller, checkoutId, { shippingChoice }),
    );
    return this.read();
  }

  listMethods(): JsonObject {
    const sessionId = textOf(fieldsOf(paymentOf(this.#checkout()).session).id);
    const { paymentMethods } = this.#sandbox.listMethods(
      this.#caller,
      sessionId ? { sessionId } : {},
    );
    const paymentMethod = listOf(paymentMethods).map((method): JsonObject => {
      const type = textOf(fieldsOf(method).type) ?? '';
      const displayName = textOf(fieldsOf(method).displayName) ?? type;
      return { type, displayName, description: displayName };
    });
    return {
      paymentMethod,
      applyPaymentMethod: { uri: '/v1/shoppers/me/carts/active/apply-payment-method' },
    };
  }

  /** Attaches a source, and copies its address if the cart has none. A second primary source is refused. */
  apply(body: unknown): JsonObject {
    this.#apply(sourceIdOf(body), 'keep-address');
    return this.read();
  }

  /** Applies the default payment option and replaces the cart's address with its address. */
  applyShopper(): JsonObject {
    const { options, defaultOptionId } = this.#shopper;
    const option = options.find(({ id }) => id === defaultOptionId);
    if (!option)
      throw new CommerceRefusal('apply-payment-failure', 'The shopper has no payment option.');
    this.#apply(option.sourceId, 'overwrite-address');
    return this.read();
  }

  detach(body: unknown): JsonObject {
    const sourceId = sourceIdOf(body);
    const checkoutId = this.#filled('apply-payment-failure');
    calling('apply-payment-failure', () =>
      this.#sandbox.detachSource(this.#caller, checkoutId, sourceId),
    );
    return this.read();
  }

  detachAll(): JsonObject {
    const checkoutId = this.#filled('delete-payment-failure');
    for (const source of attachedTo(this.#checkout()))
      calling('delete-payment-failure', () =>
        this.#sandbox.detachSource(this.#caller, checkoutId, idOf(source)),
      );
    return this.read();
  }

  /** Creates the order; the next cart is empty. */
  submit(body: unknown): JsonObject {
    const checkoutId = this.#filled('submit-cart-failed');
    const terms = termsOf(body) ?? this.#shopper.termsAccepted;
    if (terms === false)
      throw new CommerceRefusal('submit-cart-failed', 'The terms of sale were not accepted.');
    const order = calling(
      (subcode) => (isDecline(subcode) ? 'cart-charge-failure' : 'submit-cart-failed'),
      () => this.#sandbox.createOrder(this.#caller, { checkoutId }),
    );
    const submitCart = {
      order: linkTo(order),
      ...this.#form(order),
      ...(terms === undefined ? {} : { termsOfSalesAcceptance: terms }),
    };
    const { checkoutId: submitted, termsAccepted, ...shopper } = this.#shopper;
    void [submitted, termsAccepted]; // of this cart alone
    const id = idOf(order);
    this.#shopper = this.#shoppers.put({
      ...shopper,
      orderIds: [...shopper.orderIds, id],
      ...(stateOf(order) === 'pending_redirect' ? { pendingOrderId: id } : {}),
    });
    return { submitCart };
  }

  /** Continues a submitted cart when its shopper is back from the provider. */
  resume(): JsonObject {
    const { pendingOrderId, ...shopper } = this.#shopper;
    if (!pendingOrderId)
      throw new CommerceRefusal('resume-cart-failure', 'No cart waits for its shopper to return.');
    const order = calling('resume-cart-failure', () =>
      this.#sandbox.refreshOrder(this.#caller, pendingOrderId),
    );
    const state = stateOf(order);
    if (NOT_RESUMABLE.includes(state))
      throw new CommerceRefusal('resume-cart-failure', `The payment session is ${state}.`);
    this.#shopper = this.#shoppers.put(shopper);
    const currency = textOf(order.currency) ?? '';
    const { id, clientSecret, status } = sessionOf(order, currency) ?? {};
    return {
      resumeCart: {
        order: linkTo(order),
        paymentMethod: paymentMethodOf(order, currency, this.#readSource),
        paymentSession: { id, clientSecret, status },
      },
    };
  }

  readOrder(id: string): JsonObject {
    if (!this.#shopper.orderIds.includes(id))
      throw new CommerceRefusal('not-found', 'There is no such order.', { status: 404 });
    const order = this.#sandbox.readOrder(this.#caller, id);
    return { order: { ...this.#form(order), orderState: order.state } };
  }

  get #caller(): Caller {
    return { publishableKey: this.#shopper.account };
  }

  readonly #readSource = (id: string): JsonRecord => this.#sandbox.readSource(this.#caller, id);

  #form(resource: JsonObject): JsonObject {
    return commerceFormOf(resource, this.#shopper, this.#readSource);
  }

  #asked(cart: JsonRecord, access: TokenAccess): JsonObject {
    const body = checkoutBodyOf(cart);
    if (access === 'full') return body;
    refuseBeyondPage(cart);
    const lines = listOf(body.items) as readonly JsonObject[]; // as `checkoutBodyOf` makes them
    return body.items === undefined
      ? body
      : { ...body, items: linesAtKnownPrices(lines, this.#checkout()) };
  }

  #lines(): readonly JsonObject[] {
    const { lineItems } = fieldsOf(this.read().cart);
    return listOf(fieldsOf(lineItems).lineItem) as readonly JsonObject[]; // as `read` makes them
  }

  #setItems(items: readonly JsonObject[]): void {
    const checkoutId = this.#filled('invalid-request');
    calling('invalid-request', () =>
      this.#sandbox.updateCheckout(this.#caller, checkoutId, { items }),
    );
  }

  #checkout(): JsonObject | undefined {
    const { checkoutId } = this.#shopper;
    return checkoutId ? this.#sandbox.readCheckout(this.#caller, checkoutId) : undefined;
  }

  #filled(code: string): string {
    const { checkoutId } = this.#shopper;
    if (checkoutId) return checkoutId;
    throw new CommerceRefusal(code, 'The cart is empty.');
  }

  #apply(sourceId: string, address: 'keep-address' | 'overwrite-address'): void {
    const failure = 'apply-payment-failure';
    const checkoutId = this.#filled(failure);
    const source = calling(failure, () => this.#sandbox.readSource(this.#caller, sourceId));
    const checkout = this.#checkout();
    const primary = attachedTo(checkout).find((attached) => !isSecondary(attached));
    if (primary && !isSecondary(source) && primary.id !== sourceId)
      throw new CommerceRefusal(failure, 'Another payment method is applied. Delete it first.');
    calling(failure, () =>
      this.#sandbox.attachSource(this.#caller, checkoutId, sourceId, STORE_CREDIT),
    );
    const { owner } = source;
    if (!owner || (address === 'keep-address' && checkout?.billTo)) return;
    const { email } = fieldsOf(owner);
    calling(failure, () =>
      this.#sandbox.updateCheckout(this.#caller, checkoutId, {
        billTo: owner,
        ...(typeof email === 'string' ? { email } : {}),
      }),
    );
  }

  #change(members: Partial<Shopper>): void {
    this.#shopper = this.#shoppers.put({ ...this.#shopper, ...members });
  }
}

/** `{ paymentMethod: { sourceId } }`. */
function sourceIdOf(body: unknown): string {
  const id = textOf(fieldsOf(fieldsOf(body).paymentMethod).sourceId, 200);
  if (id) return id;
  throw new CommerceRefusal('apply-payment-failure', 'A paymentMethod.sourceId is missing.');
}

const paymentOf = (resource: JsonObject | undefined): JsonRecord => fieldsOf(resource?.payment);

const attachedTo = (resource: JsonObject | undefined): readonly JsonRecord[] =>
  listOf(paymentOf(resource).sources).map(fieldsOf);

const stateOf = (order: JsonObject): string =>
  textOf(fieldsOf(paymentOf(order).session).state) ?? '';

const idOf = (resource: JsonRecord): string => textOf(resource.id) ?? '';

const linkTo = (order: JsonObject): JsonObject => ({
  id: idOf(order),
  uri: `/v1/shoppers/me/orders/${idOf(order)}`,
});

/** Whether the issuer or provider declined the payment. */
const isDecline = (subcode: string): boolean =>
  subcode === 'failed-request' || subcode === 'payment_authorization_failed';
