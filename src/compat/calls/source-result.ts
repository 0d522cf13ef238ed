import { failure } from '../failures.js';
import type { DrError } from '../types/errors.js';
import type { Source, SourceResult } from '../types/source.js';
import { warnOnce } from '../../dom/warn-once.js';
import { fieldsOf } from '../../domain/json-reader.js';

/** Converts an answer to the result of all calls that create or read a source. */
export const toResult = (source: unknown): SourceResult =>
  typeof fieldsOf(source).id === 'string'
    ? withState({ source: source as Source }) // the service's own object, with its id
    : failed(
        failure('internal_server_error', 'unknown_error', 'The answer does not contain a source.'),
      );

export const failed = (error: DrError): SourceResult => withState({ error });

/**
 * Adds `result.state`, which old samples read, as a non-enumerable member that logs a warning.
 */
function withState(result: SourceResult): SourceResult {
  return Object.defineProperty(result, 'state', {
    get() {
      warnOnce('DR-MIG-100', 'read result.source.state, after result.error: result has no state');
      return result.source?.state;
    },
  });
}
