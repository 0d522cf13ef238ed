import type { FlowEvent, FlowState, Intent } from '../domain/flow-state.js';
import { PaymentError, toPaymentError } from '../domain/payment-error.js';
import { findOut, findOutSoon, giveUp, giveUpEarlier } from './find-out.js';
import {
  dropIntent,
  fingerprintOf,
  isIndefinite,
  keepIntent,
  newIntent,
  recallIntent,
  type KeptIntent,
} from './intents.js';
import type { Page } from './page.js';
import { returnUrls } from './return-urls.js';
import type { SessionStore } from './session-store.js';
import type { Submission } from './submission.js';

/** What one press is about. */
export interface Wanted {
  readonly kept: KeptIntent;
  /** What was wanted before, where it is not known what became of it. */
  readonly earlier: KeptIntent | undefined;
}

/** One press, as far as its source is concerned. */
export interface Attempt {
  readonly submission: Submission;
  readonly wanted: Wanted;
  /** What is sent: another key than at first, where an earlier one was never seen by the service. */
  kept: KeptIntent;
}

/**
 * Keeps the one intent of a session until it is known to be done: makes its source, and finds out what became of it where
 * the answer was lost.
 */
export class IntentKeeper {
  readonly #store: SessionStore;
  readonly #page: Page;
  /** Keys that were sent, or asked about, in this page's life. */
  readonly #known = new Set<string>();

  constructor(store: SessionStore, page: Page) {
    this.#store = store;
    this.#page = page;
  }

  get kept(): KeptIntent | undefined {
    return recallIntent(this.#page, this.#store.sessionId);
  }

  /** An intent of an earlier page life, or of an element that went away, that has not been asked about yet. Returns it once. */
  takeOpen(): KeptIntent | undefined {
    const { kept } = this;
    const isOpen = this.canAsk && kept && kept.state !== 'refused' && !this.#known.has(kept.id);
    if (!isOpen) return undefined;
    this.#known.add(kept.id);
    return kept;
  }

  /** Whether the service can say what became of a key: it does for a session. */
  get canAsk(): boolean {
    const { gateway, sessionId } = this.#store;
    return gateway.readIntent !== undefined && sessionId !== undefined;
  }

  /** @throws {PaymentError} `insecure-context` where the page is not served over https. */
  begin(submission: Submission): Wanted {
    const { state } = this.#store;
    const last = this.kept;
    // Without a way to ask, what has been made cannot be found again.
    const isSame = last?.of === fingerprintOf(submission) && (last.state !== 'made' || this.canAsk);
    if (isSame) return { kept: last, earlier: undefined };
    const version = 'checkout' in state ? state.checkout?.session.version : undefined;
    return { kept: newIntent(submission, version), earlier: last };
  }

  keep(intent: KeptIntent): void {
    this.#known.add(intent.id);
    keepIntent(this.#page, this.#store.sessionId, intent);
  }

  drop(): void {
    dropIntent(this.#page, this.#store.sessionId);
  }

  /**
   * Makes the source of one press, under the key of its intent, and keeps the intent as long as it may still come to
   * something. Never rejects.
   */
  async createSource(attempt: Attempt, intent: Intent, signal: AbortSignal): Promise<FlowEvent> {
    const fail = (error: PaymentError): FlowEvent => ({ type: 'source-failed', intent, error });
    const { submission, wanted } = attempt;
    try {
      if (wanted.earlier && this.canAsk) attempt.kept = await this.#replaceEarlier(wanted, signal);
    } catch (reason) {
      const error = toPaymentError(reason);
      if (error.code === 'conflict') this.drop();
      return fail(error);
    }
    const { kept } = attempt;
    this.keep(kept);
    try {
      const urls = returnUrls(this.#page.url, kept.nonce);
      const source = await submission.createSource(kept.id, signal, urls, kept.precondition);
      this.keep({ ...kept, state: 'made' });
      return { type: 'source-created', intent, source, redirect: kept.redirect };
    } catch (reason) {
      const error = toPaymentError(reason);
      const isLost = signal.aborted || error.code === 'outcome-unknown';
      if (isLost) return { type: 'outcome-unknown', intent };
      // Under a key that was sent before, the older request may still come in.
      const isOld = kept.id === wanted.earlier?.id && error.code === 'amount-changed';
      if (isOld || isIndefinite(error)) this.keep({ ...kept, state: 'refused' });
      else this.drop();
      return fail(error);
    }
  }

  /** To be called when nothing is under way any more: the intent is done, unless it may still come to something. */
  close(previous: FlowState, state: FlowState): void {
    if (!('activity' in previous) || previous.activity.name === 'idle') return;
    // The refusal has said what becomes of the key; what was asked before that was never answered.
    const { activity } = previous;
    if (activity.name === 'reconciling' && activity.error) return;
    const { notice, unattached } = 'activity' in state ? state : {};
    const isOpen = notice && (notice.code === 'outcome-unknown' || isIndefinite(notice));
    if (!isOpen && !unattached) this.drop();
  }

  /**
   * What the shopper wanted before is given up for good before anything is made for what they want now.
   * @returns The intent to go on with. Its key is the earlier one's where the service has not seen that yet: of two requests under one
   * key, one is carried out.
   * @throws {PaymentError} `outcome-unknown` where it cannot be found out; `conflict` where the source is in use by now.
   */
  async #replaceEarlier({ kept, earlier }: Wanted, signal: AbortSignal): Promise<KeptIntent> {
    if (!earlier) return kept;
    const isUnseen = (await giveUpEarlier(this.#store, earlier.id, signal)) === 'unseen';
    return isUnseen ? { ...kept, id: earlier.id } : kept;
  }

  /**
   * What the service says of the kept intent, as the next step of the flow.
   * @param isFresh The request was lost just now: it is asked about more than once, and the shopper is still at it.
   */
  async findOut(intent: Intent, isFresh: boolean): Promise<FlowEvent> {
    const store = this.#store;
    const { kept } = this;
    if (!kept || !this.canAsk) return { type: 'not-found-out', intent };
    const finding = isFresh
      ? await findOutSoon(store, this.#page, kept.id, store.signal)
      : await findOut(store, kept.id, store.signal);
    switch (finding.outcome) {
      case 'refused':
        this.drop();
        return { type: 'source-failed', intent, error: finding.error };
      case 'made': {
        const { source } = finding;
        const { redirect } = kept;
        if (isFresh || !redirect || source.state !== 'pending_redirect') {
          this.keep({ ...kept, state: 'made' });
          return { type: 'source-created', intent, source, redirect };
        }
        // The page was loaded again before it was left for the provider: the shopper is not sent there without a press.
        giveUp(store, source);
        return { type: 'source-failed', intent, error: new PaymentError('cancelled') };
      }
      default:
        return { type: 'not-found-out', intent };
    }
  }
}
