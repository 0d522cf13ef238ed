import { isJsonObject } from './plain-json.js';
import type { Json, JsonObject, KeyedRequest } from './sandbox.js';
import { sha256 } from './sha256.js';
import type { Settings } from './work.js';

/** Members left out of the comparison: comparing card data would confirm guesses. */
const CARD_DATA: ReadonlySet<string> = new Set([
  'number',
  'expirationMonth',
  'expirationYear',
  'cvv',
  'cvc',
  'securityCode',
]);

/** Length of the prefix of a keyed digest that identifies its key. */
const EPOCH = 16;

/**
 * A digest of a request. A confidential one is keyed and begins with a prefix that identifies the key. The key exists only
 * in this engine's memory, so that a snapshot cannot confirm guesses at an account number.
 */
export function fingerprintOf(
  { digest }: Settings,
  { operation, body, beside = null, isConfidential }: KeyedRequest,
): string {
  const text = `${operation} ${canonical([comparable(body), beside])}`;
  return isConfidential ? digest('epoch').slice(0, EPOCH) + digest(`body ${text}`) : sha256(text);
}

/** Whether two fingerprints may belong to the same request. Confidential ones from before a restart cannot be compared. */
export const mayBeSame = (before: string, now: string, isConfidential: boolean): boolean =>
  before === now || (isConfidential && before.slice(0, EPOCH) !== now.slice(0, EPOCH));

/** The body without card data and without the precondition, which is a condition and not part of the request. */
function comparable(body: Json): Json {
  if (!isJsonObject(body)) return body;
  const { precondition, creditCard, ...rest } = body;
  void precondition;
  return {
    ...withoutCardData(rest),
    ...(creditCard !== undefined && {
      creditCard: isJsonObject(creditCard) ? withoutCardData(creditCard) : creditCard,
    }),
  };
}

const withoutCardData = (members: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(members).filter(([name]) => !CARD_DATA.has(name)));

/** JSON with sorted members: their order is not part of the request. */
function canonical(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.entries(value)
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}
