import * as v from 'valibot';
import {
  AuthenticationBody,
  AuthenticationResult,
  Bank,
  CheckoutAnswer,
  DisclosureAnswer,
  IntentAnswer,
  InvoiceAttribute,
  InvoiceAttributeBody,
  MerchantSession,
  MerchantSessionBody,
  MethodsAnswer,
  OfflineRefundAnswer,
  OfflineRefundBody,
  Source,
  SourceBody,
  SourceUpdate,
  Store,
} from '../../src/gateway/wire.js';
import { fieldsOf, present } from '../../src/domain/json-reader.js';
import type { Caller, JsonObject, Sandbox } from '../../src/sandbox/sandbox.js';
import type { TakenCard } from '../../src/sandbox/typed-card.js';

/** A validated request. */
export interface BrowserRequest {
  readonly sandbox: Sandbox;
  readonly caller: Caller;
  /** From the path. */
  readonly id: string;
  /** The parameters of the route. */
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** `DR-Source-Secret`; empty on routes that take none. */
  readonly sourceSecret: string;
  readonly idempotencyKey?: string;
  /** The provider's answer for the card, if it takes cards. */
  readonly takenCard?: TakenCard;
  /** The host of the requesting page, from `Origin`: `shop.example`. Empty without one. */
  readonly domain: string;
}

/** A call of the browser API: defines its route, its validation and its part of `GET /openapi.json`. */
export interface BrowserRoute {
  readonly verb: 'GET' | 'POST';
  /** As OpenAPI writes it: `/v1/sources/{id}`. */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly query?: v.LooseObjectSchema<v.ObjectEntries, undefined>;
  readonly body?: v.GenericSchema;
  /** Needs the source's client secret in `DR-Source-Secret`. */
  readonly opensSource?: true;
  /** The engine itself handles the `Idempotency-Key`. */
  readonly idempotencyKey?: 'optional' | 'required';
  readonly status: 200 | 201;
  readonly answer: v.GenericSchema;
  /** Refusals besides those that every call may have. */
  readonly refusals: Readonly<Partial<Record<403 | 404 | 409 | 412 | 429, string>>>;
  handle(request: BrowserRequest): JsonObject | readonly JsonObject[];
}

const query = (
  text: string,
  schema: v.GenericSchema<string> = v.pipe(v.string(), v.maxLength(100)),
) => v.optional(v.pipe(schema, v.description(text)));
const flag = (text: string) => query(text, v.picklist(['true', 'false']));
const Language = query('BCP 47; decides the wording of names and legal texts.');
const Country = query('ISO 3166-1 alpha-2.');
const CurrencyCode = query('ISO 4217.');

const NO_SUCH_SESSION = 'There is no such session.';
const NO_SUCH_SOURCE = 'There is no such source, or the client secret does not open it.';
const OTHER_KEY =
  'The key does not allow the page’s origin, or the resource belongs to another key.';

