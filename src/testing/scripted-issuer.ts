import type { ChallengeProvider } from '../fields/challenge-provider.js';
import type { Sandbox } from '../sandbox/sandbox.js';

/** The shopper's answer to the bank: confirms, denies the payment, or does not answer. */
export type ChallengeAnswer = 'approve' | 'decline' | 'none';

const PASSWORD = '1234';

/** A bank without a visible page. It uses the answer that the test has set. */
export const scriptedIssuer = (
  sandbox: Sandbox,
  answer: () => ChallengeAnswer,
): ChallengeProvider => ({
  mountChallenge(_container, { token }, listener) {
    let isGone = false;
    queueMicrotask(() => {
      if (isGone) return;
      const { step } = sandbox.continueChallenge(token, {});
      const next =
        step === 'done' ? step : sandbox.continueChallenge(token, { fingerprint: 'Y' }).step;
      if (next === 'challenge') {
        const decision = answer();
        if (decision === 'none') {
          listener.onChallenge();
          return listener.onShown();
        }
        // Answered before the dialog opens: jsdom has no `showModal`.
        sandbox.decideRedirect(token, decision, { password: PASSWORD });
      }
      listener.onDone();
    });
    return {
      destroy: () => {
        isGone = true;
      },
    };
  },
});
