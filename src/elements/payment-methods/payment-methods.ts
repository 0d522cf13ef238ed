import { LitElement, html, type TemplateResult } from 'lit';
import { property } from '../shared/property.js';
import type { PaymentError } from '../../domain/payment-error.js';
import type { FlowState } from '../../domain/payment-flow.js';
import type { PaymentMethod } from '../../domain/payment-method.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import { common, methodNames, methods } from '../../i18n/en/first-view.js';
import { listMethods, type ListedMethod } from '../../payment-methods/registry.js';
import { cutOff } from '../shared/cut-off.js';
import { MethodSelectEvent, ReadyEvent } from '../shared/list-events.js';
import { renderGlyph } from '../shared/glyphs.js';
import { FormInternals, isDisabled } from '../shared/form-internals.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { lacksWords, methodName } from '../shared/method-name.js';
import { renderMethodRow } from '../shared/method-row.js';
import { namesList } from '../shared/property.js';
import { Rows } from '../shared/rows.js';
import { drawMarksOf } from '../shared/render-mark.js';
import { SessionController } from '../shared/session-controller.js';
import { PaymentErrorEvent } from '../shared/session-events.js';
import { endSentence, stateSentence, type Sentence } from '../shared/session-sentence.js';
import type { Tone } from '../shared/state-tone.js';
import { ListFocus } from './list-focus.js';
import { renderMethodsSkeleton } from './methods-skeleton.js';
import { styles } from './payment-methods.styles.js';

const ENGLISH = { ...common, ...methodNames, ...methods };

/**
 * The available payment methods of a session, from which the shopper picks one.
 *
 * Fetches the session by itself and shares it with every other element of the same `session-id`. Takes part in a
 * surrounding `<form>` under its `name`, with the picked type as its value; it is required.
 *
 * @summary Lets the shopper pick a payment method.
 * @tagname dr-payment-methods
 * @slot legend - Replaces the heading of the list.
 * @slot empty - The content shown if no method is available.
 * @fires {ReadyEvent} dr-ready - The methods are visible. Dispatched once for each session.
 * @fires {MethodSelectEvent} dr-method-select - Dispatched before a pick takes effect. Cancel it to keep the present method.
 * @fires {Event} change - Dispatched after the shopper's pick has taken effect.
 * @fires {PaymentErrorEvent} dr-error - The session could not be read, or has expired.
 * @csspart legend - The heading of the list.
 * @csspart list - The surface around all methods.
 * @csspart method - The label of one method.
 * @csspart more-button - The button that shows the rest of a long list.
 * @csspart message - The message that replaces the list.
 * @cssstate loading - The session is loading for the first time.
 * @cssstate empty - No method is available.
 * @cssstate unavailable - The session could not be read.
 * @cssstate ended - The session has ended: no method can be picked.
 */
export class DrPaymentMethods extends LitElement {
  static readonly formAssociated = true;
  static override readonly styles = styles;
  static override readonly shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** The id of the payment session. */
  @property({ attribute: 'session-id' }) sessionId?: string;

  /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
  @property() locale?: string;

  /** The name of the picked type in the submitted form data. */
  @property({ reflect: true }) name = 'payment-method';

  /** Whether the shopper cannot pick a method, for example during a payment. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /**
   * The layout: `list` (alias `accordion`, the drop-in's name for it), `radios` without a surface of their own, `tiles` in
   * columns, or `tabs` in one line that scrolls. Every layout is one group of radio buttons.
   */
  @property({ reflect: true }) layout: 'list' | 'accordion' | 'radios' | 'tiles' | 'tabs' = 'list';

  /** The number of methods that a long list shows before its "show all" button; 0 shows all. Tabs scroll instead. */
  @property({ type: Number, attribute: 'visible-methods' }) visibleMethods = 8;

  /** The only method types to show, separated by spaces: `creditCard payPal`. Defaults to all that are available. */
  @property({ converter: namesList }) enabled: readonly string[] = [];

  /** The method types that are never shown. Takes precedence over `enabled`. */
  @property({ attribute: 'disabled-methods', converter: namesList })
  disabledMethods: readonly string[] = [];

  /** The gateway to the payment service, in place of the one set with `configure()`. */
  @property({ attribute: false }) gateway?: PaymentGateway;

