import { fieldsOf, listOf, textOf } from '../domain/json-reader.js';
import { PaymentError, type PaymentErrorCode } from '../domain/payment-error.js';
import type {
  CardFieldName,
  CardFields,
  CardFieldsListener,
  CardFieldsOptions,
  CardFieldsState,
  CardResult,
  CardSubmission,
  FieldProvider,
  FieldState,
} from './field-provider.js';
import { lightSlot } from './light-slot.js';

/** One element of a `DigitalRiver` instance (protocol 5.1). */
export interface DigitalRiverElement {
  mount(id: string): void;
  destroy(): void;
  focus(): void;
  clear(): void;
  update(options: object): void;
  on(event: string, listener: (event: unknown) => void): void;
}

/** What of a `DigitalRiver` instance card fields need. */
export interface DigitalRiverForFields {
  createElement(type: never, options: object): DigitalRiverElement;
  createSource(element: never, data: never): Promise<unknown>;
}

export interface DigitalRiverFieldsOptions {
  readonly digitalRiver: DigitalRiverForFields;
  /** What stands above each field, in a BCP 47 language. */
  readonly labels: (locale: string) => Promise<Readonly<Record<CardFieldName, string>>>;
}

const TYPES = { number: 'cardnumber', expiration: 'cardexpiration', securityCode: 'cardcvv' };
const NAMES = ['number', 'expiration', 'securityCode'] as const;
const MISSING: Readonly<Record<CardFieldName, string>> = {
  number: 'incomplete_card_number',
  expiration: 'incomplete_expiration_date',
  securityCode: 'incomplete_security_code',
};
/** Milliseconds. */
const READY_WITHIN = 15_000;

const UNTOUCHED: FieldState = { empty: true, valid: false, focused: false };

/**
 * Card fields over a `DigitalRiver` global: its three elements, with our labels, in the document's own tree. Nothing typed
 * passes through here.
 */
export const digitalRiverFields = (options: DigitalRiverFieldsOptions): FieldProvider => ({
  mountCard: (container, look, listener) => new LibraryCard(options, container, look, listener),
});

