import { isOfOwner } from '../../domain/address.js';
import { PaymentError } from '../../domain/payment-error.js';
import { SUBMIT_TIMEOUT, type HostMessage, type Outcome, type ResultError } from '../protocol.js';
import { wireRequest, type UnnumberedRequest } from './wire-request.js';

/** Milliseconds. */
const ABORT_TIMEOUT = 2000;

/** The page's side of requests: one at a time, each settles, and a late answer settles nothing else. */
export interface FrameAsker {
  /** Rejects with a `PaymentError`: `invalid-details` with the parameter for what cannot be sent. */
  readonly ask: <Answer extends Outcome>(
    message: UnnumberedRequest,
    isAnswer: (outcome: Outcome) => outcome is Answer,
    signal: AbortSignal,
  ) => Promise<Answer>;
  /** Takes an answer; says whether it is one to the request under way. */
  readonly take: (reqId: number, outcome: Outcome) => boolean;
  /** There will be no answer to what was asked; the service may have done it. */
  readonly lose: (cause?: PaymentError) => void;
}

export function askFrame(post: (message: HostMessage) => void): FrameAsker {
  let requests = 0;
  /** Takes the answer to the one request under way; says whether it is one. */
  let settle: ((outcome: Outcome | PaymentError) => boolean) | undefined;

  const lose = (cause?: PaymentError): void => {
    settle?.(new PaymentError('outcome-unknown', { cause }));
  };

  return {
    lose,
    take: (reqId, outcome) => reqId === requests && !!settle?.(outcome),
    ask: (message, isAnswer, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) throw new PaymentError('cancelled');
        if (settle) throw new PaymentError('conflict');
        const reqId = ++requests;
        post({ ...wireRequest(message), reqId }); // a request and its number
        let deadline = setTimeout(lose, SUBMIT_TIMEOUT);
        const onAbort = (): void => {
          // A source may be under way: the frame stops and says how far it was, or it stays unknown.
          post({ t: 'abort', reqId });
          clearTimeout(deadline);
          deadline = setTimeout(lose, ABORT_TIMEOUT);
        };
        signal.addEventListener('abort', onAbort);
        settle = (outcome) => {
          const isFailure = outcome instanceof PaymentError || 'error' in outcome;
          if (!isFailure && !isAnswer(outcome)) return false;
          settle = undefined;
          clearTimeout(deadline);
          signal.removeEventListener('abort', onAbort);
          if (outcome instanceof PaymentError) reject(outcome);
          else if ('error' in outcome) reject(refusal(outcome.error));
          else if (isAnswer(outcome)) resolve(outcome);
          return true;
        };
      }),
  };
}

function refusal({ code, field, parameter = field, retryAfterMs }: ResultError): PaymentError {
  // The frame asks for nothing but the card: the owner is the page's to say.
  const isPages = code === 'invalid-details' && isOfOwner(parameter);
  return new PaymentError(isPages ? 'invalid-configuration' : code, {
    details: parameter === undefined ? [] : [{ code, message: '', parameter }],
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}
