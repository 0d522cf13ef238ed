import type { PaymentError } from '../../../src/domain/payment-error.js';
import type { PaymentSource } from '../../../src/domain/payment-source.js';
import type { ChallengeOnScreen, ShowChallenge } from '../../../src/session/authenticate.js';
import type { Page } from '../../../src/session/page.js';
import {
  paymentsOf,
  type PaymentListener,
  type Payments,
  type Submission,
  type SubmitResult,
} from '../../../src/session/payments.js';
import type { SessionStore } from '../../../src/session/session-store.js';

/** A listener of payment steps with one function per step. */
export interface Presenter {
  /** The returned promise is awaited; `undefined` if there is nothing to wait for. */
  succeed(source: PaymentSource): Promise<unknown> | undefined;
  /** Returns a function that takes the challenge away. */
  readonly challenge: ShowChallenge;
  cancel(methodType: string): void;
  fail(error: PaymentError, methodType?: string): void;
}

const listeners = new WeakMap<Presenter, PaymentListener>();

function listenerOf(presenter: Presenter): PaymentListener {
  const challenges = new Map<ChallengeOnScreen, () => void>();
  const listener: PaymentListener =
    listeners.get(presenter) ??
    ((step) => {
      switch (step.type) {
        case 'success': {
          const answer = presenter.succeed(step.source);
          if (answer) step.waitFor(answer);
          break;
        }
        case 'challenge':
          challenges.set(step.challenge, presenter.challenge(step.challenge));
          break;
        case 'challenge-over':
          challenges.get(step.challenge)?.();
          break;
        case 'cancel':
          presenter.cancel(step.methodType);
          break;
        case 'failure':
          presenter.fail(step.error, step.methodType);
          break;
        default: // only announced
      }
    });
  listeners.set(presenter, listener);
  return listener;
}

export interface PresentedPayments extends Pick<Payments, 'continueRedirect' | 'window'> {
  present(presenter: Presenter): () => void;
  submit(submission: Submission, presenter: Presenter): Promise<SubmitResult>;
  checkAgain(presenter: Presenter): Promise<void>;
  attachAgain(presenter: Presenter): void;
}

/** The payments of a store with presenters as listeners. */
export function presentedPayments(store: SessionStore, page: Page): PresentedPayments {
  const payments = paymentsOf(store, page);
  return {
    present: (presenter) => payments.subscribe(listenerOf(presenter)),
    submit: (submission, presenter) => payments.submit(submission, listenerOf(presenter)),
    checkAgain: (presenter) => payments.checkAgain(listenerOf(presenter)),
    attachAgain: (presenter) => payments.attachAgain(listenerOf(presenter)),
    continueRedirect: () => payments.continueRedirect(),
    get window() {
      return payments.window;
    },
  };
}
