import { fieldsOf, textOf } from '../../domain/json-reader.js';
import { parseMoney, type Money } from '../../domain/money.js';
import { isId } from '../../domain/ids.js';
import type { Connection } from '../environment.js';
import { askService } from './ask-service.js';

/** The data of a session that elements use. */
export interface SessionFacts {
  /** The country, ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** The currency, ISO 4217. */
  readonly currency?: string | undefined;
  readonly recurring: boolean;
  /** The amount that is still to be paid. */
  readonly remaining?: Money | undefined;
  /** The seller's legal texts, unparsed. */
  readonly disclosure: unknown;
}

/** Reads the data of a session; without a readable one, all members are absent. */
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
