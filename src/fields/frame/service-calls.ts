import { answerWith } from './answer-request.js';
import { serviceAuthenticator } from './service-authenticator.js';
import { serviceRenewal } from './renew.js';
import type { AnswerRequest } from './serve-requests.js';
import { serviceTokenizer } from './tokenize.js';

/**
 * What the service that served this document does with a card.
 *
 * @param sources Address of its sources, with the publishable key.
 * @param pageOrigin Origin of the page that frames us: the outcome of a card's request is sent to that page only.
 */
export const serviceCalls = (sources: URL, pageOrigin?: string): AnswerRequest =>
  answerWith({
    tokenize: serviceTokenizer(sources.href, pageOrigin),
    authenticate: serviceAuthenticator(sources),
    renew: serviceRenewal(sources),
  });
