import { createMemoryStorage } from '../../src/sandbox/memory-storage.js';
import { StorageError, type Storage } from '../../src/sandbox/storage.js';

export interface StorageOptions {
  /** The path of the SQLite file; other processes may have it open too. */
  readonly dataFile?: string;
  /** The URL of the PostgreSQL database: `postgresql://user:password@host/name`. */
  readonly databaseUrl?: string;
  /** Most connections of this process to the database; 10 when absent. */
  readonly databaseConnections?: number;
}

/**
 * Opens the storage that the options name; in memory without one. A driver is loaded only when it is used: SQLite's is
 * native code.
 * @throws {DataFileError} When the data file cannot be used. @throws {RangeError} When the database cannot be used.
 */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const { dataFile, databaseUrl, databaseConnections: connections } = options;
  if (dataFile !== undefined && databaseUrl !== undefined)
    throw new RangeError(
      'Either --data or DATABASE_URL says where everything is stored, not both.',
    );
  if (dataFile !== undefined) {
    const { openDataFile } = await import('./open-data-file.js');
    return openDataFile(dataFile);
  }
  if (databaseUrl === undefined) return createMemoryStorage();
  const { openPostgresStorage } = await import('./postgres-storage.js');
  try {
    return await openPostgresStorage(databaseUrl, connections === undefined ? {} : { connections });
  } catch (reason) {
    throw reason instanceof StorageError ? unusable(reason) : reason;
  }
}

/** Repeats the driver's reason but not the address, which contains a password. */
function unusable({ cause }: StorageError): RangeError {
  const { code } = cause as NodeJS.ErrnoException; // of Node or of the server
  const why =
    cause instanceof TypeError && code === undefined ? cause.message : (code ?? 'no answer');
  return new RangeError(`DATABASE_URL names a database that cannot be used (${why}).`, { cause });
}
