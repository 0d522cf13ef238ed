import { askFrame, type FrameAsker } from '../../../src/fields/host/ask-frame.js';
import { answerWith, type CardService } from '../../../src/fields/frame/answer-request.js';
import { readHostMessage } from '../../../src/fields/frame/read-host-message.js';
import { serveRequests, type RequestForm } from '../../../src/fields/frame/serve-requests.js';
import type { CardDetails } from '../../../src/fields/frame/tokenize.js';
import {
  FIELD_NAMES,
  PROTOCOL_VERSION,
  listen,
  type FrameState,
  type HostMessage,
} from '../../../src/fields/protocol.js';
import { readFrameMessage } from '../../../src/fields/host/read-frame-message.js';

export const TYPED: CardDetails = {
  number: '4444222233331111',
  expirationMonth: 12,
  expirationYear: 2032,
  cvv: '123',
};

/** From here on, numbers of requests that a test posts by itself: the page expects their answers. */
export const OWN_NUMBERS = 100;

/** A card form without a document. The test sets its values. */
export class FakeForm implements RequestForm {
  readonly names = FIELD_NAMES;
  details: Partial<CardDetails> = {};
  isBusy = false;
  edited = false;
  refused: string | undefined;

  type(details: Partial<CardDetails> = TYPED): void {
    this.details = { ...this.details, ...details };
    this.edited = true;
  }

  get isEmpty(): boolean {
    return Object.keys(this.details).length === 0;
  }

  get state(): FrameState {
    const valid = !this.isEmpty;
    const field = { empty: !valid, valid, focused: false };
    return {
      fields: { number: field, expiration: field, securityCode: field },
      complete: valid,
      edited: this.edited,
      brand: valid ? 'visa' : 'unknown',
    };
  }

  validate(): void {
    // What is wrong is in the state.
  }

  refuse(name: string): void {
    this.refused = name;
  }

  setBusy(isBusy: boolean): void {
    this.isBusy = isBusy;
    if (isBusy) this.edited = false;
  }

  clear(): void {
    this.details = {};
    this.edited = false;
  }
}

/** A page and a frame with real ports between them, and the code of both that asks and answers. */
export interface FramePair {
  readonly form: FakeForm;
  readonly ask: FrameAsker['ask'];
  /** Posts to the frame, as a page that keeps to nothing. */
  readonly postToFrame: (data: unknown) => void;
  /** Posts to the page, as a frame that keeps to nothing. */
  readonly postToPage: (data: unknown) => void;
  /** All that came to the page. */
  readonly heard: readonly unknown[];
  /** Settles when all that was posted to the page by now has come. */
  readonly delivered: () => Promise<void>;
  readonly isBroken: () => boolean;
  readonly close: () => void;
}

export function openFramePair(service: CardService): FramePair {
  const { port1: page, port2: frame } = new MessageChannel();
  const form = new FakeForm();
  const heard: unknown[] = [];
  const waiting: (() => void)[] = [];
  let isBroken = false;
  const version = { v: PROTOCOL_VERSION };
  const asker = askFrame((message: HostMessage) => page.postMessage({ ...version, ...message }));
  const requests = serveRequests({
    service: () => Promise.resolve(answerWith(service)),
    forms: () => [form],
    answer: (reqId, outcome) => frame.postMessage({ ...version, t: 'result', reqId, outcome }),
  });
  listen(
    page,
    (data) => {
      heard.push(data);
      return readFrameMessage(data);
    },
    (message) => {
      if (message.t === 'result') {
        return asker.take(message.reqId, message.outcome) || message.reqId >= OWN_NUMBERS;
      }
      if (message.t === 'flushed') waiting.shift()?.();
      return message.t === 'flushed';
    },
    () => {
      isBroken = true;
      asker.lose();
    },
  );
  listen(
    frame,
    readHostMessage,
    (message) => {
      if (message.t === 'flush') frame.postMessage({ ...version, t: 'flushed' });
      else if ('reqId' in message && message.t !== 'abort') requests.perform(message);
      else if (message.t === 'abort') return requests.abort(message.reqId);
      else if (message.t === 'clear') form.clear();
      else return false;
      return true;
    },
    () => {
      isBroken = true;
    },
    { refuse: requests.refuse },
  );
  return {
    form,
    ask: asker.ask,
    postToFrame: (data) => page.postMessage(data),
    postToPage: (data) => frame.postMessage(data),
    heard,
    delivered: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        page.postMessage({ ...version, t: 'flush' });
      }),
    isBroken: () => isBroken,
    close() {
      page.close();
      frame.close();
    },
  };
}
