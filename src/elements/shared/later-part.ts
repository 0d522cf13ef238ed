import type { ReactiveControllerHost } from 'lit';

/** A part of an element that its plain first view does without. Draws the element anew when it is there. */
export class LaterPart<Part> {
  /** The part, once it is there. */
  part: Part | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #fetch: () => Promise<Part>;
  #fetching: Promise<void> | undefined;
  #isMissing = false;

  constructor(host: ReactiveControllerHost, fetch: () => Promise<Part>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** It may still come: what cannot be drawn well without it can wait. */
  get isComing(): boolean {
    return !this.part && !this.#isMissing;
  }

  /** Fetches it once. Settles when it is there, or cannot be had for now. */
  readonly load = (): Promise<void> =>
    (this.#fetching ??= this.#fetch()
      .then(
        (part) => void (this.part = part),
        () => void (this.#isMissing = true),
      )
      .then(() => this.#host.requestUpdate()));

  /** Lets the next `load` try again. */
  retry(): void {
    if (this.#isMissing) this.#fetching = undefined;
  }
}
