import type { Json } from './sandbox.js';
import { badRequest, unprocessable } from './refusals.js';
import type { SourceRow } from './state.js';
import type { Work } from './work.js';

/**
 * The source that an Idempotency-Key has already made, as it stands now.
 * @throws {SandboxError} 422 when the key comes with another body.
 */
export function sourceOfIntent(work: Work, key: string, body: Json): SourceRow | undefined {
  const intent = work.state.intents.get(idOf(work, key));
  const source = intent && work.state.sources.get(intent.sourceId);
  if (!intent || !source) return undefined;
  const [epoch, now] = [intent.fingerprint, fingerprintOf(work, body)].map((print) =>
    print.slice(0, EPOCH),
  );
  // After a restart the digest's key is another one. The same key then counts as the same request.
  if (epoch === now && intent.fingerprint !== fingerprintOf(work, body)) {
    throw unprocessable(
      'idempotency_key_reused',
      'The Idempotency-Key was used with another request.',
    );
  }
  return source;
}

export function rememberIntent(work: Work, key: string, body: Json, sourceId: string): void {
  work.state.intents.put({ id: idOf(work, key), sourceId, fingerprint: fingerprintOf(work, body) });
}

/** @throws {SandboxError} 400 for a key that could be anything but a key. */
export function checkKey(key: unknown): asserts key is string {
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw badRequest('invalid_parameter', 'The Idempotency-Key is not usable.', 'Idempotency-Key');
  }
}

const EPOCH = 16;

/** Begins with a mark of the digest's key, goes on with the digest: neither tells anything of a card number. */
const fingerprintOf = ({ settings }: Work, body: Json): string =>
  settings.digest('epoch').slice(0, EPOCH) + settings.digest(`body ${canonical(body)}`);

const idOf = ({ account }: Work, key: string): string => `${account.publishableKey} ${key}`;

/** JSON with members in one order: the order in which a browser writes them is not part of the request. */
function canonical(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.entries(value)
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}
