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
import { CardForm } from './card-form.js';
import { readHostMessage } from './read-host-message.js';
import { serveRequests, type AnswerRequest } from './serve-requests.js';
import { applyStyle, isStyleValue } from './style-filter.js';

declare const __DR_BUILD__: string;

// Milliseconds.
const IDLE = 15 * 60_000;
/** A state may change with each drawn frame; the wire takes fifty messages a second, heights included. */
const STATE_PAUSE = 32;
/** Ten heights a second are enough for the eye. */
const HEIGHT_PAUSE = 100;

export interface CardFrameOptions {
  /** Fetches the way to the service, for cards of the page with this origin. */
  readonly service: (pageOrigin: string) => Promise<AnswerRequest>;
  /** Who may frame this document: exact origins, or `loopback`. */
  readonly allowedOrigins: readonly string[];
  /** The publishable key this document was served for. */
  readonly key: string;
}

/** Waits for the page, then shows the card fields and serves it until it goes. */
export const startCardFrame = ({ service, allowedOrigins, key }: CardFrameOptions): void =>
  acceptHello(allowedOrigins, key, ({ port, nonce, pageOrigin }) => {
    const load = () => service(pageOrigin);
    serve(port, load, key)({ t: 'ready', nonce, build: __DR_BUILD__, caps: CAPABILITIES });
  });

/** Answers what comes through the port. Returns the way to post. */
function serve(
  port: MessagePort,
  service: () => Promise<AnswerRequest>,
  key: string,
): (message: FrameMessage) => void {
  let setup: FrameSetup | undefined;
  let current: FrameOptions | undefined;
  let form: CardForm | undefined;
  let lastState: string;
  let lastHeight: number;
  let stateTimer: ReturnType<typeof setTimeout> | undefined;
  let heightTimer: ReturnType<typeof setTimeout> | undefined;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  /** All forms of the card, this frame's among them. */
  let team = (): readonly CardForm[] => (form ? [form] : []);
  let join: ((group: string) => void) | undefined;
  /** Says to the page's own styles which states hold. */
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

  /** States go out only when they changed, so that messages do not count keystrokes (F-007). */
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
      flushState(); // what the page hears of the fields belongs before it
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

  const build = (given: FrameSetup, texts: CardTexts): CardForm => {
    document.documentElement.dataset['look'] = given.look;
    const built = new CardForm(given.fields, texts, onChange, () => {
      flushState(); // or the page would take the card for unfinished
      post({ t: 'enter' });
    });
    document.body.append(built.element);
    built.clear(); // the browser may have put back what it remembers of an earlier visit
    new ResizeObserver(sendHeight).observe(built.element);
    requests.prepare();
    return built;
  };

  const configure = async (given: FrameSetup, options: FrameOptions): Promise<void> => {
    current = options;
    const { group } = given;
    const [texts, siblings, states] = await Promise.all([
      loadCardMessages(options.locale),
      group !== undefined && import('./siblings.js'),
      options.styles && import('./state-styles.js'),
    ]);
    if (options !== current) return; // newer ones came
    const root = document.documentElement;
    root.lang = texts.language;
    root.dir = options.dir;
    applyStyle(options.style, root);
    if (!form) {
      form = build(given, texts);
      const now = setup?.group ?? group; // it may have been moved meanwhile
      if (siblings && now !== undefined) ({ team, join } = siblings.joinSiblings(now, key, form));
      for (const one of team()) tellBrand(one, form);
    }
    renderState = states?.applyStateStyles(options.styles, isStyleValue, root) ?? renderState;
    form.configure(texts, options);
  };

  /** Another card: what was heard of the former one's number counts no more. */
  const move = (group: string): void => {
    join?.(group);
    if (!form) return;
    form.assumeBrand(current?.brand ?? 'unknown');
    for (const one of team()) {
      tellBrand(one, form);
      tellBrand(form, one);
    }
  };

  /** Says whether the message was expected. */
  const take = (message: HostMessage): boolean => {
    const { t } = message;
    if (t === 'init') {
      if (setup) return false;
      setup = message.setup;
    }
    if (t === 'submit' || t === 'authenticate' || t === 'renew') {
      requests.perform(message);
      return true;
    }
    if (!setup) return false;
    if (t === 'init' || t === 'update')
      configure(setup, message.options).catch(() => log('chunk-missing', 1));
    else if (t === 'focus') form?.focus(message.target);
    else if (t === 'blur') form?.blur();
    else if (t === 'clear') clear();
    else if (t === 'validate') form?.validate();
    else if (t === 'flush') {
      flushState();
      post({ t: 'flushed' });
    } else if (t === 'join') {
      if (setup.group === undefined) return false;
      setup = { ...setup, group: message.group };
      move(message.group);
    } else return requests.abort(message.reqId);
    return true;
  };

  listen(port, readHostMessage, take, clear, {
    onBad: (bad) => log('message-dropped', bad),
    refuse: requests.refuse,
  });
  // A page that is left, or brought back from the browser's cache, keeps no card (F-009).
  addEventListener('pagehide', clear);
  addEventListener('pageshow', clear);
  return post;
}

/** The security code's frame learns of its card where the number is. */
function tellBrand(from: CardForm, to: CardForm): void {
  if (from !== to && from.names.includes('number')) to.assumeBrand(from.brand);
}
