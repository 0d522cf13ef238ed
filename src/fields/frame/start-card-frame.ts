import { loadCardMessages, type CardTexts } from '../../i18n/card/load-card-messages.js';
import {
  PROTOCOL_VERSION,
  listen,
  type FrameMessage,
  type FrameOptions,
  type HostMessage,
  type Outcome,
} from '../protocol.js';
import { acceptHello } from './accept-hello.js';
import { CardForm } from './card-form.js';
import { readHostMessage } from './read-host-message.js';
import { applyStyle } from './style-filter.js';
import type { Tokenize } from './tokenize.js';

declare const __DR_BUILD__: string;

// Milliseconds.
const IDLE = 15 * 60_000;
/** Ten heights a second are enough for the eye. */
const HEIGHT_PAUSE = 100;

export interface CardFrameOptions {
  /** Makes a source of what was typed. */
  readonly tokenize: Tokenize;
  /** Who may frame this document: exact origins, or `loopback`. */
  readonly allowedOrigins: readonly string[];
  /** The publishable key this document was served for. */
  readonly key: string;
}

/** Waits for the page, then shows the card fields and serves it until it goes. */
export const startCardFrame = ({ tokenize, allowedOrigins, key }: CardFrameOptions): void =>
  acceptHello(allowedOrigins, key, ({ port, nonce }) => {
    serve(port, tokenize)({ t: 'ready', nonce, build: __DR_BUILD__ });
  });

/** Answers what comes through the port. Returns the way to post. */
function serve(port: MessagePort, tokenize: Tokenize): (message: FrameMessage) => void {
  let current: FrameOptions | undefined;
  let form: CardForm | undefined;
  let lastState: string;
  let lastHeight: number;
  let heightTimer: ReturnType<typeof setTimeout> | undefined;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  let request: { readonly reqId: number; readonly controller: AbortController } | undefined;

  const post = (message: FrameMessage): void => {
    port.postMessage({ v: PROTOCOL_VERSION, ...message });
  };
  const clear = (): void => form?.clear();

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
  const onChange = (): void => {
    if (!form) return;
    clearTimeout(idleTimer);
    if (!form.isEmpty) idleTimer = setTimeout(clear, IDLE);
    sendHeight();
    const { state } = form;
    const text = JSON.stringify(state);
    if (text === lastState) return;
    lastState = text;
    post({ t: 'state', ...state });
  };

  const build = (texts: CardTexts): CardForm => {
    const built = new CardForm(texts, onChange, () => post({ t: 'enter' }));
    document.body.append(built.element);
    built.clear(); // the browser may have put back what it remembers of an earlier visit
    new ResizeObserver(sendHeight).observe(built.element);
    return built;
  };

  const configure = async (options: FrameOptions): Promise<void> => {
    current = options;
    const texts = await loadCardMessages(options.locale);
    if (options !== current) return; // newer ones came
    const root = document.documentElement;
    root.lang = texts.language;
    root.dir = options.dir;
    applyStyle(options.style, root);
    form ??= build(texts);
    form.configure(texts, options);
  };

  const submit = async ({
    reqId,
    submission,
  }: HostMessage & { readonly t: 'submit' }): Promise<void> => {
    const answer = (outcome: Outcome): void => post({ t: 'result', reqId, outcome });
    if (!form || request) return answer({ error: { code: 'conflict' } });
    form.validate();
    const card = form.details;
    if (!card) {
      const field = form.firstInvalid ?? 'number';
      const isMissing = form.state.fields[field].errorCode?.startsWith('incomplete');
      const code = isMissing ? 'incomplete-details' : 'invalid-details';
      return answer({ error: { code, field } });
    }
    const controller = new AbortController();
    request = { reqId, controller };
    form.setBusy(true);
    const outcome = await tokenize(card, submission, controller.signal);
    request = undefined;
    form.setBusy(false);
    if ('error' in outcome) {
      if (outcome.error.field) form.refuse(outcome.error.field);
      return answer(outcome);
    }
    form.clear();
    // The last fence: whatever the service calls the source, it is not the number that was typed.
    const isLeak = JSON.stringify(outcome).replace(/\D/g, '').includes(card.number);
    answer(isLeak ? { error: { code: 'outcome-unknown' } } : outcome);
  };

  /** Says whether the message was expected. */
  const take = (message: HostMessage): boolean => {
    const { t } = message;
    if ((t === 'init') === !!current) return false; // once, and before all others
    if (t === 'init' || t === 'update') void configure(message.options);
    else if (t === 'focus') form?.focus(message.target);
    else if (t === 'clear') clear();
    else if (t === 'validate') form?.validate();
    else if (t === 'submit') void submit(message);
    else if (message.reqId === request?.reqId) request.controller.abort();
    else return false;
    return true;
  };

  listen(port, readHostMessage, take, clear);
  // A page that is left, or brought back from the browser's cache, keeps no card (F-009).
  addEventListener('pagehide', clear);
  addEventListener('pageshow', clear);
  return post;
}
