import { Maskito, type MaskitoOptions } from '@maskito/core';
import { securityCodeLength, type Brand } from '../../domain/card-brand.js';
import type { CardTexts } from '../../i18n/load-card-messages.js';
import type { CardMessages } from '../../i18n/en/card-frame.js';
import {
  FIELD_NAMES,
  type CardFieldName,
  type FieldError,
  type FieldState,
  type FrameOptions,
  type FrameState,
} from '../protocol.js';
import type { BrandView } from './brand-view.js';
import { readCardNumber, type NumberReading } from './card-number.js';
import { checkExpiration, parseExpiration } from './expiration.js';
import { create, createField, type Field } from './field.js';
import { digitsOf, expirationOptions, numberOptions, securityCodeOptions } from './masks.js';
import type { CardDetails } from './tokenize.js';

const REFUSED: Readonly<Record<CardFieldName, FieldError>> = {
  number: 'invalid_card_number',
  expiration: 'invalid_expiration_date',
  securityCode: 'invalid_security_code',
};

const isAutofilled = (input: HTMLInputElement): boolean => input.matches(':autofill');

/** A form with one, two or all three fields of a card. The values are kept in the inputs only. */
export class FrameForm {
  readonly element: HTMLFormElement;
  /** The fields of this form, in the order of a card form. */
  readonly names: readonly CardFieldName[];

  readonly #fields: Readonly<Partial<Record<CardFieldName, Field>>>;
  readonly #mark = create('span', { class: 'mark' });
  readonly #maskedText = create('span', { class: 'veil', 'aria-hidden': 'true' });
  readonly #brandName = create('p', { class: 'visually-hidden', role: 'status' });
  readonly #hint = create('p', { class: 'visually-hidden', id: 'hint' });
  /** The description that announces the automatic advance before the shopper types. */
  readonly #advanceHint = create('p', { hidden: '', id: 'advance' });
  /** A live region for the error that a field gets on blur. On focus, screen readers read the error anyway. */
  readonly #spoken = create('p', { class: 'visually-hidden', role: 'status' });
  readonly #onChange: () => void;
  #brandView: BrandView | undefined;
  #isBrandLoading = false;
  /** The brand of a card whose number is in another frame. */
  #assumedBrand: Brand = 'unknown';
  /** Whether a value has changed since the card was last sent. */
  #isEdited = false;
  #texts: CardTexts;
  #options: FrameOptions | undefined;

