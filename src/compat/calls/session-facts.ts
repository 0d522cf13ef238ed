import { fieldsOf, textOf } from '../../domain/json-reader.js';
import { parseMoney, type Money } from '../../domain/money.js';
import { isId } from '../../domain/ids.js';
import type { Connection } from '../environment.js';
import { askService } from './ask-service.js';

/** What elements want to know of a session. */
export interface SessionFacts {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** ISO 4217. */
  readonly currency?: string | undefined;
  readonly recurring: boolean;
  /** What is still to pay. */
  readonly remaining?: Money | undefined;
  /** As it came. */
  readonly disclosure: unknown;
}

/** Reads a session. Without one that can be read there is nothing to know. */
export async function readSessionFacts(
  connection: Connection,
  sessionId: unknown,
): Promise<SessionFacts> {
  if (!isId(sessionId)) return { recurring: false, disclosure: undefined };
  const query = { language: connection.locale };
  const { answer } = await askService(connection, { path: `sessions/${sessionId}`, query });
  const { session, disclosure } = fieldsOf(answer);
  const { country, currency, recurring, amountRemainingToBeContributed: left } = fieldsOf(session);
  const code = textOf(currency);
  return {
    country: textOf(country),
    currency: code,
    remaining: code === undefined ? undefined : parseMoney(left, code),
    recurring: recurring === true,
    disclosure,
  };
}
