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
 * Removes contributions, one at a time, through the page's back end, then reads the session again. Logs `DR-ELM-009` if no
 * listener of `dr-source-remove` has called `waitUntil`.
 */
export class SourceRemoval {
  /** The error of the last removal. */
  error: PaymentError | undefined;

  readonly #host: Host;
  readonly #words: Words;
  readonly #onBegin: () => void;
  /** The id of the source that is being removed. */
  #removing: string | undefined;

  /** @param onBegin Called when a removal begins, because the focused button will be removed. */
  constructor(host: Host, words: Words, onBegin: () => void) {
    this.#host = host;
    this.#words = words;
    this.#onBegin = onBegin;
  }

  get isBusy(): boolean {
    return this.#removing !== undefined;
  }

  /** Renders the button that removes a contribution. */
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
