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
  type Presenter,
  type Submission,
  type SubmitResult,
} from '../../../session/payments.js';
import { NO_SESSION } from '../../../session/no-session.js';
import type { SessionStore } from '../../../session/session-store.js';
import type { AskedConsent, Consent } from '../consents/consents.js';
import { ConsentState } from '../consents/consent-state.js';
import type { DropinConfiguration } from '../configuration/dropin-configuration.js';
import type { FocusController } from '../focus-controller.js';
import type { DropinCallbacks, PageEvents } from '../page-events.js';
import { ChallengeStage } from './challenge-host.js';
import { handOver } from './hand-over.js';
import { BeforeSubmitEvent, CancelEvent } from './submit-events.js';
import { rowKey, type Row } from '../list/row.js';
import type { SourceMaker, SourceMakers } from '../source-makers.js';
import { PENDING_SOURCE, PLAIN_SOURCE } from './method-source.js';
import { windowFor } from './open-provider-window.js';
import { successDetail } from './success-detail.js';
import { submissionFor } from './submission-for.js';
import { watchSteps } from './watch-steps.js';
import type { Words } from '../dropin-words.js';

/** What is on the screen when the shopper presses. */
export interface SubmitContext {
  readonly live: LiveState | undefined;
  /** The method of the open row. */
  readonly method: Row | undefined;
  readonly methods: readonly Row[];
  /** The amount that is drawn: what a press agrees to. */
  readonly shown: Money | undefined;
  readonly configuration: DropinConfiguration;
}

export interface SubmitOptions {
  readonly current: () => SubmitContext;
  readonly makers: Pick<SourceMakers, 'of'>;
  readonly words: Words;
  readonly events: PageEvents;
  readonly landing: () => FocusController | undefined;
  /** Shows what there is to say beside the state, and opens the row `picked`. */
  readonly show: (note: PaymentError, picked?: string) => void;
}

/** What an open sheet of a wallet takes the place of a form with. */
export interface WalletAttempt {
  readonly maker: Pick<SourceMaker, 'createSource'>;
  /** Sends the shopper to the provider where that takes more than an address; says whether it did. */
  readonly leave?: (source: PaymentSource) => boolean;
  /** To be called when all is over. */
  readonly end: () => void;
}

/**
 * From the press of the button to the store, for one session: asks the page, complains about what is missing, hands the
 * rest over, tells the page what came of it. Holds what the shopper ticked. The latch is the store's.
 */
export class SubmitController {
  readonly #host: ReactiveControllerHost & HTMLElement & DropinCallbacks;
  readonly #gateway: PaymentGateway;
  readonly #sessionId: string;
  readonly #payments: Payments;
  readonly #options: SubmitOptions;
  readonly #consents: ConsentState;
  #asking = false;
  /** A press that waits for what the frame in its row holds back. */
  #waiting: Promise<SubmitResult> | undefined;
  #isLeft = false;
  /** The method whose own button was pressed last. */
  #walletRow: Row | undefined;
  #edits = 0;
  /** No other page life counts these edits: after a reload they begin at nothing again. */
  readonly #life = Math.random().toString(36).slice(2);
  #added: PaymentSource | undefined;

  /** Ends it: another session, or the element went away. What is under way goes on. */
  readonly leave: () => void;

  /** Where the shopper's bank asks. */
  readonly stage: ChallengeStage;

