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
  /** What `new DigitalRiver(key, options)` gave. */
  readonly digitalRiver: DigitalRiverApi;
  /**
   * Reads a session through the page's own back end: DigitalRiver.js has no way to. Brings a cart, a
   * checkout, an order or a session as JSON, in either dialect, or a `Response` with one. A rejection that is
   * no `PaymentError` counts as `service-unavailable`.
   */
  readonly loadSession: (
    sessionId: string,
    options: { readonly signal: AbortSignal },
  ) => Promise<unknown>;
  /** Where cards are typed: `digitalRiverFields(digitalRiver)`; without it there are no cards. */
  readonly fields?: FieldProvider;
  /** Hosts or origins that redirect URLs may point to; absent means any https origin. */
  readonly redirectHosts?: readonly string[];
}

/**
 * The port over a `DigitalRiver` global, the original or one that answers like it. The library shows challenges itself.
 * It takes no idempotency key: a request that got no answer is never repeated by itself, the same key in the same page
 * stands for the same source, and the library cannot say what became of one (no `readIntent`). It takes no precondition
 * either: the session is read again before a source is made. And it cancels nothing (no `cancelSource`).
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
    // A cart says less of the session than the library does: neither says all.
    const session = readSession({ sessionInformation, ...fieldsOf(answer) });
    if (session?.id !== sessionId) throw new PaymentError('bad-response');
    return { session, offer, sessionInformation };
  };

  /** The library charges what the session says by then: the amount that the shopper saw is compared with it here. */
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

  /** Makes a source once for each key. A refusal frees the key. */
  const create = (
    { precondition, ...request }: SourceRequest,
    key: string,
    signal: AbortSignal,
  ): Promise<unknown> => {
    const body = JSON.stringify(request);
    const known = made.get(key);
    if (known && known.body !== body) return Promise.reject(new PaymentError('internal'));
    if (known) return known.source;
    // The port's request in the contract's form. Where the library throws, it may have sent it.
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
        // Asked for when they are shown: DigitalRiver.js lets the page wait meanwhile.
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
      // DigitalRiver.js authenticates for a session; without one it cannot be asked.
      if (!isId(sourceId) || sessionId === undefined) throw new PaymentError('conflict');
      const data = { sessionId, sourceId, sourceClientSecret: clientSecret };
      const { status, error } = fieldsOf(
        await within(signal, () => digitalRiver.authenticateSource(data)),
      );
      if (error !== undefined) throw errorOf(error, 'conflict');
      // Clients take a missing status for a failure; so do we.
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

/** Cards whose amount is confirmed before the library is asked for their source; not again for one that was made. */
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

/** What the page's back end answered. */
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

/** The seller's texts, where the library says who sells. A page can do without. */
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

/** @param lost What it means that nothing answered. */
function sourceOf(result: unknown, missing: PaymentErrorCode, lost: PaymentErrorCode): unknown {
  const { source, error } = fieldsOf(result);
  if (error === undefined) return source;
  throw fieldsOf(error).type === 'no_network' ? new PaymentError(lost) : errorOf(error, missing);
}

/** Statuses that the contract's types stand for: the kit's errors are named by them. */
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
  // An idempotency key is none of DigitalRiver.js's, so 422 has no type.
  return refusalOf(STATUSES[type] ?? 500, error, missing, undefined);
}

/** The library knows no signals: what comes too late is dropped. It is to answer its errors; one that throws is broken. */
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
