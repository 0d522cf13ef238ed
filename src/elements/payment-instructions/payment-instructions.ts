import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../shared/property.js';
import { toPaymentError, type PaymentError } from '../../domain/payment-error.js';
import type { PaymentSource } from '../../domain/payment-source.js';
import { defaultGateway } from '../../gateway/connect.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import { browserWatch } from '../../session/browser-watch.js';
import { Announcer } from '../shared/announcer.js';
import { renderGlyph, type GlyphName } from '../shared/glyphs.js';
import { formatDate } from '../shared/format-date.js';
import { formWords } from '../../i18n/form-words.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { PaymentErrorEvent } from '../shared/session-events.js';
import { SourceChangeEvent } from './events.js';
import { watchFunds } from './funds-watch.js';
import { instructionLines, wordsOfKey, type InstructionLine } from './instruction-lines.js';
import { paymentCodeOf, type PaymentCode } from './payment-code.js';
import type * as code from './render-code.js';
import { styles } from './payment-instructions.styles.js';

/** The time for which a button shows that it has copied, in milliseconds. */
const COPIED_FOR = 2000;

/** The properties that determine the source to read. */
const READ_BY = ['source', 'sourceId', 'clientSecret'] as const;

type View =
  | { readonly name: 'none' }
  | { readonly name: 'loading' }
  | { readonly name: 'unavailable'; readonly error: PaymentError }
  | {
      readonly name: 'ready';
      readonly source: PaymentSource;
      /** Set when the deadline has passed by the service's answer. */
      readonly late?: true;
    };

/**
 * The instructions for a transfer: amount, account, reference and deadline with buttons to copy them, a code to scan if there is
 * one, and a button to print the page.
 *
 * Shows a given source, or reads the one in a session's next action. With the configured service or a `gateway`, it polls until
 * the money has arrived and then shows that.
 *
 * @summary Shows the instructions for a transfer.
 * @tagname dr-payment-instructions
 * @fires {SourceChangeEvent} dr-source-change - The money has arrived, or the payment has failed.
 * @fires {PaymentErrorEvent} dr-error - The source could not be read, and the shopper sees the reason.
 * @csspart status - The deadline, and the state of the payment.
 * @csspart lines - Amount, account and reference.
 * @csspart steps - The steps at a store's counter.
 * @csspart copy-button - The button that copies one line.
 * @csspart code - A QR code or a barcode, on white.
 * @csspart print-button - The button that prints the page.
 */
export class DrPaymentInstructions extends LitElement {
  static override readonly styles = styles;

  /** The source whose instructions are shown. Defaults to the one of `sourceId` and `clientSecret`, read through `gateway`. */
  @property({ attribute: false }) source?: PaymentSource;

  /** The id of the source: `nextAction.data.sourceId` of the order's session. */
  @property({ attribute: false }) sourceId?: string;

  /** The source's client secret: `nextAction.data.sourceClientSecret`. A property without an attribute, so that no secret is in the HTML. */
  @property({ attribute: false }) clientSecret?: string;

  /** The gateway to the payment service, in place of the one set with `configure()`. */
  @property({ attribute: false }) gateway?: PaymentGateway;

  /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
  @property() locale?: string;

