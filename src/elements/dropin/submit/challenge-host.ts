import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { LiveState } from '../../../domain/flow-state.js';
import { challengedAmount } from '../../../domain/primary-share.js';
import type { PaymentGateway } from '../../../gateway/payment-gateway.js';
import type { ChallengeOnScreen } from '../../../session/authenticate.js';
import { LazyModule } from '../../../lazy/lazy-module.js';
import type { ChallengeEndEvent } from '../../challenge/events.js';

const DIALOG = new LazyModule(() => import('../../challenge/define.js'));

/** Shows the challenges of the shopper's bank, one at a time. The dialog's code is loaded for the first one. */
export class ChallengeHost {
  readonly #host: ReactiveControllerHost;
  readonly #gateway: PaymentGateway;
  #challenge: ChallengeOnScreen | undefined;
  #hasLeft = false;

  constructor(host: ReactiveControllerHost, gateway: PaymentGateway) {
    this.#host = host;
    this.#gateway = gateway;
  }

  show(challenge: ChallengeOnScreen): void {
    if (this.#hasLeft) return queueMicrotask(() => challenge.onEnd('left'));
    this.#put(challenge);
    DIALOG.load().catch(() => challenge.onEnd('unavailable'));
  }

  close(challenge: ChallengeOnScreen): void {
    if (this.#challenge === challenge) this.#put(undefined);
  }

  /** Call this when the drop-in is removed or shows another session: the next drop-in continues the challenge. */
  leave(): void {
    this.#hasLeft = true;
    this.#challenge?.onEnd('left');
  }

  render(live: LiveState, locale: string | undefined): TemplateResult | typeof nothing {
    const challenge = this.#challenge;
    if (!challenge) return nothing;
    return html`<dr-challenge
      exportparts="dialog:challenge-dialog, stage:challenge-stage, cancel-button:challenge-cancel-button, retry-button:challenge-retry-button"
      .provider=${this.#gateway.challenges}
      .token=${challenge.token}
      .amount=${challengedAmount(live)}
      .locale=${locale}
      @dr-challenge-hint=${challenge.onHint}
      @dr-challenge-end=${({ detail }: ChallengeEndEvent) => challenge.onEnd(detail.reason)}
    ></dr-challenge>`;
  }

  #put(challenge: ChallengeOnScreen | undefined): void {
    this.#challenge = challenge;
    this.#host.requestUpdate();
  }
}
