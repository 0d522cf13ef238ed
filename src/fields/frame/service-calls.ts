import { answerWith } from './answer-request.js';
import { serviceAuthenticator } from './service-authenticator.js';
import { serviceRenewal } from './renew.js';
import type { AnswerRequest } from './serve-requests.js';
import { serviceTokenizer } from './tokenize.js';

/**
 * Makes the calls to the service that served this document.
 *
 * @param sources The URL of its sources, with the publishable key.
 * @param pageOrigin The origin of the embedding page: the service reports the outcome of a card's request to that page only.
 */
export const serviceCalls = (sources: URL, pageOrigin?: string): AnswerRequest =>
  answerWith({
    tokenize: serviceTokenizer(sources.href, pageOrigin),
    authenticate: serviceAuthenticator(sources),
    renew: serviceRenewal(sources),
  });
