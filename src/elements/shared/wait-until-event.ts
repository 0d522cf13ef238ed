import { warn, type ConsoleCode } from '../../dom/warn-once.js';

/** The page's back end answered with an error status. */
export class UnsuccessfulResponse extends Error {
  override readonly name = 'UnsuccessfulResponse';
  readonly response: Response;

  constructor(response: Response) {
    super(`status ${response.status}`);
    this.response = response;
  }
}

/**
 * An event that asks the page for a task of its back end. A listener passes the promise of that task to `waitUntil`:
 *
 * @example
 * element.addEventListener('dr-source-remove', (event) => {
 *   event.waitUntil(fetch(`/sources/${event.detail.source.id}`, { method: 'DELETE' }));
 * });
 */
export class WaitUntilEvent<Detail> extends CustomEvent<Detail> {
  readonly #promises: Promise<void>[] = [];

  /**
   * Keeps the element busy until `promise` settles; then the element reads the session again, and the service decides. If
   * the promise rejects or resolves to a `Response` that is not `ok`, the shopper sees an error. Call it before your
   * listener returns.
   */
  waitUntil(promise: PromiseLike<unknown>): void {
    const done = Promise.resolve(promise).then((answer) => {
      if (answer instanceof Response && !answer.ok) throw new UnsuccessfulResponse(answer);
    });
    done.catch(() => undefined); // `settle` reports it, if it was added in time
    this.#promises.push(done);
  }

  /** Whether a listener has called `waitUntil`. */
  get answered(): boolean {
    return this.#promises.length > 0;
  }

  /**
   * Resolves when every promise has resolved, including those that are added meanwhile.
   * @param code The console code to log if no listener has called `waitUntil`; omitted if none has to.
   * @throws The reason of the first rejected promise, or `UnsuccessfulResponse`.
   */
  async settle(code?: ConsoleCode): Promise<void> {
    if (code && !this.answered) warn(code, this.type);
    for (let seen = 0; seen < this.#promises.length;) {
      seen = this.#promises.length;
      await Promise.all(this.#promises);
    }
  }
}
