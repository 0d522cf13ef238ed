import type { Ask, Reply } from './network.js';
import { OWNER } from '../../support/sample-owner.js';

/** The JSON that the shop's back end reads from the service. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests reach into answers of every form
type Body = any;

const item = (cents: number) => ({ skuId: 'lamp', quantity: 1, price: cents / 100 });

/** The session in the form of the server API. */
export interface Truth {
  readonly state: string;
  readonly version: number;
  /** Decimal text and ISO 4217: `118.01 USD`. */
  readonly total: string;
  readonly remaining: string;
  /** The attached sources: `118.01 USD` by id. */
  readonly sources: Readonly<Record<string, string>>;
  readonly primary: string | undefined;
}

export interface SourceTruth {
  readonly id: string;
  readonly state: string;
  readonly type: string;
  /** `118.01 USD`. */
  readonly amount: string;
}

const priced = (amount: unknown, currency: unknown): string =>
  `${Number(amount).toFixed(2)} ${String(currency)}`;

/** The shop's back end, with the secret key. What it reads and changes by itself, nothing disturbs;
 * what the service refuses stays as it was. */
export class Shop {
  readonly #carry: (ask: Ask) => Promise<Reply>;
  checkoutId = '';
  sessionId = '';
  /** The order, once it is placed. */
  orderId: string | undefined;
  #hasCredit = false;

  /** @param carry Asks the service. */
  constructor(carry: (ask: Ask) => Promise<Reply>) {
    this.#carry = carry;
  }

  async begin(): Promise<void> {
    const made = await this.#ask('POST', '/checkouts', {
      currency: 'USD',
      email: OWNER.email,
      items: [item(11_801)],
      billTo: OWNER,
    });
    this.checkoutId = made.id;
    this.sessionId = made.payment.session.id;
  }

  /** The back end's request after `dr-success`, over the page's network. */
  attaching(sourceId: string): Ask {
    const path = `/checkouts/${this.checkoutId}/sources/${sourceId}`;
    return { method: 'POST', path, headers: HEADERS };
  }

  async changeTotal(cents: number): Promise<void> {
    await this.#tell('POST', `/checkouts/${this.checkoutId}`, { items: [item(cents)] });
  }

  async changeCurrency(currency: string): Promise<void> {
    await this.#tell('POST', `/checkouts/${this.checkoutId}`, { currency });
  }

  async detach(sourceId: string): Promise<void> {
    await this.#tell('DELETE', `/checkouts/${this.checkoutId}/sources/${sourceId}`);
  }

  /** Once: more than the total would leave the shopper nothing to do. */
  async giveCredit(cents: number): Promise<void> {
    if (this.#hasCredit) return;
    const { status, body } = await this.#tell('POST', '/sources', {
      type: 'customerCredit',
      paymentSessionId: this.sessionId,
      amount: cents / 100,
    });
    if (status !== 201) return;
    const path = `/checkouts/${this.checkoutId}/sources/${body.id}`;
    this.#hasCredit = (await this.#tell('POST', path)).status === 200;
  }

  /** @returns The amounts that were charged, or nothing where the service would not have the order. */
  async order(): Promise<readonly string[] | undefined> {
    const { status, body } = await this.#tell('POST', '/orders', { checkoutId: this.checkoutId });
    if (status !== 201) return undefined;
    this.orderId = body.id;
    const { charges, sources } = body.payment;
    return charges.map((charge: Body) => {
      const of = sources.find((source: Body) => source.id === charge.sourceId) ?? sources[0];
      return priced(charge.amount, charge.currency ?? of.currency);
    });
  }

  /** `undefined` once the checkout has become an order. */
  async truth(): Promise<Truth | undefined> {
    if (this.orderId !== undefined) return undefined;
    const { payment, totalAmount, currency } = await this.#ask(
      'GET',
      `/checkouts/${this.checkoutId}`,
    );
    const { session, sources = [] } = payment;
    return {
      state: session.state,
      version: session.version,
      total: priced(totalAmount, currency),
      remaining: priced(session.amountRemainingToBeContributed, currency),
      sources: Object.fromEntries(
        sources.map((source: Body) => [source.id, priced(source.amount, currency)]),
      ),
      primary: sources.find((source: Body) => source.role === 'primary')?.id,
    };
  }

  async source(id: string): Promise<SourceTruth> {
    const { state, type, amount, currency } = await this.#ask('GET', `/sources/${id}`);
    return { id, state, type, amount: priced(amount, currency) };
  }

  async #ask(method: string, path: string, body?: object): Promise<Body> {
    const answer = await this.#tell(method, path, body);
    if (answer.status >= 300)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async #tell(
    method: string,
    path: string,
    body?: object,
  ): Promise<{ status: number; body: Body }> {
    const { status, text } = await this.#carry({
      method,
      path,
      headers: HEADERS,
      body: body && JSON.stringify(body),
    });
    return { status, body: text ? JSON.parse(text) : undefined };
  }
}

const HEADERS = { authorization: 'Bearer sk_sandbox', 'content-type': 'application/json' };
