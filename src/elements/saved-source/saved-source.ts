import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Authentication } from '../../domain/authentication.js';
import { describeSource } from '../../domain/describe-source.js';
import type { PaymentError, ServiceErrorDetail } from '../../domain/payment-error.js';
import { isPast, type SavedSource } from '../../domain/saved-sources.js';
import type { FieldProvider, SecurityCodeOptions } from '../../fields/field-provider.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import { languageOf } from '../../i18n/vocabulary.js';
import { directionOf } from '../../i18n/locale.js';
import { frameStyle, frameStyles } from '../card-form/frame-style.js';
import { SchemeController } from '../card-form/scheme-controller.js';
import { renderGlyph } from '../shared/glyphs.js';
import { keepRegistered, type Register } from '../shared/form-registration.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { property } from '../shared/property.js';
import { CodeChangeEvent, CodeEnterEvent } from './events.js';
import { styles } from './saved-source.styles.js';
import { SecurityCode } from './security-code.js';
import { SourceTasks } from './source-tasks.js';

/**
 * The actions on one saved source: its security code, entered in a frame of another site; a new expiry date for an expired card;
 * and, if the page manages saved sources, removal with a confirmation and the choice of the default.
 *
 * A mistake of the page is logged: `DR-ELM-005`, no listener has called `waitUntil`.
 *
 * @summary Pays with a saved source and manages it.
 * @tagname dr-saved-source
 * @fires {SavedSourceRemoveEvent} dr-saved-source-remove - The customer confirmed the removal. Only with `manageable`.
 * @fires {SavedSourceDefaultEvent} dr-saved-source-default - The customer makes the source the default. Only with `manageable`.
 * @fires {SavedSourceChangeEvent} dr-saved-source-change - The source has changed at the service.
 * @fires {CodeChangeEvent} dr-code-change - The state of the security code has changed.
 * @fires {CodeEnterEvent} dr-code-enter - The shopper pressed Enter inside the security code.
 * @csspart code - The box that the security code is mounted into.
 * @csspart expiry - The form for a new expiry date.
 * @csspart question - The confirmation before a removal.
 * @csspart tasks - The buttons for managing the source.
 */
export class DrSavedSource extends LitElement {
  static override readonly styles = styles;

  /** The saved source. */
  @property({ attribute: false }) source?: SavedSource;

  /** The name of the source as part of a sentence: `Visa ending in 1111`. */
  @property({ attribute: false }) label = '';

  /** The provider of the security code's field. Without one, no code is asked for. */
  @property({ attribute: false }) provider?: FieldProvider;

  /** The gateway to the payment service, for updating the expiry date. */
  @property({ attribute: false }) gateway?: PaymentGateway;

  /** Whether it can be removed or made the default; for pages that handle these events. */
  @property({ type: Boolean }) manageable = false;

  /** The language and region, a BCP 47 tag. Takes precedence over the nearest `lang` attribute. */
  @property() locale?: string;

  /** The placeholder of the security code field, instead of the kit's. */
  @property({ attribute: false }) placeholder?: string;

  /** Whether the security code is masked once it is valid. Defaults to the provider's setting. */
  @property({ attribute: false }) mask?: boolean;

  /** The style of the field by state: Drop-in's style object. */
  @property({ attribute: false }) fieldStyles?: SecurityCodeOptions['styles'];

  /** @internal Registers the form with the drop-in. */
  register?: Register<DrSavedSource>;

