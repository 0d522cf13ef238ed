import { serviceCalls } from '../../../src/fields/frame/service-calls.js';
import { readHostMessage } from '../../../src/fields/frame/read-host-message.js';
import {
  serveRequests,
  type RequestForm,
  type RequestServer,
} from '../../../src/fields/frame/serve-requests.js';
import type { CardDetails } from '../../../src/fields/frame/tokenize.js';
import {
  CAPABILITIES,
  FIELD_NAMES,
  PROTOCOL_VERSION,
  listen,
  type CardFieldName,
  type FrameMessage,
  type FrameState,
  type Hello,
  type HostMessage,
} from '../../../src/fields/protocol.js';
import type { Port } from './port-pair.js';

/** The shopper's input. */
export const CARDS = {
  visa: { number: '4444222233331111', expirationMonth: 12, expirationYear: 2032, cvv: '123' },
  other: { number: '5555555555554444', expirationMonth: 11, expirationYear: 2031, cvv: '321' },
  declined: { number: '4000000000003295', expirationMonth: 12, expirationYear: 2032, cvv: '123' },
} as const satisfies Record<string, CardDetails>;
export type CardName = keyof typeof CARDS;

/** As long as the frame holds states back (`start-card-frame.ts`), in milliseconds. */
const STATE_PAUSE = 32;

/** The form of the card frame without inputs: the values and the state that the page gets. */
class TypedCard implements RequestForm {
  readonly names = FIELD_NAMES;
  isBusy = false;
  isEdited = false;
  card: CardDetails | undefined;
  focused: CardFieldName | undefined;
  complaint: CardFieldName | undefined;
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get details(): Partial<CardDetails> {
    return this.card ?? {};
  }

  get state(): FrameState {
    const valid = this.card !== undefined;
    const field = (name: CardFieldName) => ({
      empty: !valid,
      valid,
      potentiallyValid: true,
      focused: this.focused === name,
      autofilled: false,
      ...(this.complaint === name && { errorCode: 'invalid_card_number' }),
    });
    return {
      fields: Object.fromEntries(FIELD_NAMES.map((name) => [name, field(name)])),
      complete: valid,
      edited: this.isEdited,
      brand: valid ? 'visa' : 'unknown',
    };
  }

  type(card: CardDetails): void {
    if (this.isBusy) return;
    this.card = card;
    this.isEdited = true;
    this.focused = 'securityCode';
    this.complaint = undefined;
    this.#onChange();
  }

  blur(): void {
    this.focused = undefined;
    this.#onChange();
  }

  validate(): void {
    this.#onChange();
  }

  setBusy(isBusy: boolean): void {
    this.isBusy = isBusy;
    if (isBusy) this.isEdited = false;
    this.#onChange();
  }

  refuse(name: CardFieldName): void {
    this.complaint = name;
    this.#onChange();
  }

  clear(): void {
    this.card = undefined;
    this.isEdited = false;
    this.complaint = undefined;
    this.#onChange();
  }
}

/** The inside of the card frame: its own reading, tokenizing and answering, around a form without fields. */
export class CardFrame {
  readonly form: TypedCard;
  readonly #port: Port;
  readonly #requests: RequestServer;
  #isSetUp = false;
  #lastState = '';
  #stateTimer: ReturnType<typeof setTimeout> | undefined;

  /** @param sources Address of the service's sources, as the frame's document names it. */
  constructor({ nonce }: Hello, port: Port, sources: URL) {
    this.#port = port;
    this.form = new TypedCard(() => this.#sendState());
    this.#requests = serveRequests({
      service: () => Promise.resolve(serviceCalls(sources)),
      forms: () => [this.form],
      answer: (reqId, outcome) => {
        this.#flushState();
        this.#post({ t: 'result', reqId, outcome });
      },
    });
    listen(
      port as unknown as MessagePort, // all that `listen` uses of one
      readHostMessage,
      (message) => this.#take(message),
      () => this.form.clear(),
      { refuse: this.#requests.refuse },
    );
    this.#post({ t: 'ready', nonce, build: 'simulation', caps: CAPABILITIES });
  }

  close(): void {
    clearTimeout(this.#stateTimer);
    this.#port.close();
  }

  #post(message: FrameMessage): void {
    this.#port.postMessage({ v: PROTOCOL_VERSION, ...message });
  }

  /** As the frame does: at once, then not again for a while. */
  #sendState(): void {
    if (!this.#isSetUp || this.#stateTimer) return;
    const { state } = this.form;
    const text = JSON.stringify(state);
    if (text === this.#lastState) return;
    this.#lastState = text;
    this.#post({ t: 'state', ...state });
    this.#stateTimer = setTimeout(() => this.#flushState(), STATE_PAUSE);
  }

  #flushState(): void {
    clearTimeout(this.#stateTimer);
    this.#stateTimer = undefined;
    this.#sendState();
  }

  #take(message: HostMessage): boolean {
    switch (message.t) {
      case 'init':
        this.#isSetUp = true;
        this.#sendState();
        return true;
      case 'flush':
        this.#flushState();
        this.#post({ t: 'flushed' });
        return true;
      case 'clear':
        this.form.clear();
        return true;
      case 'blur':
        this.form.blur();
        return true;
      case 'validate':
        this.form.validate();
        return true;
      case 'submit':
      case 'authenticate':
      case 'renew':
        this.#requests.perform(message);
        return true;
      case 'abort':
        return this.#requests.abort(message.reqId);
      default:
        return true;
    }
  }
}
