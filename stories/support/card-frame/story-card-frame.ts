// The real card frame with a tokeniser that asks nobody: the test cards of protocol 4.4 decide.
import { answerWith, type CardService } from '../../../src/fields/frame/answer-request.js';
import { readCardNumber } from '../../../src/fields/frame/card-number.js';
import { startCardFrame } from '../../../src/fields/frame/start-card-frame.js';
import { STORY_FRAME, storySourceId } from './story-source.js';

const REFUSED = '4000000000003295';
const CHALLENGED = ['5454545454545454', '4917610000000000'];
/** Long enough to see that something is going on, in milliseconds. */
const DELAY = 400;
const pause = () => new Promise((resolve) => setTimeout(resolve, DELAY));

const service: CardService = {
  tokenize: async ({ number, expirationMonth, expirationYear }, _submission, signal) => {
    await pause();
    if (signal.aborted) return { error: { code: 'cancelled' } };
    if (number === REFUSED) return { error: { code: 'declined' } };
    const sourceId = storySourceId({
      brand: readCardNumber(number).brand,
      lastFourDigits: number.slice(-4),
      expirationMonth,
      expirationYear,
      state: CHALLENGED.includes(number) ? 'requires_action' : 'chargeable',
    });
    return { sourceId, clientSecret: `${sourceId}_secret` };
  },
  // The engine of the stories is in the page: it says how the source is authenticated (story-fields.ts).
  authenticate: async (_cvv, _authentication, signal) => {
    await pause();
    return signal.aborted ? { error: { code: 'cancelled' } } : { status: 'complete' };
  },
  renew: async (_date, { sourceId, clientSecret }, signal) => {
    await pause();
    return signal.aborted ? { error: { code: 'cancelled' } } : { sourceId, clientSecret };
  },
};

startCardFrame({
  allowedOrigins: ['loopback'],
  key: STORY_FRAME.publishableKey,
  service: () => Promise.resolve(answerWith(service)),
});
