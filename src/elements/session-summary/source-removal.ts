import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { PaymentError } from '../../domain/payment-error.js';
import type { PaymentSource } from '../../domain/payment-source.js';
import { renderGlyph } from '../shared/glyphs.js';
import { PaymentErrorEvent } from '../shared/session-events.js';
import { SourceRemoveEvent } from './events.js';
import type { Words } from './render-figures.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  refresh(): Promise<void>;
}

/**
 * Takes contributions off, one at a time: asks the page's back end, then reads the session again. `DR-ELM-009` in the console:
 * no listener of `dr-source-remove` has called `waitUntil`.
 */
export class SourceRemoval {
  /** What the page's back end could not do. */
  error: PaymentError | undefined;

  readonly #host: Host;
  readonly #words: Words;
  readonly #onBegin: () => void;
  /** The id of the source that is being taken off. */
  #removing: string | undefined;

  /** @param onBegin Called when a removal begins: the button that has focus goes away with it. */
  constructor(host: Host, words: Words, onBegin: () => void) {
    this.#host = host;
    this.#words = words;
    this.#onBegin = onBegin;
  }

  get isBusy(): boolean {
    return this.#removing !== undefined;
  }

  /** The button that takes a contribution off. */
  readonly renderButton = (source: PaymentSource, name: string): TemplateResult =>
    html`<button
      class="icon-button"
      type="button"
      part="remove"
      aria-label=${this.#words.text('summary.remove', { name })}
      aria-disabled=${this.#removing ? 'true' : nothing}
      @click=${() => void this.#remove(source)}
    >
      ${renderGlyph('close')}
    </button>`;

  async #remove(source: PaymentSource): Promise<void> {
    if (this.#removing) return;
    const event = new SourceRemoveEvent(source);
    if (!this.#host.dispatchEvent(event)) return;
    this.#removing = source.id;
    this.error = undefined;
    this.#onBegin();
    this.#host.requestUpdate();
    await event.settle('DR-ELM-009').catch((cause: unknown) => {
      this.error = new PaymentError('internal', { cause });
      const message = this.#words.text('error.internal');
      this.#host.dispatchEvent(new PaymentErrorEvent(this.error, message, source.type));
    });
    await this.#host.refresh();
    this.#removing = undefined;
    this.#host.requestUpdate();
  }
}
