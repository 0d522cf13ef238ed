import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { safeDocument } from '../../dom/safe-document.js';
import { securityCodeLength } from '../../domain/card-brand.js';
import {
  PaymentError,
  toPaymentError,
  type ServiceErrorDetail,
} from '../../domain/payment-error.js';
import type {
  CardFieldName,
  CardFields,
  CardFieldsOptions,
  CardFieldsState,
  CardResult,
  CardSubmission,
  FieldProvider,
} from '../../fields/field-provider.js';
import { loadCardMessages, type CardTexts } from '../../i18n/load-card-messages.js';
import { fillIn } from '../../i18n/fill-in.js';
import { renderGlyph } from '../shared/glyphs.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { property } from '../shared/property.js';
import { styles } from './card-form.styles.js';
import { CardChangeEvent, CardEnterEvent } from './events.js';
import { renderFieldsSkeleton } from './fields-skeleton.js';
import { frameStyle, frameStyles } from './frame-style.js';
import { isChanged } from './is-changed.js';

const FIELDS: readonly CardFieldName[] = ['number', 'expiration', 'securityCode'];
const MISSING: Readonly<Record<CardFieldName, string>> = {
  number: 'incomplete_card_number',
  expiration: 'incomplete_expiration_date',
  securityCode: 'incomplete_security_code',
};

/** To tell whether something changed. A page's style may be nothing that can be spelt: then it never does. */
function spell(options: CardFieldsOptions): string {
  try {
    return JSON.stringify(options);
  } catch {
    return '';
  }
}

/** Where the fields stand. */
function createRoom(): HTMLElement {
  const room = safeDocument.createElement('div');
  room.className = 'fields';
  room.part.add('fields');
  return room;
}

