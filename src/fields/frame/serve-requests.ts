import type { FrameRequest, Outcome } from '../protocol.js';
import type { FrameForm } from './frame-form.js';
import { readRefusedRequest } from './read-host-message.js';

/** The members of a form that requests use. */
export type RequestForm = Pick<
  FrameForm,
  'names' | 'state' | 'details' | 'isBusy' | 'validate' | 'refuse' | 'setBusy' | 'clear'
>;

/** Performs the page's request with the values in all forms of the card. Never rejects. */
export type AnswerRequest = (
  forms: readonly RequestForm[],
  message: FrameRequest,
  signal: AbortSignal,
) => Promise<Outcome>;

export interface RequestServerOptions {
  /** Loads the code that calls the service. */
  readonly service: () => Promise<AnswerRequest>;
  /** Returns all forms of the card. */
  readonly forms: () => readonly RequestForm[];
  readonly answer: (reqId: number, outcome: Outcome) => void;
}

export interface RequestServer {
  /** Preloads the code for paying while the shopper types. */
  readonly prepare: () => void;
  readonly perform: (message: FrameRequest) => void;
  /** Aborts a request. Returns whether there is, or was, one with this number. */
  readonly abort: (reqId: number) => boolean;
  /** Answers an invalid request that has a number. Returns whether it has one. */
  readonly refuse: (data: unknown) => boolean;
}

/** Serves the requests of the page in the frame: each gets exactly one answer, whatever its content. */
export function serveRequests({ service, forms, answer }: RequestServerOptions): RequestServer {
  let loading: Promise<AnswerRequest> | undefined;
  let latest = -1;
  let request: { readonly reqId: number; readonly controller: AbortController } | undefined;

  const load = (): Promise<AnswerRequest> =>
    (loading ??= service().catch((cause: unknown) => {
      loading = undefined; // a later call may succeed
      throw cause;
    }));

  const run = async (message: FrameRequest, signal: AbortSignal): Promise<Outcome> => {
    let answerRequest: AnswerRequest;
    try {
      answerRequest = await load();
    } catch {
      return { error: { code: navigator.onLine ? 'service-unavailable' : 'offline' } };
    }
    // After a failure in this call, the service may have received the request.
    return answerRequest(forms(), message, signal).catch((): Outcome => ({
      error: { code: 'outcome-unknown' },
    }));
  };

  return {
    prepare: () => void load().catch(() => undefined),
    perform(message) {
      const { reqId } = message;
      if (request) return answer(reqId, { error: { code: 'conflict' } });
      const controller = new AbortController();
      latest = reqId;
      request = { reqId, controller };
      void run(message, controller.signal).then((outcome) => {
        request = undefined;
        answer(reqId, outcome);
      });
    },
    abort(reqId) {
      if (reqId === request?.reqId) request.controller.abort();
      return reqId <= latest; // its answer and the page's abort may have crossed
    },
    refuse(data) {
      const refused = readRefusedRequest(data);
      if (!refused) return false;
      const { reqId, parameter } = refused;
      answer(reqId, { error: { code: 'invalid-details', parameter } });
      return true;
    },
  };
}
