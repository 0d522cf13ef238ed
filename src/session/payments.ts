import { PaymentError, toPaymentError } from '../domain/payment-error.js';
import { step, type FlowEvent, type FlowState, type Intent } from '../domain/payment-flow.js';
import type { PaymentSource } from '../domain/payment-source.js';
import { awaitAttachment, handOver } from './attachment.js';
import { authenticate, type ChallengeEnd, type ShowChallenge } from './authentication.js';
import { rememberAgreed } from './agreed-amount.js';
import { giveUp } from './find-out.js';
import { IntentKeeper, type Wanted } from './intent-keeper.js';
import { intentOf, isIndefinite, type KeptIntent } from './intents.js';
import { leaveFor } from './leave-for.js';
import { closeRedirect, forgetRedirect, recallRedirect, rememberRedirect } from './redirects.js';
import { resultOf } from './result-of.js';
import { resolveReturn } from './resolve-return.js';
import { returnUrls } from './return-urls.js';
import type { ProviderWindow } from './provider-window.js';
import type { Page } from './page.js';
import { reportStrayReturn } from './stray-return.js';
import type { PaymentEffect, SessionStore } from './session-store.js';
import type { Payments, Presenter, Submission, SubmitResult } from './submission.js';

export type * from './submission.js';

/** One submission, from the press to its result. */
interface Run {
  readonly submission: Submission;
  readonly presenter: Presenter;
  readonly wanted: Wanted;
  /** What is sent. */
  kept: KeptIntent;
  readonly settle: (result: SubmitResult) => void;
  readonly result: Promise<SubmitResult>;
  /** Set once there is one. */
  source?: PaymentSource;
}

const all = new WeakMap<SessionStore, Payments>();

/** The one `Payments` of a store. Whoever asks first decides about `page`: `browserPage`, or a test's own. */
export function paymentsOf(store: SessionStore, page: Page): Payments {
  let payments = all.get(store);
  if (!payments) all.set(store, (payments = new StorePayments(store, page)));
  return payments;
}

class StorePayments implements Payments {
  readonly #store: SessionStore;
  readonly #page: Page;
  readonly #presenters = new Set<Presenter>();
  /** Who hears of what is under way: who submitted, or who was there when the shopper came back. */
  #presenter: Presenter | undefined;
  #result: Promise<SubmitResult> | undefined;
  #run: Run | undefined;
  #lock: Promise<void> | undefined;
  readonly #intents: IntentKeeper;
  /** What the issuer asks was left unanswered, and can be taken up. */
  #isLeft = false;
  #creation = new AbortController();
  #authentication = new AbortController();