type Mount =
  | { readonly name: 'none' }
  | { readonly name: 'loading' | 'ready'; readonly fields: CardFields }
  | { readonly name: 'unavailable'; readonly error: PaymentError };

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

  /** Who hosts the fields. A new one mounts new, empty fields. */
  @property({ attribute: false }) provider?: FieldProvider;

  /** BCP 47; wins over the nearest `lang`. */
  @property() locale?: string;

  /** Examples inside the fields, instead of the kit's own. */
  @property({ attribute: false }) placeholders: NonNullable<CardFieldsOptions['placeholders']> = {};

  /** Hides number and security code once they are valid; left out, the provider does as it thinks best. */
  @property({ attribute: false }) mask?: boolean;

  /**
   * The look of the fields per state, on top of the kit's tokens: Drop-in's style object (protocol 5.2),
   * `{ base: { fontSize: '18px' }, invalid: { color: '#a00' } }`. What is not on the frame's list is left out.
   */
  @property({ attribute: false }) fieldStyles?: CardFieldsOptions['styles'];

  get #probe(): HTMLElement {
    return this.renderRoot.querySelector('.probe') as HTMLElement; // drawn in every state
  }

  readonly #localize = new LocalizeController(this);
  readonly #scheme = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
  #mount: Mount = { name: 'none' };
  /** Where the provider mounts the fields. A new one for each attempt: a provider that is late mounts into nothing. */
  #room = createRoom();
  #mountedFor: FieldProvider | undefined;
  #sent = '';
  #texts: CardTexts | undefined;
  #textsFor: string | undefined;
  #lost = false;
  #state: CardFieldsState | undefined;

  /** What may be known of the fields: never a value. */
  get state(): CardFieldsState | undefined {
    return this.#state;
  }

  /** Everything is typed and right, as far as anybody can tell before the issuer. */
  get complete(): boolean {
    return this.#mount.name === 'ready' && this.#state?.complete === true;
  }

  /** The fields can be typed in. */
  get usable(): boolean {
    return this.#mount.name === 'ready';
  }

  /** Why the fields are not there. */
  get error(): PaymentError | undefined {
    return this.#mount.name === 'unavailable' ? this.#mount.error : undefined;
  }

  /** What is missing or wrong, as the contract's codes with sentences of ours; in the order of the fields. */
  get problems(): readonly ServiceErrorDetail[] {
    return FIELDS.flatMap((field) => {
      const state = this.#state?.fields[field];
      if (state?.valid) return [];
      const code = state?.errorCode ?? MISSING[field];
      return { code, message: this.#complaint(field, code, state?.empty !== false) };
    });
  }

  /**
   * Makes the source where the card is typed.
   * @throws {PaymentError} `frame-unavailable` without fields; otherwise what the fields reject with.
   */
  async submit(submission: CardSubmission, signal: AbortSignal): Promise<CardResult> {
    if (!('fields' in this.#mount)) throw new PaymentError('frame-unavailable');
    return this.#mount.fields.submit(submission, signal);
  }

  /** Settles when `state` says what stands in the fields at this moment. Never rejects. */
  async flush(): Promise<void> {
    if (this.#mount.name === 'ready') await this.#mount.fields.flush?.();
  }

  /** Shows under each field what is missing or wrong, and moves focus to the first of them. */
  reportValidity(): void {
    if (this.#mount.name !== 'ready') return;
    this.#mount.fields.validate();
    this.#mount.fields.focus('first-invalid');
  }

  /** Empties the fields. */
  clear(): void {
    if ('fields' in this.#mount) this.#mount.fields.clear();
    this.#lost = false;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#scheme?.addEventListener('change', this.#onScheme);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scheme?.removeEventListener('change', this.#onScheme);
    // A move within the page is a removal and an insertion in one go; only a removal that lasts ends the fields.
    queueMicrotask(() => {
      if (!this.isConnected) this.#unmount();
    });
  }

  protected override render(): TemplateResult {
    const { text, language, direction } = this.#localize;
    const name = this.#mount.name === 'none' ? 'loading' : this.#mount.name;
    return html`
      <div class="form" lang=${language} dir=${direction}>
        <div role="status">
          ${
            this.#lost
              ? html`<p class="status warning">
                  ${renderGlyph('info')}<span>${text('dropin.cardLost')}</span>
                </p>`
              : nothing
          }
        </div>
        <div class="stage ${name}" aria-busy=${name === 'loading'}>
          ${this.#room} ${name === 'unavailable' ? this.#renderUnavailable() : nothing}
          ${name === 'loading' ? renderFieldsSkeleton() : nothing}
        </div>
        <span class="probe" hidden></span>
      </div>
    `;
  }

  protected override willUpdate(): void {
    if (this.#mountedFor && this.#mountedFor !== this.provider) this.#unmount();
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    this.#room.hidden = this.#mount.name === 'unavailable';
    void this.#fetchTexts(this.#localize.locale);
    if (this.#mount.name === 'none' && this.provider) this.#mountFields(this.provider);
    else this.#syncOptions();
  }

  #renderUnavailable(): TemplateResult {
    const { text } = this.#localize;
    return html`
      <div class="status danger unavailable" role="alert">
        ${renderGlyph('info')}<span>${text('error.frame-unavailable')}</span>
        <button class="button plain" type="button" @click=${this.#onRetry}>
          ${text('action.retry')}
        </button>
      </div>
    `;
  }

  #mountFields(provider: FieldProvider): void {
    const room = this.#room;
    const current = (): boolean => room === this.#room;
    const options = this.#options();
    this.#sent = spell(options);
    this.#mountedFor = provider;
    try {
      const fields = provider.mountCard(room, options, {
        onState: (state) => current() && this.#onState(state),
        onEnter: () => current() && this.dispatchEvent(new CardEnterEvent()),
        onReset: () => current() && this.#onReset(),
        onError: (error) => current() && this.#onError(error),
      });
      this.#mount = { name: 'loading', fields };
      fields.ready.then(
        () => current() && this.#onReady(fields),
        (reason: unknown) => current() && this.#onError(toPaymentError(reason)),
      );
    } catch (reason) {
      // We are being drawn: what follows is for the next drawing.
      queueMicrotask(() => current() && this.#onError(toPaymentError(reason)));
    }
  }

  #unmount(): void {
    if ('fields' in this.#mount) this.#mount.fields.destroy();
    this.#mount = { name: 'none' };
    this.#mountedFor = undefined;
    this.#state = undefined;
    this.#room = createRoom();
    this.#lost = false;
    this.requestUpdate();
  }

  #options(): CardFieldsOptions {
    const styles = frameStyles(this.#probe, this.fieldStyles);
    return {
      title: this.#localize.text('card.title'),
      locale: this.#localize.locale,
      direction: this.#localize.direction,
      style: frameStyle(this.#probe),
      placeholders: this.placeholders,
      ...(this.mask !== undefined && { mask: this.mask }),
      ...(styles && { styles }),
    };
  }

  #syncOptions(): void {
    if (!('fields' in this.#mount)) return;
    const options = this.#options();
    const sent = spell(options);
    if (sent === this.#sent) return;
    this.#sent = sent;
    this.#mount.fields.update(options);
  }

  /** As it stands under the field. */
  #complaint(field: CardFieldName, code: string, empty: boolean): string {
    const messages: Readonly<Record<string, string>> | undefined = this.#texts?.messages;
    const message = messages?.[empty ? `${field}.missing` : code];
    if (!message) return this.#localize.text('error.invalid-details');
    return fillIn(message, { digits: String(securityCodeLength(this.#state?.brand ?? '')) });
  }

  /** Fetches the fields' words, for `problems`. */
  async #fetchTexts(locale: string): Promise<void> {
    if (locale === this.#textsFor) return;
    this.#textsFor = locale;
    const texts = await loadCardMessages(locale);
    if (locale !== this.#textsFor) return;
    this.#texts = texts;
  }

  #onReady(fields: CardFields): void {
    this.#mount = { name: 'ready', fields };
    this.#onState(fields.state);
  }

  #onState(state: CardFieldsState): void {
    const isChange = !this.#state || isChanged(this.#state, state);
    this.#state = state;
    if (FIELDS.some((field) => !state.fields[field].empty)) this.#lost = false;
    this.requestUpdate();
    if (isChange) this.dispatchEvent(new CardChangeEvent(state));
  }

  #onReset(): void {
    this.#lost = true;
    this.requestUpdate();
  }

  #onError(error: PaymentError): void {
    if (error.code === 'frame-reset') return this.#onReset();
    if ('fields' in this.#mount) this.#mount.fields.destroy();
    this.#room = createRoom();
    this.#mount = { name: 'unavailable', error };
    this.requestUpdate();
  }

  readonly #onScheme = (): void => this.requestUpdate();

  #onRetry(): void {
    this.#unmount();
  }
}
