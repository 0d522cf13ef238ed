/** Where the service is, and the keys of a sandbox account. */
export interface ServiceAddress {
  /** `http://127.0.0.1:8787` */
  readonly serviceUrl: string;
  /** The publishable key. */
  readonly key: string;
  /** The secret key, for what a shop's back end asks. */
  readonly secretKey: string;
  /** An origin that the key allows. `http://localhost:3000` unless it is given. */
  readonly origin?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The answer's JSON; `undefined` where it is none. */
  readonly body: unknown;
}

interface Call {
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
}

export interface OpenSession {
  readonly checkoutId: string;
  readonly sessionId: string;
}

const OWNER = {
  firstName: 'Ada',
  lastName: 'Sample',
  email: 'ada@example.com',
  phoneNumber: '5550100123',
  address: {
    line1: '1 Sample Street',
    city: 'Minnetonka',
    state: 'MN',
    postalCode: '55343',
    country: 'US',
  },
};

/** A service as a page and a back end call it. */
export class ServiceUnderTest {
  readonly #address: ServiceAddress;

  constructor(address: ServiceAddress) {
    this.#address = address;
  }

  get origin(): string {
    return this.#address.origin ?? 'http://localhost:3000';
  }

  /** As a page: with the publishable key in the query. */
  asPage(verb: 'GET' | 'POST', path: string, { query, headers, body }: Call = {}): Promise<Answer> {
    const search = new URLSearchParams({ key: this.#address.key, ...query });
    return this.#ask(verb, `${path}?${search}`, { origin: this.origin, ...headers }, body);
  }

  /** As a back end: with the secret key in a header. */
  asServer(verb: 'GET' | 'POST', path: string, { headers, body }: Call = {}): Promise<Answer> {
    const authorization = `Bearer ${this.#address.secretKey}`;
    return this.#ask(verb, path, { authorization, ...headers }, body);
  }

  /** A checkout of 118.01 US dollars, and its session. */
  async openSession(): Promise<OpenSession> {
    const body = {
      currency: 'USD',
      email: OWNER.email,
      billTo: OWNER,
      items: [{ skuId: 'conformance', quantity: 1, price: 118.01 }],
    };
    const answer = await this.asServer('POST', '/checkouts', { body });
    const checkoutId = read(answer.body, 'id');
    const sessionId = read(answer.body, 'payment', 'session', 'id');
    if (typeof checkoutId !== 'string' || typeof sessionId !== 'string')
      throw new Error(`POST /checkouts opened no session: ${describe(answer)}`);
    return { checkoutId, sessionId };
  }

  /** Asks for a source that waits for a transfer: no card and no provider's page is needed. */
  createSource(sessionId: string, { body, headers }: Call = {}): Promise<Answer> {
    const source = { type: 'wireTransfer', sessionId, owner: OWNER, wireTransfer: {}, ...body };
    return this.asPage('POST', '/v1/sources', { body: source, ...(headers && { headers }) });
  }

  async #ask(
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body: object | undefined,
  ): Promise<Answer> {
    const isPost = method === 'POST';
    const response = await fetch(this.#address.serviceUrl + path, {
      method,
      headers: {
        ...(isPost && { 'idempotency-key': crypto.randomUUID() }),
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: parse(text) };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A member inside an answer, however deep; `undefined` where there is none. */
export function read(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const name of path)
    found = typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined;
  return found;
}

/** An answer in one line, for a report; client secrets are left out. */
export const describe = ({ status, body }: Answer): string =>
  `${status} ${JSON.stringify(body, (name, value: unknown) => (/secret/i.test(name) ? '…' : value))?.slice(0, 300) ?? ''}`;
