import { safeDocument } from '../dom/safe-document.js';
import { warnOnce } from '../dom/warn-once.js';
import { PaymentError, toPaymentError } from '../domain/payment-error.js';
import { askFrame, type FrameAsker } from './ask-frame.js';
import { UNTOUCHED_FIELD, type CardFieldName, type FieldsListener } from './field-provider.js';
import {
  FIELD_NAMES,
  PROTOCOL_VERSION,
  listen,
  type Capability,
  type FrameMessage,
  type FrameSetup,
  type FrameState,
  type Hello,
  type HostMessage,
  type Posted,
} from './protocol.js';
import { readFrameMessage } from './read-frame-message.js';
import { wireOptions, type MountOptions } from './wire-options.js';

// Milliseconds.
const HANDSHAKE_TIMEOUT = 10_000;
const RECREATE_AFTER = 1000;
/** A page may change its mind with each drawn frame; the wire takes fifty messages a second. */
const UPDATE_PAUSE = 32;

const MAX_RESETS = 5;

// CSS pixels: 15em and the gap of 12px, at the kit's own size of letters (card-frame.css).
const NARROW = 237;

export interface MountPlan extends FrameSetup {
  /** CSS pixels: the form's height before anything is typed, in wide places and in narrow ones. */
  readonly heights: readonly [wide: number, narrow: number];
  /** CSS pixels around the fields for the focus ring. */
  readonly margin: number;
}

/** The page's end of the wire to one frame. */
export interface MountedFrame {
  readonly ready: Promise<void>;
  readonly state: FrameState;
  readonly update: (changes: Partial<MountOptions>) => void;
  readonly focus: (target: CardFieldName | 'first-invalid') => void;
  readonly blur: () => void;
  readonly clear: () => void;
  readonly validate: () => void;
  readonly flush: () => Promise<void>;
  readonly join: (group: string) => void;
  readonly request: FrameAsker['ask'];
  readonly destroy: () => void;
}

let instances = 0;

/** Mounts frames of one service. */
export type MountFrame = (
  container: HTMLElement,
  plan: MountPlan,
  options: MountOptions,
  listener: FieldsListener<FrameState>,
) => MountedFrame;

/**
 * One frame of the service with card fields in it (security.md 3.3).
 *
 * @param cardUrl Says where the card page is, or throws the `PaymentError` that speaks against it.
 */
