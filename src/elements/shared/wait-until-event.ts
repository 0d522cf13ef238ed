import { warn, type ConsoleCode } from '../../dom/warn-once.js';

/** The page's back end answered with a status that says it did not do what was asked. */
export class UnsuccessfulResponse extends Error {
  override readonly name = 'UnsuccessfulResponse';
  readonly response: Response;

  constructor(response: Response) {
    super(`status ${response.status}`);
    this.response = response;
  }
}

/**
 * An event that asks the page for something only its back end can do. A listener hands over the promise of that:
 *
 * @example
 * element.addEventListener('dr-source-remove', (event) => {
 *   event.waitUntil(fetch(`/sources/${event.detail.source.id}`, { method: 'DELETE' }));
 * });
 */
export class WaitUntilEvent<Detail> extends CustomEvent<Detail> {
  readonly #promises: Promise<void>[] = [];

  /**
   * Keeps the element busy until `promise` settles; then it asks the service, which decides. When the promise rejects, or
   * resolves to a `Response` that is not `ok`, the shopper sees that it did not work. Call it before your listener
   * returns.
   */
  waitUntil(promise: PromiseLike<unknown>): void {
    const done = Promise.resolve(promise).then((answer) => {
      if (answer instanceof Response && !answer.ok) throw new UnsuccessfulResponse(answer);
    });
    done.catch(() => undefined); // `settle` reports it, where it came in time
    this.#promises.push(done);
  }

  /** Whether a listener has called `waitUntil`. */
  get answered(): boolean {
    return this.#promises.length > 0;
  }

  /**
   * Resolves when every promise has, those that were added meanwhile included.
   * @param code Console code of the page's mistake where no listener has called `waitUntil`; left out where none needs to.
   * @throws What the first promise was rejected with, or `UnsuccessfulResponse`.
   */
  async settle(code?: ConsoleCode): Promise<void> {
    if (code && !this.answered) warn(code, this.type);
    for (let seen = 0; seen < this.#promises.length;) {
      seen = this.#promises.length;
      await Promise.all(this.#promises);
    }
  }
}
