import { PaymentError } from '../../../src/domain/payment-error.js';
import type { Authentication } from '../../../src/domain/authentication.js';
import type {
  CardFieldName,
  CardFields,
  CardFieldsListener,
  CardFieldsOptions,
  CardFieldsState,
  CardResult,
  CardSubmission,
  FieldProvider,
  SecurityCodeField,
  SecurityCodeOptions,
  SingleFieldListener,
  SingleFieldState,
  SourceAuthentication,
} from '../../../src/fields/field-provider.js';

type Typed = 'nothing' | 'everything' | 'a wrong number';

/** An invisible set of card fields whose input the test sets. */
export class TestCard implements CardFields {
  readonly ready: Promise<void>;
  readonly container: HTMLElement;
  readonly listener: CardFieldsListener;
  readonly focused: (CardFieldName | 'first-invalid')[] = [];
  readonly submissions: CardSubmission[] = [];
  options: CardFieldsOptions;
  state = stateOf('nothing');
  /** Entered but not reported yet. */
  heldBack: Typed | undefined;
  validated = 0;
  cleared = 0;
  isDestroyed = false;
  readonly #provider: TestFields;

  constructor(
    provider: TestFields,
    container: HTMLElement,
    options: CardFieldsOptions,
    listener: CardFieldsListener,
  ) {
    this.#provider = provider;
    this.container = container;
    this.options = options;
    this.listener = listener;
    this.ready = provider.opening;
    const box = document.createElement('div');
    box.style.blockSize = '154px'; // as high as the real frame in a place that is wide enough
    container.append(box);
  }

  types(what: Typed): void {
    this.heldBack = undefined;
    this.state = { ...stateOf(what), edited: what !== 'nothing' };
    this.listener.onState(this.state);
  }

  /** The shopper leaves a field. */
  leaves(): void {
    this.state = { ...this.state };
    this.listener.onState(this.state);
  }

  update(options: Partial<CardFieldsOptions>): void {
    this.options = { ...this.options, ...options };
  }

  focus(target: CardFieldName | 'first-invalid'): void {
    this.focused.push(target);
  }

  clear(): void {
    this.cleared += 1;
    this.types('nothing');
  }

  validate(): void {
    this.validated += 1;
  }

  async flush(): Promise<void> {
    await this.#provider.flushing;
    if (this.heldBack) this.types(this.heldBack);
  }

  submit(submission: CardSubmission, signal: AbortSignal): Promise<CardResult> {
    this.submissions.push(submission);
    this.state = { ...this.state, edited: false };
    this.listener.onState(this.state);
    return this.#provider.tokenize(submission, signal);
  }

  destroy(): void {
    this.isDestroyed = true;
    this.container.replaceChildren();
  }
}

/** The security code of a saved card, played by the test. */
export class TestSecurityCode implements SecurityCodeField {
  readonly ready: Promise<void>;
  readonly container: HTMLElement;
  readonly listener: SingleFieldListener;
  readonly authentications: SourceAuthentication[] = [];
  options: SecurityCodeOptions;
  state: SingleFieldState = codeStateOf(false);
  /** A complete code is entered but not reported yet. */
  holdsBack = false;
  focused = 0;
  validated = 0;
  cleared = 0;
  isDestroyed = false;
  readonly #provider: TestFields;

  constructor(
    provider: TestFields,
    container: HTMLElement,
    options: SecurityCodeOptions,
    listener: SingleFieldListener,
  ) {
    this.#provider = provider;
    this.container = container;
    this.options = options;
    this.listener = listener;
    this.ready = provider.opening;
    const box = document.createElement('div');
    box.style.blockSize = '70px'; // as high as the real frame
    container.append(box);
  }

  /** Types a whole code, or takes it back. */
  types(isWhole = true): void {
    this.holdsBack = false;
    this.state = codeStateOf(isWhole);
    this.listener.onState(this.state);
  }

  update(options: Partial<SecurityCodeOptions>): void {
    this.options = { ...this.options, ...options };
  }

  focus(): void {
    this.focused += 1;
  }

  blur(): void {
    this.state = { ...this.state, focused: false };
  }

  clear(): void {
    this.cleared += 1;
    this.types(false);
  }

  validate(): void {
    this.validated += 1;
  }

  async flush(): Promise<void> {
    await this.#provider.flushing;
    if (this.holdsBack) this.types();
  }

  authenticate(authentication: SourceAuthentication, signal: AbortSignal): Promise<Authentication> {
    this.authentications.push(authentication);
    return this.#provider.authenticate(authentication, signal);
  }

  destroy(): void {
    this.isDestroyed = true;
    this.container.replaceChildren();
  }
}

/** The port to card fields, played by the test. */
export class TestFields implements FieldProvider {
  readonly cards: TestCard[] = [];
  readonly codes: TestSecurityCode[] = [];
  /** Settles when fields can be typed in. */
  opening: Promise<void> = Promise.resolve();
  /** Resolves when the fields report their full state. */
  flushing: Promise<void> = Promise.resolve();
  /** Makes the source; refuses until the test says how. */
  tokenize: (submission: CardSubmission, signal: AbortSignal) => Promise<CardResult> = () =>
    Promise.reject(new PaymentError('internal'));
  /** Says whether a source is authenticated; refuses until the test says how. */
  authenticate: (
    authentication: SourceAuthentication,
    signal: AbortSignal,
  ) => Promise<Authentication> = () => Promise.reject(new PaymentError('internal'));
  prepared = 0;

  /** The newest set. */
  get card(): TestCard {
    const card = this.cards.at(-1);
    if (!card) throw new Error('no card fields are mounted');
    return card;
  }

  /** The newest security code of a saved card. */
  get code(): TestSecurityCode {
    const code = this.codes.at(-1);
    if (!code) throw new Error('no security code is mounted');
    return code;
  }

  prepare(): void {
    this.prepared += 1;
  }

  mountCard(
    container: HTMLElement,
    options: CardFieldsOptions,
    listener: CardFieldsListener,
  ): CardFields {
    const card = new TestCard(this, container, options, listener);
    this.cards.push(card);
    return card;
  }

  mountSecurityCode(
    container: HTMLElement,
    options: SecurityCodeOptions,
    listener: SingleFieldListener,
  ): SecurityCodeField {
    const code = new TestSecurityCode(this, container, options, listener);
    this.codes.push(code);
    return code;
  }
}

function codeStateOf(isWhole: boolean): SingleFieldState {
  return { empty: !isWhole, valid: isWhole, focused: false, brand: 'unknown' };
}

function stateOf(typed: Typed): CardFieldsState {
  const empty = { empty: true, valid: false, focused: false };
  const good = { empty: false, valid: true, focused: false };
  const wrong = { empty: false, valid: false, focused: false, errorCode: 'invalid_card_number' };
  const rest = typed === 'nothing' ? empty : good;
  return {
    fields: {
      number: typed === 'a wrong number' ? wrong : rest,
      expiration: rest,
      securityCode: rest,
    },
    complete: typed === 'everything',
    brand: typed === 'nothing' ? 'unknown' : 'visa',
  };
}
