import { fieldsOf, listOf, textOf } from '../../src/domain/json-reader.js';
import { StorageError } from '../../src/sandbox/storage.js';

const REASONS: Readonly<Record<string, StorageError['reason']>> = {
  '53100': 'full', // disk_full
  '25006': 'read-only', // read_only_sql_transaction: a standby, or default_transaction_read_only
  '55P03': 'busy', // lock_not_available
  '57014': 'busy', // query_canceled: the statement took too long
};

/** SQLSTATE, or Node's code: `ECONNREFUSED`. */
export function codeOf(reason: unknown): string | undefined {
  const { code, errors } = fieldsOf(reason);
  const [first] = listOf(errors); // a host with several addresses fails once for each
  return textOf(code) ?? textOf(fieldsOf(first).code);
}

/** Whether the server rolled the transaction back because of a concurrent one, so that it can be run again. */
export const isConflict = (reason: unknown): boolean =>
  ['40001', '40P01'].includes(codeOf(reason) ?? '');

/** Whether the connection could not be opened, or was lost. */
export const isDisconnection = (reason: unknown): boolean =>
  /^(08...|57P0.|E[A-Z]+)$/.test(codeOf(reason) ?? '') ||
  (reason instanceof Error && /^(Connection terminated|timeout exceeded)/.test(reason.message));

export const failureOf = (reason: unknown): StorageError =>
  reason instanceof StorageError
    ? reason
    : new StorageError(REASONS[codeOf(reason) ?? ''] ?? 'failed', { cause: reason });
