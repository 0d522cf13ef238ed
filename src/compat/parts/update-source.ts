import { present } from '../../domain/json-reader.js';
import { isId } from '../../gateway/read-checkout.js';
import type { ElementBody } from '../element-body.js';
import type { Connection } from '../environment.js';
import { failure } from '../failures.js';
import type { SourceResult, SourceUpdate } from '../types/source.js';
import { askService } from './ask-service.js';
import { failed, toResult } from './source-result.js';

/** Owner and expiry of a card, nothing else (protocol 2.5). */
export async function updateSource(
  connection: Connection,
  { id, clientSecret, owner }: SourceUpdate,
  body: ElementBody | undefined,
): Promise<SourceResult> {
  if (!isId(id)) return failed(failure('not_found', 'source_not_found', 'No such source.'));
  // What was typed stays in the field's frame, and no frame changes a source: say so rather than change nothing.
  if (body?.field) {
    const message = 'The expiry can not be changed through an element.';
    return failed(failure('bad_request', 'method_not_allowed', message, 'element'));
  }
  const { answer, error } = await askService(connection, {
    path: `sources/${id}`,
    headers: { 'DR-Source-Secret': String(clientSecret) },
    body: present({ owner, creditCard: body?.contribution?.details }),
  });
  return error ? failed(error) : toResult(answer);
}
