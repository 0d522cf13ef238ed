import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { PaymentError, ServiceErrorDetail } from '../../domain/payment-error.js';
import type {
  CardFieldsOptions,
  CardFieldsState,
  CardResult,
  CardSubmission,
  FieldProvider,
} from '../../fields/field-provider.js';
import { languageOf } from '../../i18n/vocabulary.js';
import { directionOf } from '../../i18n/locale.js';
import { renderGlyph } from '../shared/glyphs.js';
import { keepRegistered, type Register } from '../shared/form-registration.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { property } from '../shared/property.js';
import { styles } from './card-form.styles.js';
import { CardProblems } from './card-problems.js';
import { CardChangeEvent, CardEnterEvent } from './events.js';
import { renderFieldsSkeleton } from './fields-skeleton.js';
import { frameStyle, frameStyles } from './frame-style.js';
import { FIELDS, isChanged, MountedFields } from './mounted-fields.js';

/**
 * The place for a card's number, expiry and security code. What is typed stays with the field provider, in a frame of
 * another site: this element never sees a digit. It shows a skeleton of the fields' height, and a retry where the
 * fields cannot be loaded.
 *
 * @summary Hosts the card fields.
 * @tagname dr-card-form
 * @fires {CardChangeEvent} dr-card-change - What is typed has changed. Not for focus, or an error that is shown.
 * @fires {CardEnterEvent} dr-card-enter - The shopper pressed Enter inside a field.
 * @csspart fields - The box the fields are mounted into.
 */
export class DrCardForm extends LitElement {
  static override readonly styles = styles;

  /** The provider of the fields. A new one mounts new, empty fields. */
  @property({ attribute: false }) provider?: FieldProvider;

  /** The language and region, a BCP 47 tag. Takes precedence over the nearest `lang` attribute. */
  @property() locale?: string;

  /** The examples in the empty fields, in place of the kit's. */
  @property({ attribute: false }) placeholders: NonNullable<CardFieldsOptions['placeholders']> = {};

  /** Whether number and security code are masked once they are valid. Defaults to the provider's setting. */
  @property({ attribute: false }) mask?: boolean;

  /**
   * The look of the fields per state, on top of the kit's tokens: Drop-in's style object,
   * `{ base: { fontSize: '18px' }, invalid: { color: '#a00' } }`. Properties that the frame does not allow are ignored.
   */
  @property({ attribute: false }) fieldStyles?: CardFieldsOptions['styles'];

  /** @internal How the drop-in gets to know of the form. */
  register?: Register<DrCardForm>;

