import type { DrDropin } from '../elements/dropin/dropin.js';
import type { SuccessEvent } from '../elements/dropin/submit/submit-events.js';
import type { SubmitResult } from '../session/submission.js';
import type { ChallengeAnswer } from './scripted-issuer.js';
import { TEST_CARDS, type TestCardData, type TestCardName } from './test-cards.js';
import { serviceOf } from './test-service.js';
import { waitUntil } from './wait-until.js';

export interface PayOptions {
  /** The name of one of `TEST_CARDS`, or another card. */
  readonly card?: TestCardName | TestCardData;
  /** The shopper's answer to the bank's challenge. */
  readonly challenge?: ChallengeAnswer;
  /**
   * Whether the simulated back end attaches the source. Set it to `false` if your page's `dr-success` listener attaches it.
   */
  readonly attach?: boolean;
}

/**
 * Pays with a card like a shopper: opens the card method, enters the card, presses the button. For a drop-in whose
 * `gateway` comes from `testService()`.
 *
 * @example
 * const { status } = await pay(dropin, { card: 'challenge' });
 */
export async function pay(
  dropin: DrDropin,
  { card = 'visa', challenge, attach = true }: PayOptions = {},
): Promise<SubmitResult> {
  const service = serviceOf(dropin.gateway);
  if (!service) throw new Error('pay() wants a drop-in whose gateway comes from testService()');
  if (challenge) service.challengeAnswer = challenge;
  await waitUntil(() => dropin.select('creditCard') && service.fields.isMounted, 'the card form');
  service.fields.type(typeof card === 'string' ? TEST_CARDS[card] : card);
  await waitUntil(() => dropin.canSubmit, 'the pay button');
  const onSuccess = (event: SuccessEvent): void => {
    event.waitUntil(Promise.resolve().then(() => service.attach(event.detail.source.id)));
  };
  if (attach) dropin.addEventListener('dr-success', onSuccess, { once: true });
  try {
    return await dropin.submit();
  } finally {
    dropin.removeEventListener('dr-success', onSuccess);
  }
}
