import { createAccounts, SANDBOX_ACCOUNT } from './accounts.js';
import { authenticateSource } from './source-authentication.js';
import { konbiniStores, listBanks } from './banks-and-stores.js';
import { readBrowserCheckout } from './browser-checkout.js';
import { continueChallenge } from './challenges.js';
import { readCharge } from './charges.js';
import {
  attachSource,
  createCheckout,
  deleteCheckout,
  detachSource,
  readCheckout,
  updateCheckout,
} from './checkouts.js';
import {
  createCustomer,
  readCustomer,
  removeSavedSource,
  saveSource,
  updateCustomer,
} from './customers.js';
import { reportOperation } from './operations.js';
import { sandboxProvider } from './sandbox-provider.js';
import { readDisclosure } from './disclosure.js';
import { Fields } from './fields.js';
import { recallAnswer, rememberAnswer } from './idempotency.js';
import { createIds, takeEngineNumber } from './create-ids.js';
import { cancelIntent, readIntent } from './intent-status.js';
import { createInvoiceAttribute } from './invoice-attributes.js';
import { expireSession, overrideMethods, overrideState } from './session-overrides.js';
import { createMemoryStorage } from './memory-storage.js';
import { createMerchantSession } from './merchant-sessions.js';
import { listMethods } from './offers.js';
import { submitOfflineRefund } from './offline-refunds.js';
import { receiveFunds, refreshOrder } from './order-progress.js';
import { createOrder, readOrder } from './orders.js';
import { decideRedirect, readRedirect } from './provider-redirects.js';
import { SandboxError, type JsonObject, type Sandbox, type SandboxOptions } from './sandbox.js';
import { createSecondarySource } from './secondary-sources.js';
import { cancelOrder, captureOrder, closeReview, refundOrder } from './settlements.js';
import { sha256 } from './sha256.js';
import { restoreSnapshot, takeSnapshot } from './snapshot.js';
import { findSource } from './source-lookup.js';
import { serverSource } from './source-view.js';
import { cancelSource, createSource, retrieveSource, updateSource } from './sources.js';
import { createState } from './state.js';
import { Transactions } from './transactions.js';
import { copyJson } from './plain-json.js';
import type { Settings, Work } from './work.js';

/** The lifetime of a session, in milliseconds. */
export const SESSION_LIFETIME = 60 * 60 * 1000;

/** Like `createSandbox`, over any storage. @throws {StorageError} As a rejection, when the storage fails. */
export async function openSandbox(
  options: SandboxOptions & Required<Pick<SandboxOptions, 'transactions'>>,
): Promise<Sandbox> {
  const { counters } = createState(options.transactions);
  const engineNumber = await options.transactions.settle(() => takeEngineNumber(counters));
  return createSandbox({ ...options, engineNumber });
}

/**
 * Creates the sandbox payment service, empty or from a snapshot. Pass `now` and `random` to repeat a run.
 * @throws {StorageError} When the storage fails.
 */