  constructor(store: SessionStore, page: Page) {
    this.#store = store;
    this.#page = page;
    this.#intents = new IntentKeeper(store, page);
    store.payments = { step, perform: (effect) => this.#perform(effect) };
    store.gateway.prepare?.();
    store.subscribe((state, previous) => {
      // Whatever the issuer says now, the screen has moved on.
      if (activityOf(state) !== 'authenticating') this.#authentication.abort();
      if (!isBusy(state)) queueMicrotask(() => this.#conclude());
      if (!this.#isLeft && !isBusy(state)) this.#intents.close(previous, state);
      const answered = 'refreshing' in previous ? previous.refreshing : previous.view === 'loading';
      if (answered && !('refreshing' in state && state.refreshing)) this.#takeUp();
    });
    const stop = page.listen((event) => {
      if (event !== 'restored') return;
      // What was under way when the page was put aside is not to be trusted (REL-12).
      this.#creation.abort();
      const { state } = store;
      if ('activity' in state && state.activity.name === 'redirecting') {
        store.dispatch({ type: 'returned', methodType: state.activity.intent.methodType });
      }
    });
    store.signal.addEventListener('abort', () => {
      stop();
      this.#authentication.abort();
    });
  }

  present(presenter: Presenter): () => void {
    this.#presenters.add(presenter);
    reportStrayReturn(this.#page, this.#store.sessionId);
    this.#takeUp();
    return () => this.#presenters.delete(presenter);
  }

  async checkAgain(presenter: Presenter): Promise<void> {
    this.#presenter = presenter;
    await this.#store.refresh();
    const { kept } = this.#intents;
    if (kept && this.#intents.canAsk)
      this.#store.dispatch({ type: 'check', intent: intentOf(kept) });
  }

  attachAgain(presenter: Presenter): void {
    this.#presenter = presenter;
    this.#store.dispatch({ type: 'attach-again' });
  }

  submit(submission: Submission, presenter: Presenter): Promise<SubmitResult> {
    if (this.#result) submission.window?.close();
    return (this.#result ??= this.#submit(submission, presenter).finally(() => {
      submission.window?.close();
      this.#result = undefined;
    }));
  }

  get window(): ProviderWindow | undefined {
    return this.#run?.submission.window;
  }

  continueRedirect(): void {
    const { state } = this.#store;
    if (!('activity' in state)) return;
    const { activity, checkout } = state;
    const { nextAction } = checkout.session;
    if (activity.name === 'redirecting')
      leaveFor(this.#store, this.#page, activity.source.redirectUrl);
    else if (
      nextAction?.action === 'redirect' &&
      !leaveFor(this.#store, this.#page, nextAction.redirectUrl)
    ) {
      [this.#presenter] = this.#presenters;
      this.#store.dispatch({ type: 'redirect-failed', error: new PaymentError('unsafe-url') });
    }
  }

  async #submit(submission: Submission, presenter: Presenter): Promise<SubmitResult> {
    const { state } = this.#store;
    if (isBusy(state)) return { status: 'error', error: new PaymentError('conflict') };
    // What the shopper leaves open must not be closed by an element that goes away (REL-02).
    const release = this.#store.hold();
    try {
      const { methodType, shown } = submission;
      const wanted = this.#intents.begin(submission);
      const { kept } = wanted;
      let settle: Run['settle'] = () => undefined;
      const result = new Promise<SubmitResult>((resolve) => (settle = resolve));
      this.#presenter = presenter;
      this.#run = { submission, presenter, wanted, kept, settle, result };
      this.#store.dispatch({ type: 'submit', intent: { id: kept.id, methodType }, shown });
      await result;
      // The next press must not find the lock of this one.
      await this.#lock;
      return await result;
    } catch (reason) {
      const error = toPaymentError(reason);
      presenter.fail(error, submission.methodType);
      return { status: 'error', error };
    } finally {
      this.#run = undefined;
      release();
    }
  }

  #perform(effect: PaymentEffect): void {
    switch (effect.type) {
      case 'create-source':
        return this.#create(effect.intent);
      case 'redirect':
        return this.#redirect(effect.source, effect.intent);
      case 'resolve-return':
        return void this.#resolve();
      case 'find-out':
        return void this.#findOut(effect.intent);
      case 'await-attachment':
        return void awaitAttachment(this.#store, this.#page, effect.round);
      case 'give-up':
        return giveUp(this.#store, effect.source);
      case 'authenticate':
        return void this.#authenticate(effect.source);
      case 'succeed':
        return void this.#succeed(effect.source);
      case 'fail':
        this.#teller?.fail(effect.error, effect.methodType);
        return this.#run?.settle({ status: 'error', error: effect.error });
      case 'cancel':
        this.#teller?.cancel(effect.methodType);
        return this.#run?.settle({ status: 'cancelled' });
    }
  }

  #create(intent: Intent): void {
    const run = this.#run;
    if (!run) return;
    const { sessionId } = this.#store;
    // Whoever starts anew has given up what was begun at a provider, or left unanswered.
    forgetRedirect(this.#page, sessionId);
    this.#isLeft = false;
    this.#lock = this.#page.withLock(`dr-pay:${sessionId}`, async (held) => {
      void this.#ask(run, intent, held).then((event) => this.#store.dispatch(event));
      // Until all is told, no other tab may pay (F-071).
      await run.result;
    });
  }

  async #ask(run: Run, intent: Intent, held: boolean): Promise<FlowEvent> {
    const fail = (error: PaymentError): FlowEvent => ({ type: 'source-failed', intent, error });
    if (!held) return fail(new PaymentError('conflict'));
    const { submission, wanted } = run;
    const { signal } = (this.#creation = new AbortController());
    try {
      if (wanted.earlier && this.#intents.canAsk)
        run.kept = await this.#intents.replaceEarlier(wanted, signal);
    } catch (reason) {
      const error = toPaymentError(reason);
      if (error.code === 'conflict') this.#intents.drop();
      return fail(error);
    }
    const { kept } = run;
    this.#intents.keep(kept);
    try {
      const urls = returnUrls(this.#page.url, kept.nonce);
      const source = await submission.createSource(kept.id, signal, urls, kept.precondition);
      this.#intents.keep({ ...kept, state: 'made' });
      return { type: 'source-created', intent, source, redirect: kept.redirect };
    } catch (reason) {
      const error = toPaymentError(reason);
      const isLost = signal.aborted || error.code === 'outcome-unknown';
      if (isLost) return { type: 'outcome-unknown', intent };
      // Under a key that was sent before, the older request may still come in.
      const isOld = kept.id === wanted.earlier?.id && error.code === 'amount-changed';
      if (isOld || isIndefinite(error)) this.#intents.keep({ ...kept, state: 'refused' });
      else this.#intents.drop();
      return fail(error);
    }
  }

  async #findOut(intent: Intent): Promise<void> {
    const event = await this.#intents.findOut(intent, this.#run !== undefined);
    if (!this.#store.signal.aborted) this.#store.dispatch(event);
  }

  /** Whoever is there to tell: the one that began it may have left. */
  get #teller(): Presenter | undefined {
    const began = this.#presenter;
    if (began && this.#presenters.has(began)) return began;
    return [...this.#presenters].at(-1) ?? began;
  }

  #redirect(source: PaymentSource, intent: Intent): void {
    const { sessionId } = this.#store;
    const page = this.#page;
    const run = this.#run;
    this.#remember(source);
    if (run?.submission.leave?.(source)) return run.settle({ status: 'redirecting' });
    if (leaveFor(this.#store, this.#page, source.redirectUrl, this.window)) {
      if (run && this.window) return this.#follow(run, this.window);
      return run?.settle({ status: 'redirecting' });
    }
    forgetRedirect(page, sessionId);
    this.#store.dispatch({
      type: 'source-failed',
      intent,
      error: new PaymentError('unsafe-url'),
    });
  }

  /** Waits for the shopper, who is at the provider in a window of its own. */
  #follow({ kept: { nonce }, submission }: Run, window: ProviderWindow): void {
    const back = { type: 'returned', methodType: submission.methodType } as const;
    import('./provider-window.js')
      .then(({ follow }) => follow(this.#store, this.#page, window, nonce))
      .catch(() => window.close())
      .finally(() => this.#store.dispatch(back));
  }

  /** What is begun elsewhere outlives the page. */
  #remember({ id, clientSecret }: PaymentSource): void {
    const { sessionId } = this.#store;
    const kept = this.#run?.kept ?? this.#intents.kept;
    if (!kept || !clientSecret) return;
    rememberRedirect(this.#page, {
      v: 1,
      sessionId,
      sourceId: id,
      sourceClientSecret: clientSecret,
      methodType: kept.methodType,
      nonce: kept.nonce,
      startedAt: Date.now(),
    });
  }

  async #authenticate(source: PaymentSource): Promise<void> {
    const { signal } = (this.#authentication = new AbortController());
    this.#remember(source);
    let end: ChallengeEnd | 'over' | undefined;
    const show: ShowChallenge = (challenge) => {
      const close = this.#teller?.challenge({
        ...challenge,
        onEnd: (how) => {
          end ??= how;
          challenge.onEnd(how);
        },
      });
      return () => {
        end ??= 'over'; // an element that is taken away says that it has left
        close?.();
      };
    };
    const run = this.#run;
    const returnUrl = run && returnUrls(this.#page.url, run.kept.nonce).returnUrl;
    const options = { show, returnUrl, signal };
    const event = await authenticate(this.#store, this.#page, source, options);
    if (!event || signal.aborted) return;
    const isLost = event.type === 'authentication-failed';
    // Whoever comes next takes up what is left. An approval is kept until it is attached.
    this.#isLeft = end === 'left' && isLost;
    if (this.#isLeft) {
      this.#run?.settle({ status: 'cancelled' });
      this.#store.dispatch({ type: 'authentication-left' });
      return this.#takeUp();
    }
    if (isLost) {
      this.#forget();
      if (!isIndefinite(event.error)) giveUp(this.#store, source);
    }
    this.#store.dispatch(event);
  }

  /** Finds out about an unfinished redirect, once somebody is there to tell the page, and the session is known. */
  #takeUp(): void {
    const { sessionId, state } = this.#store;
    const [presenter] = this.#presenters;
    if (state.view === 'ended') {
      this.#intents.drop();
      return this.#forget();
    }
    if (!presenter || !('activity' in state) || state.activity.name !== 'idle') return;
    const redirect = recallRedirect(this.#page, sessionId);
    if (!redirect) return this.#takeUpIntent(presenter);
    this.#isLeft = false;
    if (state.checkout.session.state === 'requires_source') {
      this.#presenter = presenter;
      this.#store.dispatch({ type: 'returned', methodType: redirect.methodType });
    } else this.#forget();
  }

  /** Asks once about a request that was sent before the page was loaded again, or before an element went away. */
  #takeUpIntent(presenter: Presenter): void {
    const { state } = this.#store;
    if (state.view !== 'open' || state.checkout.session.state !== 'requires_source') return;
    const kept = this.#intents.takeOpen();
    if (!kept) return;
    this.#presenter = presenter;
    this.#store.dispatch({ type: 'check', intent: intentOf(kept) });
  }

  async #resolve(): Promise<void> {
    const { sessionId, signal } = this.#store;
    const page = this.#page;
    await this.#store.settled();
    const { state } = this.#store;
    // The session may have moved on while the shopper was away: then there is nothing to cancel.
    if (!('activity' in state) || state.activity.name !== 'returning') return this.#forget();
    const redirect = recallRedirect(page, sessionId);
    const event: FlowEvent = redirect
      ? await resolveReturn(this.#store, page, redirect)
      : { type: 'return-cancelled' };
    if (!signal.aborted) this.#store.dispatch(event);
  }

  async #succeed(source: PaymentSource): Promise<void> {
    if (this.#run) this.#run.source = source;
    const { sessionId } = this.#store;
    const amount = this.#intents.kept?.precondition?.amount;
    if (amount) rememberAgreed(this.#page, sessionId, { sourceId: source.id, amount });
    const event = await handOver(this.#store, this.#teller, source);
    this.#forget();
    this.#store.dispatch(event);
  }

  #forget(): void {
    closeRedirect(this.#page, this.#store.sessionId);
  }

  /** Nothing is under way any more: what the session says now is the result, if nobody told one. */
  #conclude(): void {
    const { state } = this.#store;
    const run = this.#run;
    if (!run || isBusy(state)) return;
    run.settle(resultOf(state, run.source));
  }
}

const activityOf = (state: FlowState) => ('activity' in state ? state.activity.name : undefined);

const isBusy = (state: FlowState): boolean => (activityOf(state) ?? 'idle') !== 'idle';
