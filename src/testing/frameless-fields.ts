import { PaymentError } from '../domain/payment-error.js';
import { UNTOUCHED_CARD } from '../fields/field-provider.js';
import type {
  CardFields,
  CardFieldsListener,
  CardFieldsState,
  CardResult,
  CardSubmission,
  FieldProvider,
  FieldState,
} from '../fields/field-provider.js';
import { sourceBody } from '../gateway/read-answers.js';
import { refusalOf } from '../gateway/refusal.js';
import { SandboxError, type Caller, type Sandbox } from '../sandbox/sandbox.js';
import type { TestCardData } from './test-cards.js';

const TYPED: FieldState = { empty: false, valid: true, focused: false };

const stateOf = ({ brand }: TestCardData): CardFieldsState => ({
  fields: { number: TYPED, expiration: TYPED, securityCode: TYPED },
  complete: true,
  edited: true,
  brand,
});

/**
 * Card fields without a frame, for tests that set the card. They do not isolate card data from the page, so never use
 * them on a page for real shoppers.
 */
export class FramelessFields implements FieldProvider {
  readonly #sandbox: Sandbox;
  readonly #caller: Caller;
  readonly #mounted = new Set<FramelessCard>();

  constructor(sandbox: Sandbox, caller: Caller) {
    this.#sandbox = sandbox;
    this.#caller = caller;
  }

  /** Whether a card form is mounted. */
  get isMounted(): boolean {
    return this.#mounted.size > 0;
  }

  /** Enters a card into the mounted form. */
  type(card: TestCardData): void {
    const form = [...this.#mounted].at(-1);
    if (!form) throw new Error('no card form is on the screen: pick a card method first');
    form.type(card);
  }

  mountCard(_container: HTMLElement, _options: object, listener: CardFieldsListener): CardFields {
    const form = new FramelessCard(listener, {
      submit: (card, submission) => this.#createSource(card, submission),
      forget: () => this.#mounted.delete(form),
    });
    this.#mounted.add(form);
    return form;
  }

  #createSource(card: TestCardData, { idempotencyKey, ...submission }: CardSubmission): CardResult {
    const details = {
      number: card.number,
      expirationMonth: card.month,
      expirationYear: card.year,
      cvv: card.securityCode,
    };
    const body = structuredClone(sourceBody({ ...submission, type: 'creditCard', details }));
    const { id, clientSecret } = this.#sandbox.createSource(this.#caller, body, { idempotencyKey });
    return { sourceId: id as string, clientSecret: clientSecret as string }; // every source has both
  }
}

interface Provider {
  submit(card: TestCardData, submission: CardSubmission): CardResult;
  forget(): void;
}

class FramelessCard implements CardFields {
  readonly ready = Promise.resolve();
  state: CardFieldsState = UNTOUCHED_CARD;
  readonly #listener: CardFieldsListener;
  readonly #provider: Provider;
  #card: TestCardData | undefined;

  constructor(listener: CardFieldsListener, provider: Provider) {
    this.#listener = listener;
    this.#provider = provider;
  }

  type(card: TestCardData): void {
    this.#card = card;
    this.#tell(stateOf(card));
  }

  submit(submission: CardSubmission): Promise<CardResult> {
    const card = this.#card;
    if (!card) return Promise.reject(new PaymentError('incomplete-details'));
    this.#tell({ ...this.state, edited: false });
    try {
      return Promise.resolve(this.#provider.submit(card, submission));
    } catch (reason) {
      if (!(reason instanceof SandboxError)) throw reason;
      const { status, retryAfterSeconds: seconds } = reason;
      return Promise.reject(
        refusalOf(status, reason, 'session-not-found', seconds && seconds * 1000),
      );
    }
  }

  clear(): void {
    this.#card = undefined;
    this.#tell(UNTOUCHED_CARD);
  }

  update(): void {
    // There are no styles to update.
  }

  focus(): void {
    // There is no input to focus.
  }

  validate(): void {
    // There are no texts.
  }

  destroy(): void {
    this.#provider.forget();
  }

  #tell(state: CardFieldsState): void {
    this.state = state;
    this.#listener.onState(state);
  }
}
