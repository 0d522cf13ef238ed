import { Maskito, type MaskitoOptions } from '@maskito/core';
import type { CardTexts } from '../../i18n/card/load-card-messages.js';
import type { CardMessages } from '../../i18n/card/en.js';
import {
  FIELD_NAMES,
  type Brand,
  type CardFieldName,
  type CardFieldsState,
  type FieldError,
  type FieldState,
  type FrameOptions,
} from '../protocol.js';
import { BRAND_NAMES, readCardNumber, type NumberReading } from './card-number.js';
import { checkExpiration, parseExpiration } from './expiration.js';
import { digitsOf, expirationOptions, numberOptions, securityCodeOptions } from './masks.js';
import type { CardDetails } from './tokenize.js';

interface Complaint {
  readonly code: FieldError;
  /** Of the words for it: an empty field has its own. */
  readonly key: keyof CardMessages;
  /** By the service: only an edit can meet it. */
  readonly isFinal?: boolean;
}

interface Field {
  readonly root: HTMLElement;
  readonly label: HTMLLabelElement;
  readonly input: HTMLInputElement;
  readonly box: HTMLElement;
  readonly error: HTMLElement;
  /** What is complained about. Nothing before the first blur or submit. */
  complaint: Complaint | undefined;
  mask: Maskito;
}

/** What browsers fill in. */
const AUTOCOMPLETE: Readonly<Record<CardFieldName, string>> = {
  number: 'cc-number',
  expiration: 'cc-exp',
  securityCode: 'cc-csc',
};

const REFUSED: Readonly<Record<CardFieldName, FieldError>> = {
  number: 'invalid_card_number',
  expiration: 'invalid_expiration_date',
  securityCode: 'invalid_security_code',
};

