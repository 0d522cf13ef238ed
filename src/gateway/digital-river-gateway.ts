import type { AmountPrecondition } from '../domain/amount-precondition.js';
import { isId } from '../domain/ids.js';
import { fieldsOf, textOf } from '../domain/json-reader.js';
import { isSameMoney } from '../domain/money.js';
import { PaymentError, toPaymentError, type PaymentErrorCode } from '../domain/payment-error.js';
import { readMethods } from '../domain/payment-method.js';
import { primaryShare } from '../domain/primary-share.js';
import { readSession } from '../domain/read-session.js';
import type { CardSubmission, FieldProvider } from '../fields/field-provider.js';
import { aborted } from './attempt.js';
import type { DigitalRiverApi } from './digital-river-api.js';
import type { PaymentGateway, SourceRequest } from './payment-gateway.js';
import { readCreated, readDisclosure, readRetrieved, sourceBody } from './read-answers.js';
import { refusalOf } from './refusal.js';

export interface DigitalRiverGatewayOptions {
  /** The instance made by `new DigitalRiver(key, options)`. */
  readonly digitalRiver: DigitalRiverApi;
  /**
   * Reads a session through the page's own back end, since DigitalRiver.js cannot. Resolves to a cart, a checkout, an order or
   * a session as JSON, in either API's form, or to a `Response` with one. Any rejection other than a `PaymentError` or an
   * `AbortError` counts as `service-unavailable`.
   */
  readonly loadSession: (
    sessionId: string,
    options: { readonly signal: AbortSignal },
  ) => Promise<unknown>;
  /** The provider of card fields: `digitalRiverFields(digitalRiver)`. Without it, card methods are not available. */
  readonly fields?: FieldProvider;
  /** The hosts or origins that redirect URLs may point to. Absent means any https origin. */
  readonly redirectHosts?: readonly string[];
}

/**
 * The gateway over a `DigitalRiver` global, the original or a compatible one. The library shows challenges itself. It accepts
 * no idempotency key: a request without an answer is never repeated automatically, one key stands for one source within the
 * page, and the outcome of a request cannot be queried (no `readIntent`). It accepts no precondition: the session is read
 * again before a source is created. It cannot cancel sources (no `cancelSource`).
 */
