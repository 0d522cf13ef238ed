import { exponentOf } from './currency-exponents.js';
import { fieldsOf, flagOf, listOf, type JsonRecord } from './json-reader.js';
import type { Money } from './money.js';
import type { PaymentSession } from './payment-session.js';
import type { PaymentSource } from './payment-source.js';

/** How texts look that need no closer look: no digits of other scripts, no blanks, nothing that is too long. */
type Shape<Key extends string> = Readonly<Record<Key, RegExp>>;

const ID = /^.{1,200}$/;
const CURRENCY = /^[A-Z]{3}$/;
const AMOUNT = /^\d{1,11}(\.\d+)?$/;

const SESSION = {
  id: ID,
  state: /^requires_(source|confirmation)$/,
  currency: CURRENCY,
  country: /^[A-Z]{2}$/,
  totalAmount: AMOUNT,
  amountContributed: AMOUNT,
  amountRemainingToBeContributed: AMOUNT,
} satisfies Shape<string>;

const SOURCE = {
  id: ID,
  type: /^[a-z][\w.-]{0,63}$/i,
  flow: /^(standard|redirect|receiver)$/,
  state: /^(chargeable|consumed|cancelled|failed)$/,
  amount: AMOUNT,
  currency: CURRENCY,
} satisfies Shape<string>;

const fits = <Key extends string>(
  raw: JsonRecord,
  shape: Shape<Key>,
): raw is JsonRecord & Readonly<Record<Key, string>> =>
  Object.entries<RegExp>(shape).every(([key, pattern]) => {
    const text = raw[key];
    return typeof text === 'string' && pattern.test(text);
  });

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1e12;

/**
 * Reads an open session in our own service's answer, in the one spelling that service uses. It says what `readOwnSession`
 * says, or nothing: whatever is not as usual is left to that one, which is not in the first load. Never throws.
 */
export function readPlainSession(answer: unknown): PaymentSession | undefined {
  const { session, sessionInformation } = fieldsOf(answer);
  const raw = fieldsOf(session);
  const { version, expiresIn } = raw;
  if (!fits(raw, SESSION) || !isCount(version) || !isCount(expiresIn)) return undefined;
  const { id, state, currency, country } = raw;
  const total = amountOf(raw.totalAmount, currency);
  const contributed = amountOf(raw.amountContributed, currency);
  const remaining = amountOf(raw.amountRemainingToBeContributed, currency);
  const sources = listOf(raw.sources).map((source) => readAttached(fieldsOf(source), currency));
  return total &&
    contributed &&
    remaining &&
    sources.every((source) => source !== undefined) &&
    sources.length <= 100 &&
    !raw.nextAction &&
    !raw.redirectUrl
    ? {
        id,
        state: state as 'requires_source', // or `requires_confirmation`: tested above
        rawState: state,
        sources,
        recurring: [raw, fieldsOf(sessionInformation)].some((from) =>
          flagOf(from.recurring ?? from.autoRenewal),
        ),
        currency,
        country,
        total,
        contributed,
        remaining,
        version,
        expiresInMs: expiresIn * 1000,
      }
    : undefined;
}

function readAttached(raw: JsonRecord, currency: string): PaymentSource | undefined {
  const { reusable } = raw;
  if (!fits(raw, SOURCE) || raw.currency !== currency || typeof reusable !== 'boolean') {
    return undefined;
  }
  const { id, type, state, flow } = raw;
  const amount = amountOf(raw.amount, currency);
  const details = fieldsOf(raw[type]);
  // Anything beside these may be another spelling of something.
  const isUsual =
    Object.keys(raw).every(
      (key) => key === type || /^(role|reusable)$/.test(key) || key in SOURCE,
    ) && !('redirect' in details || 'redirectUrl' in details);
  return amount && isUsual
    ? {
        id,
        type,
        state,
        flow: flow as 'standard', // or one of the others: tested above
        role: type === 'customerCredit' ? 'secondary' : 'primary',
        reusable,
        amount,
        details,
        raw,
      }
    : undefined;
}

/** `118.01`: with exactly the currency's digits. */
function amountOf(text: string, currency: string): Money | undefined {
  const [whole = '', fraction = ''] = text.split('.');
  const minorUnits = Number(whole + fraction);
  return fraction.length === exponentOf(currency) ? { currency, minorUnits } : undefined;
}