  readonly #localize = new LocalizeController(this, undefined, formWords);
  readonly #announcer = new Announcer(this);
  #gateway: PaymentGateway | undefined;
  #view: View = { name: 'none' };
  #reading: AbortController | undefined;
  #watching: AbortController | undefined;
  #codes: typeof code | 'coming' | undefined;
  #copied: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The reason why there are no instructions. */
  get error(): PaymentError | undefined {
    return this.#view.name === 'unavailable' ? this.#view.error : undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) return;
    if (this.source) this.#watch(this.source);
    else this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reading?.abort();
    this.#watching?.abort();
    clearTimeout(this.#timer);
    this.#copied = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const gateway = this.gateway ?? defaultGateway();
    const isElsewhere = gateway !== this.#gateway;
    this.#gateway = gateway;
    if (this.source) {
      if (changed.has('source') || isElsewhere) this.#show(this.source);
    } else if (isElsewhere || READ_BY.some((name) => changed.has(name))) this.#read();
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.#view;
    if (view.name === 'none') return nothing;
    const { language, direction } = this.#localize;
    return html`<div class="body" lang=${language} dir=${direction}>
      ${this.#renderView(view)}
    </div>`;
  }

  #renderView(view: Exclude<View, { name: 'none' }>): TemplateResult {
    if (view.name === 'loading' || this.#localize.pending) return this.#renderLoading();
    return view.name === 'ready' ? this.#renderSource(view) : this.#renderUnavailable(view.error);
  }

  #renderSource({ source, late }: Extract<View, { name: 'ready' }>): TemplateResult {
    const { money, language } = this.#localize;
    const lines = instructionLines(source, {
      money,
      country: (code) => this.#countryName(code),
      local: language === 'ja',
    });
    const waits = source.state === 'pending_funds' && !late;
    return html`
      ${this.#renderStatus(source, late)}
      ${
        waits || source.state === ''
          ? html`<dl part="lines">${lines.map((line) => this.#renderLine(line))}</dl>
              ${this.#renderSteps(source.type)} ${this.#renderCode(paymentCodeOf(source))}
              <button
                class="button plain print"
                part="print-button"
                type="button"
                @click=${() => print()}
              >
                ${this.#localize.text('instructions.print')}
              </button>`
          : nothing
      }
    `;
  }

  /** Renders the deadline with its consequence, or the end of the payment. */
  #renderStatus(source: PaymentSource, late: true | undefined): TemplateResult {
    const { text } = this.#localize;
    const says = (tone: string, glyph: GlyphName, words: string) =>
      html`<div class="status ${tone}" part="status">
        ${renderGlyph(glyph)}<span>${words}</span>
      </div>`;
    if (late) return says('danger', 'info', this.#localize.text('instructions.expired'));
    switch (source.state) {
      case 'chargeable':
      case 'consumed':
        return says('success', 'check', this.#localize.text('instructions.received'));
      case 'failed':
        return says('danger', 'info', text('state.failed'));
      case 'cancelled':
        return says('danger', 'info', text('state.cancelled'));
      default: {
        const date =
          source.expirationTime && formatDate(source.expirationTime, this.#localize.formatLocale);
        const until =
          source.type === 'wireTransfer' || !this.#localize.has('instructions.payUntil');
        return says(
          'warning',
          'clock',
          !date
            ? text('instructions.open')
            : until
              ? text('instructions.until', { date })
              : this.#localize.text('instructions.payUntil', { date }),
        );
      }
    }
  }

  /** Renders the steps at a store's counter; nothing if the lines are sufficient. */
  #renderSteps(type: string): TemplateResult | typeof nothing {
    const { has, textOf } = this.#localize;
    const keys = [1, 2, 3].map((step) => `instructions.${type}.${step}`).filter(has);
    if (keys.length === 0) return nothing;
    return html`<ol part="steps">
      ${keys.map((key) => html`<li>${textOf(key)}</li>`)}
    </ol>`;
  }

  #renderCode(code: PaymentCode | undefined): TemplateResult | typeof nothing {
    if (!code) return nothing;
    if (typeof this.#codes !== 'object') {
      this.#fetchCodes();
      return html`<div class="code ${code.kind} coming"></div>`;
    }
    const { text } = this.#localize;
    return this.#codes.renderCode(
      code,
      code.kind === 'qr'
        ? { label: text('instructions.qrCode'), caption: text('instructions.scan') }
        : { label: text('instructions.barcode', { digits: code.digits }), caption: '' },
    );
  }

  /** Loads the code that draws QR codes and barcodes, which few shoppers need. If that fails, the lines can still be copied. */
  #fetchCodes(): void {
    if (this.#codes) return;
    this.#codes = 'coming';
    import('./render-code.js').then(
      (module) => {
        this.#codes = module;
        this.requestUpdate();
      },
      () => undefined,
    );
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
          ${
            href
              ? html`<a href=${href} target="_blank" rel="noopener"
                  >${this.#localize.has(`instructions.${key}`) ? this.#localize.text('instructions.openLink') : shown}<span
                    class="visually-hidden"
                  >
                    (${text('link.newWindow')})</span
                  ></a
                >`
              : html`<bdi>${shown}</bdi>`
          }
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

  /** Reads the source. The result of an earlier call is dropped. */
  #read(): void {
    this.#reading?.abort();
    const { sourceId, clientSecret } = this;
    const gateway = this.#gateway;
    if (this.source) return;
    if (!gateway || !sourceId || !clientSecret) return this.#enter({ name: 'none' });
    const { signal } = (this.#reading = new AbortController());
    this.#enter({ name: 'loading' });
    gateway.retrieveSource({ id: sourceId, clientSecret }, { signal }).then(
      (source) => signal.aborted || this.#show(source),
      (reason: unknown) => signal.aborted || this.#fail(toPaymentError(reason)),
    );
  }

  #fail(error: PaymentError): void {
    this.#enter({ name: 'unavailable', error });
    this.#localize.whenArrived(() => {
      this.dispatchEvent(new PaymentErrorEvent(error, this.#localize.errorText(error.code)));
    });
  }

  #show(source: PaymentSource): void {
    this.#enter({ name: 'ready', source });
    this.#watch(source);
  }

  /** Polls until the money has arrived or the deadline has passed. */
  #watch(source: PaymentSource): void {
    this.#watching?.abort();
    const gateway = this.#gateway;
    const { id, state, expirationTime } = source;
    const clientSecret = source.clientSecret ?? this.clientSecret;
    if (!gateway || !clientSecret || state !== 'pending_funds' || !this.isConnected) return;
    const { signal } = (this.#watching = new AbortController());
    const deadline = expirationTime ? Date.parse(expirationTime) : NaN;
    void watchFunds({
      gateway,
      id,
      clientSecret,
      signal,
      page: browserWatch,
      deadline: Number.isNaN(deadline) ? undefined : deadline,
      onAnswer: (answer) => {
        if (answer.state === state) return;
        this.#enter({ name: 'ready', source: answer });
        this.dispatchEvent(new SourceChangeEvent(answer.state));
        void this.updateComplete.then(() => this.#announceStatus());
      },
      onDeadline: () => {
        this.#enter({ name: 'ready', source, late: true });
        void this.updateComplete.then(() => this.#announceStatus());
      },
    });
  }

  #announceStatus(): void {
    const status = this.renderRoot.querySelector('.status')?.textContent ?? '';
    this.#announcer.announce(status.trim());
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
    if (this.#localize.has(known)) return this.#localize.text(known);
    return this.#localize.has(known) ? this.#localize.text(known) : wordsOfKey(key);
  }

  #countryName(code: string): string {
    try {
      return (
        new Intl.DisplayNames(this.#localize.formatLocale, { type: 'region' }).of(code) ?? code
      );
    } catch {
      return code;
    }
  }
}
