import { exponentOf } from './currency-exponents.js';
import { fieldsOf, flagOf, listOf } from './json-reader.js';
import type { Money } from './money.js';
import type { PaymentSession } from './payment-session.js';
import type { PaymentSource } from './payment-source.js';

const is = (pattern: RegExp, value: unknown): value is string =>
  typeof value === 'string' && pattern.test(value);

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1e12;

/**
 * Reads an open session in our own service's answer, in the one spelling that service uses. It says what `readOwnSession`
 * says, or nothing: whatever is not as usual is left to that one, which is not in the first load. Never throws.
 */
export function readPlainSession(answer: unknown): PaymentSession | undefined {
  const { session, sessionInformation } = fieldsOf(answer);
  const raw = fieldsOf(session);
  const info = fieldsOf(sessionInformation);
  const { id, state, currency, country, version, expiresIn } = raw;
  if (
    !is(/^requires_(source|confirmation)$/, state) ||
    !is(/^[A-Z]{3}$/, currency) ||
    !is(/^[A-Z]{2}$/, country) ||
    !is(/^.{1,200}$/, id) ||
    !isCount(version) ||
    !isCount(expiresIn) ||
    raw.nextAction ||
    raw.redirectUrl
  ) {
    return undefined;
  }
  const total = readAmount(raw.totalAmount, currency);
  const contributed = readAmount(raw.amountContributed, currency);
  const remaining = readAmount(raw.amountRemainingToBeContributed, currency);
  const sources = listOf(raw.sources).map((source) => readAttached(source, currency));
  if (!total || !contributed || !remaining || sources.length > 100 || sources.includes(undefined)) {
    return undefined;
  }
  return {
    id,
    state: state as 'requires_source', // or `requires_confirmation`: tested above
    rawState: state,
    sources: sources as PaymentSource[], // none is undefined: asked above
    recurring: [raw, info].some((from) => flagOf(from.recurring ?? from.autoRenewal)),
    currency,
    country,
    total,
    contributed,
    remaining,
    version,
    expiresInMs: expiresIn * 1000,
  };
}

function readAttached(value: unknown, currency: string): PaymentSource | undefined {
  const raw = fieldsOf(value);
  const { id, type, state, flow, reusable } = raw;
  const amount = readAmount(raw.amount, currency);
  if (
    !amount ||
    raw.currency !== currency ||
    !is(/^.{1,200}$/, id) ||
    !is(/^[a-z][\w.-]{0,63}$/i, type) ||
    !is(/^(standard|redirect|receiver)$/, flow) ||
    !is(/^(chargeable|consumed|cancelled|failed)$/, state) ||
    typeof reusable !== 'boolean'
  ) {
    return undefined;
  }
  const { [type]: block, ...rest } = raw;
  const details = fieldsOf(block);
  // Anything beside these may be another spelling of something.
  const isUsual =
    !('redirect' in details || 'redirectUrl' in details) &&
    Object.keys(rest).every((key) =>
      /^(id|type|role|flow|state|reusable|amount|currency)$/.test(key),
    );
  return isUsual
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
function readAmount(text: unknown, currency: string): Money | undefined {
  if (!is(/^\d{1,11}(\.\d+)?$/, text)) return undefined;
  const [whole = '', fraction = ''] = text.split('.');
  const minorUnits = Number(whole + fraction);
  return fraction.length === exponentOf(currency) ? { currency, minorUnits } : undefined;
}
