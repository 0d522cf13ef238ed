import { PaymentError, toPaymentError } from '../domain/payment-error.js';
import { step, type FlowEvent, type FlowState, type Intent } from '../domain/payment-flow.js';
import type { PaymentSource } from '../domain/payment-source.js';
import { AuthenticationEffects } from './authentication-effects.js';
import { rememberAgreed } from './agreed-amount.js';
import { awaitAttachment, giveUp } from './look-up-outcome.js';
import { IntentKeeper, type Attempt } from './intent-keeper.js';
import { intentOf } from './intents.js';
import { RedirectEffects } from './redirect-effects.js';
import { reportUnmatchedReturn } from './resolve-return.js';
import type { ProviderWindow } from './provider-window.js';
import type { Page } from './page.js';
import type { PaymentEffect, SessionStore } from './session-store.js';
import { PaymentListeners, stepsBetween, type PaymentListener } from './payment-steps.js';
import { resultOf, type Payments, type Submission, type SubmitResult } from './submission.js';

export type * from './payment-steps.js';
export type * from './submission.js';

/** One submission, from the press to its result. */
interface Run extends Attempt {
  readonly settle: (result: SubmitResult) => void;
  readonly result: Promise<SubmitResult>;
  /** Set once there is one. */
  source?: PaymentSource;
}

/** Milliseconds after which a page that attaches is slow. */
const SLOW_MS = 30_000;

const all = new WeakMap<SessionStore, Payments>();

/** The one `Payments` of a store. The first caller decides about `page`: `browserPage`, or a test's own. */
export function paymentsOf(store: SessionStore, page: Page): Payments {
  let payments = all.get(store);
  if (!payments) all.set(store, (payments = new StorePayments(store, page)));
  return payments;
}

class StorePayments implements Payments {
  readonly #store: SessionStore;
  readonly #page: Page;
  readonly #listeners = new PaymentListeners();
  #result: Promise<SubmitResult> | undefined;
  #run: Run | undefined;
  #lock: Promise<void> | undefined;
  readonly #intents: IntentKeeper;
  readonly #redirects: RedirectEffects;
  readonly #authentication: AuthenticationEffects;
  #creation = new AbortController();

  constructor(store: SessionStore, page: Page) {
    this.#store = store;
    this.#page = page;
    this.#intents = new IntentKeeper(store, page);
    this.#redirects = new RedirectEffects(store, page);
    this.#authentication = new AuthenticationEffects(store, page, this.#redirects, this.#listeners);
    store.payments = { step, perform: (effect) => this.#perform(effect) };
    store.gateway.prepare?.();
    store.subscribe((state, previous) => {
      if (activityOf(state) !== 'authenticating') this.#authentication.stop();
      if (!isBusy(state)) queueMicrotask(() => this.#conclude());
      if (!this.#authentication.isLeft && !isBusy(state)) this.#intents.close(previous, state);
      const answered = 'refreshing' in previous ? previous.refreshing : previous.view === 'loading';
      if (answered && !('refreshing' in state && state.refreshing)) this.#takeUp();
      for (const step of stepsBetween(previous, state, store.sessionId))
        this.#listeners.emitAll(step);
    });
    const stop = page.listen((event) => {
      if (event !== 'restored') return;
      // Requests that were in progress when the page was frozen may have been lost (REL-12).
      this.#creation.abort();
      const { state } = store;
      if ('activity' in state && state.activity.name === 'redirecting') {
        store.dispatch({ type: 'returned', methodType: state.activity.intent.methodType });
      }
    });
    store.signal.addEventListener('abort', () => {
      stop();
      this.#authentication.stop();
    });
  }

  subscribe(listener: PaymentListener): () => void {
    const unsubscribe = this.#listeners.add(listener);
    reportUnmatchedReturn(this.#page, this.#store.sessionId);
    this.#takeUp();
    return unsubscribe;
  }

  async checkAgain(listener: PaymentListener): Promise<void> {
    this.#listeners.beginner = listener;
    await this.#store.refresh();
    const { kept } = this.#intents;
    if (kept && this.#intents.canAsk)
      this.#store.dispatch({ type: 'check', intent: intentOf(kept) });
  }

  attachAgain(listener: PaymentListener): void {
    this.#listeners.beginner = listener;
    this.#store.dispatch({ type: 'attach-again' });
  }

  submit(submission: Submission, listener: PaymentListener): Promise<SubmitResult> {
    if (this.#result) submission.window?.close();
    return (this.#result ??= this.#submit(submission, listener).finally(() => {
      submission.window?.close();
      this.#result = undefined;
    }));
  }

  get window(): ProviderWindow | undefined {
    return this.#run?.submission.window;
  }

  continueRedirect(): void {
    if (this.#redirects.leaveAgain()) return;
    this.#listeners.beginner = this.#listeners.first;
    this.#store.dispatch({ type: 'redirect-failed', error: new PaymentError('unsafe-url') });
  }

  async #submit(submission: Submission, listener: PaymentListener): Promise<SubmitResult> {
    const { state } = this.#store;
    if (isBusy(state)) return { status: 'error', error: new PaymentError('conflict') };
    // The payment goes on when the element is removed (REL-02).
    const release = this.#store.hold();
    try {
      const { methodType, shown } = submission;
      const wanted = this.#intents.begin(submission);
      const { kept } = wanted;
      let settle: Run['settle'] = () => undefined;
      const result = new Promise<SubmitResult>((resolve) => (settle = resolve));
      this.#listeners.beginner = listener;
      this.#run = { submission, wanted, kept, settle, result };
      this.#store.dispatch({ type: 'submit', intent: { id: kept.id, methodType }, shown });
      await result;
      // The lock must be released before the next press.
      await this.#lock;
      return await result;
    } catch (reason) {
      const error = toPaymentError(reason);
      listener({ type: 'failure', error, methodType: submission.methodType });
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
        return void this.#redirects.resolve();
      case 'find-out':
        return void this.#lookUpOutcome(effect.intent);
      case 'await-attachment':
        return void awaitAttachment(this.#store, this.#page, effect.round);
      case 'give-up':
        return giveUp(this.#store, effect.source);
      case 'authenticate':
        return void this.#authenticate(effect.source);
      case 'succeed':
        return void this.#succeed(effect.source);
      case 'fail':
        this.#listeners.emit({
          type: 'failure',
          error: effect.error,
          methodType: effect.methodType,
        });
        return this.#run?.settle({ status: 'error', error: effect.error });
      case 'cancel':
        this.#listeners.emit({ type: 'cancel', methodType: effect.methodType });
        return this.#run?.settle({ status: 'cancelled' });
    }
  }

  #create(intent: Intent): void {
    const run = this.#run;
    if (!run) return;
    const { sessionId } = this.#store;
    // A new press abandons an unfinished redirect or challenge.
    this.#redirects.giveUp();
    this.#authentication.isLeft = false;
    this.#lock = this.#page.withLock(`dr-pay:${sessionId ?? ''}`, async (held) => {
      const error = new PaymentError('conflict');
      if (held) void this.#ask(run, intent);
      else this.#store.dispatch({ type: 'source-failed', intent, error });
      // No other tab may pay until this press has its result.
      await run.result;
    });
  }

  async #ask(run: Run, intent: Intent): Promise<void> {
    const { signal } = (this.#creation = new AbortController());
    const event = await this.#intents.createSource(run, intent, signal);
    this.#store.dispatch(event);
    // Nothing can be attached to a session that has ended meanwhile.
    if (event.type === 'source-created' && this.#store.state.view === 'ended')
      giveUp(this.#store, event.source);
  }

  async #lookUpOutcome(intent: Intent): Promise<void> {
    const event = await this.#intents.lookUpOutcome(intent, this.#run !== undefined);
    if (!this.#store.signal.aborted) this.#store.dispatch(event);
  }

  #redirect(source: PaymentSource, intent: Intent): void {
    const run = this.#run;
    const kept = run?.kept ?? this.#intents.kept;
    const isLeft = this.#redirects.leave(source, intent, run?.submission, kept);
    if (isLeft) run?.settle({ status: 'redirecting' });
  }

  async #authenticate(source: PaymentSource): Promise<void> {
    const pressed = this.#run?.kept;
    const kept = pressed ?? this.#intents.kept;
    const event = await this.#authentication.authenticate(source, kept, pressed);
    if (!event) return;
    const isLeft = event.type === 'authentication-left';
    if (isLeft) this.#run?.settle({ status: 'cancelled' });
    this.#store.dispatch(event);
    if (isLeft) this.#takeUp();
  }

  /** Resolves an unfinished redirect, once there is a listener and the session has loaded. */
  #takeUp(): void {
    const { state } = this.#store;
    const listener = this.#listeners.first;
    if (state.view === 'ended') {
      this.#intents.drop();
      return this.#redirects.close();
    }
    if (!listener || !('activity' in state) || state.activity.name !== 'idle') return;
    const { unfinished } = this.#redirects;
    if (!unfinished) return this.#takeUpIntent(listener);
    this.#authentication.isLeft = false;
    if (state.checkout.session.state === 'requires_source') {
      this.#listeners.beginner = listener;
      this.#store.dispatch({ type: 'returned', methodType: unfinished.methodType });
    } else this.#redirects.close();
  }

