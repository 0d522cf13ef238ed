import type { SavedSource } from '../../domain/saved-source.js';

/** Asks the page's back end for something only it can do, and waits for it. */
class SavedSourceEvent extends CustomEvent<{ readonly source: SavedSource }> {
  readonly #promises: unknown[] = [];

  constructor(type: string, source: SavedSource) {
    super(type, { detail: { source }, bubbles: true, composed: true, cancelable: true });
  }

  /** Whether the page has anything to wait for. */
  get isAnswered(): boolean {
    return this.#promises.length > 0;
  }

  /**
   * Keeps the row busy until `promise` settles; then the saved sources are read again. When the promise rejects, or brings a
   * `Response` that is not `ok`, the shopper is told that it did not work. Call it before your listener returns.
   */
  waitUntil(promise: PromiseLike<unknown>): void {
    this.#promises.push(promise);
  }

  /** Settles with all the page asked to wait for. */
  async settle(): Promise<void> {
    for (const answer of await Promise.all(this.#promises)) {
      if (answer instanceof Response && !answer.ok) throw new Error(`status ${answer.status}`);
    }
  }
}

/**
 * The customer wants a saved source gone, and has confirmed it. Only your back end can remove it (protocol 9.2): hand the
 * promise of that to `waitUntil`. Cancel the event to leave everything as it is.
 */
export class SavedSourceRemoveEvent extends SavedSourceEvent {
  static readonly type = 'dr-saved-source-remove';

  constructor(source: SavedSource) {
    super(SavedSourceRemoveEvent.type, source);
  }
}

/**
 * The customer makes a saved source the default. Only your back end can (`defaultSourceId`, protocol 9.2): hand the promise
 * of that to `waitUntil`. Cancel the event to leave everything as it is.
 */
export class SavedSourceDefaultEvent extends SavedSourceEvent {
  static readonly type = 'dr-saved-source-default';

  constructor(source: SavedSource) {
    super(SavedSourceDefaultEvent.type, source);
  }
}

/** Something about a saved source has changed at the service: read them again. `message` is for screen readers. */
export class SavedSourceChangeEvent extends CustomEvent<{ readonly message: string }> {
  static readonly type = 'dr-saved-source-change';

  constructor(message: string) {
    super(SavedSourceChangeEvent.type, { detail: { message } });
  }
}

/** What may be known of the security code has changed: never its value. */
export class CodeChangeEvent extends CustomEvent<null> {
  static readonly type = 'dr-code-change';

  constructor() {
    super(CodeChangeEvent.type);
  }
}

/** The shopper pressed Enter inside the security code. */
export class CodeEnterEvent extends CustomEvent<null> {
  static readonly type = 'dr-code-enter';

  constructor() {
    super(CodeEnterEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'dr-saved-source-remove': SavedSourceRemoveEvent;
    'dr-saved-source-default': SavedSourceDefaultEvent;
    'dr-saved-source-change': SavedSourceChangeEvent;
    'dr-code-change': CodeChangeEvent;
    'dr-code-enter': CodeEnterEvent;
  }
}
