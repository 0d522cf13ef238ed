import { fingerprintOf, mayBeSame } from './request-fingerprint.js';
import { badRequest, unprocessable } from './refusals.js';
import { SandboxError, type JsonObject, type KeyedRequest, type StoredAnswer } from './sandbox.js';
import type { IntentOutcome, IntentRow } from './state.js';
import type { Transact, Work } from './work.js';

/** The maximum number of requests with another body per key. Each may be a guess at the first request's data. */
const MOST_MISUSES = 3;

/** Statuses of refusals that do not depend on the request: the same request may succeed later. */
const PASSING: ReadonlySet<number> = new Set([401, 403, 408, 412, 425, 429]);

/**
 * Carries out a request once per key: the first time with `make`, after that with `replay` of the stored outcome. Definitive
 * refusals are stored too.
 * @throws {SandboxError} 422 for a key that came with another request before, or too often.
 */
export function oncePerKey<Result>(
  transact: Transact,
  request: KeyedRequest,
  steps: {
    readonly make: (work: Work) => { readonly result: Result; readonly outcome: IntentOutcome };
    readonly replay: (work: Work, outcome: IntentOutcome) => Result;
  },
): Result {
  const known = recall(transact, request);
  if (known) return transact((work) => steps.replay(work, known));
  try {
    return transact((work) => {
      const { result, outcome } = steps.make(work);
      remember(work, request, outcome);
      return result;
    });
  } catch (reason) {
    // The changes of the call were rolled back: the refusal is stored separately.
    if (reason instanceof SandboxError && isDefinite(reason.status))
      transact((work) => remember(work, request, answered(reason.status, bodyOf(reason))));
    throw reason;
  }
}

/** The stored outcome of a key. A misuse is counted although the request is refused. @throws {SandboxError} 422. */
function recall(transact: Transact, request: KeyedRequest): IntentOutcome | undefined {
  checkKey(request.key);
  const verdict = transact((work) => judge(work, request));
  if (verdict === 'reused')
    throw unprocessable(
      'idempotency_key_reused',
      'The Idempotency-Key was used with another request.',
    );
  if (verdict === 'retired')
    throw unprocessable(
      'idempotency_key_retired',
      'The Idempotency-Key was used with other requests too often.',
    );
  return verdict;
}

function remember(work: Work, request: KeyedRequest, outcome: IntentOutcome): void {
  const { key, scope, operation, sessionId } = request;
  work.state.intents.put({
    id: intentId(work, scope, key),
    operation,
    ...(sessionId !== undefined && { sessionId }),
    fingerprint: fingerprintOf(work.settings, request),
    misuses: 0,
    outcome,
  });
}

/** The stored answer of an HTTP route. @throws {SandboxError} 422. */
export function recallAnswer(transact: Transact, request: KeyedRequest): StoredAnswer | undefined {
  const outcome = recall(transact, request);
  return outcome?.kind === 'answer' ? outcome.answer : undefined;
}

export function rememberAnswer(
  work: Work,
  request: KeyedRequest,
  { status, body }: StoredAnswer,
): void {
  if (isDefinite(status)) remember(work, request, answered(status, body));
}

/** The fingerprint of a key whose later requests are not compared. */
const UNCOMPARED = '';

/** Stores a refusal under an unused key: every later request with it gets this answer. */
export function refuseFromNowOn(
  work: Work,
  {
    key,
    scope,
    operation,
    sessionId,
  }: Pick<KeyedRequest, 'key' | 'scope' | 'operation'> & { readonly sessionId: string },
  refusal: SandboxError,
): void {
  work.state.intents.put({
    id: intentId(work, scope, key),
    operation,
    sessionId,
    fingerprint: UNCOMPARED,
    misuses: 0,
    outcome: answered(refusal.status, bodyOf(refusal)),
  });
}

const answered = (status: number, body: StoredAnswer['body']): IntentOutcome => ({
  kind: 'answer',
  answer: { status, body },
});

/** Whether the status is a definitive answer. */
const isDefinite = (status: number): boolean => status < 500 && !PASSING.has(status);

/** The refusal that a stored answer was. */
export function refusalOf({ status, body }: StoredAnswer): SandboxError {
  const { type, errors } = body as ReturnType<typeof bodyOf>; // as it was remembered above
  return new SandboxError(status, type, errors);
}

export const intentOf = (work: Work, scope: string, key: string): IntentRow | undefined =>
  work.state.intents.get(intentId(work, scope, key));

/** @throws {SandboxError} 400 for a malformed key. */
export function checkKey(key: unknown): asserts key is string {
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw badRequest('invalid_parameter', 'The Idempotency-Key is not usable.', 'Idempotency-Key');
  }
}

function judge(
  work: Work,
  request: KeyedRequest,
): IntentOutcome | 'reused' | 'retired' | undefined {
  const intent = intentOf(work, request.scope, request.key);
  if (!intent) return undefined;
  if (intent.misuses >= MOST_MISUSES) return 'retired';
  const same =
    intent.operation === request.operation &&
    intent.sessionId === request.sessionId &&
    mayBeSame(
      intent.fingerprint,
      fingerprintOf(work.settings, request),
      request.isConfidential ?? false,
    );
  if (same) return intent.outcome;
  work.state.intents.put({ ...intent, misuses: intent.misuses + 1 });
  return 'reused';
}

const bodyOf = ({ type, errors }: SandboxError) => ({
  type,
  errors: errors.map((error): JsonObject & SandboxError['errors'][number] => ({ ...error })),
});

const intentId = ({ account }: Work, scope: string, key: string): string =>
  `${account.publishableKey} ${scope} ${key}`;
