import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Disclosure } from '../../domain/compliance-text.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';

export interface SellerQuery {
  readonly entity?: string | undefined;
  readonly country?: string | undefined;
  readonly gateway?: PaymentGateway | undefined;
  /** The language of the texts, a BCP 47 tag. */
  readonly language: string;
}

/** Reads the legal texts of a seller by its code; retries on `online` after a failure. */
export class NamedSeller implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #query: SellerQuery = { language: '' };
  #reading = new AbortController();
  #disclosure: Disclosure | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The seller's legal texts; `undefined` until they are loaded. */
  get disclosure(): Disclosure | undefined {
    return this.#disclosure;
  }

  /** Reads the texts if the query has changed. */
  read(query: SellerQuery): void {
    const { entity, country, gateway, language } = query;
    const last = this.#query;
    const isSame =
      entity === last.entity &&
      country === last.country &&
      gateway === last.gateway &&
      language === last.language;
    if (isSame) return;
    this.#query = query;
    this.#disclosure = undefined;
    this.#ask();
  }

  hostConnected(): void {
    window.addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#onOnline);
  }

  readonly #onOnline = (): void => {
    if (!this.#disclosure) this.#ask();
  };

  #ask(): void {
    this.#reading.abort();
    const { entity, country, gateway, language } = this.#query;
    if (!entity || !country || !gateway) return;
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    const query = { businessEntityCode: entity.toUpperCase(), country: country.toUpperCase() };
    gateway.readDisclosure(query, { language, signal }).then(
      (disclosure) => {
        if (signal.aborted) return; // another was named meanwhile
        this.#disclosure = disclosure;
        this.#host.requestUpdate();
      },
      () => undefined, // nothing is shown; the network may come back
    );
  }
}
