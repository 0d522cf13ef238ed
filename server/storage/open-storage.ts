import { createMemoryStorage } from '../../src/sandbox/memory-storage.js';
import { StorageError, type Storage } from '../../src/sandbox/storage.js';

export interface StorageOptions {
  /** The SQLite file with everything, which other processes may have open too. */
  readonly dataFile?: string;
  /** The PostgreSQL database with everything: `postgresql://user:password@host/name`. */
  readonly databaseUrl?: string;
  /** Most connections of this process to the database; 10 when absent. */
  readonly databaseConnections?: number;
}

/**
 * The storage that is asked for; in memory where none is. A driver is loaded only where it is needed: SQLite's is
 * machine code.
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

/** Says what the driver said, and nothing of the address: there is a password in it. */
function unusable({ cause }: StorageError): RangeError {
  const { code } = cause as NodeJS.ErrnoException; // of Node or of the server
  const why =
    cause instanceof TypeError && code === undefined ? cause.message : (code ?? 'no answer');
  return new RangeError(`DATABASE_URL names a database that cannot be used (${why}).`, { cause });
}
