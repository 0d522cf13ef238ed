import { ADDITIONAL_NAMES, ADDRESS_NAMES, OWNER_NAMES } from '../domain/address.js';
import type { Authentication } from '../domain/authentication.js';
import type { Brand } from '../domain/card-brand.js';
import type { PaymentErrorCode } from '../domain/payment-error.js';
import type {
  CardFieldName,
  CardSubmission,
  FieldState,
  FieldStyles,
  SourceAuthentication,
  SourceRenewal,
} from './field-provider.js';

export type {
  CardFieldName,
  CardSubmission,
  FieldState,
  FieldStyles,
  SourceAuthentication,
  SourceRenewal,
} from './field-provider.js';

/**
 * The wire between the page and the card frame. One union per direction; both ends read what comes in
 * with the checks below and drop what does not fit to the letter. No message to the page has a place for card data:
 * texts are short, all but two are words of a closed list, and whatever looks like a card number is refused.
 */
export const PROTOCOL_VERSION = 2;

/** Milliseconds for which the page waits for an answer to `submit`; the frame has given up before. */
export const SUBMIT_TIMEOUT = 35_000;

const MAX_BYTES = 16_384;
const MAX_PER_SECOND = 50;
const MAX_BAD = 20;

export const FIELD_NAMES = ['number', 'expiration', 'securityCode'] as const;

/** What of the kit's look reaches the frame; each value must pass the frame's own filter as well. */
export const STYLE_NAMES = [
  'text',
  'muted',
  'surface',
  'border',
  'accent',
  'danger',
  'ring',
  'fontFamily',
  'fontSize',
  'radius',
  'colorScheme',
] as const;
export type StyleName = (typeof STYLE_NAMES)[number];

/** What a frame can be: a page asks for no more than it says. A newer one may say more. */
export type Capability = 'card' | 'single-field' | 'renew' | 'flush' | 'join';
export const CAPABILITIES: readonly Capability[] = [
  'card',
  'single-field',
  'renew',
  'flush',
  'join',
];

/** What a frame has to say to developers: a code and a number, never text. */
export const LOG_CODES = ['message-dropped', 'idle-cleared', 'chunk-missing'] as const;
export type LogCode = (typeof LOG_CODES)[number];

/** The contract's codes that the fields complain with. */
export type FieldError =
  | `${'incomplete' | 'invalid'}_${'card_number' | 'expiration_date' | 'security_code'}`
  | `invalid_expiration_${'month' | 'year'}`;

const within = (parent: string, names: readonly string[]): readonly string[] =>
  names.map((name) => `${parent}.${name}`);

/** What of a request may be refused by its name, by the frame or by the service. */
export const PARAMETERS: readonly string[] = [
  'idempotencyKey',
  'sessionId',
  'precondition',
  'usage',
  'futureUse',
  'mandate',
  'mandate.terms',
  'sourceId',
  'clientSecret',
  'owner',
  ...within('owner', OWNER_NAMES),
  'owner.address',
  ...within('owner.address', ADDRESS_NAMES),
  'owner.additionalAddressInfo',
  ...within('owner.additionalAddressInfo', ADDITIONAL_NAMES),
];

/** What may come of a submission that made no source. */
export const RESULT_ERRORS = [
  'incomplete-details',
  'invalid-details',
  'declined',
  'amount-changed',
  'too-many-requests',
  'cancelled',
  'conflict',
  'offline',
  'unauthorized',
  'session-not-found',
  'session-expired',
  'service-unavailable',
  'outcome-unknown',
  'internal',
] as const satisfies readonly PaymentErrorCode[];

export interface ResultError {
  readonly code: (typeof RESULT_ERRORS)[number];
  /** The field to look at. */
  readonly field?: CardFieldName | undefined;
  /** What of the request was refused: one of `PARAMETERS`. */
  readonly parameter?: string | undefined;
  /** Milliseconds after which a retry may help. */
  readonly retryAfterMs?: number | undefined;
}

/** What a request came to: a source to ask the service for, what the service says of one, or a reason. */
export type Outcome =
  | { readonly sourceId: string; readonly clientSecret: string }
  | Authentication
  | { readonly error: ResultError };

/** The one window message: the page lends its frame a port. */
export interface Hello {
  readonly dr: 'hello';
  readonly v: number;
  /** 32 hex digits, new for every port. */
  readonly nonce: string;
  /** Counts the page's frames. */
  readonly instance: number;
  /** The publishable key the frame must have been served for. */
  readonly key: string;
}

/** What a frame is, from its first message to its end. */
export interface FrameSetup {
  readonly fields: readonly CardFieldName[];
  /** `bare` is the input alone: label, box and visible errors are the page's. */
  readonly look: 'labelled' | 'bare';
  /** Frames of one group hold one card together. */
  readonly group?: string | undefined;
}

export interface FrameOptions {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly style: Readonly<Partial<Record<StyleName, string>>>;
  readonly placeholders?: Readonly<Partial<Record<CardFieldName, string>>> | undefined;
  readonly mask?: boolean | undefined;
  /** Of a card whose number is not in the frame. */
  readonly brand?: Brand | undefined;
  readonly styles?: FieldStyles | undefined;
}

