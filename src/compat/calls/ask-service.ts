import { fieldsOf, flagOf, listOf, present } from '../../domain/json-reader.js';
import { attempt, READ_LIMIT, type Outcome, type Question } from '../../gateway/attempt.js';
import { initOf } from '../../gateway/request.js';
import type { Connection } from '../environment.js';
import { failure, noNetwork } from '../failures.js';
import type { DrError, ErrorType } from '../types/errors.js';

/** The time limit of a request that can create something, in milliseconds. */
const WRITE_LIMIT = 30_000;
/** The pause before the only retry, in milliseconds. */
const PAUSE = 400;

/** The service's unchanged answer, or an error. */
export type Answer =
  | { readonly answer: unknown; readonly error?: undefined }
  | { readonly answer?: undefined; readonly error: DrError };

export interface ServiceQuestion {
  /** The path below `/v1`: `sources`. */
  readonly path: string;
  readonly query?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** The JSON body; with one, the request is a POST. */
  readonly body?: object;
}

/** The contract's error types by status, for answers without a type. */
const TYPES: Readonly<Record<number, ErrorType>> = {
  400: 'bad_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  406: 'not_acceptable',
  408: 'request_timeout',
  409: 'conflict',
  429: 'too_many_requests',
  502: 'bad_gateway',
  503: 'service_unavailable',
  504: 'gateway_timeout',
};

/**
 * Sends a request and never rejects. A refusal is returned unchanged; a missing answer is `no_network`. Retries once if that is
 * safe: for reads and for requests with an `Idempotency-Key`.
 */
export async function askService(
  { key, serviceUrl }: Connection,
  { path, query = {}, headers = {}, body }: ServiceQuestion,
): Promise<Answer> {
  const question = {
    url: `${serviceUrl}/v1/${path}`,
    signal: new AbortController().signal,
    missing: 'internal',
    headers,
    ...(body && { body }),
  } satisfies Question;
  let init: RequestInit;
  try {
    const parameters = new URLSearchParams({ ...present(query), key });
    question.url += `?${parameters.toString()}`;
    init = initOf(question);
    new Headers(init.headers);
  } catch {
    // A circular object, a bigint, a secret with a line break: a mistake of the page that a retry cannot correct.
    const message = 'What was given cannot be sent.';
    return { error: failure('bad_request', 'invalid_parameter', message) };
  }
  const limit = body ? WRITE_LIMIT : READ_LIMIT;
  const isRepeatable = !body || 'Idempotency-Key' in headers;
  let outcome = await attempt(question, limit, init);
  if (isRepeatable && wasLost(outcome)) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    outcome = await attempt(question, limit, init);
  }
  if ('cause' in outcome) return { error: noNetwork() };
  const { response, answer } = outcome;
  return response ? { error: readRefusal(response.status, answer) } : { answer };
}

const wasLost = (outcome: Outcome): boolean =>
  'cause' in outcome
    ? !outcome.isOffline
    : [502, 503, 504].includes(outcome.response?.status ?? 200);

function readRefusal(status: number, answer: unknown): DrError {
  const { type, errors, liveMode } = fieldsOf(answer);
  const known = TYPES[status] ?? 'internal_server_error';
  const entries = listOf(errors).map((entry) => {
    const { code, message, parameter } = fieldsOf(entry);
    return {
      code: textOr(code, 'unknown_error'),
      message: textOr(message, ''),
      ...(typeof parameter === 'string' && { parameter }),
    };
  });
  if (entries.length === 0) return failure(known, 'unknown_error', 'The request was not answered.');
  const mode = flagOf(liveMode); // what the service does not say is not known: keys of each mode look alike
  return {
    type: textOr(type, known),
    errors: entries,
    ...(mode !== undefined && { liveMode: mode }),
  };
}

const textOr = (value: unknown, other: string): string =>
  typeof value === 'string' ? value : other;
