import { fieldsOf, flagOf, listOf, present, textOf, type JsonRecord } from './json-reader.js';
import { money, readCurrency, readMoney, type Money } from './money.js';
import { readNextAction, redirectTo, type NextAction } from './next-action.js';
import { readAttached, type PaymentSource } from './payment-source.js';

/** All documented states of a session. */
export const SESSION_STATES = [
  'requires_source',
  'requires_confirmation',
  'confirmed',
  'pending',
  'pending_funds',
  'pending_redirect',
  'chargeable',
  'complete',
  'cancelled',
  'processing',
  'failed',
  'requires_action',
] as const;

export type SessionState = (typeof SESSION_STATES)[number];

/** The payment session, normalized from every documented variant of the service's answer. */
export interface PaymentSession extends SessionTerms {
  /** The id of the session. */
  readonly id: string;
}

/** The terms for saving a method without a session: there is no amount and no session to attach the source to. */
export interface SavingTerms extends SessionTerms {
  readonly id?: undefined;
}

/** The state and the amounts of a session. */
export interface SessionTerms {
  /** The state; `unknown` for one that the kit does not know, which is shown neutrally. */
  readonly state: SessionState | 'unknown';
  /** The state as the service wrote it. */
  readonly rawState: string;
  /** The currency, ISO 4217, if known. */
  readonly currency?: string;
  /** The shopper's two-letter country code, ISO 3166-1. */
  readonly country?: string;
  /** The required details of the payer that the checkout lacks, as paths in an owner: `address.postalCode`. Absent if unknown. */
  readonly missingOwner?: readonly string[];
  /** The order total. An absent amount is unknown, not zero; with two of the three amounts, the third is known too. */
  readonly total?: Money;
  /** The sum of the attached sources. */
  readonly contributed?: Money;
  /** The part of the total that no source covers yet. */
  readonly remaining?: Money;
  /** The attached sources in the order of attachment; empty if the service does not list them. */
  readonly sources: readonly PaymentSource[];
  /** The shopper's next step. Its URL is unchecked: follow it through `safeUrl` only. */
  readonly nextAction?: NextAction;
  /** The version, which rises with each change. Absent over a real DigitalRiver.js. */
  readonly version?: number;
  /** The remaining lifetime at the time of the answer, in milliseconds. */
  readonly expiresInMs?: number;
  /** Whether the cart has recurring products, which changes the wording and which methods can be saved. */
  readonly recurring: boolean;
}

/** The location of a session in an answer, with its surrounding objects. */
export interface Place {
  readonly session: JsonRecord;
  /** The cart, checkout or order that contains the session; the session itself if it has no container. */
  readonly order: JsonRecord;
  /** The object `sessionInformation`. */
  readonly info: JsonRecord;
  /** The candidates for the order's total under its other names. */
  readonly totals?: readonly unknown[];
  /** The currency of bare numbers if the answer names none. */
  readonly hint?: unknown;
  /** The attached sources, in the amounts' currency. */
  sources(currency: string | undefined): readonly PaymentSource[];
}

/** Reads the session in an answer of the kit's own service, as the kit's adapters do. Never throws. */
export function readOwnSession(answer: unknown): PaymentSession | undefined {
  const session = fieldsOf(fieldsOf(answer).session);
  return sessionAt({
    session,
    order: session,
    info: fieldsOf(fieldsOf(answer).sessionInformation),
    sources: (currency) => readAll(session.sources, (raw) => readAttached(raw, { currency })),
  });
}

/** Reads a session at its location in an answer. Returns `undefined` if it has no id. Never throws. */
export function sessionAt(place: Place): PaymentSession | undefined {
  const { session, order, info } = place;
  const id = textOf(session.id);
  if (!id) return undefined;
  const rawState = stateOf(session) ?? '';
  const totals = [...(place.totals ?? []), session.totalAmount];
  const shares = [
    session.amountContributed,
    session.amountRemainingToBeContributed ?? session.amountRemainingToContribute,
  ];
  const currency = [session, order, info, ...totals, ...shares, { currency: place.hint }]
    .map((from) => readCurrency(fieldsOf(from).currency))
    .find(Boolean);
  const total = totals.map((amount) => readMoney(amount, currency)).find(Boolean);
  const [contributed, remaining] = shares.map((amount) => readMoney(amount, currency));
  return {
    id,
    state: SESSION_STATES.find((state) => state === rawState) ?? 'unknown',
    rawState,
    sources: place.sources(currency),
    recurring: [session, order, info].some((from) => flagOf(from.recurring ?? from.autoRenewal)),
    ...present({
      currency,
      missingOwner:
        session.missingOwner === undefined
          ? undefined
          : readAll(session.missingOwner, (path) => textOf(path, 100)),
      country: [session, order, info].map(({ country }) => textOf(country, 2)).find(Boolean),
      total: total ?? combine(contributed, remaining, 1),
      contributed: contributed ?? combine(total, remaining, -1),
      remaining: remaining ?? combine(total, contributed, -1),
      nextAction: readNextAction(session.nextAction) ?? redirectTo(session.redirectUrl),
      version: wholeOf(session.version),
      expiresInMs: millisecondsOf(session.expiresIn),
    }),
  };
}

export const stateOf = ({ state, status }: JsonRecord): string | undefined =>
  textOf(state ?? status);

/** Reads the valid entries of a list, at most a hundred. */
export const readAll = <T>(list: unknown, read: (raw: unknown) => T | undefined): readonly T[] =>
  listOf(list)
    .slice(0, 100)
    .map(read)
    .filter((entry) => entry !== undefined);

/** Adds `b` to `a` or subtracts it; `undefined` if that is not a valid amount. */
function combine(a: Money | undefined, b: Money | undefined, sign: 1 | -1): Money | undefined {
  if (!a || !b || a.currency !== b.currency) return undefined;
  const minorUnits = wholeOf(a.minorUnits + sign * b.minorUnits);
  return minorUnits === undefined ? undefined : money(minorUnits, a.currency);
}

const wholeOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

const millisecondsOf = (seconds: unknown): number | undefined =>
  typeof seconds === 'number' ? wholeOf(Math.round(Math.max(0, seconds) * 1000)) : undefined;
