import type { ReactiveControllerHost } from 'lit';
import { PaymentError, toPaymentError } from '../../domain/payment-error.js';
import type { LiveState } from '../../domain/flow-state.js';
import { inconsistencyOf } from '../../domain/payment-session.js';
import type { PaymentSource } from '../../domain/payment-source.js';
import type { ListedMethod } from '../../payment-methods/registry.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import { browserPage } from '../../session/browser-page.js';
import {
  paymentsOf,
  type Payments,
  type Presenter,
  type SubmitResult,
} from '../../session/payments.js';
import type { SessionStore } from '../../session/session-store.js';
import type { DrCardForm } from '../card-form/card-form.js';
import { canBeKept, consentsOf, consentText, type AskedConsent, type Consent } from './consents.js';
import type { DropinConfiguration } from './dropin-configuration.js';
import type { Consents, SuccessDetail } from './events.js';
import { keepConsents, recallConsents } from './kept-consents.js';
import type { Landing } from './landing.js';
import type { DropinCallbacks, PageReports } from './page-reports.js';
import { ChallengeStage } from './challenge-stage.js';
import { BeforeSubmitEvent, CancelEvent, SuccessEvent } from './paying-events.js';
import type { FormInput } from './method-request.js';
import { submissionOf, type Agreement } from './submission.js';
import type { Words } from './words.js';

/** What is on the screen when the shopper presses. */
export interface Desk {
  readonly live: LiveState | undefined;
  /** The method of the open row. */
  readonly method: ListedMethod | undefined;
  readonly methods: readonly ListedMethod[];
  readonly configuration: DropinConfiguration;
  readonly cardForm: DrCardForm | null;
}

export interface AttemptOptions {
  readonly current: () => Desk;
  readonly words: Words;
  readonly reports: PageReports;
  readonly landing: Landing;
  readonly onCancel: (methodType: string) => void;
}

/**
 * From the press of the button to the store, for one session: asks the page, complains about what is missing, hands the
 * rest over, tells the page what came of it. Holds what the shopper ticked. The latch is the store's.
 */
export class Attempts {
  readonly #host: ReactiveControllerHost & HTMLElement & DropinCallbacks;
  readonly #gateway: PaymentGateway;
  readonly #sessionId: string;
  readonly #payments: Payments;
  readonly #options: AttemptOptions;
  #agreed: ReadonlySet<Consent>;
  #missing: ReadonlySet<Consent> = new Set();
  #asking = false;
  #edits = 0;

  /** Ends it: another session, or the element went away. What is under way goes on. */
  readonly leave: () => void;

  /** Where the shopper's bank asks. */
  readonly stage: ChallengeStage;

  constructor(
    host: ReactiveControllerHost & HTMLElement & DropinCallbacks,
    store: SessionStore,
    options: AttemptOptions,
  ) {
    this.#host = host;
    this.#gateway = store.gateway;
    this.#sessionId = store.sessionId;
    this.#options = options;
    this.#payments = paymentsOf(store, browserPage);
    this.#agreed = recallConsents(browserPage, store.sessionId);
    this.stage = new ChallengeStage(host, store.gateway);
    const leave = this.#payments.present(this.#presenter);
    this.leave = () => {
      leave();
      this.stage.leave();
    };
  }

  /** The boxes that are ticked. */
  get agreed(): ReadonlySet<Consent> {
    return this.#agreed;
  }

  /** The boxes the shopper tried to pay without. */
  get missing(): ReadonlySet<Consent> {
    return this.#missing;
  }

  get canSubmit(): boolean {
    const { live, method } = this.#options.current();
    return (
      method !== undefined &&
      live?.activity.name === 'idle' &&
      !inconsistencyOf(live.checkout.session) &&
      this.#isComplete(method)
    );
  }