  /** Looks up, once, a request that was sent before a reload or before an element was removed. */
  #takeUpIntent(listener: PaymentListener): void {
    const { state } = this.#store;
    if (state.view !== 'open' || state.checkout.session.state !== 'requires_source') return;
    const kept = this.#intents.takeOpen();
    if (!kept) return;
    this.#listeners.beginner = listener;
    this.#store.dispatch({ type: 'check', intent: intentOf(kept) });
  }

  async #succeed(source: PaymentSource): Promise<void> {
    if (this.#run) this.#run.source = source;
    const { sessionId } = this.#store;
    const amount = this.#intents.kept?.precondition?.amount;
    if (amount) rememberAgreed(this.#page, sessionId, { sourceId: source.id, amount });
    const event = await this.#handOver(source);
    this.#redirects.close();
    this.#store.dispatch(event);
  }

  /** Reports a source to the page and waits for its answer; the session, which is read next, decides. Never rejects. */
  async #handOver(source: PaymentSource): Promise<FlowEvent> {
    const slow = setTimeout(() => this.#store.dispatch({ type: 'attach-slow' }), SLOW_MS);
    const forget = (): void => clearTimeout(slow);
    const { signal } = this.#store;
    signal.addEventListener('abort', forget);
    try {
      let answer: Promise<unknown> | undefined;
      this.#listeners.emit({ type: 'success', source, waitFor: (given) => void (answer = given) });
      const isPromised = (await answer) !== false;
      return isPromised ? { type: 'attached' } : { type: 'attached', isPromised };
    } catch (cause) {
      return { type: 'attach-failed', error: new PaymentError('attach-failed', { cause }) };
    } finally {
      signal.removeEventListener('abort', forget);
      forget();
    }
  }

  /** When no activity is left, derives the result from the session if no step has settled it. */
  #conclude(): void {
    const { state } = this.#store;
    const run = this.#run;
    if (!run || isBusy(state)) return;
    run.settle(resultOf(state, run.source));
  }
}

const activityOf = (state: FlowState) => ('activity' in state ? state.activity.name : undefined);

const isBusy = (state: FlowState): boolean => (activityOf(state) ?? 'idle') !== 'idle';
