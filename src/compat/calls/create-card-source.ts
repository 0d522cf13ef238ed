import { toPaymentError } from '../../domain/payment-error.js';
import { present } from '../../domain/json-reader.js';
import type { CardSubmission } from '../../fields/field-provider.js';
import type { ElementBody } from '../elements/element-body.js';
import type { Connection } from '../environment.js';
import { failure } from '../failures.js';
import type { SourceData, SourceResult } from '../types/source.js';
import { askService } from './ask-service.js';
import { authenticateSource } from './authenticate-source.js';
import { toDrError } from './dr-error.js';
import { failed, toResult } from './source-result.js';

/**
 * Creates a card's source within the frame of any of its three fields. With a session, the issuer may require a challenge
 * before the call completes.
 */
export async function createCardSource(
  connection: Connection,
  data: SourceData,
  body: ElementBody | undefined,
): Promise<SourceResult> {
  const field = body?.field;
  if (!field) {
    const message = 'A card needs one of its mounted elements.';
    return failed(failure('bad_request', 'missing_parameter', message, 'element'));
  }
  const { sessionId, owner, usage, futureUse, mandate } = data;
  const submission: CardSubmission = {
    idempotencyKey: crypto.randomUUID(),
    ...present({ sessionId, owner, usage, futureUse, mandate }),
  };
  let made;
  try {
    made = await field.submit(submission, new AbortController().signal);
  } catch (reason) {
    return failed(await toDrError(toPaymentError(reason), connection.locale));
  }
  const { sourceId, clientSecret } = made;
  const source = await retrieve(connection, sourceId, clientSecret);
  if (source.source?.state !== 'requires_action' || !sessionId) return source;
  await authenticateSource(
    connection,
    {
      sessionId,
      sourceId,
      sourceClientSecret: clientSecret,
      ...present({ returnUrl: data.returnUrl }),
    },
    undefined,
  );
  return retrieve(connection, sourceId, clientSecret);
}

async function retrieve(
  connection: Connection,
  id: string,
  clientSecret: string,
): Promise<SourceResult> {
  const headers = { 'DR-Source-Secret': clientSecret };
  const { answer, error } = await askService(connection, { path: `sources/${id}`, headers });
  return error ? failed(error) : toResult(answer);
}
