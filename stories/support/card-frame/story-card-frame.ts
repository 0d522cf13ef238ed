// The real card frame with a local tokenizer instead of requests: the test card's number determines the result.
import { answerWith, type CardService } from '../../../src/fields/frame/answer-request.js';
import { readCardNumber } from '../../../src/fields/frame/card-number.js';
import { startCardFrame } from '../../../src/fields/frame/start-card-frame.js';
import { STORY_FRAME, storySourceId } from './story-source.js';

const REFUSED = '4000000000003295';
const CHALLENGED = ['5454545454545454', '4917610000000000'];
/** The delay in milliseconds, long enough to see the busy state. */
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
  // The sandbox of the stories is in the page and determines the authentication (story-fields.ts).
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