export const browserRoutes: readonly BrowserRoute[] = [
  {
    verb: 'GET',
    path: '/v1/sessions/{id}',
    operationId: 'readSession',
    summary: 'Reads a session with its methods and legal texts',
    description:
      'A GET without custom headers, which browsers send without a preflight. The ETag is the session’s version.',
    query: v.looseObject({ language: Language }),
    status: 200,
    answer: CheckoutAnswer,
    refusals: { 403: OTHER_KEY, 404: NO_SUCH_SESSION },
    handle: ({ sandbox, caller, id, query: { language } }) =>
      sandbox.readBrowserCheckout(caller, id, language ? { language } : {}),
  },
  {
    verb: 'GET',
    path: '/v1/sessions/{id}/intent',
    operationId: 'readIntent',
    summary: 'Reads the outcome of a source request by its key',
    description:
      'For the page that sent the request, directly or by its card frame. The answer contains no card data.',
    idempotencyKey: 'required',
    status: 200,
    answer: IntentAnswer,
    refusals: { 403: OTHER_KEY, 404: NO_SUCH_SESSION },
    handle: ({ sandbox, caller, id, idempotencyKey = '' }) =>
      sandbox.readIntent(caller, id, idempotencyKey),
  },
  {
    verb: 'POST',
    path: '/v1/sessions/{id}/intent/cancel',
    operationId: 'cancelIntent',
    summary: 'Cancels a source request by its key',
    description:
      'If no source has been created or refused under the key, none will be: a request that arrives later is refused with 409. The answer has the form of readIntent.',
    idempotencyKey: 'required',
    status: 200,
    answer: IntentAnswer,
    refusals: { 403: OTHER_KEY, 404: NO_SUCH_SESSION },
    handle: ({ sandbox, caller, id, idempotencyKey = '' }) =>
      sandbox.cancelIntent(caller, id, idempotencyKey),
  },
  {
    verb: 'GET',
    path: '/v1/payment-methods',
    operationId: 'listMethods',
    summary: 'Lists the available methods, with or without a session',
    query: v.looseObject({
      sessionId: query('Only methods that this transaction can use.'),
      country: Country,
      currency: CurrencyCode,
      supportsStorage: flag('Only methods that can (or cannot) be saved.'),
      supportsRecurring: flag('Only methods that can (or cannot) pay a subscription.'),
      supportsFreeTrial: flag('Only methods that can (or cannot) start a free trial.'),
      language: Language,
    }),
    status: 200,
    answer: MethodsAnswer,
    refusals: { 403: OTHER_KEY, 404: NO_SUCH_SESSION },
    handle: ({ sandbox, caller, query: asked }) => sandbox.listMethods(caller, withFlags(asked)),
  },
  {
    verb: 'GET',
    path: '/v1/compliance',
    operationId: 'readDisclosure',
    summary: 'Reads the seller and its legal texts',
    query: v.looseObject({
      businessEntityCode: query('`DR_INC-ENTITY`, …'),
      country: Country,
      language: Language,
    }),
    status: 200,
    answer: DisclosureAnswer,
    refusals: { 403: OTHER_KEY },
    handle: ({ sandbox, caller, query: asked }) => sandbox.readDisclosure(caller, asked),
  },
  {
    verb: 'GET',
    path: '/v1/banks',
    operationId: 'listBanks',
    summary: 'Lists the banks of online banking',
    query: v.looseObject({ country: Country, currency: CurrencyCode }),
    status: 200,
    answer: v.array(Bank),
    refusals: { 403: OTHER_KEY },
    handle: ({ sandbox, caller, query: asked }) => sandbox.listBanks(caller, asked),
  },
  {
    verb: 'GET',
    path: '/v1/konbini-stores',
    operationId: 'listKonbiniStores',
    summary: 'Lists the stores of the Konbini method',
    status: 200,
    answer: v.array(Store),
    refusals: { 403: OTHER_KEY },
    handle: ({ sandbox, caller }) => sandbox.listKonbiniStores(caller),
  },
  {
    verb: 'POST',
    path: '/v1/invoice-attributes',
    operationId: 'createInvoiceAttribute',
    summary: 'Creates invoice attributes for a checkout',
    body: InvoiceAttributeBody,
    status: 201,
    answer: InvoiceAttribute,
    refusals: { 403: OTHER_KEY },
    handle: ({ sandbox, caller, body }) => sandbox.createInvoiceAttribute(caller, body),
  },
  {
    verb: 'POST',
    path: '/v1/offline-refunds',
    operationId: 'submitOfflineRefund',
    summary: 'Stores the bank account for the refund of a bank transfer',
    body: OfflineRefundBody,
    status: 200,
    answer: OfflineRefundAnswer,
    refusals: {
      403: OTHER_KEY,
      404: 'There is no such refund.',
      409: 'It has been said before where the refund goes.',
    },
    handle: ({ sandbox, caller, body }) => sandbox.submitOfflineRefund(caller, body),
  },
  {
    verb: 'POST',
    path: '/v1/wallets/merchant-sessions',
    operationId: 'createMerchantSession',
    summary: 'Requests an Apple Pay merchant session',
    description:
      'Sends the request to validationUrl with the merchant’s certificate and returns Apple’s answer. A validationUrl that is not Apple’s is refused without a request. An Origin header is required.',
    body: MerchantSessionBody,
    status: 200,
    answer: MerchantSession,
    refusals: {
      403: OTHER_KEY,
      404: NO_SUCH_SESSION,
      409: 'The session takes no source any more.',
    },
    handle: ({ sandbox, caller, body, domain }) =>
      sandbox.createMerchantSession(caller, body, domain),
  },
  {
    verb: 'POST',
    path: '/v1/sources',
    operationId: 'createSource',
    summary: 'Creates a source from a method and the shopper’s details',
    description:
      'Repeating the request with the same Idempotency-Key creates nothing new: the answer is the source in its current state, or the first refusal. Card data is not compared.',
    body: SourceBody,
    idempotencyKey: 'optional',
    status: 201,
    answer: Source,
    refusals: {
      403: OTHER_KEY,
      404: NO_SUCH_SESSION,
      409: 'The session takes no source now, or the method refused the shopper.',
      412: '`amount_changed`: the source would get another amount than the precondition’s. Nothing was done.',
      429: 'Too many attempts for this session; see Retry-After.',
    },
    handle: ({ sandbox, caller, body, idempotencyKey, takenCard }) =>
      sandbox.createSource(caller, body, present({ idempotencyKey, takenCard })),
  },
  {
    verb: 'GET',
    path: '/v1/sources/{id}',
    operationId: 'retrieveSource',
    summary: 'Reads a source',
    opensSource: true,
    status: 200,
    answer: Source,
    refusals: { 403: OTHER_KEY, 404: NO_SUCH_SOURCE },
    handle: ({ sandbox, caller, id, sourceSecret }) =>
      sandbox.retrieveSource(caller, id, sourceSecret),
  },
  {
    verb: 'POST',
    path: '/v1/sources/{id}',
    operationId: 'updateSource',
    summary: 'Updates the owner or the expiry of a card source',
    opensSource: true,
    body: SourceUpdate,
    status: 200,
    answer: Source,
    refusals: { 403: OTHER_KEY, 404: NO_SUCH_SOURCE, 409: 'The source cannot be changed.' },
    handle: ({ sandbox, caller, id, sourceSecret, body }) =>
      sandbox.updateSource(caller, id, sourceSecret, body),
  },
  {
    verb: 'POST',
    path: '/v1/sources/{id}/cancel',
    operationId: 'cancelSource',
    summary: 'Cancels a source that is not attached',
    description: 'Canceling a canceled source changes nothing.',
    opensSource: true,
    status: 200,
    answer: Source,
    refusals: {
      403: OTHER_KEY,
      404: NO_SUCH_SOURCE,
      409: 'The source is attached, saved, or was paid with.',
    },
    handle: ({ sandbox, caller, id, sourceSecret }) =>
      sandbox.cancelSource(caller, id, sourceSecret),
  },
  {
    verb: 'POST',
    path: '/v1/sources/{id}/authenticate',
    operationId: 'authenticateSource',
    summary: 'Authenticates the shopper for a source of a session',
    opensSource: true,
    body: AuthenticationBody,
    status: 200,
    answer: AuthenticationResult,
    refusals: {
      403: OTHER_KEY,
      404: NO_SUCH_SOURCE,
      429: 'Too many security codes for this session; see Retry-After.',
    },
    handle: ({ sandbox, caller, id, sourceSecret, body }) =>
      sandbox.authenticateSource(caller, {
        ...(fieldsOf(body) as JsonObject), // came out of JSON
        sourceId: id,
        sourceClientSecret: sourceSecret,
      }),
  },
];

/** `'true'` and `'false'` of a query as booleans. */
const withFlags = (asked: Readonly<Record<string, string>>): JsonObject =>
  Object.fromEntries(
    Object.entries(asked).map(([name, value]) => [
      name,
      name.startsWith('supports') ? value === 'true' : value,
    ]),
  );
