import type { Hono } from 'hono';
import { createService, type ServiceOptions } from '../../../server/app.js';
import { createSandbox } from '../../../src/sandbox/create-sandbox.js';
import type { Sandbox, SandboxOptions } from '../../../src/sandbox/sandbox.js';
import { expectDescribed } from './described.js';

export const ORIGIN = 'http://127.0.0.1:8787';

/** The account of every example, and one whose key allows two pages on the web. */
const ACCOUNTS = [
  { publishableKey: 'pk_sandbox', secretKey: 'sk_sandbox', allowedOrigins: 'loopback' },
  {
    publishableKey: 'pk_web',
    secretKey: 'sk_web',
    allowedOrigins: ['https://shop.example', 'https://www.shop.example:8443'],
  },
] as const;

/** The JSON of an answer. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests reach into answers of every form
export type Body = any;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  readonly text: string;
}

export interface AskOptions {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `GET /v1/banks`. */
type Ask = (request: string, options?: AskOptions) => Promise<Answer>;

export interface OpenService {
  readonly app: Hono;
  readonly sandbox: Sandbox;
  /** Sends the request unchanged. */
  readonly ask: Ask;
  /** Asks with `pk_sandbox` in the query, from a page on this machine. */
  readonly askAsPage: Ask;
  /** Asks with `sk_sandbox`. */
  readonly askAsServer: Ask;
}

/** The service without a network. */
export function openService(
  options: Partial<ServiceOptions> = {},
  sandboxOptions: SandboxOptions = {},
): OpenService {
  const sandbox =
    options.sandbox ??
    createSandbox({ accounts: ACCOUNTS, pagesOrigin: ORIGIN, ...sandboxOptions });
  const app = createService({ serviceOrigin: ORIGIN, ...options, sandbox });
  const ask: Ask = async (request, { body, headers } = {}) => {
    const [method = '', path = ''] = request.split(' ');
    const response = await app.request(`${ORIGIN}${path}`, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    const answer = {
      status: response.status,
      headers: response.headers,
      body: isJson ? JSON.parse(text) : undefined,
      text,
    };
    // A fault may be anything.
    if (!options.faults)
      expectDescribed({
        verb: method,
        path: path.replace(/\?.*/, ''),
        sent: body,
        status: answer.status,
        answer: answer.body,
      });
    return answer;
  };
  return {
    app,
    sandbox,
    ask,
    askAsPage: (request, { body, headers } = {}) =>
      ask(`${request}${request.includes('?') ? '&' : '?'}key=pk_sandbox`, {
        body,
        headers: { origin: 'http://localhost:3000', ...headers },
      }),
    askAsServer: (request, { body, headers } = {}) =>
      ask(request, { body, headers: { authorization: 'Bearer sk_sandbox', ...headers } }),
  };
}
