import type { FlowEvent } from '../domain/flow-state.js';
import type { PaymentSource } from '../domain/payment-source.js';
import { authenticate, type ChallengeEnd, type ShowChallenge } from './authenticate.js';
import { giveUp } from './look-up-outcome.js';
import { isIndefinite, type KeptIntent } from './intents.js';
import type { Page } from './page.js';
import type { PaymentListeners } from './payment-steps.js';
import type { RedirectEffects } from './redirect-effects.js';
import { returnUrls } from './return-urls.js';
import type { SessionStore } from './session-store.js';

/** Letting the bank authenticate the shopper, for one session. */
export class AuthenticationEffects {
  readonly #store: SessionStore;
  readonly #page: Page;
  readonly #redirects: RedirectEffects;
  readonly #listeners: PaymentListeners;
  #running = new AbortController();
  /** The challenge was left unfinished and can be continued. */
  isLeft = false;

  constructor(
    store: SessionStore,
    page: Page,
    redirects: RedirectEffects,
    listeners: PaymentListeners,
  ) {
    this.#store = store;
    this.#page = page;
    this.#redirects = redirects;
    this.#listeners = listeners;
  }

  /** Ignores the outcome of the current authentication. */
  stop(): void {
    this.#running.abort();
  }

  /**
   * Shows the bank's challenge, if it requires one.
   * @param kept The intent that the source was made for.
   * @param pressed The intent of a press since the page was loaded: only then may the shopper be redirected to the bank.
   * @returns The outcome; `undefined` when it was stopped.
   */
  async authenticate(
    source: PaymentSource,
    kept: KeptIntent | undefined,
    pressed: KeptIntent | undefined,
  ): Promise<FlowEvent | undefined> {
    const { signal } = (this.#running = new AbortController());
    this.#redirects.remember(source, kept);
    let end: ChallengeEnd | 'over' | undefined;
    const show = this.#showTo((how) => (end ??= how));
    const returnUrl = pressed && returnUrls(this.#page.url, pressed.nonce).returnUrl;
    const event = await authenticate(this.#store, this.#page, source, { show, returnUrl, signal });
    if (!event || signal.aborted) return undefined;
    const isLost = event.type === 'authentication-failed';
    // The next element continues an unfinished challenge. An approval is kept until it is attached.
    this.isLeft = end === 'left' && isLost;
    if (this.isLeft) return { type: 'authentication-left' };
    const isRefused = event.type === 'authenticated' && event.source.state !== 'chargeable';
    // Otherwise a session read that ends later would report the refusal again.
    if (isLost || isRefused) this.#redirects.close();
    if (isLost && !isIndefinite(event.error)) giveUp(this.#store, source);
    return event;
  }

  /** @param onEnd Called with how a challenge ended; `over` when it was taken away. */
  #showTo(onEnd: (end: ChallengeEnd | 'over') => void): ShowChallenge {
    return (asked) => {
      const listener = this.#listeners.current;
      const challenge = {
        ...asked,
        onEnd(end: ChallengeEnd): void {
          onEnd(end);
          asked.onEnd(end);
        },
      };
      listener?.({ type: 'challenge', challenge });
      return () => {
        onEnd('over'); // an element that is removed reports `left`
        listener?.({ type: 'challenge-over', challenge });
      };
    };
  }
}
