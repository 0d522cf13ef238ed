import { money, toDecimal } from '../domain/money.js';
import { redirectUrlOf } from './redirect-url.js';
import type { JsonObject } from './sandbox.js';
import type { OpenedSource } from './source-lookup.js';
import { shareOf } from './sessions.js';
import type { Attachment, SourceRow } from './state.js';
import type { Settings, Work } from './work.js';

/** The source as DigitalRiver.js returns it: the amount is a string. */
export const browserSource = (settings: Settings, source: SourceRow): JsonObject => ({
  ...shared(settings, source),
  amount: amountOf(source),
  sessionId: source.sessionId,
  usage: source.usage,
});

/** The source for its reader. With a pass: without secret and owner, and with the amount of the pass's session. */
export function openedSource(work: Work, { source, pass }: OpenedSource): JsonObject {
  if (!pass) return browserSource(work.settings, source);
  const { session, value } = pass;
  const amount = shareOf(work, session, source);
  const paying = { ...source, amount, currency: session.currency };
  const { owner: _, ...view } = browserSource(work.settings, paying);
  return { ...view, clientSecret: value, sessionId: session.id };
}

/** The source as a server reads it: the amount is a number. */
export const serverSource = (settings: Settings, source: SourceRow): JsonObject => ({
  ...shared(settings, source),
  amount: numberOf(source),
  paymentSessionId: source.sessionId,
  customerId: source.customerId,
  metadata: source.metadata,
});

/** The source as a checkout or order lists it: with the amount that it pays there, without its secret. */
export const listedSource = (
  settings: Settings,
  source: SourceRow,
  { role, amount }: Attachment,
  currency: string,
): JsonObject => {
  const { id, type, flow, state, reusable, owner, upstreamId, details } = source;
  return {
    id,
    type,
    role,
    flow,
    state,
    reusable,
    amount: Number(toDecimal(money(amount, currency))),
    currency,
    owner,
    upstreamId,
    customerId: source.customerId,
    redirect: redirectOf(settings, source),
    [type]: details,
  };
};

function shared(settings: Settings, source: SourceRow) {
  const { id, clientSecret, type, flow, state, reusable, currency, owner, upstreamId, details } =
    source;
  return {
    id,
    clientSecret,
    type,
    flow,
    state,
    reusable,
    currency,
    owner,
    upstreamId,
    redirect: redirectOf(settings, source),
    [type]: details,
    liveMode: false,
    createdTime: time(source.createdAt),
    updatedTime: time(source.updatedAt),
    expirationTime: source.expirationAt === undefined ? undefined : time(source.expirationAt),
  };
}

/** The redirect of a source. A card has one only while its issuer requires a challenge. */
function redirectOf(settings: Settings, source: SourceRow): JsonObject | undefined {
  const { account, redirect, flow, state } = source;
  if (!redirect || (flow === 'standard' && state !== 'requires_action')) return undefined;
  const { token, returnUrl, cancelUrl } = redirect;
  return { redirectUrl: redirectUrlOf(settings, account, token), returnUrl, cancelUrl };
}

const amountOf = ({ amount, currency }: SourceRow): string | undefined =>
  amount === undefined || currency === undefined ? undefined : toDecimal(money(amount, currency));

const numberOf = (source: SourceRow): number | undefined => {
  const amount = amountOf(source);
  return amount === undefined ? undefined : Number(amount);
};

const time = (milliseconds: number): string => new Date(milliseconds).toISOString();