  constructor(
    host: ReactiveControllerHost & HTMLElement & DropinCallbacks,
    store: SessionStore,
    options: SubmitOptions,
  ) {
    this.#host = host;
    this.#gateway = store.gateway;
    this.#sessionId = store.sessionId;
    this.#options = options;
    this.#payments = paymentsOf(store, browserPage);
    this.#consents = new ConsentState(browserPage, store.sessionId, () => {
      const { live, configuration } = options.current();
      return live && { configuration, checkout: live.checkout };
    });
    this.stage = new ChallengeStage(host, store.gateway);
    const { landing, words } = options;
    const busyText = (): string =>
      `${words.text('button.busy')} ${words.text('dropin.doNotClose')}`;
    const stopWatching = watchSteps(store, {
      onCreating: () => landing()?.announce(busyText()),
      onCreated: () => landing()?.retract(busyText()),
      onSaved: (source) => (this.#added = source),
    });
    const leave = this.#payments.present(this.#presenter);
    this.leave = () => {
      this.#isLeft = true;
      leave();
      stopWatching();
      this.stage.leave();
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
    return this.#added;
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
    const { words, landing, current } = this.#options;
    const { live, method, methods, configuration } = current();
    if (!live) return Promise.resolve(this.#conflict());
    if (!method) {
      if (methods.length === 0) return Promise.resolve(this.#conflict());
      landing()?.announce(words.text('methods.required'));
      return Promise.resolve(this.#refuse(new PaymentError('incomplete-details')));
    }
    // What is under way has been asked and checked: the store gives its promise.
    const refusal = live.activity.name === 'idle' ? this.#check(method, live) : undefined;
    if (refusal) return Promise.resolve(refusal);
    const maker = this.#makerOf(method);
    const submission = this.#submissionFor(method, maker, live, shown);
    const window = windowFor(method, configuration);
    return this.#payments.submit({ ...submission, window }, this.#presenter);
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
    this.#walletRow = method;
    const refusal = this.#check(method, live);
    if (refusal) return Promise.resolve(refusal);
    const { maker, end, leave } = begin(shown, live);
    const submission = this.#submissionFor(method, maker, live, shown);
    return this.#payments
      .submit(leave ? { ...submission, leave } : submission, this.#presenter)
      .finally(end);
  }

  /** Another way to pay for an order that is placed: the list takes the place of what waits for the provider. */
  leaveOrder(methodType: string): void {
    this.#options.landing()?.focusScreen();
    this.#giveUp(methodType);
  }

  continueRedirect(): void {
    this.#payments.continueRedirect();
  }

  /** After an unknown outcome: the shopper wants to know. */
  checkAgain(): void {
    void this.#payments.checkAgain(this.#presenter);
  }

  /** The page is told again of the source that it has not attached. */
  attachAgain(): void {
    this.#payments.attachAgain(this.#presenter);
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
    this.#added = undefined;
  }

  /** What `dr-success` says beside the source. */
  #describe(source: PaymentSource) {
    const { type } = source;
    const { method: open, methods } = this.#options.current();
    const method =
      open?.type === type
        ? open
        : (methods.find((row) => row.type === type && !row.saved) ??
          [this.#walletRow].find((row) => row?.type === type));
    return successDetail(source, method, this.#consents.of(method), this.#consents.agreed);
  }

  readonly #presenter: Presenter = {
    succeed: (source) => {
      const { raw, id, type } = source; // some services spell them another way
      const detail = { source: { ...raw, id, type }, ...this.#describe(source) };
      return handOver(this.#host, detail, this.#sessionId !== NO_SESSION);
    },
    challenge: (challenge) => {
      // Nothing is to be seen until the bank asks, if it does.
      this.#options.landing()?.announce(this.#options.words.text('busy.authenticating'));
      return this.stage.show(challenge);
    },
    cancel: (methodType) => {
      const { current, show } = this.#options;
      // A row of what the customer saved stays open.
      const isOpen = current().method?.type === methodType;
      show(new PaymentError('cancelled'), isOpen ? undefined : methodType);
      this.#giveUp(methodType);
    },
    fail: (error, methodType) => {
      this.#options.landing()?.focusNotice();
      this.#options.events.reportError(error, methodType);
    },
  };

  /** The page, which may have placed an order, hears that this way to pay is not wanted. */
  #giveUp(methodType: string): void {
    const event = new CancelEvent({ paymentMethod: methodType });
    this.#options.events.dispatch(event, () => this.#host.onCancel?.(event.detail));
  }

  /** Asks the page, then looks at what is there. Nothing is to be said against it: `undefined`. */
  #check(method: Row, live: LiveState): SubmitResult | undefined {
    const { words, landing } = this.#options;
    const valid = this.#isComplete(method);
    this.#asking = true; // a listener that submits again would ask itself for ever
    const goesOn = this.#host.dispatchEvent(new BeforeSubmitEvent(method.type, valid));
    this.#asking = false;
    if (!goesOn) return { status: 'cancelled' };
    if (inconsistencyOf(live.checkout.session)) {
      landing()?.announce(words.text('error.data-inconsistent'));
      return this.#refuse(new PaymentError('data-inconsistent'), method);
    }
    return valid ? undefined : this.#refuse(this.#reportValidity(method), method);
  }

  #isComplete(method: Row): boolean {
    return this.#makerOf(method).complete && this.#consents.isComplete(method);
  }

  /** Shows what is missing, where it is missing. */
  #reportValidity(method: Row): PaymentError {
    const { landing, words } = this.#options;
    const maker = this.#makerOf(method);
    this.#consents.markMissing(method);
    this.#host.requestUpdate();
    if (maker.complete) {
      landing()?.focusFirstError();
      return new PaymentError('incomplete-details');
    }
    const { error, message } = maker.reportValidity();
    if (message) landing()?.announce(words.text(message));
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
