import { flagOf, fieldsOf, textOf, type JsonRecord } from '../../src/domain/json-reader.js';
import type { Caller, JsonObject, Sandbox } from '../../src/sandbox/sandbox.js';
import { optionOf } from './commerce-answer.js';
import { CommerceRefusal, calling } from './commerce-refusal.js';
import { limited } from './limited-cart.js';
import type { PaymentOption, Shopper, Shoppers, TokenAccess } from './shoppers.js';

/** A shopper's settings and saved payment methods: Commerce's payment options over the engine's customer. */
export class ShopperAccount {
  readonly #sandbox: Sandbox;
  readonly #shoppers: Shoppers;
  #shopper: Shopper;

  constructor(sandbox: Sandbox, shoppers: Shoppers, shopper: Shopper) {
    this.#sandbox = sandbox;
    this.#shoppers = shoppers;
    this.#shopper = shopper;
  }

  /** Sets language and currency if the query has them. */
  configure(
    { locale, currency }: { readonly locale?: string; readonly currency?: string },
    access: TokenAccess,
  ): JsonObject {
    const { checkoutId } = this.#shopper;
    if (locale !== undefined && !/^[A-Za-z]{2,3}(?:[_-][A-Za-z]{2})?$/.test(locale))
      throw new CommerceRefusal('invalid-request', 'The locale is not valid.');
    if (currency !== undefined && !/^[A-Za-z]{3}$/.test(currency))
      throw new CommerceRefusal('invalid-request', 'The currency is not valid.');
    const code = currency?.toUpperCase();
    // Prices would keep their numbers: 118 dollars would become 118 yen.
    if (access === 'limited' && checkoutId && code !== undefined && code !== this.#shopper.currency)
      throw limited('change the currency of a cart');
    if (code !== undefined && checkoutId)
      calling('invalid-request', () =>
        this.#sandbox.updateCheckout(this.#caller, checkoutId, { currency: code }),
      );
    if (code !== undefined || locale !== undefined)
      this.#change({
        ...(code === undefined ? {} : { currency: code }),
        ...(locale === undefined ? {} : { locale }),
      });
    return { shopper: { locale: this.#shopper.locale, currency: this.#shopper.currency } };
  }

  listOptions(): JsonObject {
    const { options } = this.#shopper;
    return { paymentOptions: { paymentOption: options.map((option) => this.#describe(option)) } };
  }

  readOption(id: string): JsonObject {
    return { paymentOption: this.#describe(this.#optionOf(id)) };
  }

  /** `{ paymentOption: { nickName?, isDefault?, sourceId } }`; the first one becomes the default. */
  addOption(body: unknown): JsonObject {
    const asked = askedOption(body);
    const sourceId = textOf(asked.sourceId, 200);
    if (!sourceId) throw new CommerceRefusal('invalid-request', 'A sourceId is missing.');
    const source = calling('invalid-payment-method', () =>
      this.#sandbox.readSource(this.#caller, sourceId),
    );
    const customerId = this.#customerOf(fieldsOf(source.owner).email);
    calling('invalid-payment-method', () =>
      this.#sandbox.saveSource(this.#caller, customerId, sourceId),
    );
    const { options, defaultOptionId, checkoutId } = this.#shopper;
    // An order accepts a saved source only if the cart belongs to the source's customer.
    if (checkoutId)
      calling('invalid-request', () =>
        this.#sandbox.updateCheckout(this.#caller, checkoutId, { customerId }),
      );
    const known = options.find((option) => option.sourceId === sourceId);
    const option = known ?? {
      id: String(options.length + 1),
      sourceId,
      nickName: textOf(asked.nickName, 200) ?? '',
    };
    this.#change({
      options: known ? options : [...options, option],
      defaultOptionId: flagOf(asked.isDefault) || !defaultOptionId ? option.id : defaultOptionId,
    });
    if (flagOf(asked.isDefault)) this.#prefer(option);
    return { paymentOption: this.#describe(option) };
  }

  /** Changes nickname and default. */
  changeOption(id: string, body: unknown): JsonObject {
    const option = this.#optionOf(id);
    const asked = askedOption(body);
    const changed = { ...option, nickName: textOf(asked.nickName, 200) ?? option.nickName };
    this.#change({
      options: this.#shopper.options.map((other) => (other === option ? changed : other)),
      ...(flagOf(asked.isDefault) ? { defaultOptionId: option.id } : {}),
    });
    if (flagOf(asked.isDefault)) this.#prefer(changed);
    return { paymentOption: this.#describe(changed) };
  }

  /** Makes it the default of the engine's customer too: pages list saved sources in that order. */
  #prefer({ sourceId }: PaymentOption): void {
    const { customerId } = this.#shopper;
    if (!customerId) return;
    calling('invalid-payment-method', () =>
      this.#sandbox.updateCustomer(this.#caller, customerId, { defaultSourceId: sourceId }),
    );
  }

  get #caller(): Caller {
    return { publishableKey: this.#shopper.account };
  }

  #change(members: Partial<Shopper>): void {
    this.#shopper = this.#shoppers.put({ ...this.#shopper, ...members });
  }

  #customerOf(email: unknown): string {
    const { customerId } = this.#shopper;
    if (customerId) return customerId;
    const customer = calling('invalid-request', () =>
      this.#sandbox.createCustomer(this.#caller, typeof email === 'string' ? { email } : {}),
    );
    const id = textOf(customer.id) ?? '';
    this.#change({ customerId: id });
    return id;
  }

  #optionOf(id: string): PaymentOption {
    const option = this.#shopper.options.find((candidate) => candidate.id === id);
    if (option) return option;
    throw new CommerceRefusal('not-found', 'There is no such payment option.', { status: 404 });
  }

  #describe(option: PaymentOption): JsonObject {
    const source = this.#sandbox.readSource(this.#caller, option.sourceId);
    return optionOf(option, option.id === this.#shopper.defaultOptionId, source);
  }
}

const askedOption = (body: unknown): JsonRecord => fieldsOf(fieldsOf(body).paymentOption);
