import type { ReactiveControllerHost } from 'lit';
import { PaymentError } from '../../../domain/payment-error.js';
import type { LiveState } from '../../../domain/flow-state.js';
import type { Money } from '../../../domain/money.js';
import { inconsistencyOf } from '../../../domain/inconsistency.js';
import type { PaymentSource } from '../../../domain/payment-source.js';
import type { PaymentGateway } from '../../../gateway/payment-gateway.js';
import { browserPage } from '../../../session/browser-page.js';
import type { ProviderWindow } from '../../../session/provider-window.js';
import {
  paymentsOf,
  type Payments,
  type Submission,
  type SubmitResult,
} from '../../../session/payments.js';
import type { SessionStore } from '../../../session/session-store.js';
import type { AskedConsent, Consent } from '../consents/consents.js';
import { ConsentState } from '../consents/consent-state.js';
import type { DropinCallbacks } from '../page-events.js';
import { ChallengeHost } from './challenge-host.js';
import { PaymentPresenter } from './payment-presenter.js';
import { BeforeSubmitEvent } from './submit-events.js';
import { rowKey, type Row } from '../list/row.js';
import type { SourceMaker } from '../source-makers.js';
import { PENDING_SOURCE, PLAIN_SOURCE } from './method-source.js';
import { windowFor } from './open-provider-window.js';
import type { SubmitOptions, WalletAttempt } from './submit-context.js';
import { submissionFor } from './submission-for.js';

/**
 * From the press of the button to the store, for one session: asks the page, validates, reports what is missing, and
 * hands the rest over. The latch is the payments' own; what comes of it is for `PaymentPresenter` to show.
 */
export class SubmitController {
  readonly #host: ReactiveControllerHost & HTMLElement & DropinCallbacks;
  readonly #gateway: PaymentGateway;
  readonly #payments: Payments;
  readonly #options: SubmitOptions;
  readonly #consents: ConsentState;
  #asking = false;
  /** A press that waits for what the frame in its row holds back. */
  #waiting: Promise<SubmitResult> | undefined;
  #isLeft = false;
  #edits = 0;
  /** No other page life counts these edits: after a reload they begin at nothing again. */
  readonly #life = Math.random().toString(36).slice(2);
  readonly #presenter: PaymentPresenter;

  /** Ends it: another session, or the element went away. What is under way goes on. */
  readonly leave: () => void;

  /** Where the shopper's bank asks. */
  readonly challenges: ChallengeHost;

