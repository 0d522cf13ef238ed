/** The service's address and the keys of a sandbox account. */
export interface ServiceAddress {
  /** `http://127.0.0.1:8787` */
  readonly serviceUrl: string;
  /** The publishable key. */
  readonly key: string;
  /** The secret key, for requests of a shop's back end. */
  readonly secretKey: string;
  /** An origin that the key allows. Defaults to `http://localhost:3000`. */
  readonly origin?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The answer's JSON; `undefined` if it is not JSON. */
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

/** A client that calls a service as a page and as a back end. */
export class ServiceUnderTest {
  readonly #address: ServiceAddress;

  constructor(address: ServiceAddress) {
    this.#address = address;
  }

  get origin(): string {
    return this.#address.origin ?? 'http://localhost:3000';
  }

  /** Sends a request as a page: with the publishable key in the query. */
  asPage(verb: 'GET' | 'POST', path: string, { query, headers, body }: Call = {}): Promise<Answer> {
    const search = new URLSearchParams({ key: this.#address.key, ...query });
    return this.#ask(verb, `${path}?${search}`, { origin: this.origin, ...headers }, body);
  }

  /** Sends a request as a back end: with the secret key in a header. */
  asServer(verb: 'GET' | 'POST', path: string, { headers, body }: Call = {}): Promise<Answer> {
    const authorization = `Bearer ${this.#address.secretKey}`;
    return this.#ask(verb, path, { authorization, ...headers }, body);
  }

  /** Creates a checkout of 118.01 US dollars with a session. */
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

  /** Creates a source that is paid by wire transfer, because it needs no card and no provider page. */
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

/** Reads a nested member of an answer; `undefined` if it is absent. */
export function read(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const name of path)
    found = typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined;
  return found;
}

/** Formats an answer as one line for a report, without client secrets. */
export const describe = ({ status, body }: Answer): string =>
  `${status} ${JSON.stringify(body, (name, value: unknown) => (/secret/i.test(name) ? '…' : value))?.slice(0, 300) ?? ''}`;
