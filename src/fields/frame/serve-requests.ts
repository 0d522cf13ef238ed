import type { FrameRequest, Outcome } from '../protocol.js';
import type { FrameForm } from './frame-form.js';
import { readRefusedRequest } from './read-host-message.js';

/** What requests need of a form. */
export type RequestForm = Pick<
  FrameForm,
  'names' | 'state' | 'details' | 'isBusy' | 'validate' | 'refuse' | 'setBusy' | 'clear'
>;

/** Does what the page asks for with what stands in all forms of the card. Never rejects. */
export type AnswerRequest = (
  forms: readonly RequestForm[],
  message: FrameRequest,
  signal: AbortSignal,
) => Promise<Outcome>;

export interface RequestServerOptions {
  /** Fetches the way to the service. */
  readonly service: () => Promise<AnswerRequest>;
  /** All forms of the card. */
  readonly forms: () => readonly RequestForm[];
  readonly answer: (reqId: number, outcome: Outcome) => void;
}

export interface RequestServer {
  /** Fetches what paying needs while the shopper types. */
  readonly prepare: () => void;
  readonly perform: (message: FrameRequest) => void;
  /** Says whether there is, or was, such a request. */
  readonly abort: (reqId: number) => boolean;
  /** Answers what is a request by its number alone; says whether it is one. */
  readonly refuse: (data: unknown) => boolean;
}

/** The frame's side of requests: every one of them gets one answer, with any content. */
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
    // After any failure in there, the service may have received the request.
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
      return reqId <= latest; // its answer may have crossed the page's word
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