  get #container(): HTMLElement | null {
    return this.renderRoot.querySelector('.code');
  }

  get #probe(): HTMLElement {
    return this.renderRoot.querySelector('.probe') as HTMLElement; // rendered in every state
  }

  readonly #localize = new LocalizeController(this);
  readonly #code = new SecurityCode(this, {
    onChange: () => this.dispatchEvent(new CodeChangeEvent()),
    onEnter: () => this.dispatchEvent(new CodeEnterEvent()),
  });
  readonly #tasks = new SourceTasks(this, this.#localize, (selector) => (this.#owed = selector));
  /** The selector of the node to focus after the next update. */
  #owed: string | undefined;

  constructor() {
    super();
    new SchemeController(this);
    keepRegistered(this);
  }

  /** Whether all data for paying is complete. */
  get complete(): boolean {
    return !this.#isExpired && !this.#tasks.isBusy && (!this.#asksCode || this.#code.complete);
  }

  /** The reason why the security code cannot be entered. */
  get error(): PaymentError | undefined {
    return this.#code.error;
  }

  /** The errors of the form: the contract's codes with the kit's sentences. */
  get problems(): readonly ServiceErrorDetail[] {
    const { text } = this.#localize;
    if (this.#isExpired) {
      return [{ code: 'invalid_expiration_date', message: text('saved.isExpired') }];
    }
    if (!this.#asksCode || this.#code.complete) return [];
    return [{ code: 'incomplete_security_code', message: text('saved.codeMissing') }];
  }

  /** Resolves when `complete` is up to date. Never rejects. */
  flush(): Promise<void> {
    return this.#code.flush();
  }

  /** Shows the error and moves focus to its field. */
  reportValidity(): void {
    if (!this.#isExpired) return this.#code.reportValidity();
    this.#tasks.askExpiry();
  }

  /** Clears the security code. */
  clear(): void {
    this.#code.clear();
  }

  /**
   * Sends the security code from its frame to the service. Resolves to the service's answer, or to `undefined` if no code is
   * required.
   * @throws {PaymentError} The error of the field.
   */
  async authenticate(
    sessionId: string | undefined,
    signal: AbortSignal,
  ): Promise<Authentication | undefined> {
    const { source } = this;
    if (!source || !this.#asksCode) return undefined;
    const { id: sourceId, clientSecret } = source;
    return this.#code.authenticate(
      { ...(sessionId !== undefined && { sessionId }), sourceId, clientSecret },
      signal,
    );
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('source') as SavedSource | undefined; // the property's type
    if (before && before.id !== this.source?.id) {
      this.#code.unmount();
      this.#tasks.reset();
    }
  }

  protected override render(): TemplateResult {
    const { language, direction } = this.#localize;
    return html`
      <div
        class="form"
        tabindex="-1"
        lang=${language}
        dir=${direction}
        aria-busy=${this.#tasks.isBusy ? 'true' : nothing}
      >
        ${this.source ? this.#renderSource(this.source) : nothing}
        <span class="probe" hidden></span>
      </div>
    `;
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    const { text, locale } = this.#localize;
    const { brand } = this.source ? describeSource(this.source) : {};
    const fieldStyles = frameStyles(this.#probe, this.fieldStyles);
    this.#code.draw(this.#asksCode ? this.provider : undefined, this.#container, {
      title: text('saved.codeTitle', { name: this.label }),
      locale,
      direction: directionOf(languageOf(locale)), // of the frame's own words
      style: frameStyle(this.#probe),
      ...(brand && { brand }),
      ...(this.placeholder && { placeholder: this.placeholder }),
      ...(this.mask !== undefined && { mask: this.mask }),
      ...(fieldStyles && { styles: fieldStyles }),
    });
    const target = this.#owed && this.renderRoot.querySelector<HTMLElement>(this.#owed);
    if (!target) return;
    this.#owed = undefined;
    target.focus();
  }

  get #isExpired(): boolean {
    return this.source !== undefined && isPast(describeSource(this.source), new Date());
  }

  /** Whether to ask for the code. An expired card needs a new date first. */
  get #asksCode(): boolean {
    const isCard = this.source?.type === 'creditCard';
    return isCard && !this.#isExpired && this.provider?.mountSecurityCode !== undefined;
  }

  #renderSource(source: SavedSource): TemplateResult {
    const { text } = this.#localize;
    return html`
      ${this.#isExpired ? this.#renderStatus('warning', text('saved.isExpired')) : nothing}
      ${this.#asksCode ? this.#renderCode() : nothing}
      ${this.#tasks.hasFailed ? this.#renderStatus('danger', this.#localize.errorText('internal')) : nothing}
      ${this.#tasks.render(source, this.#isExpired)}
    `;
  }

  #renderStatus(tone: 'warning' | 'danger', message: string): TemplateResult {
    return html`<div class="status ${tone}" role=${tone === 'danger' ? 'alert' : nothing}>
      ${renderGlyph('info')}<span>${message}</span>
    </div>`;
  }

  #renderCode(): TemplateResult {
    const { name, attempt } = this.#code;
    const { text } = this.#localize;
    return html`
      <div class="stage ${name}" aria-busy=${name === 'loading' ? 'true' : nothing}>
        ${keyed(
          attempt,
          html`<div class="code" part="code" ?hidden=${name === 'unavailable'}></div>`,
        )}
        ${
          name === 'unavailable'
            ? html`<div class="status danger" role="alert">
                ${renderGlyph('info')}<span>${text('error.frame-unavailable')}</span>
                <button class="button plain" type="button" @click=${() => this.#code.unmount()}>
                  ${text('action.retry')}
                </button>
              </div>`
            : name === 'ready'
              ? nothing
              : html`<span class="shape" aria-hidden="true"
                  ><span class="skeleton"></span><span class="box"></span
                ></span>`
        }
      </div>
    `;
  }
}
