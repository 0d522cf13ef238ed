import { loadCardMessages, type CardTexts } from '../../i18n/load-card-messages.js';
import {
  CAPABILITIES,
  PROTOCOL_VERSION,
  listen,
  type FrameMessage,
  type FrameOptions,
  type FrameSetup,
  type FrameState,
  type HostMessage,
  type LogCode,
} from '../protocol.js';
import { acceptHello } from './accept-hello.js';
import { FrameForm } from './frame-form.js';
import { onEscape } from './on-escape.js';
import { readHostMessage } from './read-host-message.js';
import { serveRequests, type AnswerRequest } from './serve-requests.js';
import { stepSetup, type SetupPhase } from './setup-steps.js';
import { applyStyle, isStyleValue } from './style-filter.js';

declare const __DR_BUILD__: string;

// Milliseconds.
const IDLE = 15 * 60_000;
/** The minimum time between two states: a port accepts fifty messages a second, including heights. */
const STATE_PAUSE = 32;
/** The minimum time between two heights. */
const HEIGHT_PAUSE = 100;

export interface CardFrameOptions {
  /** Loads the code that calls the service, for the page with this origin. */
  readonly service: (pageOrigin: string) => Promise<AnswerRequest>;
  /** The origins that may embed this document: exact origins, or `loopback`. */
  readonly allowedOrigins: readonly string[];
  /** The publishable key that this document was served for. */
  readonly key: string;
  /** Resolves when fonts and styles have loaded. Never rejects. */
  readonly look?: Promise<unknown> | undefined;
}

/** Waits for the page's handshake, then shows the card fields and serves the page. */
export const startCardFrame = ({ service, allowedOrigins, key, look }: CardFrameOptions): void =>
  acceptHello(allowedOrigins, key, ({ port, nonce, pageOrigin }) => {
    const load = () => service(pageOrigin);
    serve(port, load, key, look)({ t: 'ready', nonce, build: __DR_BUILD__, caps: CAPABILITIES });
  });

/** Handles the messages of the port. Returns the function that posts messages. */
function serve(
  port: MessagePort,
  service: () => Promise<AnswerRequest>,
  key: string,
  look: Promise<unknown> | undefined,
): (message: FrameMessage) => void {
  let phase: SetupPhase = { name: 'greeted' };
  let current: FrameOptions | undefined;
  let form: FrameForm | undefined;
  let lastState: string;
  let lastHeight: number;
  let stateTimer: ReturnType<typeof setTimeout> | undefined;
  let heightTimer: ReturnType<typeof setTimeout> | undefined;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  /** All forms of the card, this frame's among them. */
  let team = (): readonly FrameForm[] => (form ? [form] : []);
  let join: ((group: string) => void) | undefined;
  /** Applies the page's styles for the current states. */
  let renderState: ((state: FrameState) => void) | undefined;

  const post = (message: FrameMessage): void => {
    port.postMessage({ v: PROTOCOL_VERSION, ...message });
  };
  const clear = (): void => form?.clear();
  const log = (code: LogCode, count: number): void => post({ t: 'log', code, count });
  const forget = (): void => {
    clear();
    log('idle-cleared', IDLE / 60_000);
  };

  const sendHeight = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (heightTimer || height === lastHeight) return;
    lastHeight = height;
    post({ t: 'height', height });
    heightTimer = setTimeout(() => {
      heightTimer = undefined;
      sendHeight();
    }, HEIGHT_PAUSE);
  };

  /** Posts the state only if it has changed, so that the number of messages does not reveal the number of keystrokes. */
  const sendState = (): void => {
    if (!form || stateTimer) return;
    const { state } = form;
    const text = JSON.stringify(state);
    if (text === lastState) return;
    lastState = text;
    post({ t: 'state', ...state });
    stateTimer = setTimeout(flushState, STATE_PAUSE);
  };
  const flushState = (): void => {
    clearTimeout(stateTimer);
    stateTimer = undefined;
    sendState();
  };

  const requests = serveRequests({
    service,
    forms: () => team(),
    answer: (reqId, outcome) => {
      flushState(); // the page must receive the state of the fields first
      post({ t: 'result', reqId, outcome });
    },
  });

  const onChange = (): void => {
    if (!form) return;
    clearTimeout(idleTimer);
    renderState?.(form.state);
    if (!form.isEmpty) idleTimer = setTimeout(forget, IDLE);
    sendHeight();
    sendState();
    for (const one of team()) tellBrand(form, one);
  };

  const build = (given: FrameSetup, texts: CardTexts): FrameForm => {
    document.documentElement.dataset['look'] = given.look;
    const built = new FrameForm(given.fields, texts, onChange, () => {
      flushState(); // the page must not treat the card as incomplete
      post({ t: 'enter' });
    });
    onEscape(() => post({ t: 'escape' }));
    document.body.append(built.element);
    built.clear(); // the browser may have restored the values of an earlier visit
    new ResizeObserver(sendHeight).observe(built.element);
    built.element.addEventListener('focusin', requests.prepare, { once: true });
    return built;
  };

  const configure = async (options: FrameOptions): Promise<void> => {
    if (phase.name !== 'set-up') return;
    const { setup } = phase;
    const { group } = setup;
    current = options;
    const [texts, siblings, states] = await Promise.all([
      loadCardMessages(options.locale),
      group !== undefined && import('./siblings.js'),
      options.styles && import('./state-styles.js'),
      look,
    ]);
    if (options !== current) return; // newer options have arrived
    const root = document.documentElement;
    root.lang = texts.language;
    root.dir = options.dir;
    applyStyle(options.style, root);
    if (!form) {
      form = build(setup, texts);
      const now = phase.setup.group ?? group; // the frame may have joined another group meanwhile
      if (siblings && now !== undefined) ({ team, join } = siblings.joinSiblings(now, key, form));
      for (const one of team()) tellBrand(one, form);
    }
    renderState = states?.applyStateStyles(options.styles, isStyleValue, root) ?? renderState;
    form.configure(texts, options);
  };

  /** Moves the frame to another card. Drops the brand of the former card's number. */
  const move = (group: string): void => {
    join?.(group);
    if (!form) return;
    form.assumeBrand(current?.brand ?? 'unknown');
    for (const one of team()) {
      tellBrand(one, form);
      tellBrand(form, one);
    }
  };

  /** Returns whether the message was expected. */
  const take = (message: HostMessage): boolean => {
    const next = stepSetup(phase, message);
    if (!next) return false;
    phase = next;
    switch (message.t) {
      case 'submit':
      case 'authenticate':
      case 'renew':
        requests.perform(message);
        return true;
      case 'init':
      case 'update':
        configure(message.options).catch(() => log('chunk-missing', 1));
        return true;
      case 'focus':
        form?.focus(message.target);
        return true;
      case 'blur':
        form?.blur();
        return true;
      case 'clear':
        clear();
        return true;
      case 'validate':
        form?.validate();
        return true;
      case 'flush':
        flushState();
        post({ t: 'flushed' });
        return true;
      case 'join':
        move(message.group);
        return true;
      case 'abort':
        return requests.abort(message.reqId);
    }
  };

  listen(port, readHostMessage, take, clear, {
    onBad: (bad) => log('message-dropped', bad),
    refuse: requests.refuse,
  });
  // Card data is not kept when the page is left or restored from the back/forward cache.
  addEventListener('pagehide', clear);
  addEventListener('pageshow', clear);
  return post;
}

/** Passes the brand from the frame with the number to another frame of the card. */
function tellBrand(from: FrameForm, to: FrameForm): void {
  if (from !== to && from.names.includes('number')) to.assumeBrand(from.brand);
}