  /** The type of the picked method, or `''` without one. A type that is not available counts as none. */
  @property()
  get value(): string {
    const { view } = this.#session.state;
    return view === 'open' && !this.#isListed(this.#value) ? '' : this.#value;
  }
  set value(type: string) {
    this.#value = type ?? '';
    this.#syncForm(); // now rather than on update: the next line may read the form
  }

  readonly #internals = new FormInternals(this);
  readonly #localize = new LocalizeController(this, ENGLISH);
  readonly #session = new SessionController(this, {
    onChange: (state, _, error) => this.#dispatchEvents(state, error),
    needsSession: () => true,
  });
  readonly #rows = new Rows(this, { class: 'card list', part: 'list' });
  readonly #focus = new ListFocus(this);
  #value = '';
  /** Whether the shopper has opened the whole list. */
  #all = false;
  #readyFor: string | undefined;

  constructor() {
    super();
    drawMarksOf(this);
  }

  /** The displayed methods in their order; empty until `dr-ready`. */
  get methods(): readonly PaymentMethod[] {
    return this.#listed;
  }

  /** The reason why no method can be picked: the session could not be read, or has expired. */
  get error(): PaymentError | undefined {
    return this.#session.error;
  }

  /** The form that the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** The labels that name the list; a press on one moves focus to the first method. */
  get labels(): NodeList {
    return this.#internals.labels;
  }

  /** The validity of the element: `valueMissing` while no method is picked. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** The validation message for the shopper. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether a form validates the element: not while the list is disabled. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Whether a method is picked; if not, fires `invalid`. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** Like `checkValidity()`, and makes the browser show the message to the shopper. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Reads the session again. Resolves when the answer has arrived. Never rejects. */
  refresh(): Promise<void> {
    return this.#session.refresh();
  }

  formResetCallback(): void {
    this.value = this.getAttribute('value') ?? '';
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.value = state;
  }

  formDisabledCallback(): void {
    this.requestUpdate(); // `render` reads whether a fieldset around the element is disabled
  }

  protected override shouldUpdate(): boolean {
    return this.isConnected; // a removed element keeps its content until it is inserted again
  }

  protected override updated(): void {
    const { view } = this.#session.state;
    const isWaiting = view === 'idle' || view === 'loading';
    this.#internals.mark('loading', isWaiting);
    this.#internals.mark('empty', view === 'open' && this.#listed.length === 0);
    this.#internals.mark('unavailable', view === 'unavailable');
    this.#internals.mark('ended', view === 'ended' || view === 'waiting');
    this.#syncForm();
  }

  protected override render(): TemplateResult {
    const { language, direction } = this.#localize;
    return html`<div lang=${language} dir=${direction}>${this.#renderView()}</div>`;
  }

  #renderView(): TemplateResult {
    const { state } = this.#session;
    const { errorText, pending } = this.#localize;
    // On a server nothing is loading, and the browser replaces the server's content.
    const isIdle = state.view === 'idle' && !this.sessionId;
    if (pending || this.#lacksWords) return renderMethodsSkeleton(this.#localize, isIdle);
    switch (state.view) {
      case 'idle':
      case 'loading':
        return renderMethodsSkeleton(this.#localize, isIdle);
      case 'unavailable':
        return this.#renderMessage('danger', errorText(state.error.code), state.error.recoverable);
      case 'open':
        return this.#renderList(state.activity.name !== 'idle');
      case 'waiting':
        return this.#renderSentence(stateSentence(state.checkout.session));
      case 'ended':
        return this.#renderSentence(endSentence(state.reason, state.checkout?.session));
    }
  }

  /** Whether texts are still loading that are not bundled with an English list. */
  get #lacksWords(): boolean {
    const { state } = this.#session;
    const { lacks } = this.#localize;
    switch (state.view) {
      case 'unavailable':
        return lacks(`error.${state.error.code}`);
      case 'open':
        return this.#listed.some((method) => lacksWords(this.#localize, method));
      case 'waiting':
      case 'ended':
        return lacks('ended.complete');
      default:
        return false;
    }
  }

  #renderList(busy: boolean): TemplateResult {
    const { text } = this.#localize;
    const list = this.#listed;
    if (list.length === 0) {
      return html`<slot name="empty"
        >${this.#renderMessage('neutral', text('methods.none'))}</slot
      >`;
    }
    const isWhole = this.#all || this.layout === 'tabs';
    const shown = cutOff(
      list,
      isWhole ? 0 : this.visibleMethods,
      ({ type }) => type === this.#value,
    );
    return html`
      <fieldset
        ?disabled=${busy || isDisabled(this)}
        @change=${this.#onPick}
        @input=${this.#onInput}
      >
        <legend part="legend"><slot name="legend">${text('methods.legend')}</slot></legend>
        ${this.#rows.draw(shown, ({ type }) => type, this.#drawMethod)}
        ${
          shown.length < list.length
            ? html`<button class="more" part="more-button" type="button" @click=${this.#onMore}>
                ${text('methods.more', { count: String(list.length) })}
              </button>`
            : ''
        }
      </fieldset>
    `;
  }

  readonly #drawMethod = (method: ListedMethod, row: HTMLElement): TemplateResult => {
    const { text, has } = this.#localize;
    const descriptionKey = `method.${method.type}.description`;
    const picked = method.type === this.#value;
    row.className = picked ? 'method open' : 'method';
    return renderMethodRow({
      method,
      name: methodName(this.#localize, method.type, method.displayName),
      description: has(descriptionKey) ? text(descriptionKey) : undefined,
      picked,
    });
  };

  #renderSentence({ key, tone }: Sentence): TemplateResult {
    return this.#renderMessage(tone, this.#localize.text(key));
  }

  #renderMessage(kind: Tone | undefined, message: string, retry = false): TemplateResult {
    return html`
      <div class="card">
        <div class="status ${kind ?? ''}" part="message" tabindex="-1">
          ${renderGlyph(kind === 'success' ? 'check' : 'info')}
          <span>${message}</span>
          ${
            retry
              ? html`<button class="button plain" type="button" @click=${this.#onRetry}>
                  ${this.#localize.text('action.retry')}
                </button>`
              : ''
          }
        </div>
      </div>
    `;
  }

  #onPick(event: Event): void {
    event.stopPropagation(); // the element dispatches its own `change` when the pick has taken effect
    const radio = event.target as HTMLInputElement; // only radios change in the list
    if (this.dispatchEvent(new MethodSelectEvent(radio.value))) {
      this.value = radio.value;
      this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      this.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      const present = this.#radios.find(({ value }) => value === this.#value);
      if (radio.matches(':focus')) present?.focus();
      radio.checked = false;
      if (present) present.checked = true;
    }
  }

  #onInput(event: Event): void {
    event.stopPropagation(); // it would reach the page before `dr-method-select`
  }

  readonly #onMore = (): void => {
    this.#all = true;
    this.#focus.focusRow(this.visibleMethods);
    this.requestUpdate();
  };

  #onRetry(): void {
    this.#focus.keep();
    void this.refresh();
  }

  #dispatchEvents(state: FlowState, error: PaymentError | undefined): void {
    if (state.view === 'open' && this.#readyFor !== this.sessionId) {
      this.#readyFor = this.sessionId;
      this.dispatchEvent(new ReadyEvent(this.methods.map(({ type }) => type)));
    }
    if (error) {
      this.#localize.whenArrived(() => {
        this.dispatchEvent(new PaymentErrorEvent(error, this.#localize.errorText(error.code)));
      });
    }
  }

  get #radios(): HTMLInputElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLInputElement>('input')];
  }

  get #listed(): readonly ListedMethod[] {
    const { state, store } = this.#session;
    if (state.view !== 'open') return [];
    return listMethods(state.checkout.methods, {
      enabled: this.enabled,
      disabled: this.disabledMethods,
      cardFields: store?.gateway.fields !== undefined,
    });
  }

  #isListed(type: string): boolean {
    return this.#listed.some((method) => method.type === type);
  }

  /** Reports the value and its validity to the form. */
  #syncForm(): void {
    const missing = !this.#isListed(this.#value);
    this.#internals.setFormValue(missing ? null : this.#value);
    this.#internals.setValidity(
      { valueMissing: missing },
      missing ? this.#localize.text('methods.required') : '',
      this.shadowRoot?.querySelector('input') ?? undefined,
    );
  }
}
