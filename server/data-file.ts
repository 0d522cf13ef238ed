import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { recordOf, type JsonRecord } from '../src/domain/json-reader.js';

/** The file cannot be used; the message says which and why, for whoever started the service. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';
}

/** One JSON file that is always whole: written beside itself and moved into place. */
export class DataFile {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** What was written last; `undefined` where there is no file yet. @throws {DataFileError} */
  read(): JsonRecord | undefined {
    let text: string;
    try {
      text = readFileSync(this.#path, 'utf8');
    } catch (reason) {
      if (codeOf(reason) === 'ENOENT') return undefined;
      throw this.unusable(`cannot be read (${codeOf(reason)})`);
    }
    try {
      const record = recordOf(JSON.parse(text));
      if (record) return record;
    } catch {
      // falls through to the one message
    }
    throw this.unusable('is damaged: it does not hold a JSON object');
  }

  /** @throws {DataFileError} */
  write(content: JsonRecord): void {
    const fresh = `${this.#path}.${process.pid}.tmp`;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      // It holds client secrets: for the owner's eyes.
      writeFileSync(fresh, JSON.stringify(content), { mode: 0o600 });
      renameSync(fresh, this.#path);
    } catch (reason) {
      throw this.unusable(`cannot be written (${codeOf(reason)})`);
    }
  }

  unusable(why: string): DataFileError {
    return new DataFileError(`The data file ${this.#path} ${why}. Move it away to start afresh.`);
  }
}

const codeOf = (reason: unknown): string =>
  String((reason as NodeJS.ErrnoException).code ?? 'unknown error'); // what node:fs throws
