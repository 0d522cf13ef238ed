import { isOfOwner } from '../../domain/address.js';
import { PaymentError } from '../../domain/payment-error.js';
import { SUBMIT_TIMEOUT, type HostMessage, type Outcome, type ResultError } from '../protocol.js';
import { wireRequest, type UnnumberedRequest } from './wire-request.js';

/** The time limit for the answer to an abort, in milliseconds. */
const ABORT_TIMEOUT = 2000;

/** Sends requests from the page to the frame: one at a time. Each settles, and a late answer never settles another one. */
export interface FrameAsker {
  /** Sends a request. Rejects with a `PaymentError`: `invalid-details` with the parameter if it cannot be sent. */
  readonly ask: <Answer extends Outcome>(
    message: UnnumberedRequest,
    isAnswer: (outcome: Outcome) => outcome is Answer,
    signal: AbortSignal,
  ) => Promise<Answer>;
  /** Handles an answer. Returns whether it belongs to the current request. */
  readonly take: (reqId: number, outcome: Outcome) => boolean;
  /** Rejects the current request because its answer will never arrive; the service may have carried it out. */
  readonly lose: (cause?: PaymentError) => void;
}

export function askFrame(post: (message: HostMessage) => void): FrameAsker {
  let requests = 0;
  /** Settles the current request. Returns whether it was still open. */
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
          // A source may be in creation: the frame stops and reports the outcome; without its answer the outcome is unknown.
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
  // The owner comes from the page, not from the frame's fields, so a fault in it is a configuration error.
  const isPages = code === 'invalid-details' && isOfOwner(parameter);
  return new PaymentError(isPages ? 'invalid-configuration' : code, {
    details: parameter === undefined ? [] : [{ code, message: '', parameter }],
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}
