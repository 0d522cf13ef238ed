import type { Owner } from './address.js';
import {
  fieldsOf,
  flagOf,
  MAX_URL,
  present,
  recordOf,
  textOf,
  type JsonRecord,
} from './json-reader.js';
import { readCurrency, readMoney, type Money } from './money.js';
import { readFlow, readType, type PaymentFlow } from './payment-method.js';

/**
 * The state of a source. An unknown state is kept and treated as not chargeable; it is empty if the service gives none, as
 * on sources attached to a session.
 */
export type SourceState =
  | 'pending_funds'
  | 'pending_redirect'
  | 'requires_action'
  | 'chargeable'
  | 'consumed'
  | 'cancelled'
  | 'failed';

export type SourceUsage = 'subscription' | 'convenience' | 'unscheduled';

/**
 * `secondary` is store credit: `customerCredit`, and every type that a cart lists as supplementary. Everything else is
 * `primary`.
 */
export type SourceRole = 'primary' | 'secondary';

/** A payment source: a method with the shopper's details, normalized from every documented spelling. */
export interface PaymentSource {
  /** The id of the source. */
  readonly id: string;
  /** The secret that gives the browser access to the source. Absent on attached sources. Never log or show it. */
  readonly clientSecret?: string;
  /** The method's type: `creditCard`. */
  readonly type: string;
  /** The state of the source. */
  readonly state: SourceState | (string & {});
  /** The place where the shopper pays. */
  readonly flow: PaymentFlow;
  /** `secondary` for store credit, `primary` otherwise. */
  readonly role: SourceRole;
  /** Whether the source can be saved and used again. */
  readonly reusable: boolean;
  /** The amount that the source contributes. */
  readonly amount?: Money;
  /** The payer. */
  readonly owner?: Owner;
  /** The id of the session that the source was created for. */
  readonly sessionId?: string;
  /** The page where the shopper authorizes, in the redirect flow. Unchecked: follow it through `safeUrl` only. */
  readonly redirectUrl?: string;
  /** The deadline for the money to arrive, ISO 8601, in the receiver flow. */
  readonly expirationTime?: string;
  /** The id in your own ledger. */
  readonly upstreamId?: string;
  /** The member named after the type: `{ brand, lastFourDigits, … }` for `creditCard`. Untrusted: show as text only. */
  readonly details: Readonly<Record<string, unknown>>;
  /** The source exactly as the service sent it; events pass it to the page. */
  readonly raw: Readonly<Record<string, unknown>>;
}

export interface SourceHints {
  /** The currency of bare numbers if the source names none, ISO 4217. */
  readonly currency?: string | undefined;
  /** The role that follows from the source's location in the answer. */
  readonly role?: SourceRole | undefined;
}

/**
 * Reads a source with the members that a session's list of attached sources has. `read-source.ts` also reads the owner.
 * @returns `undefined` for a source without an id or a type. Never throws.
 */
export function readAttached(value: unknown, hints: SourceHints = {}): PaymentSource | undefined {
  const raw = fieldsOf(value);
  const id = textOf(raw.id ?? raw.sourceId);
  const type = readType(raw.type);
  if (!id || !type) return undefined;
  const details = detailsOf(raw, type);
  const redirect = recordOf(raw.redirect) ?? recordOf(details.redirect) ?? details;
  const redirectUrl = textOf(redirect.redirectUrl, MAX_URL);
  const rawState = textOf(raw.state ?? raw.status) ?? '';
  const flow = readFlow(raw.flow ?? details.flow ?? flowOfState(rawState, redirectUrl), type);
  return {
    id,
    type,
    state: readState(rawState, flow),
    flow,
    role: type === 'customerCredit' ? 'secondary' : (hints.role ?? 'primary'),
    reusable: flagOf(raw.reusable ?? details.reusable) ?? false,
    ...present({
      clientSecret: textOf(raw.clientSecret ?? raw.sourceClientSecret),
      amount: readMoney(
        raw.amount ?? raw.amountContributed,
        readCurrency(raw.currency) ?? hints.currency,
      ),
      sessionId: textOf(raw.sessionId ?? raw.paymentSessionId),
      redirectUrl,
      expirationTime: textOf(raw.expirationTime),
      upstreamId: textOf(raw.upstreamId),
    }),
    details,
    raw,
  };
}

/** Returns the details under the type's name. Variants of PayPal may have theirs under `payPal`. */
function detailsOf(raw: JsonRecord, type: string): JsonRecord {
  const own = Object.hasOwn(raw, type) ? recordOf(raw[type]) : undefined;
  return own ?? fieldsOf(type.startsWith('payPal') ? raw.payPal : undefined);
}

function flowOfState(state: string, redirectUrl: string | undefined): PaymentFlow | undefined {
  if (state === 'pending_funds') return 'receiver';
  return redirectUrl || state.endsWith('pending_redirect') ? 'redirect' : undefined;
}

/** Normalizes two spellings of a state outside the enumeration. */
function readState(state: string, flow: PaymentFlow): string {
  if (state === 'pending' && flow === 'receiver') return 'pending_funds';
  const waits = state === 'source_pending_redirect' || (state === 'pending' && flow === 'redirect');
  return waits ? 'pending_redirect' : state;
}