export function digitalRiverGateway({
  digitalRiver,
  loadSession,
  fields,
  redirectHosts,
}: DigitalRiverGatewayOptions): PaymentGateway {
  const read = async (sessionId: string, signal: AbortSignal) => {
    if (!isId(sessionId)) throw new PaymentError('invalid-session-id');
    const [answer, offer] = await within(signal, () =>
      Promise.all([
        readBackEnd(() => loadSession(sessionId, { signal })),
        digitalRiver.retrieveAvailablePaymentMethods({ sessionId }),
      ]),
    );
    const { error, sessionInformation } = fieldsOf(offer);
    if (error !== undefined) throw errorOf(error, 'session-not-found');
    // A cart has fewer members of the session than the library's answer; neither is complete.
    const session = readSession({ sessionInformation, ...fieldsOf(answer) });
    if (session?.id !== sessionId) throw new PaymentError('bad-response');
    return { session, offer, sessionInformation };
  };

  /** Compares the amount that the shopper saw with the session's, because the library charges the session's amount. */
  const confirmAmount = async (
    { sessionId, precondition }: Conditioned,
    signal: AbortSignal,
  ): Promise<void> => {
    if (!precondition || sessionId === undefined) return;
    const { session } = await read(sessionId, signal);
    if (!isSameMoney(primaryShare(session), precondition.amount)) {
      throw new PaymentError('amount-changed');
    }
  };

  const made = new Map<string, { readonly body: string; readonly source: Promise<unknown> }>();

  /** Creates one source for each key. After a refusal, the key can be used again. */
  const create = (
    { precondition, ...request }: SourceRequest,
    key: string,
    signal: AbortSignal,
  ): Promise<unknown> => {
    const body = JSON.stringify(request);
    const known = made.get(key);
    if (known && known.body !== body) return Promise.reject(new PaymentError('internal'));
    if (known) return known.source;
    // The request in the payment contract's form. If the library throws, it may already have sent the request.
    const ask = async () => {
      const result = await Promise.resolve(sourceBody(request) as never)
        .then((data) => digitalRiver.createSource(data))
        .catch((cause: unknown) => {
          throw new PaymentError('outcome-unknown', { cause });
        });
      return sourceOf(result, 'session-not-found', 'outcome-unknown');
    };
    const source = confirmAmount({ ...request, precondition }, signal).then(ask);
    made.set(key, { body, source });
    source.catch(() => made.delete(key));
    return source;
  };

  return {
    async loadCheckout(sessionId, { language, signal }) {
      const { session, offer, sessionInformation } = await read(sessionId, signal);
      let legal: { readonly texts: unknown } | undefined;
      return {
        session,
        methods: readMethods(offer),
        // Read only when they are shown, because the call of DigitalRiver.js blocks the page.
        get legal() {
          legal ??= { texts: legalOf(digitalRiver, sessionInformation, language) };
          return legal.texts;
        },
      };
    },

    async listMethods(filter, { signal }) {
      const offer = await within(signal, () =>
        digitalRiver.retrieveAvailablePaymentMethods(filter),
      );
      const { error } = fieldsOf(offer);
      if (error !== undefined) throw errorOf(error, 'internal');
      return readMethods(offer);
    },

    readDisclosure: ({ businessEntityCode, country }, { language, signal }) =>
      within(signal, async () => {
        try {
          const query = { businessEntityCode, country, language };
          return await readDisclosure(digitalRiver.Compliance.getDetails(query));
        } catch (cause) {
          throw new PaymentError('internal', { cause });
        }
      }),

    createSource: async (request, { idempotencyKey, signal }) =>
      readCreated(await within(signal, () => create(request, idempotencyKey, signal))),

    async retrieveSource({ id, clientSecret }, { signal }) {
      if (!isId(id)) throw new PaymentError('conflict');
      const result = await within(signal, () => digitalRiver.retrieveSource(id, clientSecret));
      return readRetrieved(sourceOf(result, 'conflict', 'service-unavailable'), id);
    },

    async authenticateSource({ sessionId, sourceId, clientSecret }, { signal }) {
      // DigitalRiver.js authenticates for a session only.
      if (!isId(sourceId) || sessionId === undefined) throw new PaymentError('conflict');
      const data = { sessionId, sourceId, sourceClientSecret: clientSecret };
      const { status, error } = fieldsOf(
        await within(signal, () => digitalRiver.authenticateSource(data)),
      );
      if (error !== undefined) throw errorOf(error, 'conflict');
      // Like other clients, treats a missing status as a failure.
      const isDone = status === 'complete' || status === 'authentication_not_required';
      return { status: isDone ? status : 'failed' };
    },

    async lists() {
      const { readBanks, readStores } = await import('./method-lists.js');
      const listOf = async (signal: AbortSignal, ask: () => Promise<unknown>) => {
        const list = await within(signal, ask);
        const { error } = fieldsOf(list);
        if (error !== undefined) throw errorOf(error, 'internal');
        return list;
      };
      return {
        banks: async (country, currency, { signal }) =>
          readBanks(
            await listOf(signal, () => digitalRiver.retrieveOnlineBankingBanks(country, currency)),
          ),
        stores: async ({ signal }) =>
          readStores(await listOf(signal, () => digitalRiver.retrieveKonbiniStores())),
      };
    },

    ...(fields && { fields: checked(fields, confirmAmount) }),
    ...(redirectHosts && { redirectHosts }),
  };
}

interface Conditioned {
  readonly sessionId?: string;
  readonly precondition?: AmountPrecondition | undefined;
}