class LibraryCard implements CardFields {
  readonly ready: Promise<void>;
  readonly #digitalRiver: DigitalRiverForFields;
  readonly #listener: CardFieldsListener;
  readonly #elements = new Map<CardFieldName, DigitalRiverElement>();
  readonly #slot: ReturnType<typeof lightSlot>;
  #state: CardFieldsState = {
    fields: { number: UNTOUCHED, expiration: UNTOUCHED, securityCode: UNTOUCHED },
    complete: false,
    brand: 'unknown',
  };
  #isGone = false;

  constructor(
    { digitalRiver, labels }: DigitalRiverFieldsOptions,
    container: HTMLElement,
    options: CardFieldsOptions,
    listener: CardFieldsListener,
  ) {
    this.#digitalRiver = digitalRiver;
    this.#listener = listener;
    this.#slot = lightSlot(container);
    this.ready = this.#mount(labels, options);
    this.ready.catch((reason: unknown) => {
      if (reason instanceof PaymentError && !this.#isGone) listener.onError(reason);
    });
  }

  get state(): CardFieldsState {
    return this.#state;
  }

  update(options: Partial<CardFieldsOptions>): void {
    for (const [name, element] of this.#elements) element.update(elementOptions(name, options));
  }

  focus(target: CardFieldName | 'first-invalid'): void {
    const name = target === 'first-invalid' ? NAMES.find((each) => !this.#isValid(each)) : target;
    if (name) this.#elements.get(name)?.focus();
  }

  clear(): void {
    for (const element of this.#elements.values()) element.clear();
  }

  validate(): void {
    for (const name of NAMES) {
      const { errorCode = MISSING[name] } = this.#state.fields[name];
      if (!this.#isValid(name)) this.#change(name, { errorCode });
    }
  }

  async submit(submission: CardSubmission, signal: AbortSignal): Promise<CardResult> {
    const number = this.#elements.get('number');
    if (signal.aborted) throw new PaymentError('cancelled');
    if (!number) throw new PaymentError('frame-unavailable');
    // The library takes no key: what got no answer is not asked again.
    const { idempotencyKey: _, ...rest } = submission;
    const data = { type: 'creditCard', ...rest };
    const answer = fieldsOf(await this.#digitalRiver.createSource(number as never, data as never)); // an element of its own, and source data
    if (answer.error !== undefined) throw errorOf(answer.error);
    const { id, clientSecret } = fieldsOf(answer.source);
    const sourceId = textOf(id);
    if (!sourceId) throw new PaymentError('outcome-unknown');
    return { sourceId, clientSecret: textOf(clientSecret) ?? '' };
  }

  destroy(): void {
    this.#isGone = true;
    for (const element of this.#elements.values()) element.destroy();
    this.#elements.clear();
    this.#slot.remove();
  }

  async #mount(
    labels: DigitalRiverFieldsOptions['labels'],
    options: CardFieldsOptions,
  ): Promise<void> {
    const words = await labels(options.locale);
    if (this.#isGone) return new Promise(() => undefined); // nobody waits for fields that were taken away
    const { node } = this.#slot;
    node.dir = options.direction;
    node.lang = options.locale;
    const arriving = NAMES.map((name) => this.#mountField(node, name, words[name], options));
    await Promise.race([Promise.all(arriving), late()]);
    this.#listener.onState(this.#state);
  }

  #mountField(
    node: HTMLElement,
    name: CardFieldName,
    words: string,
    options: CardFieldsOptions,
  ): Promise<void> {
    const group = document.createElement('div');
    const label = document.createElement('span');
    const box = document.createElement('div');
    box.id = `${node.id}-${name}`;
    label.id = `${box.id}-label`;
    label.textContent = words;
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', label.id);
    dress(group, label, box, options.style);
    group.append(label, box);
    node.append(group);
    const element = this.#digitalRiver.createElement(
      TYPES[name] as never, // one of its names
      elementOptions(name, options),
    );
    this.#elements.set(name, element);
    const ready = new Promise<void>((resolve) => element.on('ready', () => resolve()));
    element.on('focus', () => this.#change(name, { focused: true }));
    element.on('blur', () => this.#change(name, { focused: false }));
    element.on('return', () => this.#listener.onEnter());
    element.on('change', (event) => this.#read(name, event));
    label.addEventListener('click', () => element.focus());
    element.mount(box.id);
    return ready;
  }

  #read(name: CardFieldName, event: unknown): void {
    const { complete, empty, error, brand } = fieldsOf(event);
    const errorCode = textOf(fieldsOf(error).code);
    const { focused } = this.#state.fields[name];
    const state: FieldState = {
      focused,
      empty: empty === true,
      valid: complete === true && errorCode === undefined,
      ...(errorCode !== undefined && { errorCode }),
    };
    this.#enter({ ...this.#state.fields, [name]: state }, textOf(brand, 40));
  }

  #change(name: CardFieldName, change: Partial<FieldState>): void {
    this.#enter({ ...this.#state.fields, [name]: { ...this.#state.fields[name], ...change } });
  }

  #enter(fields: CardFieldsState['fields'], brand = this.#state.brand): void {
    const complete = NAMES.every((name) => fields[name].valid);
    this.#state = { fields, complete, brand };
    this.#listener.onState(this.#state);
  }

  #isValid(name: CardFieldName): boolean {
    return this.#state.fields[name].valid;
  }
}

const late = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new PaymentError('frame-unavailable')), READY_WITHIN);
  });

function elementOptions(
  name: CardFieldName,
  { placeholders, mask, style }: Partial<CardFieldsOptions>,
): object {
  const placeholderText = placeholders?.[name];
  const { text, muted, danger, fontFamily, fontSize } = style ?? {};
  return {
    ...(placeholderText !== undefined && { placeholderText }),
    ...(mask !== undefined && name !== 'expiration' && { mask }),
    ...(style && {
      style: {
        base: { color: text, fontFamily, fontSize, '::placeholder': { color: muted } },
        invalid: { color: danger },
      },
    }),
  };
}

/** The kit's look around fields that are not its own. */
function dress(
  group: HTMLElement,
  label: HTMLElement,
  box: HTMLElement,
  style: CardFieldsOptions['style'],
): void {
  const { text, surface, border, fontFamily, fontSize, radius } = style;
  Object.assign(group.style, { marginBlockEnd: '12px', color: text, fontFamily, fontSize });
  Object.assign(label.style, { display: 'block', marginBlockEnd: '4px', fontWeight: '500' });
  Object.assign(box.style, {
    boxSizing: 'border-box',
    minBlockSize: '44px',
    padding: '11px 12px',
    border: `1px solid ${border}`,
    borderRadius: radius,
    background: surface,
  });
}

/** The contract's types in the kit's words (protocol 7.1). */
const CODES: Readonly<Record<string, PaymentErrorCode>> = {
  validation_error: 'invalid-details',
  bad_request: 'invalid-details',
  unauthorized: 'unauthorized',
  not_found: 'session-not-found',
  conflict: 'declined',
  too_many_requests: 'too-many-requests',
  no_network: 'outcome-unknown',
  request_timeout: 'outcome-unknown',
  gateway_timeout: 'outcome-unknown',
  service_unavailable: 'service-unavailable',
};

function errorOf(error: unknown): PaymentError {
  const { type, errors } = fieldsOf(error);
  const details = listOf(errors)
    .slice(0, 20)
    .map((entry) => {
      const { code, message, parameter } = fieldsOf(entry);
      const at = textOf(parameter, 200);
      return {
        code: textOf(code, 200) ?? '',
        message: textOf(message) ?? '',
        ...(at !== undefined && { parameter: at }),
      };
    });
  return new PaymentError(CODES[String(type)] ?? 'internal', { details });
}
