import type { SourceState } from '../domain/payment-source.js';
import type { Behaviour } from './behaviour.js';
import { readCard, readExpiry, type CardInput } from './card-input.js';
import { countCardAttempt } from './card-attempts.js';
import { allowsChallenge, needsChallenge } from './challenge-rules.js';
import { readOwner } from './contacts.js';
import { Fields } from './fields.js';
import { checkKey, oncePerKey, refusalOf } from './idempotency.js';
import { present } from './present.js';
import { NO_SESSION, openRedirect } from './provider-redirects.js';
import type { Provider } from './provider.js';
import { conflict, forbidden, missingParameter } from './refusals.js';
import type { JsonObject, KeyedRequest, Sandbox } from './sandbox.js';
import { readDetails } from './source-details.js';
import { findSource, openSource, openWithPass } from './source-lookup.js';
import { readSourceRequest, type SourceRequest } from './source-request.js';
import { browserSource, openedSource } from './source-view.js';
import { touchSessionsOf } from './sessions.js';
import type { IntentOutcome, SourceRow } from './state.js';
import { behaviourOfOwner } from './triggers.js';
import { CardNeeded, type TakenCard } from './typed-card.js';
import { readUrl } from './urls.js';
import type { Transact, Work } from './work.js';

const RECEIVER_LIFETIME = 30 * 24 * 60 * 60 * 1000;

export const retrieveSource = (work: Work, id: unknown, clientSecret: unknown): JsonObject =>
  openedSource(work, openWithPass(work, id, clientSecret));

/** The operation under which keys of sources are stored. */
export const CREATE_SOURCE = 'POST /v1/sources';

/** Creates a source. If the issuer declines, the source is created in the state `failed`. */
export function createSource(
  transact: Transact,
  body: unknown,
  { idempotencyKey, takenCard }: Parameters<Sandbox['createSource']>[2] = {},
): JsonObject {
  const make = (work: Work) => {
    const fields = Fields.of(body);
    const source = makeSource(work, readSourceRequest(work, fields), takenCard);
    const outcome: IntentOutcome = { kind: 'source', sourceId: source.id };
    return { result: browserSource(work.settings, source), outcome };
  };
  if (idempotencyKey === undefined) return transact((work) => make(work).result);
  const request = transact((work) => keyedRequest(work, Fields.of(body), idempotencyKey));
  return oncePerKey(transact, request, {
    make,
    replay: (work, outcome) => {
      if (outcome.kind === 'answer') throw refusalOf(outcome.answer);
      return browserSource(work.settings, findSource(work, outcome.sourceId));
    },
  });
}

function keyedRequest({ origin }: Work, fields: Fields, key: unknown): KeyedRequest {
  checkKey(key);
  const sessionId = fields.value('sessionId');
  return {
    key,
    scope: origin,
    operation: CREATE_SOURCE,
    body: fields.json,
    isConfidential: true,
    ...(typeof sessionId === 'string' && { sessionId }),
  };
}

/** Cancels a source that is not attached: it can no longer be charged. */
export function cancelSource(work: Work, id: unknown, clientSecret: unknown): JsonObject {
  const source = openSource(work, id, clientSecret);
  if (source.state === 'cancelled') return browserSource(work.settings, source);
  if (source.reusable || isCountedOn(work, source))
    throw conflict('conflict', 'The source is in use.');
  return browserSource(
    work.settings,
    work.state.sources.put({ ...source, state: 'cancelled', updatedAt: work.now }),
  );
}

/** Whether it is attached, or belongs to an order, whose session still lists it. */
const isCountedOn = ({ state }: Work, { id, sessionId = '' }: SourceRow): boolean =>
  state.sessions.get(sessionId)?.attached.some(({ sourceId }) => sourceId === id) ?? false;

/** Changes owner and expiry of a card; with a session's pass the expiry only. */
export function updateSource(
  work: Work,
  id: unknown,
  clientSecret: unknown,
  fields: Fields,
): JsonObject {
  const opened = openWithPass(work, id, clientSecret);
  const { source, pass } = opened;
  if (source.type !== 'creditCard' || ['failed', 'cancelled', 'consumed'].includes(source.state)) {
    throw conflict('restricted_update', 'The source can not be changed; make a new one.');
  }
  const owner = fields.fields('owner');
  if (owner && pass) throw forbidden('forbidden', 'The owner is changed with the client secret.');
  const card = fields.fields('creditCard') ?? fields;
  const expires = ['expirationMonth', 'expirationYear'].some(
    (key) => card.value(key) !== undefined,
  );
  const changed = work.state.sources.put({
    ...source,
    ...(owner && { owner: readOwner(owner) }),
    ...(expires && { details: { ...source.details, ...readExpiry(card, work.now) } }),
    updatedAt: work.now,
  });
  touchSessionsOf(work, changed);
  return openedSource(work, { ...opened, source: changed });
}

