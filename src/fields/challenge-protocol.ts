import type { ChallengeWindow } from './challenge-provider.js';
import { isOneOf, isText, readMessage, type Posted, type Shapes } from './protocol.js';

// The messages between the page and the frame around the issuer's pages. They use the handshake and the checks of the card
// frame's protocol (`protocol.ts`) and fixed values only. The outcome is not among them: the service reports it.

export const CHALLENGE_WINDOWS = [
  '01',
  '02',
  '03',
  '04',
  '05',
] as const satisfies readonly ChallengeWindow[];

/** The error codes of a frame that cannot continue. */
export const CHALLENGE_ERRORS = ['offline', 'service-unavailable', 'conflict'] as const;

type Message<Type extends string, Payload = object> = { readonly t: Type } & Payload;

/** Page → frame. */
export type ChallengeHostMessage = Message<
  'open',
  { readonly token: string; readonly window: ChallengeWindow }
>;

/** Frame → page. */
export type ChallengeFrameMessage =
  | Message<'ready', { readonly nonce: string; readonly build: string }>
  | Message<'challenge'>
  | Message<'shown'>
  | Message<'done'>
  | Message<'escape'>
  | Message<'error', { readonly code: (typeof CHALLENGE_ERRORS)[number] }>;

const FROM_HOST: Shapes<ChallengeHostMessage> = {
  open: { token: isText(200), window: isOneOf(CHALLENGE_WINDOWS) },
};

const FROM_FRAME: Shapes<ChallengeFrameMessage> = {
  ready: { nonce: isText(), build: isText() },
  challenge: {},
  shown: {},
  done: {},
  escape: {},
  error: { code: isOneOf(CHALLENGE_ERRORS) },
};

export const readChallengeHostMessage = (data: unknown): Posted<ChallengeHostMessage> | undefined =>
  readMessage(data, FROM_HOST);

export const readChallengeFrameMessage = (
  data: unknown,
): Posted<ChallengeFrameMessage> | undefined => readMessage(data, FROM_FRAME);
