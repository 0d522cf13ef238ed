import { pressEscape } from '../../dom/press-escape.js';
import { safeDocument } from '../../dom/safe-document.js';
import { PaymentError, toPaymentError } from '../../domain/payment-error.js';
import type {
  ChallengeListener,
  ChallengeOptions,
  ChallengeProvider,
  MountedChallenge,
} from '../challenge-provider.js';
import { readChallengeFrameMessage, type ChallengeHostMessage } from '../challenge-protocol.js';
import { PROTOCOL_VERSION, listen, type Hello } from '../protocol.js';
import {
  CHALLENGE_BEGUN,
  stepChallenge,
  type ChallengeEffect,
  type ChallengeEvent,
} from './challenge-steps.js';

export interface FrameChallengesOptions {
  /** The absolute URL of the folder with the frame pages, on another origin than the page: `https://pay.example/v1/frames`. */
  readonly framesUrl: string;
  readonly publishableKey: string;
}

/** The time limit of the handshake, in milliseconds (REL-01). */
const HANDSHAKE_TIMEOUT = 10_000;

let instances = 0;

/** Shows issuers' pages within a frame of the payment service, so that the page embeds one origin only (ARC-11). */
export const frameChallenges = ({
  framesUrl,
  publishableKey,
}: FrameChallengesOptions): ChallengeProvider => ({
  mountChallenge(container, options, listener) {
    try {
      const url = new URL('challenge', framesUrl.replace(/\/*$/, '/'));
      url.searchParams.set('key', publishableKey);
      // A frame with the page's own origin could remove its sandbox.
      if (url.origin === location.origin) throw new PaymentError('invalid-configuration');
      return mount(container, url, publishableKey, options, listener);
    } catch (reason) {
      // Deferred until the caller has the return value.
      queueMicrotask(() => listener.onError(toPaymentError(reason)));
      return { destroy: () => undefined };
    }
  },
});

function mount(
  container: HTMLElement,
  url: URL,
  key: string,
  { token, title, window }: ChallengeOptions,
  listener: ChallengeListener,
): MountedChallenge {
  const frame = safeDocument.createElement('iframe');
  let model = CHALLENGE_BEGUN;
  let port: MessagePort | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const post = (message: ChallengeHostMessage): void =>
    port?.postMessage({ v: PROTOCOL_VERSION, ...message });

  /** Returns whether the event was expected. */
  const dispatch = (event: ChallengeEvent): boolean => {
    const step = stepChallenge(model, event);
    if (!step) return false;
    model = step[0];
    step[1].forEach(perform);
    return true;
  };

  const closePort = (): void => {
    clearTimeout(timer);
    if (port) port.onmessage = null;
    port?.close();
    port = undefined;
  };

  const wait = (): void => {
    timer = setTimeout(() => dispatch({ type: 'timed-out' }), HANDSHAKE_TIMEOUT);
  };

  const greet = (nonce: string): void => {
    closePort();
    wait();
    const { port1, port2 } = new MessageChannel();
    port = port1;
    listen(
      port1,
      readChallengeFrameMessage,
      (message) => dispatch({ type: 'received', message }),
      () => dispatch({ type: 'broken' }),
    );
    const hello: Hello = { dr: 'hello', v: PROTOCOL_VERSION, nonce, instance: ++instances, key };
    frame.contentWindow?.postMessage(hello, url.origin, [port2]);
  };

  const perform = (effect: ChallengeEffect): void => {
    switch (effect.do) {
      case 'greet':
        return greet(effect.nonce);
      case 'open':
        clearTimeout(timer);
        return post({ t: 'open', token, window });
      case 'tell':
        if (effect.what === 'escape') return pressEscape(frame);
        if (effect.what === 'challenge') return listener.onChallenge();
        return effect.what === 'shown' ? listener.onShown() : listener.onDone();
      case 'tell-error':
        return listener.onError(effect.error);
      case 'close':
        closePort();
        return frame.remove();
    }
  };

  // A `load` event proves nothing; only the handshake shows that the frame works.
  frame.addEventListener('load', () => {
    if (!frame.isConnected) return;
    dispatch({ type: 'loaded', nonce: crypto.randomUUID().replaceAll('-', '') });
  });
  frame.src = url.href;
  frame.title = title;
  // Like the card frame, plus the permissions that banks need: new windows for their apps, passkeys. The referrer is never
  // more than the page's origin.
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox ' +
      'allow-top-navigation-to-custom-protocols',
  );
  frame.allow = 'payment *; publickey-credentials-get *; publickey-credentials-create *';
  frame.referrerPolicy = 'strict-origin';
  wait();
  container.append(frame);
  return { destroy: () => void dispatch({ type: 'left' }) };
}
