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

/** One, two or all three of a card's fields. What is typed is in the inputs and nowhere else. */
export class FrameForm {
  readonly element: HTMLFormElement;
  /** The fields that are here, in the order in which a card is read. */
  readonly names: readonly CardFieldName[];

  readonly #fields: Readonly<Partial<Record<CardFieldName, Field>>>;
  readonly #mark = create('span', { class: 'mark' });
  readonly #veil = create('span', { class: 'veil', 'aria-hidden': 'true' });
  readonly #brandName = create('p', { class: 'visually-hidden', role: 'status' });
  readonly #hint = create('p', { class: 'visually-hidden', id: 'hint' });
  /** Says of a field, before the shopper types in it, that focus will move on. */
  readonly #advanceHint = create('p', { hidden: '', id: 'advance' });
  /** Announces the error that a field gets on blur. Focus on a field reads its error anyway. */
  readonly #spoken = create('p', { class: 'visually-hidden', role: 'status' });
  readonly #onChange: () => void;
  #brandView: BrandView | undefined;
  #isBrandLoading = false;
  /** Of a card whose number is elsewhere. */
  #assumedBrand: Brand = 'unknown';
  /** Since the card was last sent. */
  #isEdited = false;
  #texts: CardTexts;
  #options: FrameOptions | undefined;

  /**
   * @param onChange Something of `state`, or of the form's height, may have changed.
   * @param onEnter The shopper pressed Enter.
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
    number?.box.append(this.#veil, this.#mark);
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
    // Nothing of it is needed before the first key.
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

  /** The typed values as they are; call `firstInvalid` first. */
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

  /** The number is in another frame: this is what it tells. */
  assumeBrand(brand: Brand): void {
    if (brand === this.#assumedBrand) return;
    this.#assumedBrand = brand;
    this.#reconsiderCode();
    this.#render();
  }

  /** Complains about everything that is missing or wrong. */
  validate(): void {
    for (const name of this.names) this.#complain(name, this.#check(name));
    this.#render();
  }

  /** The service found what we could not. The complaint stands until the field is edited. */
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

  /** Forgets what was typed, and with it what the masks remember for undo. */
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

  /** While the card is on its way nothing can be edited; focus stays. */
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

  /** What is known of the card: by its number, or by what we were told of it. */
  get #card(): Pick<NumberReading, 'brand' | 'codeLength' | 'error'> {
    const { number } = this.#fields;
    if (number) return readCardNumber(digitsOf(number.input.value));
    return { brand: this.#assumedBrand, codeLength: securityCodeLength(this.#assumedBrand) };
  }

  #createField(name: CardFieldName): Field {
    const field = createField(name, this.#optionsOf(name));
    // After the mask's own listeners: what we read is what is left.
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

  /** The brand decides how long a code is. */
  #reconsiderCode(): void {
    const isWrong = this.#fields.securityCode?.complaint;
    if (isWrong) this.#complain('securityCode', this.#check('securityCode'));
  }

  /** Takes a complaint back as soon as it is met; makes none while the shopper types. */
  #onInput(name: CardFieldName, { complaint }: Field): void {
    this.#isEdited = true;
    if (complaint && !this.#check(name)) this.#complain(name, undefined);
    if (name === 'number') this.#reconsiderCode();
    this.#render();
  }

  /** An empty field that is only passed through is not complained about. */
  #onBlur(name: CardFieldName, { input, complaint, error }: Field): void {
    // Another window in front of ours is no leaving of the field.
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
      this.#options?.mask !== false && this.#rests('securityCode', securityCode),
    );
    if (number) {
      const isVeiled = !!this.#options?.mask && this.#rests('number', number);
      number.box.classList.toggle('veiled', isVeiled);
      const { value } = number.input;
      this.#veil.textContent = isVeiled
        ? value.slice(0, -4).replace(/\d/g, '•') + value.slice(-4)
        : '';
    }
    this.#onChange();
  }

  #rests(name: CardFieldName, { input, complaint }: Field): boolean {
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
    // Loaded when there is a brand to show; without its mark the card is no less good.
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