/** What the page may know of the fields of one frame. */
export interface FrameState {
  readonly fields: Readonly<Partial<Record<CardFieldName, FieldState>>>;
  /** All of these fields are filled in and right. */
  readonly complete: boolean;
  /** A value has been changed since the card was last sent. It tells of the first change alone, so it counts no keys. */
  readonly edited: boolean;
  readonly brand: string;
  /** Of a card of several brands, all of them; `brand` is the shopper's choice. */
  readonly brands?: readonly string[];
}

type Message<Type extends string, Payload = object> = { readonly t: Type } & Payload;

/** Page → frame, to be answered by one `result` each. */
export type FrameRequest =
  | Message<'submit', { readonly reqId: number; readonly submission: CardSubmission }>
  | Message<
      'authenticate',
      { readonly reqId: number; readonly authentication: SourceAuthentication }
    >
  | Message<'renew', { readonly reqId: number; readonly renewal: SourceRenewal }>;

/** Page → frame. */
export type HostMessage =
  | Message<'init', { readonly setup: FrameSetup; readonly options: FrameOptions }>
  | Message<'update', { readonly options: FrameOptions }>
  | Message<'focus', { readonly target: CardFieldName | 'first-invalid' }>
  | Message<'blur'>
  | Message<'clear'>
  | Message<'validate'>
  /** To be answered by one `flushed` each, after the state of that moment: states are held back for a while. */
  | Message<'flush'>
  /** From now on the frame is of this group: only for frames that were set up with one. */
  | Message<'join', { readonly group: string }>
  | FrameRequest
  | Message<'abort', { readonly reqId: number }>;

/** Frame → page. */
export type FrameMessage =
  | Message<
      'ready',
      { readonly nonce: string; readonly build: string; readonly caps: readonly string[] }
    >
  | Message<'state', FrameState>
  | Message<'height', { readonly height: number }>
  | Message<'enter'>
  | Message<'escape'>
  | Message<'flushed'>
  | Message<'result', { readonly reqId: number; readonly outcome: Outcome }>
  | Message<'log', { readonly code: LogCode; readonly count: number }>;

/** A message as it is posted. Only `ready` may be of another version than ours. */
export type Posted<M> = M & { readonly v: number };

export type Check = (value: unknown) => boolean;

export const isText =
  (max = 64): Check =>
  (value) =>
    typeof value === 'string' && value.length <= max;

export const isFlag: Check = (value) => typeof value === 'boolean';

export const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

export const isOneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

export const isOptional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** A plain object: what structured cloning makes of one, and nothing with another prototype. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** An object with these keys and no other (an own `__proto__` is another). */
export const isShape =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).every((key) => Object.hasOwn(checks, key)) &&
    Object.entries(checks).every(([key, check]) => check(value[key]));

export type Shapes<M extends { readonly t: string }> = Readonly<
  Record<M['t'], Readonly<Record<string, Check>>>
>;

/** A message of our version whose payload has the shape that belongs to its type; of anything else, nothing. */
export function readMessage<M extends { readonly t: string }>(
  data: unknown,
  shapes: Shapes<M>,
): Posted<M> | undefined {
  if (!isRecord(data)) return undefined;
  const { v, t, ...payload } = data;
  const isOurs =
    Object.hasOwn(shapes, String(t)) &&
    (v === PROTOCOL_VERSION || (t === 'ready' && isCount(v))) &&
    isShape(shapes[t as M['t']])(payload); // it is one of its own names
  return isOurs ? (data as Posted<M>) : undefined; // each property has just been checked
}

export interface ListenOptions {
  /** Hears how many bad messages came. */
  readonly onBad?: (bad: number) => void;
  /** Answers what does not fit but waits for an answer; says whether it did. That is no bad message then. */
  readonly refuse?: (data: unknown) => boolean;
}

/**
 * Listens on a port. Messages that do not fit, or that `take` had not expected (it says `false`), are dropped and counted;
 * twenty of them, or more than fifty messages in a second, and the port is closed for good.
 */
export function listen<M>(
  port: MessagePort,
  read: (data: unknown) => M | undefined,
  take: (message: M) => boolean,
  onBroken: () => void,
  { onBad, refuse }: ListenOptions = {},
): void {
  let bad = 0;
  let second = 0;
  let count = 0;
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const now = Math.floor(performance.now() / 1000);
    count = now === second ? count + 1 : 1;
    second = now;
    if (count <= MAX_PER_SECOND) {
      const message = isSmall(data) ? read(data) : undefined;
      if (message ? take(message) : refuse?.(data)) return;
      bad++;
      onBad?.(bad);
      if (bad < MAX_BAD) return;
    }
    port.onmessage = null;
    port.close();
    onBroken();
  };
}

export function isSmall(data: unknown): boolean {
  try {
    return JSON.stringify(data).length <= MAX_BYTES;
  } catch {
    return false; // not JSON: a cycle, a bigint
  }
}