function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: Node[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Number, expiration date and security code. What is typed is in the three inputs and nowhere else. */
export class CardForm {
  readonly element: HTMLFormElement;

  readonly #fields: Readonly<Record<CardFieldName, Field>>;
  readonly #mark = create('span', { class: 'mark' });
  readonly #veil = create('span', { class: 'veil', 'aria-hidden': 'true' });
  readonly #brandName = create('p', { class: 'visually-hidden', role: 'status' });
  readonly #hint = create('p', { class: 'visually-hidden', id: 'hint' });
  readonly #onChange: () => void;
  #brand: Brand = 'unknown';
  #texts: CardTexts;
  #options: FrameOptions | undefined;

  /**
   * @param onChange Something of `state`, or of the form's height, may have changed.
   * @param onEnter The shopper pressed Enter.
   */
  constructor(texts: CardTexts, onChange: () => void, onEnter: () => void) {
    this.#texts = texts;
    this.#onChange = onChange;
    const number = this.#createField('number');
    const expiration = this.#createField('expiration');
    const securityCode = this.#createField('securityCode');
    this.#fields = { number, expiration, securityCode };
    number.box.append(this.#veil, this.#mark);
    number.root.append(this.#brandName);
    securityCode.root.append(this.#hint);
    this.element = create(
      'form',
      { autocomplete: 'on', novalidate: '' },
      number.root,
      create('div', { class: 'row' }, expiration.root, securityCode.root),
    );
    this.element.addEventListener('submit', (event) => event.preventDefault());
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      onEnter();
    });
  }

  get state(): CardFieldsState {
    const states = FIELD_NAMES.map((name): [CardFieldName, FieldState] => {
      const { input, complaint } = this.#fields[name];
      return [
        name,
        {
          empty: input.value === '',
          valid: !this.#check(name),
          focused: document.activeElement === input && document.hasFocus(),
          ...(complaint && { errorCode: complaint.code }),
        },
      ];
    });
    return {
      fields: Object.fromEntries(states) as CardFieldsState['fields'], // one entry per name
      complete: states.every(([, { valid }]) => valid),
      brand: this.#brand,
    };
  }

  /** Nothing while something is missing or wrong. */
  get details(): CardDetails | undefined {
    const { number, expiration, securityCode } = this.#fields;
    const date = parseExpiration(expiration.input.value);
    if (this.firstInvalid || !date) return undefined;
    return {
      number: digitsOf(number.input.value),
      expirationMonth: date.month,
      expirationYear: date.year,
      cvv: digitsOf(securityCode.input.value),
    };
  }

  get firstInvalid(): CardFieldName | undefined {
    return FIELD_NAMES.find((name) => this.#fields[name].complaint ?? this.#check(name));
  }

  get isEmpty(): boolean {
    return FIELD_NAMES.every((name) => this.#fields[name].input.value === '');
  }

  configure(texts: CardTexts, options: FrameOptions): void {
    this.#texts = texts;
    this.#options = options;
    this.#render();
  }

  /** Complains about everything that is missing or wrong. */
  validate(): void {
    for (const name of FIELD_NAMES) this.#complain(name, this.#check(name));
    this.#render();
  }

  /** The service found what we could not. The complaint stands until the field is edited. */
  refuse(name: CardFieldName): void {
    const code = REFUSED[name];
    this.#fields[name].complaint = { code, key: code, isFinal: true };
    this.#render();
  }

  focus(target: CardFieldName | 'first-invalid'): void {
    const name = target === 'first-invalid' ? (this.firstInvalid ?? 'number') : target;
    this.#fields[name].input.focus();
  }

  /** Forgets what was typed, and with it what the masks remember for undo. */
  clear(): void {
    for (const name of FIELD_NAMES) {
      const field = this.#fields[name];
      field.mask.destroy();
      field.input.value = '';
      field.mask = new Maskito(field.input, this.#optionsOf(name));
      field.complaint = undefined;
    }
    this.#render();
  }

  /** While a source is being made nothing can be edited; focus stays. */
  setBusy(isBusy: boolean): void {
    this.element.setAttribute('aria-busy', String(isBusy));
    for (const name of FIELD_NAMES) this.#fields[name].input.readOnly = isBusy;
  }

  get #number(): NumberReading {
    return readCardNumber(digitsOf(this.#fields.number.input.value));
  }

  #createField(name: CardFieldName): Field {
    const id = AUTOCOMPLETE[name];
    const label = create('label', { for: id });
    const input = create('input', {
      id,
      name: id,
      autocomplete: id,
      type: 'text',
      inputmode: 'numeric',
      spellcheck: 'false',
      enterkeyhint: 'go',
      'aria-required': 'true',
      // Empty as long as there is nothing to say.
      'aria-describedby': `${id}-error${name === 'securityCode' ? ' hint' : ''}`,
    });
    const box = create('div', { class: 'box', dir: 'ltr' }, input);
    const error = create('p', { class: 'error', id: `${id}-error` });
    error.hidden = true;
    const mask = new Maskito(input, this.#optionsOf(name));
    // After the mask's own listeners: what we read is what is left.
    input.addEventListener('input', () => this.#onInput(name));
    input.addEventListener('focus', () => this.#render());
    input.addEventListener('blur', () => this.#onBlur(name));
    const root = create('div', { class: `field ${name}` }, label, box, error);
    return { root, label, input, box, error, mask, complaint: undefined };
  }

  #optionsOf(name: CardFieldName): MaskitoOptions {
    if (name === 'number') return numberOptions;
    return name === 'expiration'
      ? expirationOptions
      : securityCodeOptions(() => this.#number.codeLength);
  }

  #check(name: CardFieldName): FieldError | undefined {
    const { value } = this.#fields[name].input;
    if (name === 'number') return this.#number.error;
    if (name === 'expiration') return checkExpiration(value, new Date());
    const missing = this.#number.codeLength - value.length;
    if (missing > 0) return 'incomplete_security_code';
    return missing < 0 ? 'invalid_security_code' : undefined;
  }

  #complain(name: CardFieldName, code: FieldError | undefined): void {
    const field = this.#fields[name];
    field.complaint = code && { code, key: field.input.value ? code : `${name}.missing` };
  }

  /** Takes a complaint back as soon as it is met; makes none while the shopper types. */
  #onInput(name: CardFieldName): void {
    const { complaint } = this.#fields[name];
    if (complaint && !this.#check(name)) this.#complain(name, undefined);
    if (name === 'number' && this.#fields.securityCode.complaint) {
      this.#complain('securityCode', this.#check('securityCode')); // the brand decides its length
    }
    this.#render();
  }

  /** An empty field that is only passed through is not complained about. */
  #onBlur(name: CardFieldName): void {
    const { input, complaint } = this.#fields[name];
    // Another window in front of ours is no leaving of the field.
    const isLeft = document.activeElement !== input;
    if (isLeft && !complaint?.isFinal && (input.value !== '' || complaint)) {
      this.#complain(name, this.#check(name));
    }
    this.#render();
  }

  #render(): void {
    const { number, securityCode } = this.#fields;
    const { brand, codeLength } = this.#number;
    const { messages } = this.#texts;
    const isFront = codeLength === 4;
    this.#renderBrand(brand);
    this.#hint.textContent = messages[isFront ? 'securityCode.hint.front' : 'securityCode.hint'];
    for (const name of FIELD_NAMES) {
      const field = this.#fields[name];
      field.label.textContent = messages[`${name}.label`];
      const example: keyof CardMessages =
        isFront && name === 'securityCode' ? `${name}.placeholder.front` : `${name}.placeholder`;
      field.input.placeholder = this.#options?.placeholders?.[name] ?? messages[example];
      this.#renderError(field, codeLength);
    }
    const rests = (field: Field, name: CardFieldName): boolean =>
      document.activeElement !== field.input && !this.#check(name) && !field.complaint;
    securityCode.box.classList.toggle(
      'dotted',
      this.#options?.mask !== false && rests(securityCode, 'securityCode'),
    );
    const isVeiled = !!this.#options?.mask && rests(number, 'number');
    number.box.classList.toggle('veiled', isVeiled);
    const { value } = number.input;
    this.#veil.textContent = isVeiled
      ? value.slice(0, -4).replace(/\d/g, '•') + value.slice(-4)
      : '';
    this.#onChange();
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

  #renderBrand(brand: Brand): void {
    if (brand === this.#brand) return;
    this.#brand = brand;
    this.#mark.replaceChildren();
    this.#brandName.textContent = '';
    if (brand === 'unknown') return;
    this.#brandName.textContent = BRAND_NAMES[brand];
    // Loaded when there is a brand to show; without its mark the card is no less good.
    import('./brand-marks.js')
      .then(({ brandMark }) => {
        if (brand === this.#brand) this.#mark.replaceChildren(brandMark(brand));
      })
      .catch(() => undefined);
  }
}
