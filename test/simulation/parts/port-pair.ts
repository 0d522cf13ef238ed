type Listener = ((event: { readonly data: unknown }) => void) | null;

/** One end of a pair: copies what is posted, and hands it over in its own turn, as a `MessagePort` does. */
export class Port {
  onmessage: Listener = null;
  other: Port | undefined;
  #open = true;

  postMessage(message: unknown): void {
    const data: unknown = structuredClone(message);
    const { other } = this;
    if (!this.#open || !other) return;
    queueMicrotask(() => other.#take(data));
  }

  close(): void {
    this.#open = false;
  }

  #take(data: unknown): void {
    if (this.#open) this.onmessage?.({ data });
  }
}

/** Stands in for `MessageChannel`: Node's own delivers when it likes, and a run is to be the same every time. */
export class PortPair {
  readonly port1 = new Port();
  readonly port2 = new Port();

  constructor() {
    this.port1.other = this.port2;
    this.port2.other = this.port1;
  }
}
