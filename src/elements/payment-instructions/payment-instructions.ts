import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../shared/property.js';
import { toPaymentError, type PaymentError } from '../../domain/payment-error.js';
import type { PaymentSource } from '../../domain/payment-source.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import { common } from '../../i18n/messages/en.js';
import rest from '../../i18n/messages/en-rest.js';
import { Announcer } from '../shared/announcer.js';
import { renderGlyph } from '../shared/glyphs.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { instructionLines, wordsOfKey, type InstructionLine } from './instruction-lines.js';
import { styles } from './payment-instructions.styles.js';

const ENGLISH = { ...common, ...rest };

/** Milliseconds for which a button says that it has copied. */
const COPIED_FOR = 2000;

/** What decides which source is read. */
const READ_BY = ['source', 'sourceId', 'clientSecret', 'gateway'] as const;

type View =
  | { readonly name: 'none' }
  | { readonly name: 'loading' }
  | { readonly name: 'unavailable'; readonly error: PaymentError }
  | { readonly name: 'ready'; readonly source: PaymentSource };

/**
 * What the shopper needs to push the money: amount, account, reference, deadline, each with a way to copy it.
 *
 * Takes a source as it is, or reads the one that a session's next action names (protocol 1.3).
 *
 * @summary Tells the shopper how to send the money.
 * @tagname dr-payment-instructions
 * @csspart status - Until when, and what then.
 * @csspart lines - Amount, account and reference.
 * @csspart copy-button - Copies one line.
 */
export class DrPaymentInstructions extends LitElement {
  static override readonly styles = styles;

  /** The source to show. Without it, the one of `sourceId` and `clientSecret` is read through `gateway`. */
  @property({ attribute: false }) source?: PaymentSource;

  /** `nextAction.data.sourceId` of the order's session. */
  @property({ attribute: false }) sourceId?: string;

  /** `nextAction.data.sourceClientSecret`. A property only: a secret has no place in HTML. */
  @property({ attribute: false }) clientSecret?: string;

  /** The way to the payment service. */
  @property({ attribute: false }) gateway?: PaymentGateway;

  /** BCP 47; wins over the nearest `lang`. */
  @property() locale?: string;

  readonly #localize = new LocalizeController(this, ENGLISH);
  readonly #announcer = new Announcer(this);
  #view: View = { name: 'none' };
  #reading: AbortController | undefined;
  #copied: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Why there is nothing to show. */
  get error(): PaymentError | undefined {
    return this.#view.name === 'unavailable' ? this.#view.error : undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reading?.abort();
    clearTimeout(this.#timer);
    this.#copied = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.source) this.#view = { name: 'ready', source: this.source };
    else if (READ_BY.some((name) => changed.has(name))) this.#read();
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.#view;
    if (view.name === 'none') return nothing;
    const { language, direction } = this.#localize;
    return html`<div class="body" lang=${language} dir=${direction}>
      ${view.name === 'ready' ? this.#renderSource(view.source) : nothing}
      ${view.name === 'loading' ? this.#renderLoading() : nothing}
      ${view.name === 'unavailable' ? this.#renderUnavailable(view.error) : nothing}
    </div>`;
  }

  #renderSource(source: PaymentSource): TemplateResult {
    const { text, money } = this.#localize;
    const date = source.expirationTime ? this.#localize.date(source.expirationTime) : undefined;
    const lines = instructionLines(source, { money, country: (code) => this.#countryName(code) });
    return html`
      <div class="status warning" part="status">
        ${renderGlyph('clock')}
        <span>${date ? text('instructions.until', { date }) : text('instructions.open')}</span>
      </div>
      <dl part="lines">${lines.map((line) => this.#renderLine(line))}</dl>
    `;
  }

  #renderLine(line: InstructionLine): TemplateResult {
    const { key, shown, copied, href } = line;
    const { text } = this.#localize;
    const name = this.#nameOf(key);
    const done = this.#copied === key;
    return html`
      <div class="line">
        <dt>${name}</dt>
        <dd>
          ${href ? html`<a href=${href} target="_blank" rel="noopener">${shown}</a>` : html`<bdi>${shown}</bdi>`}
        </dd>
        ${
          copied === undefined
            ? nothing
            : html`<dd>
                <button
                  class="button plain copy ${done ? 'done' : ''}"
                  part="copy-button"
                  type="button"
                  aria-label=${done ? nothing : text('instructions.copyField', { name })}
                  @click=${(event: Event) => this.#copy(line, event)}
                >
                  ${text(done ? 'instructions.copied' : 'instructions.copy')}
                </button>
              </dd>`
        }
      </div>
    `;
  }

  #renderLoading(): TemplateResult {
    const line = html`<div class="line"><span class="skeleton"></span></div>`;
    return html`<div role="status" aria-busy="true">
      <span class="visually-hidden">${this.#localize.text('loading')}</span
      >${line}${line}${line}${line}
    </div>`;
  }

  #renderUnavailable({ code, recoverable }: PaymentError): TemplateResult {
    const { errorText, text } = this.#localize;
    return html`
      <div class="status danger" role="alert">
        ${renderGlyph('info')}<span>${errorText(code)}</span>
      </div>
      ${
        recoverable
          ? html`<button class="button plain retry" type="button" @click=${() => this.#read()}>
              ${text('action.retry')}
            </button>`
          : nothing
      }
    `;
  }

  /** The last call wins; what an older one brings is dropped. */
  #read(): void {
    this.#reading?.abort();
    const { gateway, sourceId, clientSecret } = this;
    if (this.source) return;
    if (!gateway || !sourceId || !clientSecret) return this.#enter({ name: 'none' });
    const { signal } = (this.#reading = new AbortController());
    this.#enter({ name: 'loading' });
    gateway.retrieveSource({ id: sourceId, clientSecret }, { signal }).then(
      (source) => signal.aborted || this.#enter({ name: 'ready', source }),
      (reason: unknown) =>
        signal.aborted || this.#enter({ name: 'unavailable', error: toPaymentError(reason) }),
    );
  }

  #enter(view: View): void {
    this.#view = view;
    this.requestUpdate();
  }

  async #copy({ key, copied = '' }: InstructionLine, event: Event): Promise<void> {
    const row = (event.currentTarget as Element).closest('.line');
    try {
      await navigator.clipboard.writeText(copied);
    } catch {
      // No clipboard on this page: the text is marked, so that the shopper's own keys copy it.
      const value = row?.querySelector('bdi');
      if (value) getSelection()?.selectAllChildren(value);
      return;
    }
    this.#announcer.announce(`${this.#nameOf(key)}: ${this.#localize.text('instructions.copied')}`);
    this.#copied = key;
    this.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#copied = undefined;
      this.requestUpdate();
    }, COPIED_FOR);
  }

  #nameOf(key: string): string {
    const known = `instructions.${key}`;
    return this.#localize.has(known) ? this.#localize.text(known) : wordsOfKey(key);
  }

  #countryName(code: string): string {
    try {
      return new Intl.DisplayNames(this.#localize.locale, { type: 'region' }).of(code) ?? code;
    } catch {
      return code;
    }
  }
}
