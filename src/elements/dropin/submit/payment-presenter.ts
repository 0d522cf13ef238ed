import { PaymentError } from '../../../domain/payment-error.js';
import type { PaymentSource } from '../../../domain/payment-source.js';
import type { PaymentStep } from '../../../session/payments.js';
import type { ConsentState } from '../consents/consent-state.js';
import type { Row } from '../list/row.js';
import type { DropinCallbacks } from '../page-events.js';
import type { ChallengeHost } from './challenge-host.js';
import { handOver } from './hand-over.js';
import { CancelEvent } from './submit-events.js';
import type { SubmitOptions } from './submit-context.js';
import { successDetail } from './success-detail.js';

export interface PresenterOptions extends SubmitOptions {
  readonly page: HTMLElement & DropinCallbacks;
  readonly consents: ConsentState;
  readonly challenges: ChallengeHost;
  readonly hasSession: boolean;
}

/** Shows the steps of a payment to the shopper, and tells the page of them. */
export class PaymentPresenter {
  readonly #options: PresenterOptions;
  /** The method whose own button was pressed last. */
  walletRow: Row | undefined;
  /** What was just saved without a session. */
  saved: PaymentSource | undefined;

  constructor(options: PresenterOptions) {
    this.#options = options;
  }

  readonly onStep = (step: PaymentStep): void => {
    const { current, show, focus, words, events, challenges } = this.#options;
    switch (step.type) {
      case 'creating':
        return focus?.announce(this.#busyText);
      case 'created':
        return focus?.retract(this.#busyText);
      case 'saved':
        this.saved = step.source;
        return;
      case 'challenge':
        // Nothing is to be seen until the bank asks, if it does.
        focus?.announce(words.text('busy.authenticating'));
        return challenges.show(step.challenge);
      case 'challenge-over':
        return challenges.close(step.challenge);
      case 'success':
        return step.waitFor(this.#handOver(step.source));
      case 'cancel': {
        // A row of what the customer saved stays open.
        const isOpen = current().method?.type === step.methodType;
        show(new PaymentError('cancelled'), isOpen ? undefined : step.methodType);
        return this.tellCancel(step.methodType);
      }
      case 'failure':
        focus?.focusNotice();
        return events.reportError(step.error, step.methodType);
    }
  };

  /** The page, which may have placed an order, hears that this way to pay is not wanted. */
  tellCancel(methodType: string): void {
    const { events, page } = this.#options;
    const event = new CancelEvent({ paymentMethod: methodType });
    events.dispatch(event, () => page.onCancel?.(event.detail));
  }

  get #busyText(): string {
    const { words } = this.#options;
    return `${words.text('button.busy')} ${words.text('dropin.doNotClose')}`;
  }

  #handOver(source: PaymentSource): Promise<boolean> {
    const { page, consents, hasSession } = this.#options;
    const method = this.#rowOf(source);
    const detail = successDetail(source, method, consents.of(method), consents.agreed);
    const { raw, id, type } = source; // some services spell them another way
    return handOver(page, { source: { ...raw, id, type }, ...detail }, hasSession);
  }

  #rowOf({ type }: PaymentSource): Row | undefined {
    const { method: open, methods } = this.#options.current();
    if (open?.type === type) return open;
    const row = methods.find((listed) => listed.type === type && !listed.saved);
    return row ?? [this.walletRow].find((wallet) => wallet?.type === type);
  }
}
