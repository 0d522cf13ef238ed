import type { FlowEvent, FlowState, Intent } from '../domain/flow-state.js';
import { PaymentError, toPaymentError } from '../domain/payment-error.js';
import { lookUpOutcome, pollOutcome, giveUp, giveUpEarlier } from './look-up-outcome.js';
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

/** The intent of one press. */
export interface Wanted {
  readonly kept: KeptIntent;
  /** The previous intent, if its outcome is unknown. */
  readonly earlier: KeptIntent | undefined;
}

/** One press of the pay button: its submission and intent. */
export interface Attempt {
  readonly submission: Submission;
  readonly wanted: Wanted;
  /** The intent that is sent. Has the key of the previous intent if the service never received that and cannot cancel it. */
  kept: KeptIntent;
}

/**
 * Keeps the intent of a session until its outcome is final: creates its source, and looks up the outcome if the answer was
 * lost.
 */
export class IntentKeeper {
  readonly #store: SessionStore;
  readonly #page: Page;
  /** Keys that were sent or looked up since the page was loaded. */
  readonly #known = new Set<string>();

  constructor(store: SessionStore, page: Page) {
    this.#store = store;
    this.#page = page;
  }

  get kept(): KeptIntent | undefined {
    return recallIntent(this.#page, this.#store.sessionId);
  }

  /** An open intent from before a reload, or of a removed element, that has not been looked up yet. Returns it once. */
  takeOpen(): KeptIntent | undefined {
    const { kept } = this;
    const isOpen = this.canAsk && kept && kept.state !== 'refused' && !this.#known.has(kept.id);
    if (!isOpen) return undefined;
    this.#known.add(kept.id);
    return kept;
  }

  /** Whether outcomes can be looked up by key: only within a session. */
  get canAsk(): boolean {
    const { gateway, sessionId } = this.#store;
    return gateway.readIntent !== undefined && sessionId !== undefined;
  }

  /** @throws {PaymentError} `insecure-context` where the page is not served over https. */
  begin(submission: Submission): Wanted {
    const { state } = this.#store;
    const last = this.kept;
    // Without lookups, a source that was created cannot be found again.
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
   * Creates the source of one press with the key of its intent, and keeps the intent while its outcome is open. Never
   * rejects.
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
      // With a reused key, the earlier request may still arrive.
      const isOld = kept.id === wanted.earlier?.id && error.code === 'amount-changed';
      if (isOld || isIndefinite(error)) this.keep({ ...kept, state: 'refused' });
      else this.drop();
      return fail(error);
    }
  }

  /** Call this when no activity is left: drops the intent unless its outcome is still open. */
  close(previous: FlowState, state: FlowState): void {
    if (!('activity' in previous) || previous.activity.name === 'idle') return;
    // The refusal has already decided about the intent.
    const { activity } = previous;
    if (activity.name === 'reconciling' && activity.error) return;
    const { notice, unattached } = 'activity' in state ? state : {};
    const isOpen = notice && (notice.code === 'outcome-unknown' || isIndefinite(notice));
    if (!isOpen && !unattached) this.drop();
  }

  /**
   * Cancels the previous intent before a source is created for the new one.
   * @returns The intent to send. It has the previous key if the service never received that and cannot cancel it: of two requests
   * with one key, one is carried out.
   * @throws {PaymentError} `outcome-unknown` where it cannot be found out; `conflict` where the source is in use by now.
   */
  async #replaceEarlier({ kept, earlier }: Wanted, signal: AbortSignal): Promise<KeptIntent> {
    if (!earlier) return kept;
    const isUnseen = (await giveUpEarlier(this.#store, earlier.id, signal)) === 'unseen';
    return isUnseen ? { ...kept, id: earlier.id } : kept;
  }

  /**
   * Looks up the kept intent and returns the next event of the flow.
   * @param isFresh The answer was just lost: the lookup is repeated, and the shopper is still waiting.
   */
  async lookUpOutcome(intent: Intent, isFresh: boolean): Promise<FlowEvent> {
    const store = this.#store;
    const { kept } = this;
    if (!kept || !this.canAsk) return { type: 'not-found-out', intent };
    const finding = isFresh
      ? await pollOutcome(store, this.#page, kept.id, store.signal)
      : await lookUpOutcome(store, kept.id, store.signal);
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
        // The page was reloaded before the redirect: the shopper is not redirected without pressing the button.
        giveUp(store, source);
        return { type: 'source-failed', intent, error: new PaymentError('cancelled') };
      }
      default:
        return { type: 'not-found-out', intent };
    }
  }
}
