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

/** How long an issuer may look at the browser, in milliseconds (REL-01). */
const FINGERPRINT_TIMEOUT = 10_000;
const STEP_TIMEOUT = 20_000;

export interface ChallengeFrameOptions {
  /** Who may frame this document: exact origins, or `loopback`. */
  readonly allowedOrigins: readonly string[];
  /** The publishable key this document was served for. */
  readonly key: string;
  /** Where the service says what comes next. */
  readonly steps: URL;
  /** Where issuers send their frame when they are through. */
  readonly notified: URL;
}

/** What the service wants next. */
interface Step {
  readonly step: 'fingerprint' | 'challenge' | 'done';
  readonly url: string;
}

/** The window: an element that is the active one already would stay without the keys. */
const leadFocus = (): void =>
  document.querySelector<HTMLIFrameElement>('iframe[name=challenge]')?.contentWindow?.focus();

/** Waits for the page, then takes its challenge from one step to the next. */
export function startChallengeFrame(options: ChallengeFrameOptions): void {
  acceptHello(options.allowedOrigins, options.key, ({ port, nonce }) => {
    const post = (message: ChallengeFrameMessage): void =>
      port.postMessage({ v: PROTOCOL_VERSION, ...message });
    let isOpen = false;
    // There is nothing here to focus but the issuer's page.
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

/** Says whether the issuer was through in time. Without it all goes on. */
function fingerprint(
  url: string,
  notified: string,
  data: Readonly<Record<string, string>>,
): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (isSeen: boolean): void => {
      clearTimeout(timer);
      resolve(isSeen);
      setTimeout(() => frame.remove()); // not while it tells of its page
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
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- a word of the wire, caught above
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
  if (response.status === 404) fail('conflict'); // there is no such challenge any more
  const { step, url = '' } = (await response.json()) as Partial<Step>; // our own service; each is looked at
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
