import type { MiddlewareHandler } from 'hono';

// Milliseconds.
const PAUSE = 50;
const PAUSE_AFTER_FAILURE = 1000;

/**
 * Writes after changes: at the end of the request that made them, before it is answered, so that what was promised survives
 * a kill; other changes after a short pause. What cannot be written is tried again.
 */
export class Autosave {
  readonly #save: () => void;
  readonly #report: (reason: unknown) => void;
  #isDirty = false;
  #timer: NodeJS.Timeout | undefined;

  /** @param report Told when a change that no request made cannot be written. */
  constructor(save: () => void, report: (reason: unknown) => void) {
    this.#save = save;
    this.#report = report;
  }

  /** Something changed. */
  touch(): void {
    this.#isDirty = true;
    this.#schedule(PAUSE);
  }

  /** Writes now, if there is anything to write. Throws what writing throws. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#isDirty) return;
    try {
      this.#save();
      this.#isDirty = false;
    } catch (reason) {
      this.#schedule(PAUSE_AFTER_FAILURE);
      throw reason;
    }
  }

  /** A request whose change cannot be written is answered with 500: nobody may rely on it. */
  readonly middleware: MiddlewareHandler = async (_c, next) => {
    await next();
    this.flush();
  };

  #schedule(pause: number): void {
    this.#timer ??= setTimeout(() => {
      try {
        this.flush();
      } catch (reason) {
        this.#report(reason);
      }
    }, pause);
  }
}