export function mountFrame(
  container: HTMLElement,
  cardUrl: () => URL,
  key: string,
  { heights, margin, ...setup }: MountPlan,
  options: MountOptions,
  listener: FieldsListener<FrameState>,
): MountedFrame {
  const instance = ++instances;
  const needed: Capability = setup.fields.length === FIELD_NAMES.length ? 'card' : 'single-field';
  const nothing: FrameState = {
    fields: Object.fromEntries(setup.fields.map((name) => [name, UNTOUCHED_FIELD])),
    complete: false,
    edited: false,
    brand: 'unknown',
  };
  let state = nothing;
  /** `greeting` until the frame answered with our nonce, `setup` until its form stands. */
  let phase: 'loading' | 'greeting' | 'setup' | 'usable' | 'closed' = 'loading';
  let frame: HTMLIFrameElement | undefined;
  let port: MessagePort | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Hears of it when the page's own policy keeps the frame out. */
  let onViolation: ((event: SecurityPolicyViolationEvent) => void) | undefined;
  let failures = 0;
  let resets = 0;
  let isUpdating = false;
  /** What the frame can be, by its own word. */
  let caps: readonly string[] = [];
  /** Who waits for what the frame holds back: it answers in their order. */
  const waiting: (() => void)[] = [];
  let announce: (error?: PaymentError) => void = () => undefined;

  const ready = new Promise<void>((resolve, reject) => {
    announce = (error) => (error ? reject(error) : resolve());
  });
  ready.catch(() => undefined); // whoever does not wait for it hears of it by `onError`

  const post = (message: HostMessage): void =>
    port?.postMessage({ v: PROTOCOL_VERSION, ...message });

  const { ask, take: takeAnswer, lose } = askFrame(post);

  const isGreeted = (): boolean => phase === 'setup' || phase === 'usable';

  const stopWatching = (): void => {
    if (onViolation) safeDocument.removeEventListener('securitypolicyviolation', onViolation);
  };

  const close = (): void => {
    phase = 'closed';
    stopWatching();
    clearTimeout(timer);
    if (port) port.onmessage = null;
    port?.close();
    frame?.remove();
    port = frame = undefined;
    for (const done of waiting.splice(0)) done();
  };

  const fail = (error: PaymentError): void => {
    close();
    lose(error);
    announce(error);
    listener.onError(error);
  };

  /** Frame and page must agree on the colour scheme, or the browser paints a backdrop behind the fields. */
  const dress = (): void => {
    if (!frame) return;
    frame.title = options.title;
    frame.style.colorScheme = options.style['colorScheme'] === 'dark' ? 'dark' : 'light';
  };

  /** Says whether the message was expected. */
  const take = (message: Posted<FrameMessage>, nonce: string): boolean => {
    if (message.t === 'ready') {
      if (phase !== 'greeting' || message.nonce !== nonce) return false;
      if (message.v !== PROTOCOL_VERSION) {
        fail(unavailable(`frame-version ${message.v}, page ${PROTOCOL_VERSION}`));
      } else if (!message.caps.includes(needed)) {
        fail(unavailable(`frame-caps ${needed}`));
      } else {
        phase = 'setup';
        stopWatching(); // it is in; and the document must not hold a frame that a page throws away
        caps = message.caps;
        post({ t: 'init', setup, options: wireOptions(options) });
      }
      return true;
    }
    if (!isGreeted()) return false;
    if (message.t === 'state') {
      const { fields, complete, edited, brand, brands } = message;
      if (!isOf(setup, fields)) return false;
      state = { fields, complete, edited, brand, ...(brands && { brands }) };
      if (phase === 'setup') {
        phase = 'usable';
        failures = 0;
        clearTimeout(timer);
        frame?.style.removeProperty('visibility');
        announce();
      }
      listener.onState(state);
    } else if (message.t === 'height') {
      frame?.style.setProperty('block-size', `${message.height}px`);
    } else if (message.t === 'enter') {
      listener.onEnter();
    } else if (message.t === 'flushed') {
      const done = waiting.shift();
      done?.();
      return !!done;
    } else if (message.t === 'log') {
      if (message.code === 'idle-cleared') listener.onReset();
      else warnOnce(`[card-frame] ${message.code}`, message.count);
    } else {
      return takeAnswer(message.reqId, message.outcome);
    }
    return true;
  };

  /** Puts a new frame into the container and waits for it. Whatever loads there, only our handshake says it is alive. */
  const open = (url: URL): void => {
    const opened = safeDocument.createElement('iframe');
    opened.src = url.href;
    opened.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
    opened.referrerPolicy = 'strict-origin';
    opened.loading = 'eager';
    opened.allow = knowsAutofill() ? 'autofill' : '';
    opened.addEventListener('load', () => {
      if (opened === frame) onLoad(opened, url);
    });
    Object.assign(opened.style, {
      display: 'block',
      border: 0,
      // Room for the focus ring; the form keeps as much free inside.
      margin: `${-margin}px`,
      inlineSize: `calc(100% + ${2 * margin}px)`,
      maxInlineSize: 'none',
      blockSize: `${heights[container.clientWidth < NARROW ? 1 : 0]}px`,
      visibility: 'hidden', // an empty frame is a white box on a dark page
    });
    frame = opened;
    phase = 'loading';
    dress();
    onViolation = ({ disposition, effectiveDirective, blockedURI }) => {
      // A policy that only reports keeps nothing out.
      if (disposition !== 'enforce') return;
      if (!/^(frame|child|default)-src/.test(effectiveDirective)) return;
      if (!`${blockedURI}/`.startsWith(`${url.origin}/`)) return;
      warnOnce('[card-frame] frame-src', url.origin);
      fail(unavailable('frame-src')); // nobody will ever answer
    };
    safeDocument.addEventListener('securitypolicyviolation', onViolation);
    timer = setTimeout(() => {
      close();
      if (failures++) fail(unavailable('handshake-timeout'));
      else timer = setTimeout(() => open(url), RECREATE_AFTER);
    }, HANDSHAKE_TIMEOUT);
    container.append(opened);
  };

  const onLoad = (opened: HTMLIFrameElement, url: URL): void => {
    if (phase !== 'loading') return reset(url);
    phase = 'greeting';
    const { port1, port2 } = new MessageChannel();
    const nonce = crypto.randomUUID().replaceAll('-', '');
    port = port1;
    listen(
      port1,
      readFrameMessage,
      (message) => take(message, nonce),
      () => fail(unavailable('protocol-error')),
    );
    const hello: Hello = { dr: 'hello', v: PROTOCOL_VERSION, nonce, instance, key };
    opened.contentWindow?.postMessage(hello, url.origin, [port2]);
  };

  /** The frame shows another document than the one we greeted: what was typed is gone, its answers would be too. */
  const reset = (url: URL): void => {
    if (++resets > MAX_RESETS) return fail(unavailable('frame-reset'));
    close();
    state = nothing;
    open(url);
    lose(new PaymentError('frame-reset'));
    listener.onReset();
    listener.onState(state);
  };

  try {
    open(cardUrl());
  } catch (reason) {
    // Not before the caller has what it mounts.
    queueMicrotask(() => fail(toPaymentError(reason)));
  }

  return {
    ready,
    get state() {
      return state;
    },
    update(changes) {
      options = { ...options, ...changes };
      if (isUpdating) return;
      isUpdating = true;
      setTimeout(() => {
        isUpdating = false;
        dress();
        if (isGreeted()) post({ t: 'update', options: wireOptions(options) });
      }, UPDATE_PAUSE);
    },
    focus(target) {
      if (navigator.userActivation?.hasBeenActive === false) return; // nobody asked for it
      frame?.focus();
      post({ t: 'focus', target });
    },
    blur: () => post({ t: 'blur' }),
    clear: () => post({ t: 'clear' }),
    // A shopper may press the button before the fields are there: what is missing is shown as soon as they are.
    validate: () => void ready.then(() => post({ t: 'validate' })).catch(() => undefined),
    join(group) {
      setup = { ...setup, group };
      if (isGreeted() && caps.includes('join')) post({ t: 'join', group });
    },
    flush: () =>
      new Promise((resolve) => {
        if (phase !== 'usable' || !caps.includes('flush')) return resolve();
        const late = setTimeout(() => fail(unavailable('flush-timeout')), HANDSHAKE_TIMEOUT);
        waiting.push(() => {
          clearTimeout(late);
          resolve();
        });
        post({ t: 'flush' });
      }),
    request: async (message, isAnswer, signal) => {
      if (phase !== 'usable') throw new PaymentError('frame-unavailable');
      if (message.t === 'renew' && !caps.includes('renew')) throw unavailable('frame-caps renew');
      return ask(message, isAnswer, signal);
    },
    destroy() {
      close();
      lose();
    },
  };
}

/** A state speaks of the frame's own fields, all of them and no other. */
const isOf = ({ fields }: FrameSetup, told: FrameState['fields']): boolean =>
  Object.keys(told).length === fields.length && fields.every((name) => told[name]);

const unavailable = (reason: string): PaymentError =>
  new PaymentError('frame-unavailable', { cause: new Error(reason) });

/** Chromium is about to ask for this before it fills frames of other origins; naming it earlier is a warning. */
const knowsAutofill = (): boolean | undefined =>
  // not in TypeScript's DOM, and only in Chromium's
  (safeDocument as { featurePolicy?: { features(): string[] } }).featurePolicy
    ?.features()
    .includes('autofill');
