import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** A run that went wrong once. */
export interface KeptRun<Deed> {
  /** The violation. */
  readonly found: string;
  readonly deeds: readonly Deed[];
}

/** The runs that a test has found wrong, oldest first: a committed file, played before all others. */
export class KeptRuns<Deed> {
  readonly #file: URL;
  readonly runs: readonly KeptRun<Deed>[];

  constructor(file: URL) {
    this.#file = file;
    // Written by `add`, and by the developer who fixes a finding.
    this.runs = existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as readonly KeptRun<Deed>[])
      : [];
  }

  add(run: KeptRun<Deed>): void {
    const isKept = this.runs.some(
      ({ deeds }) => JSON.stringify(deeds) === JSON.stringify(run.deeds),
    );
    if (!isKept)
      writeFileSync(this.#file, `${JSON.stringify([...this.runs, run], undefined, 2)}\n`);
  }
}
