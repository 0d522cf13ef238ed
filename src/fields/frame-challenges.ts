import { safeDocument } from '../dom/safe-document.js';
import { PaymentError, toPaymentError } from '../domain/payment-error.js';
import type {
  ChallengeListener,
  ChallengeOptions,
  ChallengeProvider,
  MountedChallenge,
} from './challenge-provider.js';
import {
  readChallengeFrameMessage,
  type ChallengeFrameMessage,
  type ChallengeHostMessage,
} from './challenge-protocol.js';
import { PROTOCOL_VERSION, listen, type Hello, type Posted } from './protocol.js';

export interface FrameChallengesOptions {
  /** Folder of the frame pages, absolute, on an origin that is not the page's: `https://pay.example/v1/frames`. */
  readonly framesUrl: string;
  readonly publishableKey: string;
}

/** Milliseconds (REL-01). */
const HANDSHAKE_TIMEOUT = 10_000;
const MAX_LOADS = 5;

let instances = 0;

/** Issuers' pages in a frame of the payment service, which nests them: the page frames one origin only (ARC-11). */
export const frameChallenges = ({
  framesUrl,
  publishableKey,
}: FrameChallengesOptions): ChallengeProvider => ({
  mountChallenge(container, options, listener) {
    try {
      const url = new URL('challenge', framesUrl.replace(/\/*$/, '/'));
      url.searchParams.set('key', publishableKey);
      // A frame of our own origin could take off its sandbox.
      if (url.origin === location.origin) throw new PaymentError('invalid-configuration');
      return mount(container, url, publishableKey, options, listener);
    } catch (reason) {
      // Not before the caller has what it mounts.
      queueMicrotask(() => listener.onError(toPaymentError(reason)));
      return { focus: () => undefined, destroy: () => undefined };
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
  let port: MessagePort | undefined;
  let loads = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const post = (message: ChallengeHostMessage): void =>
    port?.postMessage({ v: PROTOCOL_VERSION, ...message });

  const close = (): void => {
    clearTimeout(timer);
    if (port) port.onmessage = null;
    port?.close();
    port = undefined;
  };

  const destroy = (): void => {
    close();
    frame.remove();
  };

  const fail = (reason: string): void => {
    destroy();
    listener.onError(new PaymentError('frame-unavailable', { cause: new Error(reason) }));
  };

  const begin = (): void => {
    close();
    timer = setTimeout(() => fail('handshake-timeout'), HANDSHAKE_TIMEOUT);
  };

  /** Says whether the message was expected. */
  const take = (message: Posted<ChallengeFrameMessage>, nonce: string): boolean => {
    if (message.t === 'ready') {
      if (timer === undefined || message.nonce !== nonce) return false;
      clearTimeout(timer);
      timer = undefined;
      if (message.v !== PROTOCOL_VERSION) fail(`frame-version ${message.v}`);
      else post({ t: 'open', token, window });
      return true;
    }
    if (timer !== undefined) return false; // nobody is there yet
    if (message.t === 'challenge') listener.onChallenge();
    else if (message.t === 'shown') listener.onShown();
    else if (message.t === 'done') listener.onDone();
    else listener.onError(new PaymentError(message.code));
    return true;
  };

  // Whatever loads, only our handshake says that it is alive; what loads again begins again.
  frame.addEventListener('load', () => {
    if (!frame.isConnected) return;
    if (++loads > MAX_LOADS) return fail('frame-reset');
    begin();
    const { port1, port2 } = new MessageChannel();
    const nonce = crypto.randomUUID().replaceAll('-', '');
    port = port1;
    const onBroken = (): void => fail('protocol-error');
    listen(port1, readChallengeFrameMessage, (message) => take(message, nonce), onBroken);
    const hello: Hello = { dr: 'hello', v: PROTOCOL_VERSION, nonce, instance: ++instances, key };
    frame.contentWindow?.postMessage(hello, url.origin, [port2]);
  });
  frame.src = url.href;
  frame.title = title;
  // As the card frame; and with what banks need: new windows for their apps, passkeys. Never the page's own address.
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox ' +
      'allow-top-navigation-to-custom-protocols',
  );
  frame.allow = 'payment *; publickey-credentials-get *; publickey-credentials-create *';
  frame.referrerPolicy = 'strict-origin';
  begin();
  container.append(frame);
  return {
    focus() {
      frame.focus();
      post({ t: 'focus' });
    },
    destroy,
  };
}