/** Wraps a field provider: confirms the amount before a source is created, unless its key has already created one. */
function checked(
  fields: FieldProvider,
  confirmAmount: (submission: Conditioned, signal: AbortSignal) => Promise<void>,
): FieldProvider {
  return {
    ...(fields.mountSecurityCode && { mountSecurityCode: fields.mountSecurityCode.bind(fields) }),
    ...(fields.mountField && { mountField: fields.mountField.bind(fields) }),
    ...(fields.prepare && { prepare: fields.prepare.bind(fields) }),
    mountCard(...given) {
      const card = fields.mountCard(...given);
      const submit = card.submit.bind(card);
      const made = new Set<string>();
      return Object.assign(card, {
        async submit(submission: CardSubmission, signal: AbortSignal) {
          if (!made.has(submission.idempotencyKey)) {
            await confirmAmount(submission, signal).catch((reason: unknown) => {
              throw isAbort(reason) ? new PaymentError('cancelled') : reason;
            });
          }
          const result = await submit(submission, signal);
          made.add(submission.idempotencyKey);
          return result;
        },
      });
    },
  };
}

/** Reads the answer of the page's back end. */
async function readBackEnd(load: () => Promise<unknown>): Promise<unknown> {
  let answer: unknown;
  try {
    answer = await load();
  } catch (cause) {
    throw cause instanceof PaymentError || isAbort(cause)
      ? cause
      : new PaymentError('service-unavailable', { cause });
  }
  if (!(answer instanceof Response)) return answer;
  const body: unknown = await answer.json().catch(() => undefined);
  if (!answer.ok) throw refusalOf(answer.status, body, 'session-not-found', undefined);
  return body;
}

/** The seller's legal texts, if the library names the seller. They are optional for a page. */
function legalOf({ Compliance }: DigitalRiverApi, information: unknown, language: string): unknown {
  const { businessEntityCode, sellingEntity, country } = fieldsOf(information);
  const code = textOf(businessEntityCode) ?? textOf(fieldsOf(sellingEntity).id);
  if (!code || typeof country !== 'string') return undefined;
  try {
    const details = fieldsOf(
      Compliance.getDetails({ businessEntityCode: code, country, language }),
    );
    return details.disclosure ?? details; // one sample shows the inner object alone
  } catch {
    return undefined;
  }
}

/** @param lost The error code for a request without an answer. */
function sourceOf(result: unknown, missing: PaymentErrorCode, lost: PaymentErrorCode): unknown {
  const { source, error } = fieldsOf(result);
  if (error === undefined) return source;
  throw fieldsOf(error).type === 'no_network' ? new PaymentError(lost) : errorOf(error, missing);
}

/** The HTTP statuses of the payment contract's error types, from which the kit derives its error codes. */
const STATUSES: Readonly<Record<string, number>> = {
  bad_request: 400,
  validation_error: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  not_acceptable: 406,
  request_timeout: 408,
  conflict: 409,
  too_many_requests: 429,
  bad_gateway: 502,
  service_unavailable: 503,
  gateway_timeout: 504,
};

function errorOf(error: unknown, missing: PaymentErrorCode): PaymentError {
  const type = String(fieldsOf(error).type);
  if (type === 'no_network') return new PaymentError('service-unavailable');
  // Status 422 has no type: it is about idempotency keys, which DigitalRiver.js does not have.
  return refusalOf(STATUSES[type] ?? 500, error, missing, undefined);
}

/** Adds abort signals to a call of the library: a late answer is dropped. A rejection becomes a `PaymentError`. */
function within<Answer>(signal: AbortSignal, ask: () => Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(aborted());
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    void Promise.resolve()
      .then(ask)
      .then(resolve, (reason: unknown) => reject(isAbort(reason) ? reason : toPaymentError(reason)))
      .finally(() => signal.removeEventListener('abort', stop));
  });
}

const isAbort = (reason: unknown): reason is DOMException =>
  reason instanceof DOMException && reason.name === 'AbortError';
