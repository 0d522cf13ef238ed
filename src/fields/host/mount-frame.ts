import { afterPress } from '../../dom/after-press.js';
import { pressEscape } from '../../dom/press-escape.js';
import { warnOnce } from '../../dom/warn-once.js';
import { PaymentError, toPaymentError } from '../../domain/payment-error.js';
import type { CardFieldName, FieldsListener } from '../field-provider.js';
import {
  PROTOCOL_VERSION,
  listen,
  type FrameSetup,
  type FrameState,
  type Hello,
  type HostMessage,
} from '../protocol.js';
import { askFrame, type FrameAsker } from './ask-frame.js';
import { createCardIframe, onFrameBlocked, type FrameRoom } from './card-iframe.js';
import {
  beginFrame,
  capsOf,
  stepFrame,
  unavailable,
  type FrameEffect,
  type FrameEvent,
} from './frame-steps.js';
import { readFrameMessage } from './read-frame-message.js';
import { wireOptions, type MountOptions } from './wire-options.js';

// Milliseconds.
const HANDSHAKE_TIMEOUT = 10_000;
const RECREATE_AFTER = 1000;
/** The minimum time between two updates: a port accepts fifty messages a second. */
const UPDATE_PAUSE = 32;

export interface MountPlan extends FrameSetup, FrameRoom {}

/** The page's side of the connection to one frame. */
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

/** A function that mounts the frames of one service. */
export type MountFrame = (
  container: HTMLElement,
  plan: MountPlan,
  options: MountOptions,
  listener: FieldsListener<FrameState>,
) => MountedFrame;

