import { fieldsOf, listOf, present, textOf } from '../domain/json-reader.js';
import { PaymentError, type PaymentErrorCode } from '../domain/payment-error.js';
import {
  UNTOUCHED_CARD,
  type CardFieldName,
  type CardFields,
  type CardFieldsListener,
  type CardFieldsOptions,
  type CardFieldsState,
  type CardResult,
  type CardSubmission,
  type FieldProvider,
  type FieldState,
} from './field-provider.js';
import { drawPlaces, type CardPlaces } from './host/card-places.js';
import { lightSlot } from './host/light-slot.js';

/** One element of a `DigitalRiver` instance. */
export interface DigitalRiverElement {
  mount(id: string): void;
  destroy(): void;
  focus(): void;
  clear(): void;
  update(options: object): void;
  on(event: string, listener: (event: unknown) => void): void;
}

/** The members of a `DigitalRiver` instance that card fields use. */
export interface DigitalRiverForFields {
  createElement(type: never, options: object): DigitalRiverElement;
  createSource(element: never, data: never): Promise<unknown>;
}

/** The labels and error messages of the fields in one language. */
export interface CardWords {
  readonly labels: Readonly<Record<CardFieldName, string>>;
  /** Returns the error message of a field with an `errorCode`. @param brand The brand key, as in `CardFieldsState`. */
  readonly complaint: (name: CardFieldName, state: FieldState, brand: string) => string;
}

export interface DigitalRiverFieldsOptions {
  readonly digitalRiver: DigitalRiverForFields;
  /** Loads the texts. @param locale A BCP 47 tag. */
  readonly words: (locale: string) => Promise<CardWords>;
}

const TYPES = { number: 'cardnumber', expiration: 'cardexpiration', securityCode: 'cardcvv' };
const NAMES = ['number', 'expiration', 'securityCode'] as const;
const MISSING: Readonly<Record<CardFieldName, string>> = {
  number: 'incomplete_card_number',
  expiration: 'incomplete_expiration_date',
  securityCode: 'incomplete_security_code',
};
/** The time limit for fields to become ready, in milliseconds. */
const READY_WITHIN = 15_000;

/** A promise for fields that were removed: it never settles. */
const never = (): Promise<never> => new Promise(() => undefined);

/**
 * Card fields over a `DigitalRiver` global: its three elements with the kit's labels, boxes and errors, outside of shadow
 * trees. Card data stays within the library's elements.
 */
export const digitalRiverFields = (options: DigitalRiverFieldsOptions): FieldProvider => ({
  mountCard: (container, look, listener) => new LibraryCard(options, container, look, listener),
});

class LibraryCard implements CardFields {
  readonly ready: Promise<void>;
  readonly #digitalRiver: DigitalRiverForFields;
  readonly #readWords: DigitalRiverFieldsOptions['words'];
  readonly #listener: CardFieldsListener;
  readonly #elements = new Map<CardFieldName, DigitalRiverElement>();
  readonly #slot: ReturnType<typeof lightSlot>;
  readonly #places: CardPlaces;
  #options: CardFieldsOptions;
  #words: CardWords | undefined;
  #state: CardFieldsState = UNTOUCHED_CARD;
  #made: { readonly key: string; readonly result: CardResult } | undefined;
  #isGone = false;

  constructor(
    { digitalRiver, words }: DigitalRiverFieldsOptions,
    container: HTMLElement,
    options: CardFieldsOptions,
    listener: CardFieldsListener,
  ) {
    this.#digitalRiver = digitalRiver;
    this.#readWords = words;
    this.#listener = listener;
    this.#options = options;
    this.#slot = lightSlot(container);
    this.#places = drawPlaces(this.#slot.node, (name) => this.#elements.get(name)?.focus());
    this.ready = this.#mount();
    this.ready.catch((reason: unknown) => {
      if (reason instanceof PaymentError) listener.onError(reason);
    });
  }

  get state(): CardFieldsState {
    return this.#state;
  }

