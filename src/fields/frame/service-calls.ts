import { answerWith } from './answer-request.js';
import { serviceAuthenticator } from './authenticate.js';
import { serviceRenewal } from './renew.js';
import type { AnswerRequest } from './serve-requests.js';
import { serviceTokenizer } from './tokenize.js';

/**
 * What the service that served this document does with a card.
 *
 * @param sources Address of its sources, with the publishable key.
 */
export const serviceCalls = (sources: URL): AnswerRequest =>
  answerWith({
    tokenize: serviceTokenizer(sources.href),
    authenticate: serviceAuthenticator(sources),
    renew: serviceRenewal(sources),
  });