/**
 * Mounts a frame of the service with card fields. Carries out the steps that `frame-steps.ts` determines.
 *
 * @param cardUrl Returns the URL of the card page, or throws a `PaymentError` if it must not be opened.
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
  const [begun, first] = beginFrame(setup.fields);
  let model = begun;
  let url: URL;
  let frame: HTMLIFrameElement | undefined;
  let port: MessagePort | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let height = 0;
  let stopWatching = (): void => undefined;
  let isUpdating = false;
  /** The pending calls of `flush`, which the frame answers in order. */
  const flushing: (() => void)[] = [];
  let announce: (error?: PaymentError) => void = () => undefined;

  const ready = new Promise<void>((resolve, reject) => {
    announce = (error) => (error ? reject(error) : resolve());
  });
  ready.catch(() => undefined); // `onError` reports it as well

  const post = (message: HostMessage): void =>
    port?.postMessage({ v: PROTOCOL_VERSION, ...message });
  const { ask, take: takeAnswer, lose } = askFrame(post);

  /** Returns whether the event was expected. */
  const dispatch = (event: FrameEvent): boolean => {
    const step = stepFrame(model, event);
    if (!step) return false;
    model = step[0];
    return step[1].map(perform).every((isExpected) => isExpected !== false);
  };

  /** Frame and page must agree on the color scheme, or the browser paints a backdrop behind the fields. */
  const applyOptions = (): void => {
    if (!frame) return;
    frame.title = options.title;
    frame.style.colorScheme = options.style['colorScheme'] === 'dark' ? 'dark' : 'light';
  };

  /** Opens a new frame. Its `load` event proves nothing; only the handshake shows that the frame works. */
  const open = (): void => {
    const opened = createCardIframe(url, { heights, margin }, container);
    opened.addEventListener('load', () => {
      if (opened !== frame) return;
      dispatch({ type: 'loaded', nonce: crypto.randomUUID().replaceAll('-', '') });
    });
    frame = opened;
    applyOptions();
    stopWatching = onFrameBlocked(url.origin, () => {
      warnOnce('DR-FRM-001', 'frame-src', url.origin);
      dispatch({ type: 'broken', error: unavailable('frame-src') });
    });
    timer = setTimeout(() => dispatch({ type: 'timed-out' }), HANDSHAKE_TIMEOUT);
    container.append(opened);
  };

  const greet = (nonce: string): void => {
    const { port1, port2 } = new MessageChannel();
    port = port1;
    listen(
      port1,
      readFrameMessage,
      (message) => dispatch({ type: 'received', message }),
      () => dispatch({ type: 'broken', error: unavailable('protocol-error') }),
    );
    const hello: Hello = { dr: 'hello', v: PROTOCOL_VERSION, nonce, instance, key };
    frame?.contentWindow?.postMessage(hello, url.origin, [port2]);
  };

  const close = (): void => {
    stopWatching();
    clearTimeout(timer);
    if (port) port.onmessage = null;
    port?.close();
    frame?.remove();
    port = frame = undefined;
    for (const done of flushing.splice(0)) done();
  };

  /** Returns `false` for an answer that is not awaited. */
  const perform = (effect: FrameEffect): boolean | void => {
    switch (effect.do) {
      case 'open':
        return open();
      case 'greet':
        return greet(effect.nonce);
      case 'init':
        stopWatching(); // the frame has loaded, and a listener would keep a removed frame in memory
        return post({ t: 'init', setup, options: wireOptions(options) });
      case 'show':
        clearTimeout(timer);
        frame?.style.removeProperty('visibility');
        return announce();
      case 'tell-state':
        return listener.onState(effect.state);
      case 'tell-enter':
        return listener.onEnter();
      case 'press-escape':
        return frame && pressEscape(frame);
      case 'tell-reset':
        return listener.onReset();
      case 'resize':
        height = effect.height;
        return afterPress(() => frame?.style.setProperty('block-size', `${height}px`));
      case 'log':
        return warnOnce('DR-FRM-002', effect.code, effect.count);
      case 'flushed': {
        const done = flushing.shift();
        done?.();
        return done !== undefined;
      }
      case 'answer':
        return takeAnswer(effect.reqId, effect.outcome);
      case 'lose':
        return lose(effect.error);
      case 'close':
        return close();
      case 'pause':
        timer = setTimeout(() => dispatch({ type: 'resumed' }), RECREATE_AFTER);
        return;
      case 'fail':
        lose(effect.error);
        announce(effect.error);
        return listener.onError(effect.error);
    }
  };

  try {
    url = cardUrl();
    first.forEach(perform);
  } catch (reason) {
    // Deferred until the caller has the return value.
    queueMicrotask(() => dispatch({ type: 'broken', error: toPaymentError(reason) }));
  }

  const isGreeted = (): boolean => model.phase.name === 'setup' || model.phase.name === 'usable';

  return {
    ready,
    get state() {
      return model.state;
    },
    update(changes) {
      options = { ...options, ...changes };
      if (isUpdating) return;
      isUpdating = true;
      setTimeout(() => {
        isUpdating = false;
        applyOptions();
        if (isGreeted()) post({ t: 'update', options: wireOptions(options) });
      }, UPDATE_PAUSE);
    },
    focus(target) {
      if (navigator.userActivation?.hasBeenActive === false) return; // the shopper has not used the page yet
      frame?.focus();
      post({ t: 'focus', target });
    },
    blur: () => post({ t: 'blur' }),
    clear: () => post({ t: 'clear' }),
    // A shopper may press the button before the fields are ready: their errors are shown as soon as they are.
    validate: () => void ready.then(() => post({ t: 'validate' })).catch(() => undefined),
    join(group) {
      setup = { ...setup, group };
      if (capsOf(model).includes('join')) post({ t: 'join', group });
    },
    flush: () =>
      new Promise((resolve) => {
        if (model.phase.name !== 'usable' || !capsOf(model).includes('flush')) return resolve();
        const late = setTimeout(
          () => dispatch({ type: 'broken', error: unavailable('flush-timeout') }),
          HANDSHAKE_TIMEOUT,
        );
        flushing.push(() => {
          clearTimeout(late);
          resolve();
        });
        post({ t: 'flush' });
      }),
    request: async (message, isAnswer, signal) => {
      if (model.phase.name !== 'usable') throw new PaymentError('frame-unavailable');
      if (message.t === 'renew' && !capsOf(model).includes('renew')) {
        throw unavailable('frame-caps renew');
      }
      return ask(message, isAnswer, signal);
    },
    destroy() {
      dispatch({ type: 'left' });
      lose();
    },
  };
}