  constructor(
    host: ReactiveControllerHost & HTMLElement & DropinCallbacks,
    store: SessionStore,
    options: SubmitOptions,
  ) {
    this.#host = host;
    this.#gateway = store.gateway;
    this.#options = options;
    this.#payments = paymentsOf(store, browserPage);
    this.#consents = new ConsentState(browserPage, store.sessionId, () => {
      const { live, configuration } = options.current();
      return live && { configuration, checkout: live.checkout };
    });
    this.challenges = new ChallengeHost(host, store.gateway);
    this.#presenter = new PaymentPresenter({
      ...options,
      page: host,
      consents: this.#consents,
      challenges: this.challenges,
      hasSession: store.sessionId !== undefined,
    });
    const unsubscribe = this.#payments.subscribe(this.#presenter.onStep);
    this.leave = () => {
      this.#isLeft = true;
      unsubscribe();
      this.challenges.leave();
    };
  }

  /** The boxes that are ticked. */
  get agreed(): ReadonlySet<Consent> {
    return this.#consents.agreed;
  }

  /** The boxes the shopper tried to pay without. */
  get missing(): ReadonlySet<Consent> {
    return this.#consents.missing;
  }

  /** What was just saved without a session. */
  get added(): PaymentSource | undefined {
    return this.#presenter.saved;
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

  /** @param shown The amount on the button at the press, where that was a while ago. */
  submit(shown = this.#options.current().shown): Promise<SubmitResult> {
    const { live, method } = this.#options.current();
    if (this.#asking) return Promise.resolve(this.#conflict());
    if (this.#waiting) return this.#waiting;
    // Who types and presses at once must not hear that something is missing because the page has not heard of it yet.
    const maker = method && this.#makerOf(method);
    const flushed =
      live?.activity.name === 'idle' && maker?.complete === false ? maker.flush?.() : undefined;
    if (!method || !flushed) return this.#submit(shown);
    const resume = (): SubmitResult | Promise<SubmitResult> => {
      this.#waiting = undefined;
      const { method: open } = this.#options.current();
      // Meanwhile the shopper, or the page, may have gone on to something else.
      const isStill = !this.#isLeft && open && rowKey(open) === rowKey(method);
      return isStill ? this.#submit(shown) : this.#conflict();
    };
    return (this.#waiting = flushed.then(resume, resume));
  }

  #submit(shown: Money | undefined): Promise<SubmitResult> {
    const { words, focus, current } = this.#options;
    const { live, method, methods, configuration } = current();
    if (!live) return Promise.resolve(this.#conflict());
    if (!method) {
      if (methods.length === 0) return Promise.resolve(this.#conflict());
      focus?.announce(words.text('methods.required'));
      return Promise.resolve(this.#refuse(new PaymentError('incomplete-details')));
    }
    // What is under way has been asked and checked: the store gives its promise.
    const refusal = live.activity.name === 'idle' ? this.#check(method, live) : undefined;
    if (refusal) return Promise.resolve(refusal);
    const maker = this.#makerOf(method);
    const submission = this.#submissionFor(method, maker, live, shown);
    const window = windowFor(method, configuration);
    return this.#payments.submit({ ...submission, window }, this.#presenter.onStep);
  }

  #submissionFor(
    method: Row,
    maker: Pick<SourceMaker, 'createSource'>,
    { checkout }: LiveState,
    shown: Money | undefined,
  ): Submission {
    this.#consents.store();
    const { configuration } = this.#options.current();
    return submissionFor({
      method,
      maker,
      session: checkout.session,
      gateway: this.#gateway,
      configuration,
      shown,
      language: this.#options.words.locale,
      edits: `${this.#life} ${this.#edits}`,
      mandate: this.#consents.mandateFor(method, this.#options.words),
    });
  }

  /** What makes the source of a row: registered by its form, where it has one. */
  #makerOf(row: Row): SourceMaker {
    const { saved, face } = row;
    const hasForm = saved || face.usesCardFields || face.hasInputs;
    return this.#options.makers.of(rowKey(row)) ?? (hasForm ? PENDING_SOURCE : PLAIN_SOURCE);
  }

  /** The window in which the shopper is at a provider, while there is one. */
  get window(): ProviderWindow | undefined {
    return this.#payments.window;
  }

  /**
   * A method with a button of its own: asks and checks as `submit` does. `begin` runs within the shopper's gesture, and only
   * when nothing is to be said against it; `end` when all is over.
   */
  submitWithWallet(
    method: Row,
    begin: (shown: Money | undefined, live: LiveState) => WalletAttempt,
  ): Promise<SubmitResult> {
    const { live, shown } = this.#options.current();
    if (this.#asking || live?.activity.name !== 'idle') return Promise.resolve(this.#conflict());
    this.#presenter.walletRow = method;
    const refusal = this.#check(method, live);
    if (refusal) return Promise.resolve(refusal);
    const { maker, end, leave } = begin(shown, live);
    const submission = this.#submissionFor(method, maker, live, shown);
    return this.#payments
      .submit(leave ? { ...submission, leave } : submission, this.#presenter.onStep)
      .finally(end);
  }

  /** Another way to pay for an order that is placed: the list takes the place of what waits for the provider. */
  leaveOrder(methodType: string): void {
    this.#options.focus?.focusScreen();
    this.#presenter.tellCancel(methodType);
  }

  continueRedirect(): void {
    this.#payments.continueRedirect();
  }

  /** After an unknown outcome: the shopper wants to know. */
  checkAgain(): void {
    void this.#payments.checkAgain(this.#presenter.onStep);
  }

  /** The page is told again of the source that it has not attached. */
  attachAgain(): void {
    this.#payments.attachAgain(this.#presenter.onStep);
  }

  consentsFor(method: Row | undefined): readonly AskedConsent[] {
    return this.#consents.of(method);
  }

  /** The shopper ticked a box, or took the tick away. */
  agree(name: Consent, agreed: boolean): void {
    this.#consents.set(name, agreed);
    this.edited();
  }

  /** What will be sent is no longer what would have been sent before. */
  edited(): void {
    this.#edits += 1;
    this.#host.requestUpdate();
  }

  forget(): void {
    this.#consents.reset();
    this.#presenter.saved = undefined;
  }

  /** Asks the page, then looks at what is there. Nothing is to be said against it: `undefined`. */
  #check(method: Row, live: LiveState): SubmitResult | undefined {
    const { words, focus } = this.#options;
    const valid = this.#isComplete(method);
    this.#asking = true; // a listener that submits again would ask itself for ever
    const goesOn = this.#host.dispatchEvent(new BeforeSubmitEvent(method.type, valid));
    this.#asking = false;
    if (!goesOn) return { status: 'cancelled' };
    if (inconsistencyOf(live.checkout.session)) {
      focus?.announce(words.text('error.data-inconsistent'));
      return this.#refuse(new PaymentError('data-inconsistent'), method);
    }
    return valid ? undefined : this.#refuse(this.#reportValidity(method), method);
  }

  #isComplete(method: Row): boolean {
    return this.#makerOf(method).complete && this.#consents.isComplete(method);
  }

  /** Shows what is missing, where it is missing. */
  #reportValidity(method: Row): PaymentError {
    const { focus, words } = this.#options;
    const maker = this.#makerOf(method);
    this.#consents.markMissing(method);
    this.#host.requestUpdate();
    if (maker.complete) {
      focus?.focusFirstError();
      return new PaymentError('incomplete-details');
    }
    const { error, message } = maker.reportValidity();
    if (message) focus?.announce(words.text(message));
    return error;
  }

  #refuse(error: PaymentError, method?: Row): SubmitResult {
    this.#options.events.reportError(error, method?.type);
    return { status: 'error', error };
  }

  #conflict(): SubmitResult {
    return { status: 'error', error: new PaymentError('conflict') };
  }
}