  /**
   * @param onChange Called when `state` or the form's height may have changed.
   * @param onEnter Called when the shopper pressed Enter.
   */
  constructor(
    fields: readonly CardFieldName[],
    texts: CardTexts,
    onChange: () => void,
    onEnter: () => void,
  ) {
    this.#texts = texts;
    this.#onChange = onChange;
    this.names = FIELD_NAMES.filter((name) => fields.includes(name));
    this.#fields = Object.fromEntries(this.names.map((name) => [name, this.#createField(name)]));
    const { number, expiration, securityCode } = this.#fields;
    number?.box.append(this.#maskedText, this.#mark);
    number?.root.append(this.#brandName);
    securityCode?.root.append(this.#hint);
    this.element = create(
      'form',
      { autocomplete: 'on', novalidate: '' },
      ...(number ? [number.root] : []),
      ...(expiration && securityCode
        ? [create('div', { class: 'row' }, expiration.root, securityCode.root)]
        : [expiration, securityCode].flatMap((field) => field?.root ?? [])),
      this.#spoken,
      this.#advanceHint,
    );
    this.names.slice(0, -1).forEach((name) => {
      const { input } = this.#fields[name] ?? {};
      input?.setAttribute('aria-describedby', `${input.id}-error advance`);
    });
    this.element.addEventListener('submit', (event) => event.preventDefault());
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      onEnter();
    });
    // Not needed before the first keystroke.
    const finish = () =>
      import('./finish-form.js')
        .then(({ finishForm }) => finishForm(this))
        .catch(() => this.#advanceHint.remove());
    this.element.addEventListener('focusin', () => void finish(), { once: true });
  }

  get state(): FrameState {
    const states = this.#all.map(([name, { input, complaint }]): [CardFieldName, FieldState] => {
      const error = this.#check(name);
      return [
        name,
        {
          empty: input.value === '',
          valid: !error,
          potentiallyValid: !error?.startsWith('invalid'),
          focused: document.activeElement === input && document.hasFocus(),
          autofilled: isAutofilled(input),
          ...(complaint && { errorCode: complaint.code }),
        },
      ];
    });
    return {
      fields: Object.fromEntries(states),
      complete: states.every(([, { valid }]) => valid),
      edited: this.#isEdited,
      brand: this.brand,
      ...(this.#brandView?.chosen && { brands: this.#brandView.brands }),
    };
  }

  /** The values in the form, unchecked: call `firstInvalid` before. */
  get details(): Partial<CardDetails> {
    const { number, expiration, securityCode } = this.#fields;
    const date = parseExpiration(expiration?.input.value ?? '');
    return {
      ...(number && { number: digitsOf(number.input.value) }),
      ...(this.#brandView?.chosen && { preferredBrand: this.#brandView.chosen }),
      ...(date && { expirationMonth: date.month, expirationYear: date.year }),
      ...(securityCode && { cvv: digitsOf(securityCode.input.value) }),
    };
  }

  get firstInvalid(): CardFieldName | undefined {
    return this.#all.find(([name, { complaint }]) => complaint ?? this.#check(name))?.[0];
  }

  get isEmpty(): boolean {
    return this.#all.every(([, { input }]) => input.value === '');
  }

  get brand(): Brand {
    return this.#brandView?.chosen ?? this.#card.brand;
  }

  configure(texts: CardTexts, options: FrameOptions): void {
    this.#texts = texts;
    this.#options = options;
    if (options.brand) this.#assumedBrand = options.brand;
    this.#render();
  }

  /** Sets the brand of a card whose number is in another frame. */
  assumeBrand(brand: Brand): void {
    if (brand === this.#assumedBrand) return;
    this.#assumedBrand = brand;
    this.#reconsiderCode();
    this.#render();
  }

  /** Shows the errors of all fields. */
  validate(): void {
    for (const name of this.names) this.#complain(name, this.#check(name));
    this.#render();
  }

  /** Shows an error that the service reported. It stays until the field is edited. */
  refuse(name: CardFieldName): void {
    const field = this.#fields[name];
    if (!field) return;
    const code = REFUSED[name];
    field.complaint = { code, key: code, isFinal: true };
    this.#render();
  }

  focus(target: CardFieldName | 'first-invalid'): void {
    const name = target === 'first-invalid' ? (this.firstInvalid ?? this.names[0]) : target;
    if (name) this.#fields[name]?.input.focus();
  }

  blur(): void {
    for (const [, { input }] of this.#all) input.blur();
  }

  /** Clears the values, including those that the masks keep for undo. */
  clear(): void {
    for (const [name, field] of this.#all) {
      field.mask.destroy();
      field.input.value = '';
      field.mask = new Maskito(field.input, this.#optionsOf(name));
      field.complaint = undefined;
    }
    this.#isEdited = false;
    this.#render();
  }

  get isBusy(): boolean {
    return this.element.ariaBusy === 'true';
  }

  /** Makes the fields read-only while the card is being sent. Focus stays. */
  setBusy(isBusy: boolean): void {
    this.element.ariaBusy = String(isBusy);
    for (const [, { input }] of this.#all) input.readOnly = isBusy;
    if (isBusy) this.#isEdited = false;
    this.#onChange();
  }

  get #all(): [CardFieldName, Field][] {
    return this.names.flatMap((name) => {
      const field = this.#fields[name];
      return field ? [[name, field]] : [];
    });
  }

  /** The properties of the card by its number, or by the brand that was set. */
  get #card(): Pick<NumberReading, 'brand' | 'codeLength' | 'error'> {
    const { number } = this.#fields;
    if (number) return readCardNumber(digitsOf(number.input.value));
    return { brand: this.#assumedBrand, codeLength: securityCodeLength(this.#assumedBrand) };
  }

  #createField(name: CardFieldName): Field {
    const field = createField(name, this.#optionsOf(name));
    // Added after the mask's own listeners, so that the value is the masked one.
    field.input.addEventListener('input', () => this.#onInput(name, field));
    field.input.addEventListener('focus', () => this.#render());
    field.input.addEventListener('blur', () => this.#onBlur(name, field));
    return field;
  }

  #optionsOf(name: CardFieldName): MaskitoOptions {
    if (name === 'number') return numberOptions;
    return name === 'expiration'
      ? expirationOptions
      : securityCodeOptions(() => this.#card.codeLength);
  }

  #check(name: CardFieldName): FieldError | undefined {
    const value = this.#fields[name]?.input.value ?? '';
    if (name === 'number') return this.#card.error;
    if (name === 'expiration') return checkExpiration(value, new Date());
    const missing = this.#card.codeLength - value.length;
    if (missing > 0) return 'incomplete_security_code';
    return missing < 0 ? 'invalid_security_code' : undefined;
  }

  #complain(name: CardFieldName, code: FieldError | undefined): void {
    const field = this.#fields[name];
    if (field)
      field.complaint = code && { code, key: field.input.value ? code : `${name}.missing` };
  }

  /** Checks the security code again, because the brand determines its length. */
  #reconsiderCode(): void {
    const isWrong = this.#fields.securityCode?.complaint;
    if (isWrong) this.#complain('securityCode', this.#check('securityCode'));
  }

  /** On input: removes an error as soon as it is corrected, but never adds one. */
  #onInput(name: CardFieldName, { complaint }: Field): void {
    this.#isEdited = true;
    if (complaint && !this.#check(name)) this.#complain(name, undefined);
    if (name === 'number') this.#reconsiderCode();
    this.#render();
  }

  /** On blur: shows the field's error, unless the field is empty and had none. */
  #onBlur(name: CardFieldName, { input, complaint, error }: Field): void {
    // Switching to another window does not count as leaving the field.
    const isLeft = document.activeElement !== input;
    if (isLeft && !complaint?.isFinal && (input.value !== '' || complaint)) {
      this.#complain(name, this.#check(name));
    }
    this.#render();
    this.#spoken.textContent = isLeft ? error.textContent : '';
  }

  #render(): void {
    const { number, securityCode } = this.#fields;
    const { brand, codeLength } = this.#card;
    const { messages } = this.#texts;
    const isFront = codeLength === 4;
    if (number) this.#renderBrand(number, brand);
    securityCode?.box.classList.toggle('front', isFront);
    this.#hint.textContent = messages[isFront ? 'securityCode.hint.front' : 'securityCode.hint'];
    this.#advanceHint.textContent = messages['advance.hint'];
    for (const [name, field] of this.#all) {
      field.label.textContent = messages[`${name}.label`];
      const example: keyof CardMessages =
        isFront && name === 'securityCode' ? `${name}.placeholder.front` : `${name}.placeholder`;
      field.input.placeholder = this.#options?.placeholders?.[name] ?? messages[example];
      this.#renderError(field, codeLength);
    }
    securityCode?.box.classList.toggle(
      'dotted',
      this.#options?.mask !== false && this.#canMask('securityCode', securityCode),
    );
    if (number) {
      const isMasked = !!this.#options?.mask && this.#canMask('number', number);
      number.box.classList.toggle('veiled', isMasked);
      const { value } = number.input;
      this.#maskedText.textContent = isMasked
        ? value.slice(0, -4).replace(/\d/g, '•') + value.slice(-4)
        : '';
    }
    this.#onChange();
  }

  #canMask(name: CardFieldName, { input, complaint }: Field): boolean {
    return document.activeElement !== input && !complaint && !this.#check(name);
  }

  #renderError(field: Field, digits: number): void {
    const { complaint, input, error } = field;
    const text = complaint
      ? this.#texts.messages[complaint.key].replace('{digits}', String(digits))
      : '';
    if (error.textContent !== text) error.textContent = text;
    error.hidden = !complaint;
    field.root.classList.toggle('invalid', !!complaint);
    input.ariaInvalid = complaint ? 'true' : null;
  }

  #renderBrand({ root, input }: Field, brand: Brand): void {
    this.#brandView?.render(brand, digitsOf(input.value), this.#texts.messages);
    if (brand === 'unknown' || this.#isBrandLoading) return;
    this.#isBrandLoading = true;
    // Loaded when the first brand is recognized. A failure is ignored, because the mark is optional.
    import('./brand-view.js')
      .then((view) => {
        const onChoice = () => {
          this.#isEdited = true;
          this.#render();
        };
        this.#brandView = new view.BrandView(root, this.#mark, this.#brandName, onChoice);
        this.#render();
      })
      .catch(() => undefined);
  }
}