function makeSource(work: Work, request: SourceRequest, taken?: TakenCard): SourceRow {
  const { method, session, checkout, owner } = request;
  const urls = readUrls(work, request); // before a provider gets the card
  const { details, behaviour, cardReference } =
    request.method.type === 'creditCard'
      ? readCardDetails(work, request, taken)
      : readOtherDetails(work, request);
  const id = work.ids.uuid();
  const state = firstState(work, request, behaviour);
  const row: SourceRow = {
    id,
    account: work.account.publishableKey,
    clientSecret: work.ids.clientSecret(id),
    type: method.type,
    flow: method.flow,
    role: 'primary',
    state,
    reusable: false,
    storable: method.storable,
    ...present({
      amount: request.amount,
      currency: request.currency,
      sessionId: session?.id,
      customerId: checkout?.content.customerId,
      upstreamId: request.upstreamId,
      cardReference,
      usage: request.usage,
      futureUse: request.futureUse,
      mandate: request.mandate,
      expirationAt: method.flow === 'receiver' ? work.now + RECEIVER_LIFETIME : undefined,
    }),
    owner,
    details,
    createdAt: work.now,
    updatedAt: work.now,
    behaviour,
    authenticatedFor: [],
    attachedTo: [],
  };
  work.state.sources.put(row);
  if (state === 'pending_redirect') return openRedirect(work, row, { kind: 'bank', ...urls });
  if (state === 'requires_action') {
    return openRedirect(work, row, {
      kind: 'challenge',
      ...urls,
      sessionId: session?.id ?? NO_SESSION,
    });
  }
  return row;
}

/** Only the last four digits of the number are stored, and nothing of the security code. */
function readCardDetails(work: Work, request: SourceRequest, taken?: TakenCard) {
  const { block, session, checkout } = request;
  const card = readCard(block, work.now, checkout?.content.chargeType !== 'merchant_initiated');
  countCardAttempt(work, session);
  return {
    details: {
      brand: card.brand,
      expirationMonth: card.expirationMonth,
      expirationYear: card.expirationYear,
      lastFourDigits: card.number.slice(-4),
      fundingSource: 'credit',
    },
    ...passCardOn(work.settings.provider, card, taken),
  };
}

/** Passes the card to the provider, if it takes cards. */
function passCardOn(
  provider: Provider,
  { brand: _, ...card }: CardInput,
  taken: TakenCard | undefined,
): { readonly behaviour: Behaviour; readonly cardReference?: string } {
  if (!provider.takesCards) return { behaviour: {} };
  if (provider.kind === 'immediate') return { behaviour: provider.readCard(card) };
  if (!taken) throw new CardNeeded(card);
  return taken.outcome === 'refused'
    ? { behaviour: { source: 'fails' } }
    : { behaviour: {}, cardReference: taken.reference };
}

function readOtherDetails(work: Work, request: SourceRequest) {
  const { type, flow } = request.method;
  return {
    details: readDetails(work, request),
    cardReference: undefined,
    behaviour: behaviourOfOwner(type, flow, request.owner.lastName),
  };
}

function readUrls({ account }: Work, { method, block, returnUrl: fallback }: SourceRequest) {
  const httpsOnly = method.type === 'msts'; // this provider takes no other return address
  const returnUrl = readUrl(account, block, 'returnUrl', { httpsOnly }) ?? fallback;
  if (method.flow === 'redirect' && returnUrl === undefined)
    throw missingParameter(block.path('returnUrl'));
  return present({ returnUrl, cancelUrl: readUrl(account, block, 'cancelUrl', { httpsOnly }) });
}

function firstState(
  { settings: { provider } }: Work,
  request: SourceRequest,
  behaviour: Behaviour,
): SourceState {
  const { method, checkout, country, usage, futureUse } = request;
  if (behaviour.source === 'fails') return 'failed';
  // A payment approved in a pretend wallet sheet needs no redirect.
  if (method.flow === 'redirect')
    return request.block.value('token') === 'pretend' ? 'chargeable' : 'pending_redirect';
  if (method.flow === 'receiver') return 'pending_funds';
  const chargeType = checkout?.content.chargeType ?? 'customer_initiated';
  const isWanted = behaviour.challenge !== undefined || provider.challenge(method.type);
  const asked = isWanted && allowsChallenge(chargeType);
  const due =
    method.type === 'creditCard' &&
    needsChallenge({ country, chargeType, usage, saved: futureUse ?? false });
  return asked || due ? 'requires_action' : 'chargeable';
}
