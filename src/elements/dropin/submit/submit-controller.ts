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
import { sourceOptionsOf } from '../configuration/source-options.js';
import type { AskedConsent, Consent } from '../consents/consents.js';
import { ConsentState } from '../consents/consent-state.js';
import type { DropinCallbacks } from '../page-events.js';
import { ChallengeHost } from './challenge-host.js';
import { PaymentPresenter } from './payment-presenter.js';
import { rowKey, type Row } from '../list/row.js';
import type { SourceMaker } from '../source-makers.js';
import { windowFor } from './open-provider-window.js';
import { submissionFor } from './submission-for.js';
import type { SubmitOptions, WalletAttempt } from './submit-context.js';
import { SubmitCheck } from './submit-check.js';

/**
 * Handles presses of the pay button for one session: checks the press, creates a submission and passes it to the payments, which
 * allow one at a time. `PaymentPresenter` shows the steps of the payment.
 */
export class SubmitController {
  readonly #host: ReactiveControllerHost & HTMLElement & DropinCallbacks;
  readonly #gateway: PaymentGateway;
  readonly #payments: Payments;
  readonly #options: SubmitOptions;
  readonly #consents: ConsentState;
  readonly #check: SubmitCheck;
  /** A press that waits for the current state of the frame in its row. */
  #waiting: Promise<SubmitResult> | undefined;
  #isLeft = false;
  #edits = 0;
  /** Distinguishes this page load, because edits are counted from zero after a reload. */
  readonly #life = Math.random().toString(36).slice(2);
  readonly #presenter: PaymentPresenter;

  /** Ends the controller because of another session or a removed element. A payment in progress continues. */
  readonly leave: () => void;

  /** Shows the challenges of the shopper's bank. */
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
    this.#check = new SubmitCheck(host, options, this.#consents);
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

  /** The checked consents. */
  get agreed(): ReadonlySet<Consent> {
    return this.#consents.agreed;
  }

  /** The required consents that were missing at a press. */
  get missing(): ReadonlySet<Consent> {
    return this.#consents.missing;
  }

  /** The source that was just saved without a session. */
  get added(): PaymentSource | undefined {
    return this.#presenter.saved;
  }

  get canSubmit(): boolean {
    const { live, method } = this.#options.current();
    return (
      method !== undefined &&
      live?.activity.name === 'idle' &&
      !inconsistencyOf(live.checkout.session) &&
      this.#check.isComplete(method)
    );
  }

  /** @param shown The amount on the button at the press, if the press was earlier. */
  submit(shown = this.#options.current().shown): Promise<SubmitResult> {
    const { live, method } = this.#options.current();
    if (this.#check.isAsking) return Promise.resolve(this.#conflict());
    if (this.#waiting) return this.#waiting;
    // If the shopper presses right after typing, the last change may not have arrived from the frame yet.
    const maker = method && this.#check.makerOf(method);
    const flushed =
      live?.activity.name === 'idle' && maker?.complete === false ? maker.flush?.() : undefined;
    if (!method || !flushed) return this.#submit(shown);
    const resume = (): SubmitResult | Promise<SubmitResult> => {
      this.#waiting = undefined;
      const { method: open } = this.#options.current();
      // The shopper or the page may have switched to another row meanwhile.
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
      return Promise.resolve(this.#check.refuse(new PaymentError('incomplete-details')));
    }
    // A payment in progress has been checked already: the store returns its promise.
    const refusal = live.activity.name === 'idle' ? this.#check.check(method, live) : undefined;
    if (refusal) return Promise.resolve(refusal);
    const maker = this.#check.makerOf(method);
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
    const { current, makers, words } = this.#options;
    const { configuration } = current();
    const { owner } = sourceOptionsOf(configuration);
    return submissionFor({
      method,
      maker,
      owner: makers.owner?.complete(method, owner) ?? owner,
      session: checkout.session,
      gateway: this.#gateway,
      configuration,
      shown,
      language: words.locale,
      edits: `${this.#life} ${this.#edits}`,
      mandate: this.#consents.mandateFor(method, words),
    });
  }

  /** The open window of the provider, if there is one. */
  get window(): ProviderWindow | undefined {
    return this.#payments.window;
  }

  /**
   * Pays with a method that has its own button, with the checks of `submit`. `begin` is called within the user gesture, and only
   * if the press may continue; `end` when the payment has ended.
   */
  submitWithWallet(
    method: Row,
    begin: (shown: Money | undefined, live: LiveState) => WalletAttempt,
  ): Promise<SubmitResult> {
    const { live, shown } = this.#options.current();
    if (this.#check.isAsking || live?.activity.name !== 'idle')
      return Promise.resolve(this.#conflict());
    this.#presenter.walletRow = method;
    const refusal = this.#check.check(method, live);
    if (refusal) return Promise.resolve(refusal);
    const { maker, end, leave } = begin(shown, live);
    const submission = this.#submissionFor(method, maker, live, shown);
    return this.#payments
      .submit(leave ? { ...submission, leave } : submission, this.#presenter.onStep)
      .finally(end);
  }

  /** Chooses another method for a placed order: the list replaces the screen that waits for the provider. */
  leaveOrder(methodType: string): void {
    this.#options.focus?.focusScreen();
    this.#presenter.dispatchCancel(methodType);
  }

  continueRedirect(): void {
    this.#payments.continueRedirect();
  }

  /** Looks up an unknown outcome again. */
  checkAgain(): void {
    void this.#payments.checkAgain(this.#presenter.onStep);
  }

  /** Reports the source that is not attached to the page again. */
  attachAgain(): void {
    this.#payments.attachAgain(this.#presenter.onStep);
  }

  consentsFor(method: Row | undefined): readonly AskedConsent[] {
    return this.#consents.of(method);
  }

  /** Stores the state of a consent's checkbox. */
  agree(name: Consent, agreed: boolean): void {
    this.#consents.set(name, agreed);
    this.edited();
  }

  /** Call this when the data to send has changed. */
  edited(): void {
    this.#edits += 1;
    this.#host.requestUpdate();
  }

  forget(): void {
    this.#consents.reset();
    this.#presenter.saved = undefined;
  }

  #conflict(): SubmitResult {
    return { status: 'error', error: new PaymentError('conflict') };
  }
}
