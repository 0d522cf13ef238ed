import { present } from '../../domain/json-reader.js';
import { toPaymentError } from '../../domain/payment-error.js';
import { isId } from '../../domain/ids.js';
import type { ElementBody } from '../elements/element-body.js';
import type { Connection } from '../environment.js';
import { failure } from '../failures.js';
import type { SourceResult, SourceUpdate } from '../types/source.js';
import { askService, type ServiceQuestion } from './ask-service.js';
import { toDrError } from './dr-error.js';
import { normalizeGivenOwner, normalizeSecret } from './normalize-data.js';
import { failed, toResult } from './source-result.js';

/**
 * Updates the owner and the expiry date of a card. The frame with the expiry field sends both to the service.
 *
 * @param body The body of the mounted `cardexpiration` element; without one, the expiry date stays unchanged.
 */
export async function updateSource(
  connection: Connection,
  given: SourceUpdate,
  body: ElementBody | undefined,
): Promise<SourceResult> {
  const { id, clientSecret, owner: givenOwner } = given ?? ({} as SourceUpdate); // pages pass on what they do not have; the id is checked
  if (!isId(id)) return failed(unknownSource());
  const { data: owner, error: invalid } = await normalizeGivenOwner(givenOwner, connection.locale);
  if (invalid) return failed(invalid);
  const source = { path: `sources/${id}`, headers: { 'DR-Source-Secret': String(clientSecret) } };
  if (!body) return ask(connection, { ...source, body: present({ owner }) });
  const { field } = body;
  if (!field) {
    const message = 'A new expiry needs the mounted cardexpiration element.';
    return failed(failure('bad_request', 'missing_parameter', message, 'element'));
  }
  const secret = await normalizeSecret(clientSecret, 'clientSecret', connection.locale);
  if (secret.error) return failed(secret.error);
  try {
    await field.renew(
      { sourceId: id, clientSecret: secret.data, ...present({ owner }) },
      new AbortController().signal,
    );
  } catch (reason) {
    const error = toPaymentError(reason);
    // A frame reports everything that is not found with this code.
    const isUnknown = error.code === 'session-not-found';
    return failed(isUnknown ? unknownSource() : await toDrError(error, connection.locale));
  }
  return ask(connection, source);
}

const unknownSource = () => failure('not_found', 'source_not_found', 'No such source.');

async function ask(connection: Connection, question: ServiceQuestion): Promise<SourceResult> {
  const { answer, error } = await askService(connection, question);
  return error ? failed(error) : toResult(answer);
}
