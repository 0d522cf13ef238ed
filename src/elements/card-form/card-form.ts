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
import { SchemeController } from './scheme-controller.js';
import { FIELDS, isChanged, MountedFields, serialize } from './mounted-fields.js';

/** The drop-in sets new objects in each of its updates: equal ones do not update the form. */
const hasChanged = (value?: object, before?: object): boolean =>
  serialize(value) !== serialize(before);

/**
 * Hosts the fields for a card's number, expiry date and security code. Card data stays with the field provider, in a frame of
 * another site, and never reaches this element. Shows a skeleton of the fields' height while they load, and a retry button if
 * they cannot be loaded.
 *
 * @summary Hosts the card fields.
 * @tagname dr-card-form
 * @fires {CardChangeEvent} dr-card-change - A value has changed. Not dispatched for focus or a visible error.
 * @fires {CardEnterEvent} dr-card-enter - The shopper pressed Enter inside a field.
 * @csspart fields - The box the fields are mounted into.
 */
export class DrCardForm extends LitElement {
  static override readonly styles = styles;

  /** The provider of the fields. A new one mounts new, empty fields. */
  @property({ attribute: false }) provider?: FieldProvider;

  /** The language and region, a BCP 47 tag. Takes precedence over the nearest `lang` attribute. */
  @property() locale?: string;

  /** The placeholders of the fields, instead of the kit's. */
  @property({ attribute: false, hasChanged }) placeholders: NonNullable<
    CardFieldsOptions['placeholders']
  > = {};

  /** Whether number and security code are masked once they are valid. Defaults to the provider's setting. */
  @property({ attribute: false }) mask?: boolean;

  /**
   * The style of the fields by state, in addition to the kit's tokens: Drop-in's style object,
   * `{ base: { fontSize: '18px' }, invalid: { color: '#a00' } }`. Properties that the frame does not allow are ignored.
   */
  @property({ attribute: false, hasChanged }) fieldStyles?: CardFieldsOptions['styles'];

  /** @internal Registers the form with the drop-in. */
  register?: Register<DrCardForm>;

  get #probe(): HTMLElement {
    return this.renderRoot.querySelector('.probe') as HTMLElement; // drawn in every state
  }

  readonly #localize = new LocalizeController(this);
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
  /** The reason why the values were lost: the fields were reloaded, or the shopper left the page and returned. */
  #lost: 'reset' | 'left' | undefined;
  #wasTyped = false;

  constructor() {
    super();
    new SchemeController(this);
    keepRegistered(this);
  }

  /** The state of the fields, without their values. */
  get state(): CardFieldsState | undefined {
    return this.#state;
  }

  /** Whether all fields are filled in and valid by the checks of this page. */
  get complete(): boolean {
    return this.usable && this.#state?.complete === true;
  }

  /** Whether the fields accept input. */
  get usable(): boolean {
    return this.#fields.name === 'ready';
  }

  /** The reason why the fields are not available. */
  get error(): PaymentError | undefined {
    return this.#fields.error;
  }

  /** The errors of the fields in their order: the contract's codes with the kit's sentences. */
  get problems(): readonly ServiceErrorDetail[] {
    return this.#problems.of(this.#state);
  }

  /**
   * Creates the source from within the card frame.
   * @throws {PaymentError} `frame-unavailable` without fields; otherwise the error of the fields.
   */
  submit(submission: CardSubmission, signal: AbortSignal): Promise<CardResult> {
    return this.#fields.submit(submission, signal);
  }

  /** Resolves when `state` is up to date. Never rejects. */
  flush(): Promise<void> {
    return this.#fields.flush();
  }

  /** Shows the errors below the fields and moves focus to the first field with one. */
  reportValidity(): void {
    if (!this.usable) return;
    this.#fields.validate();
    this.#fields.focus('first-invalid');
  }

  /** Clears the fields. */
  clear(): void {
    this.#fields.clear();
    this.#lost = undefined;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#onLeave);
    addEventListener('pageshow', this.#onReturn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
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

  /** The frame clears the card when the page is left. A page restored from the back/forward cache shows the reason. */
  readonly #onLeave = (): void => {
    this.#wasTyped = this.#isTyped;
  };

  readonly #onReturn = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted || !this.#wasTyped) return;
    this.#lost = 'left';
    this.requestUpdate();
  };
}
