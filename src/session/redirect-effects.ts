import { PaymentError } from '../domain/payment-error.js';
import type { FlowEvent, Intent } from '../domain/flow-state.js';
import type { PaymentSource } from '../domain/payment-source.js';
import type { KeptIntent } from './intents.js';
import { redirectToProvider } from './redirect-to-provider.js';
import type { Page } from './page.js';
import type { ProviderWindow } from './provider-window.js';
import {
  closeRedirect,
  forgetRedirect,
  recallRedirect,
  rememberRedirect,
  type Redirect,
} from './redirects.js';
import { PROVIDER_WINDOW, resolveReturn } from './resolve-return.js';
import type { SessionStore } from './session-store.js';
import type { Submission } from './submission.js';

/** Redirects to providers and returns from them, for one session. */
export class RedirectEffects {
  readonly #store: SessionStore;
  readonly #page: Page;

  constructor(store: SessionStore, page: Page) {
    this.#store = store;
    this.#page = page;
  }

  /** The redirect from which the shopper has not returned. */
  get unfinished(): Redirect | undefined {
    return recallRedirect(this.#page, this.#store.sessionId);
  }

  /** Stores the redirect so that it survives leaving the page. */
  remember({ id, clientSecret }: PaymentSource, kept: KeptIntent | undefined): void {
    if (!kept || !clientSecret) return;
    rememberRedirect(this.#page, {
      v: 1,
      sessionId: this.#store.sessionId,
      sourceId: id,
      sourceClientSecret: clientSecret,
      methodType: kept.methodType,
      nonce: kept.nonce,
      startedAt: Date.now(),
    });
  }

  /** Ends the redirect: removes it from storage, and its marker from the address. */
  close(): void {
    closeRedirect(this.#page, this.#store.sessionId);
  }

  /** Abandons the redirect because of a new press. */
  giveUp(): void {
    forgetRedirect(this.#page, this.#store.sessionId);
  }

  /**
   * Sends the shopper to the provider of a source.
   * @returns Whether the page is being left: then the submission is over.
   */
  leave(
    source: PaymentSource,
    intent: Intent,
    submission: Submission | undefined,
    kept: KeptIntent | undefined,
  ): boolean {
    this.remember(source, kept);
    if (submission?.leave?.(source)) return true;
    const window = submission?.window;
    if (redirectToProvider(this.#store, this.#page, source.redirectUrl, window)) {
      if (!window || !kept) return true;
      this.#follow(window, kept);
      return false;
    }
    this.giveUp();
    const error = new PaymentError('unsafe-url');
    this.#store.dispatch({ type: 'source-failed', intent, error });
    return false;
  }

  /** Redirects the shopper again. Returns `false` if the address is not allowed. */
  leaveAgain(): boolean {
    const { state } = this.#store;
    if (!('activity' in state)) return true;
    const { activity, checkout } = state;
    if (activity.name === 'redirecting') {
      redirectToProvider(this.#store, this.#page, activity.source.redirectUrl);
      return true;
    }
    const { nextAction } = checkout.session;
    return (
      nextAction?.action !== 'redirect' ||
      redirectToProvider(this.#store, this.#page, nextAction.redirectUrl)
    );
  }

  /** Asks the service for the outcome of the redirect from which the shopper has returned. */
  async resolve(): Promise<void> {
    await this.#store.settled();
    const { state } = this.#store;
    // The session may have changed while the shopper was away: then there is nothing to cancel.
    if (!('activity' in state) || state.activity.name !== 'returning') return this.close();
    const redirect = this.unfinished;
    const event: FlowEvent = redirect
      ? await resolveReturn(this.#store, this.#page, redirect)
      : { type: 'return-cancelled' };
    if (!this.#store.signal.aborted) this.#store.dispatch(event);
  }

  /** Waits for the shopper, who is at the provider in a separate window. */
  #follow(window: ProviderWindow, { nonce, methodType }: KeptIntent): void {
    PROVIDER_WINDOW.load()
      .then(({ follow }) => follow(this.#store, this.#page, window, nonce))
      .catch(() => window.close())
      .finally(() => this.#store.dispatch({ type: 'returned', methodType }));
  }
}