  update(changes: Partial<CardFieldsOptions>): void {
    const { locale } = this.#options;
    this.#options = { ...this.#options, ...changes };
    this.#applyOptions();
    if (this.#options.locale !== locale) void this.#applyLocale();
    for (const [name, element] of this.#elements)
      element.update(elementOptions(name, this.#options));
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

  async submit(
    // The library accepts no precondition: the gateway has already checked it.
    { idempotencyKey: key, precondition: _, ...submission }: CardSubmission,
    signal: AbortSignal,
  ): Promise<CardResult> {
    const number = this.#elements.get('number');
    if (signal.aborted) throw new PaymentError('cancelled');
    if (!number) throw new PaymentError('frame-unavailable');
    // The library accepts no key: this remembers the source of the last key. A request without an answer is not repeated.
    if (this.#made?.key === key) return this.#made.result;
    this.#enter(this.#state.fields, { edited: false });
    const data = { type: 'creditCard', ...submission };
    const asking = this.#digitalRiver.createSource(number as never, data as never); // an element of its own, and source data
    const answer = fieldsOf(await answerOf(asking, signal));
    if (answer.error !== undefined) throw errorOf(answer.error);
    const { id, clientSecret, state } = fieldsOf(answer.source);
    const sourceId = textOf(id);
    if (!sourceId) throw new PaymentError('outcome-unknown');
    // The library has already run the issuer's challenge within the call; the shopper is not sent there again.
    if (state === 'requires_action' && submission.sessionId !== undefined)
      throw new PaymentError('authentication-failed');
    const result = { sourceId, clientSecret: textOf(clientSecret) ?? '' };
    this.#made = { key, result };
    return result;
  }

  destroy(): void {
    this.#isGone = true;
    for (const element of this.#elements.values()) element.destroy();
    this.#elements.clear();
    this.#slot.remove();
  }

  async #mount(): Promise<void> {
    this.#applyOptions();
    await this.#applyLocale();
    if (this.#isGone) return never();
    try {
      await inTime(Promise.all(NAMES.map((name) => this.#mountField(name))));
    } catch (reason) {
      if (!this.#isGone) throw reason;
    }
    if (this.#isGone) return never();
    this.#listener.onState(this.#state);
  }

  async #mountField(name: CardFieldName): Promise<void> {
    const { mountPoint } = this.#places.fields[name];
    const element = this.#digitalRiver.createElement(
      TYPES[name] as never, // one of its names
      elementOptions(name, this.#options),
    );
    this.#elements.set(name, element);
    const ready = new Promise<void>((resolve) => element.on('ready', () => resolve()));
    element.on('focus', () => this.#change(name, { focused: true }));
    element.on('blur', () => this.#change(name, { focused: false }));
    element.on('return', () => this.#listener.onEnter());
    element.on('change', (event) => this.#read(name, event));
    element.mount(mountPoint.id);
    await ready;
  }

  #applyOptions(): void {
    const { node } = this.#slot;
    node.dir = this.#options.direction;
    node.lang = this.#options.locale;
    this.#places.applyStyle(this.#options.style);
  }

  async #applyLocale(): Promise<void> {
    const { locale } = this.#options;
    const words = await this.#readWords(locale);
    if (locale !== this.#options.locale) return;
    this.#words = words;
    for (const name of NAMES) this.#places.fields[name].label(words.labels[name]);
    this.#show();
  }

  #show(): void {
    const { fields, brand } = this.#state;
    for (const name of NAMES) {
      const state = fields[name];
      const isWrong = state.errorCode !== undefined;
      const complaint = isWrong ? this.#words?.complaint(name, state, brand) : undefined;
      this.#places.fields[name].show(state, complaint);
    }
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
    this.#enter(
      { ...this.#state.fields, [name]: state },
      { edited: true, ...present({ brand: textOf(brand, 40) }) },
    );
  }

  #change(name: CardFieldName, change: Partial<FieldState>): void {
    this.#enter({ ...this.#state.fields, [name]: { ...this.#state.fields[name], ...change } });
  }

  #enter(fields: CardFieldsState['fields'], more: Partial<CardFieldsState> = {}): void {
    const complete = NAMES.every((name) => fields[name].valid);
    this.#state = { ...this.#state, ...more, fields, complete };
    this.#show();
    this.#listener.onState(this.#state);
  }

  #isValid(name: CardFieldName): boolean {
    return this.#state.fields[name].valid;
  }
}

/** Rejects with `frame-unavailable` if fields cannot be created or are not ready in time. */
function inTime(arriving: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = (cause?: unknown): void =>
      reject(new PaymentError('frame-unavailable', { cause }));
    const timer = setTimeout(() => fail(), READY_WITHIN);
    void arriving.then(resolve, fail).finally(() => clearTimeout(timer));
  });
}

/** Waits for a call of the library, which supports no abort signal: an aborted call rejects with `outcome-unknown`. */
function answerOf(asking: Promise<unknown>, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const lose = (cause?: unknown): void => reject(new PaymentError('outcome-unknown', { cause }));
    const stop = (): void => lose();
    signal.addEventListener('abort', stop, { once: true });
    void asking.then(resolve, lose).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** The style of the inputs: the page's own overrides the kit's. */
function elementOptions(
  name: CardFieldName,
  { placeholders, mask, style, styles = {} }: CardFieldsOptions,
): object {
  const placeholderText = placeholders?.[name];
  const { text, muted, fontFamily = '', fontSize = '' } = style;
  const { base, webkitAutofill, ...others } = styles;
  return {
    ...(placeholderText !== undefined && { placeholderText }),
    ...(mask !== undefined && name !== 'expiration' && { mask }),
    style: {
      ...others,
      base: {
        color: text,
        fontFamily: fontFamily.replaceAll(/["']/g, ''), // font names are valid without quotes, which some filters refuse
        // Phones zoom into fields with smaller text.
        fontSize: `${Math.max(16, 1.0667 * (parseFloat(fontSize) || 0))}px`,
        fontVariant: 'tabular-nums',
        '::placeholder': { color: muted },
        ...base,
      },
      ...(webkitAutofill && { webKitAutofill: webkitAutofill }), // as the contract's table spells it
    },
  };
}

/** The kit's error codes by the payment contract's error types. */
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
  const isOver = listOf(errors).some((entry) => fieldsOf(entry).code === 'session_expired');
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
  const code = isOver ? 'session-expired' : (CODES[String(type)] ?? 'internal');
  return new PaymentError(code, { details });
}