  submit(): Promise<SubmitResult> {
    const { words, landing, current } = this.#options;
    const { live, method, methods, configuration, cardForm } = current();
    if (!live || this.#asking) return Promise.resolve(this.#conflict());
    if (!method) {
      if (methods.length === 0) return Promise.resolve(this.#conflict());
      landing.announce(words.text('methods.required'));
      return Promise.resolve(this.#refuse(new PaymentError('incomplete-details')));
    }
    // What is under way has been asked and checked: the store gives its promise.
    const refusal = live.activity.name === 'idle' ? this.#check(method, live) : undefined;
    if (refusal) return Promise.resolve(refusal);
    keepConsents(browserPage, this.#sessionId, this.#agreed);
    return this.#payments.submit(
      submissionOf({
        method,
        session: live.checkout.session,
        gateway: this.#gateway,
        configuration,
        edits: this.#edits,
        form: this.#inputOf(method),
        agreement: this.#agreementOn(method, live),
        submitCard: (submission, signal) =>
          cardForm?.submit(submission, signal) ??
          Promise.reject(new PaymentError('frame-unavailable')),
      }),
      this.#presenter,
    );
  }

  continueRedirect(): void {
    this.#payments.continueRedirect();
  }

  consentsFor(method: ListedMethod | undefined): readonly AskedConsent[] {
    const { live, configuration } = this.#options.current();
    return live ? consentsOf({ configuration, checkout: live.checkout, method }) : [];
  }

  /** The shopper ticked a box, or took the tick away. */
  agree(name: Consent, agreed: boolean): void {
    this.#agreed = without(this.#agreed, name);
    if (agreed) this.#agreed = new Set([...this.#agreed, name]);
    this.#missing = without(this.#missing, name);
    this.edited();
  }

  /** What will be sent is no longer what would have been sent before. */
  edited(): void {
    this.#edits += 1;
    this.#host.requestUpdate();
  }

  forget(): void {
    this.#agreed = new Set();
    this.#missing = new Set();
  }

  /** What `dr-success` says beside the source. */
  #describe({ type }: PaymentSource): Omit<SuccessDetail, 'source'> {
    const { methods } = this.#options.current();
    const method = methods.find((offered) => offered.type === type);
    const supportsStorage = method && canBeKept(method);
    // A box that has to be ticked has been, or there were no source.
    const boxes = this.consentsFor(method);
    const asked = boxes.map(({ name }) => name);
    const consents: Consents = {
      termsOfSale: asked.includes('termsOfSale'),
      eula: asked.includes('eula'),
      termsOfUse: asked.includes('termsOfUse'),
    };
    return {
      readyForStorage: boxes.some(
        ({ name, keeps, required }) => keeps && (required || this.#agreed.has(name)),
      ),
      ...(supportsStorage !== undefined && { supportsStorage }),
      ...(consents.termsOfSale && { consents }),
    };
  }

  readonly #presenter: Presenter = {
    succeed: async (source) => {
      this.#options.reports.paid();
      const event = new SuccessEvent({ source: source.raw, ...this.#describe(source) });
      this.#host.dispatchEvent(event);
      try {
        event.waitUntil(Promise.resolve(this.#host.onSuccess?.(event.detail)));
      } catch (reason) {
        event.waitUntil(Promise.reject(toPaymentError(reason)));
      }
      await event.settle();
    },
    challenge: (challenge) => this.stage.show(challenge),
    cancel: (methodType) => {
      this.#options.onCancel(methodType);
      const event = new CancelEvent({ paymentMethod: methodType });
      this.#options.reports.tell(event, () => this.#host.onCancel?.(event.detail));
    },
    fail: (error, methodType) => {
      this.#options.landing.to('[data-notice]');
      this.#options.reports.fail(error, methodType);
    },
  };

  /** Asks the page, then looks at what is there. Nothing is to be said against it: `undefined`. */
  #check(method: ListedMethod, live: LiveState): SubmitResult | undefined {
    const { words, landing } = this.#options;
    const valid = this.#isComplete(method);
    this.#asking = true; // a listener that submits again would ask itself for ever
    const goesOn = this.#host.dispatchEvent(new BeforeSubmitEvent(method.type, valid));
    this.#asking = false;
    if (!goesOn) return { status: 'cancelled' };
    if (inconsistencyOf(live.checkout.session)) {
      landing.announce(words.text('error.data-inconsistent'));
      return this.#refuse(new PaymentError('data-inconsistent'), method);
    }
    return valid ? undefined : this.#refuse(this.#complain(method), method);
  }

  #isComplete(method: ListedMethod): boolean {
    const { cardForm } = this.#options.current();
    return (
      (!method.descriptor.usesCardFields || cardForm?.complete === true) &&
      (!method.descriptor.hasInputs || this.#methodForm?.complete === true) &&
      this.#missingConsents(method).length === 0
    );
  }

  /** Says what is missing, where it is missing. */
  #complain(method: ListedMethod): PaymentError {
    const { cardForm } = this.#options.current();
    this.#missing = new Set(this.#missingConsents(method));
    this.#host.requestUpdate();
    if (method.descriptor.usesCardFields && !cardForm?.complete) {
      return this.#complainOfCard(cardForm);
    }
    const form = method.descriptor.hasInputs ? this.#methodForm : null;
    if (form?.complete === false) {
      void form.complain();
      return new PaymentError('incomplete-details', { details: form.problems });
    }
    this.#options.landing.to('[aria-invalid]');
    return new PaymentError('incomplete-details');
  }

  #complainOfCard(cardForm: DrCardForm | null): PaymentError {
    const { landing, words } = this.#options;
    if (cardForm?.usable) {
      void cardForm.complain();
      return new PaymentError('incomplete-details', { details: cardForm.problems });
    }
    landing.announce(words.text(cardForm?.error ? 'error.frame-unavailable' : 'loading'));
    return cardForm?.error ?? new PaymentError('incomplete-details');
  }

  #inputOf({ descriptor }: ListedMethod): FormInput | undefined {
    const form = descriptor.hasInputs ? this.#methodForm : null;
    return form ? { entered: form.entered, terms: form.terms } : undefined;
  }

  /** Where something is entered for the open method. */
  get #methodForm(): HTMLElementTagNameMap['dr-method-form'] | null {
    return this.#host.shadowRoot?.querySelector('.open dr-method-form') ?? null;
  }

  #agreementOn(method: ListedMethod, { checkout }: LiveState): Agreement {
    const { configuration } = this.#options.current();
    const question = { configuration, checkout, method };
    const box = consentsOf(question).find(({ name, keeps }) => keeps && this.#agreed.has(name));
    return box ? { mandate: consentText(box, question, this.#options.words) } : {};
  }

  #missingConsents(method: ListedMethod): readonly Consent[] {
    return this.consentsFor(method)
      .filter(({ name, required }) => required && !this.#agreed.has(name))
      .map(({ name }) => name);
  }

  #refuse(error: PaymentError, method?: ListedMethod): SubmitResult {
    this.#options.reports.fail(error, method?.type);
    return { status: 'error', error };
  }

  #conflict(): SubmitResult {
    return { status: 'error', error: new PaymentError('conflict') };
  }
}

const without = (consents: ReadonlySet<Consent>, name: Consent): ReadonlySet<Consent> =>
  new Set([...consents].filter((other) => other !== name));
