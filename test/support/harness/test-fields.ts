import { PaymentError } from '../../../src/domain/payment-error.js';
import type {
  CardFieldName,
  CardFields,
  CardFieldsListener,
  CardFieldsOptions,
  CardFieldsState,
  CardResult,
  CardSubmission,
  FieldProvider,
} from '../../../src/fields/field-provider.js';

type Typed = 'nothing' | 'everything' | 'a wrong number';

/** One set of card fields that nobody sees: what is typed is told by the test. */
export class TestCard implements CardFields {
  readonly ready: Promise<void>;
  readonly container: HTMLElement;
  readonly listener: CardFieldsListener;
  readonly focused: (CardFieldName | 'first-invalid')[] = [];
  readonly submissions: CardSubmission[] = [];
  options: CardFieldsOptions;
  state = stateOf('nothing');
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
    this.state = stateOf(what);
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

  submit(submission: CardSubmission, signal: AbortSignal): Promise<CardResult> {
    this.submissions.push(submission);
    return this.#provider.tokenize(submission, signal);
  }

  destroy(): void {
    this.isDestroyed = true;
    this.container.replaceChildren();
  }
}

/** The port to card fields, played by the test. */
export class TestFields implements FieldProvider {
  readonly cards: TestCard[] = [];
  /** Settles when fields can be typed in. */
  opening: Promise<void> = Promise.resolve();
  /** Makes the source; refuses until the test says how. */
  tokenize: (submission: CardSubmission, signal: AbortSignal) => Promise<CardResult> = () =>
    Promise.reject(new PaymentError('internal'));
  prepared = 0;

  /** The newest set. */
  get card(): TestCard {
    const card = this.cards.at(-1);
    if (!card) throw new Error('no card fields are mounted');
    return card;
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
