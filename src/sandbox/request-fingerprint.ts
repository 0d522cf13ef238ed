import { isJsonObject } from './plain-json.js';
import type { Json, JsonObject, KeyedRequest } from './sandbox.js';
import { sha256 } from './sha256.js';
import type { Settings } from './work.js';

/** Left out of a comparison: one that covers card data would confirm guesses at it. */
const CARD_DATA: ReadonlySet<string> = new Set([
  'number',
  'expirationMonth',
  'expirationYear',
  'cvv',
  'cvc',
  'securityCode',
]);

/** Characters in front of a keyed digest that mark its key. */
const EPOCH = 16;

/**
 * A digest of what a request asks for. Of a confidential one it begins with a mark of the digest's key, which lives and dies
 * with the engine: a snapshot confirms no guess at an account number.
 */
export function fingerprintOf(
  { digest }: Settings,
  { operation, body, beside = null, isConfidential }: KeyedRequest,
): string {
  const text = `${operation} ${canonical([comparable(body), beside])}`;
  return isConfidential ? digest('epoch').slice(0, EPOCH) + digest(`body ${text}`) : sha256(text);
}

/** Whether two fingerprints may be of one request. Confidential ones from before a restart cannot be compared. */
export const mayBeSame = (before: string, now: string, isConfidential: boolean): boolean =>
  before === now || (isConfidential && before.slice(0, EPOCH) !== now.slice(0, EPOCH));

/** Without card data, and without the precondition: it says when to carry the request out, not what it asks for. */
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

/** JSON with members in one order: the order in which a browser writes them is not part of the request. */
function canonical(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.entries(value)
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}