export function createSandbox(options: SandboxOptions = {}, snapshot: JsonObject = {}): Sandbox {
  const { now = Date.now, random = Math.random, pagesOrigin = 'http://127.0.0.1:8787' } = options;
  const { sessionLifetimeMs = SESSION_LIFETIME, accounts = [SANDBOX_ACCOUNT] } = options;
  const transactions = options.transactions ?? new Transactions(createMemoryStorage());
  const state = createState(transactions);
  if (Object.keys(snapshot).length > 0) restoreSnapshot(transactions, snapshot);
  const directory = createAccounts(accounts, now);
  const secret = Array.from({ length: 32 }, () => Math.floor(random() * 65_536).toString(16)).join(
    '.',
  );
  const settings: Settings = {
    sessionLifetimeMs,
    pagesOrigin,
    pretendWallets: options.pretendWallets ?? false,
    provider: options.provider ?? sandboxProvider,
    digest: (text) => sha256(`${secret} ${text}`),
  };
  const ids = createIds(
    random,
    options.engineNumber ?? transactions.run(() => takeEngineNumber(state.counters)),
    transactions,
  );

  /** Runs a call as one transaction. The result is a copy, so that callers cannot change the rows. */
  const run = <Result>(
    caller: Pick<Work, 'account' | 'origin'>,
    call: (work: Work) => Result,
  ): Result =>
    transactions.run(() => copyJson(call({ ...caller, now: now(), state, ids, settings })));
  /** Runs several calls in one transaction; a refusal does not undo the calls before it. */
  const several = <Result>(calls: () => Result): Result =>
    resultOf(transactions.run(() => outcomeOf(calls)));
  const together = async <Result>(calls: () => Result): Promise<Result> =>
    resultOf(await transactions.settle(() => outcomeOf(calls)));

  type Caller = Parameters<Sandbox['readOrder']>[0];
  const as = <Result>(caller: Caller, call: (work: Work) => Result): Result =>
    run({ account: directory.of(caller), origin: caller.origin ?? '' }, call);
  /** Runs a call without an account, authorized by a token. */
  const asAnonymous = <Result>(call: (work: Work) => Result): Result =>
    run({ account: NO_ACCOUNT, origin: '' }, call);

  return {
    readBrowserCheckout: (caller, id, query) =>
      as(caller, (work) => readBrowserCheckout(work, id, query)),
    listMethods: (caller, query) => as(caller, (work) => listMethods(work, Fields.of(query))),
    readDisclosure: (caller, query) => as(caller, () => readDisclosure(Fields.of(query))),
    listBanks: (caller, query) => as(caller, () => listBanks(Fields.of(query))),
    listKonbiniStores: (caller) => as(caller, () => konbiniStores(pagesOrigin)),
    createInvoiceAttribute: (caller, body) =>
      as(caller, (work) => createInvoiceAttribute(work, Fields.of(body))),
    submitOfflineRefund: (caller, body) =>
      as(caller, (work) => submitOfflineRefund(work, Fields.of(body))),
    createMerchantSession: (caller, body, domain) =>
      as(caller, (work) => createMerchantSession(work, Fields.of(body), domain)),
    createSource: (caller, body, given) =>
      several(() => createSource((call) => as(caller, call), body, given)),
    readIntent: (caller, sessionId, key) => as(caller, (work) => readIntent(work, sessionId, key)),
    cancelIntent: (caller, sessionId, key) =>
      as(caller, (work) => cancelIntent(work, sessionId, key)),
    cancelSource: (caller, id, secretOfSource) =>
      as(caller, (work) => cancelSource(work, id, secretOfSource)),
    retrieveSource: (caller, id, secretOfSource) =>
      as(caller, (work) => retrieveSource(work, id, secretOfSource)),
    updateSource: (caller, id, secretOfSource, body) =>
      as(caller, (work) => updateSource(work, id, secretOfSource, Fields.of(body))),
    authenticateSource: (caller, body) =>
      as(caller, (work) => authenticateSource(work, Fields.of(body))),

    readRedirect: (token) => asAnonymous((work) => readRedirect(work, token)),
    continueChallenge: (token, body) =>
      asAnonymous((work) => continueChallenge(work, token, Fields.of(body))),
    decideRedirect: (token, decision, input) =>
      asAnonymous((work) => decideRedirect(work, token, decision, input?.password)),

    createCheckout: (caller, body) => as(caller, (work) => createCheckout(work, Fields.of(body))),
    updateCheckout: (caller, id, body) =>
      as(caller, (work) => updateCheckout(work, id, Fields.of(body))),
    readCheckout: (caller, id) => as(caller, (work) => readCheckout(work, id)),
    deleteCheckout: (caller, id) => as(caller, (work) => deleteCheckout(work, id)),
    attachSource: (caller, id, sourceId, given) =>
      as(caller, (work) => attachSource(work, id, sourceId, given)),
    detachSource: (caller, id, sourceId) => as(caller, (work) => detachSource(work, id, sourceId)),
    createSecondarySource: (caller, body) =>
      as(caller, (work) => createSecondarySource(work, Fields.of(body))),
    readSource: (caller, id) =>
      as(caller, (work) => serverSource(work.settings, findSource(work, id))),
    createCustomer: (caller, body) => as(caller, (work) => createCustomer(work, Fields.of(body))),
    updateCustomer: (caller, id, body) =>
      as(caller, (work) => updateCustomer(work, id, Fields.of(body))),
    readCustomer: (caller, id) => as(caller, (work) => readCustomer(work, id)),
    saveSource: (caller, id, sourceId) => as(caller, (work) => saveSource(work, id, sourceId)),
    removeSavedSource: (caller, id, sourceId) =>
      as(caller, (work) => removeSavedSource(work, id, sourceId)),
    createOrder: (caller, body) => as(caller, (work) => createOrder(work, Fields.of(body))),
    readOrder: (caller, id) => as(caller, (work) => readOrder(work, id)),
    refreshOrder: (caller, id) => as(caller, (work) => refreshOrder(work, id)),
    readCharge: (caller, id) => as(caller, (work) => readCharge(work, id)),
    reportOperation: (caller, id, answer) =>
      as(caller, (work) => reportOperation(work, id, answer)),
    closeReview: (caller, id, verdict) => as(caller, (work) => closeReview(work, id, verdict)),

    receiveFunds: (caller, id) => as(caller, (work) => receiveFunds(work, id)),
    expireSession: (caller, id) => as(caller, (work) => expireSession(work, id)),
    captureOrder: (caller, id) => as(caller, (work) => captureOrder(work, id)),
    cancelOrder: (caller, id) => as(caller, (work) => cancelOrder(work, id)),
    refundOrder: (caller, id, body) => as(caller, (work) => refundOrder(work, id, Fields.of(body))),
    overrideState: (caller, id, state) => as(caller, (work) => overrideState(work, id, state)),
    overrideMethods: (caller, id, methods) =>
      as(caller, (work) => overrideMethods(work, id, methods)),

    recallAnswer: (caller, request) =>
      several(() => recallAnswer((call) => as(caller, call), request)),
    rememberAnswer: (caller, request, answer) =>
      as(caller, (work) => rememberAnswer(work, request, answer)),

    together,
    snapshot: () => copyJson(takeSnapshot(transactions)),
    accounts: directory.all,
    findAccount: directory.find,
  };
}

/** The account of calls that are authorized by a token only. */
const NO_ACCOUNT: Work['account'] = { publishableKey: '', secretKey: '', allowedOrigins: [] };

type Outcome<Result> = { readonly result: Result } | { readonly refusal: SandboxError };

function outcomeOf<Result>(calls: () => Result): Outcome<Result> {
  try {
    return { result: calls() };
  } catch (reason) {
    if (reason instanceof SandboxError) return { refusal: reason };
    throw reason;
  }
}

function resultOf<Result>(outcome: Outcome<Result>): Result {
  if ('refusal' in outcome) throw outcome.refusal;
  return outcome.result;
}