  get #probe(): HTMLElement {
    return this.renderRoot.querySelector('.probe') as HTMLElement; // drawn in every state
  }

  readonly #localize = new LocalizeController(this);
  readonly #scheme = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
  readonly #problems = new CardProblems(this.#localize);
  readonly #fields = new MountedFields(this, {
    onState: (state) => this.#onState(state),
    onEnter: () => this.dispatchEvent(new CardEnterEvent()),
    onReset: () => this.#onReset(),
    onUnmount: () => {
      this.#state = undefined;
      this.#lost = undefined;
    },
  });
  #state: CardFieldsState | undefined;
  /** Why the fields no longer hold what was typed: they were loaded again, or the shopper has left the page and come back. */
  #lost: 'reset' | 'left' | undefined;
  #wasTyped = false;

  constructor() {
    super();
    keepRegistered(this);
  }

  /** What may be known of the fields: never a value. */
  get state(): CardFieldsState | undefined {
    return this.#state;
  }

  /** All fields are filled in and valid, as far as this can be known before the bank is asked. */
  get complete(): boolean {
    return this.usable && this.#state?.complete === true;
  }

  /** The fields can be typed in. */
  get usable(): boolean {
    return this.#fields.name === 'ready';
  }

  /** Why the fields are not there. */
  get error(): PaymentError | undefined {
    return this.#fields.error;
  }

  /** What is missing or wrong, as the contract's codes with sentences of ours; in the order of the fields. */
  get problems(): readonly ServiceErrorDetail[] {
    return this.#problems.of(this.#state);
  }

  /**
   * Makes the source where the card is typed.
   * @throws {PaymentError} `frame-unavailable` without fields; otherwise what the fields reject with.
   */
  submit(submission: CardSubmission, signal: AbortSignal): Promise<CardResult> {
    return this.#fields.submit(submission, signal);
  }

  /** Settles when `state` reflects what is typed at this moment. Never rejects. */
  flush(): Promise<void> {
    return this.#fields.flush();
  }

  /** Shows under each field what is missing or wrong, and moves focus to the first of them. */
  reportValidity(): void {
    if (!this.usable) return;
    this.#fields.validate();
    this.#fields.focus('first-invalid');
  }

  /** Empties the fields. */
  clear(): void {
    this.#fields.clear();
    this.#lost = undefined;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#scheme?.addEventListener('change', this.#onScheme);
    addEventListener('pagehide', this.#onLeave);
    addEventListener('pageshow', this.#onReturn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scheme?.removeEventListener('change', this.#onScheme);
    removeEventListener('pagehide', this.#onLeave);
    removeEventListener('pageshow', this.#onReturn);
  }

  protected override render(): TemplateResult {
    const { text, language, direction } = this.#localize;
    const name = this.#fields.name === 'none' ? 'loading' : this.#fields.name;
    return html`
      <div class="form" lang=${language} dir=${direction}>
        <div role="status">
          ${
            this.#lost
              ? html`<p class="status warning">
                  ${renderGlyph('info')}<span
                    >${text(this.#lost === 'left' ? 'dropin.cardCleared' : 'dropin.cardLost')}</span
                  >
                </p>`
              : nothing
          }
        </div>
        <div class="stage ${name}" aria-busy=${name === 'loading'}>
          ${this.#fields.room} ${name === 'unavailable' ? this.#renderUnavailable() : nothing}
          ${name === 'loading' ? renderFieldsSkeleton() : nothing}
        </div>
        <span class="probe" hidden></span>
      </div>
    `;
  }

  protected override willUpdate(): void {
    this.#fields.follow(this.provider);
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    void this.#problems.load(this.#localize.locale);
    this.#fields.draw(this.provider, () => this.#options());
  }

  #renderUnavailable(): TemplateResult {
    const { text } = this.#localize;
    return html`
      <div class="status danger unavailable" role="alert">
        ${renderGlyph('info')}<span>${text('error.frame-unavailable')}</span>
        <button class="button plain" type="button" @click=${() => this.#fields.unmount()}>
          ${text('action.retry')}
        </button>
      </div>
    `;
  }

  #options(): CardFieldsOptions {
    const styles = frameStyles(this.#probe, this.fieldStyles);
    return {
      title: this.#localize.text('card.title'),
      locale: this.#localize.locale,
      // Of the frame's own words: those of the page do not go there.
      direction: directionOf(languageOf(this.#localize.locale)),
      style: frameStyle(this.#probe),
      placeholders: this.placeholders,
      ...(this.mask !== undefined && { mask: this.mask }),
      ...(styles && { styles }),
    };
  }

  #onState(state: CardFieldsState): void {
    const isChange = !this.#state || isChanged(this.#state, state);
    this.#state = state;
    if (this.#isTyped) this.#lost = undefined;
    this.requestUpdate();
    if (isChange) this.dispatchEvent(new CardChangeEvent(state));
  }

  #onReset(): void {
    this.#lost = 'reset';
    this.requestUpdate();
  }

  get #isTyped(): boolean {
    return FIELDS.some((field) => this.#state?.fields[field].empty === false);
  }

  /** The frame forgets the card when the page is left: a page out of the browser's back/forward cache says why. */
  readonly #onLeave = (): void => {
    this.#wasTyped = this.#isTyped;
  };

  readonly #onReturn = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted || !this.#wasTyped) return;
    this.#lost = 'left';
    this.requestUpdate();
  };

  readonly #onScheme = (): void => this.requestUpdate();
}
