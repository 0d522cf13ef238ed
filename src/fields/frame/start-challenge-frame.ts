import {
  readChallengeHostMessage,
  type CHALLENGE_ERRORS,
  type ChallengeFrameMessage,
  type ChallengeHostMessage,
} from '../challenge-protocol.js';
import { PROTOCOL_VERSION, listen } from '../protocol.js';
import { acceptHello } from './accept-hello.js';
import { onEscape } from './on-escape.js';
import { openIssuerFrame } from './issuer-frame.js';

declare const __DR_BUILD__: string;

/** The time limit of the issuer's browser check, in milliseconds (REL-01). */
const FINGERPRINT_TIMEOUT = 10_000;
const STEP_TIMEOUT = 20_000;

export interface ChallengeFrameOptions {
  /** The origins that may embed this document: exact origins, or `loopback`. */
  readonly allowedOrigins: readonly string[];
  /** The publishable key that this document was served for. */
  readonly key: string;
  /** The URL at which the service returns the next step. */
  readonly steps: URL;
  /** The URL to which issuers redirect their frame at the end. */
  readonly notified: URL;
}

/** The next step by the service's answer. */
interface Step {
  readonly step: 'fingerprint' | 'challenge' | 'done';
  readonly url: string;
}

/** Focuses the window first: an element that is already the active one would not get the keyboard focus. */
const leadFocus = (): void =>
  document.querySelector<HTMLIFrameElement>('iframe[name=challenge]')?.contentWindow?.focus();

/** Waits for the page's handshake, then runs the steps of its challenge. */
export function startChallengeFrame(options: ChallengeFrameOptions): void {
  acceptHello(options.allowedOrigins, options.key, ({ port, nonce }) => {
    const post = (message: ChallengeFrameMessage): void =>
      port.postMessage({ v: PROTOCOL_VERSION, ...message });
    let isOpen = false;
    // The issuer's page is the only focusable content.
    addEventListener('focus', () => setTimeout(leadFocus));
    const take = (message: ChallengeHostMessage): boolean => {
      if (isOpen) return false; // once
      isOpen = true;
      run(message, options, post).catch((reason: unknown) => {
        post({ t: 'error', code: isCode(reason) ? reason : 'service-unavailable' });
      });
      return true;
    };
    listen(port, readChallengeHostMessage, take, () => undefined);
    onEscape(() => post({ t: 'escape' }));
    post({ t: 'ready', nonce, build: __DR_BUILD__ });
  });
}

async function run(
  { token, window }: ChallengeHostMessage,
  options: ChallengeFrameOptions,
  post: (message: ChallengeFrameMessage) => void,
): Promise<void> {
  const { pathname: notified, href: notificationUrl } = options.notified;
  let next = await ask(options.steps, { token });
  if (next.step === 'fingerprint') {
    const isSeen = await fingerprint(next.url, notified, {
      threeDSServerTransID: token,
      threeDSMethodNotificationURL: notificationUrl,
    });
    next = await ask(options.steps, { token, fingerprint: isSeen ? 'Y' : 'N' });
  }
  if (next.step !== 'challenge') return post({ t: 'done' });
  post({ t: 'challenge' });
  const frame = openIssuerFrame('challenge', {
    url: next.url,
    field: 'creq',
    data: {
      messageType: 'CReq',
      messageVersion: '2.2.0',
      threeDSServerTransID: token,
      challengeWindowSize: window,
    },
    notified,
    onPage: () => post({ t: 'shown' }),
    onNotified: () => post({ t: 'done' }),
  });
  for (const element of [document.documentElement, document.body, frame]) fill(element);
}

/** Runs the issuer's browser check. Resolves to whether it ended in time; the challenge continues in either case. */
function fingerprint(
  url: string,
  notified: string,
  data: Readonly<Record<string, string>>,
): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (isSeen: boolean): void => {
      clearTimeout(timer);
      resolve(isSeen);
      setTimeout(() => frame.remove()); // not during the frame's own event
    };
    const timer = setTimeout(() => settle(false), FINGERPRINT_TIMEOUT);
    const frame = openIssuerFrame('fingerprint', {
      url,
      field: 'threeDSMethodData',
      data,
      notified,
      onPage: () => undefined,
      onNotified: () => settle(true),
    });
  });
}

type Code = (typeof CHALLENGE_ERRORS)[number];
const isCode = (reason: unknown): reason is Code =>
  reason === 'offline' || reason === 'service-unavailable' || reason === 'conflict';
const fail = (code: Code): never => {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- a code of the protocol, caught above
  throw code;
};

async function ask(steps: URL, body: object): Promise<Step> {
  if (!navigator.onLine) fail('offline');
  const response = await fetch(steps, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    signal: AbortSignal.timeout(STEP_TIMEOUT),
  });
  if (response.status === 404) fail('conflict'); // the challenge no longer exists
  const { step, url = '' } = (await response.json()) as Partial<Step>; // the kit's own service; both are checked below
  if (!response.ok || !step || (step !== 'done' && !/^https?:\/\//.test(url))) {
    return fail('service-unavailable');
  }
  return { step, url };
}

function fill({ style }: HTMLElement): void {
  style.setProperty('display', 'block');
  style.setProperty('margin', '0');
  style.setProperty('border', '0');
  style.setProperty('inline-size', '100%');
  style.setProperty('block-size', '100%');
}
