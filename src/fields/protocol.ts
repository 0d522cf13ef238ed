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
 * The protocol between the page and the card frame, with one union per direction. Both sides check incoming messages with the
 * functions below and drop every message with any deviation. No message to the page can carry card data: texts are short, all
 * but two have values of a fixed list, and any text that looks like a card number is refused.
 */
export const PROTOCOL_VERSION = 2;

/** The time that the page waits for an answer to `submit`, in milliseconds. The frame's own time limit is shorter. */
export const SUBMIT_TIMEOUT = 35_000;

const MAX_BYTES = 16_384;
const MAX_PER_SECOND = 50;
const MAX_BAD = 20;

export const FIELD_NAMES = ['number', 'expiration', 'securityCode'] as const;

/** The names of the styles that are sent to the frame. Each value must also pass the frame's style filter. */
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

/** A capability that a frame reports. A page uses no others. A newer frame may report more. */
export type Capability = 'card' | 'single-field' | 'renew' | 'flush' | 'join';
export const CAPABILITIES: readonly Capability[] = [
  'card',
  'single-field',
  'renew',
  'flush',
  'join',
];

/** The codes of a frame's messages to developers. Only a code and a number are sent, never text. */
export const LOG_CODES = ['message-dropped', 'idle-cleared', 'chunk-missing'] as const;
export type LogCode = (typeof LOG_CODES)[number];

/** The payment contract's codes of field errors. */
export type FieldError =
  | `${'incomplete' | 'invalid'}_${'card_number' | 'expiration_date' | 'security_code'}`
  | `invalid_expiration_${'month' | 'year'}`;

const within = (parent: string, names: readonly string[]): readonly string[] =>
  names.map((name) => `${parent}.${name}`);

/** The parameters of a request that the frame or the service can name in a refusal. */
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

/** The error codes of a submission. */
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
  /** The field that the error is about. */
  readonly field?: CardFieldName | undefined;
  /** The refused parameter of the request, one of `PARAMETERS`. */
  readonly parameter?: string | undefined;
  /** The time after which a retry may help, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

/** The outcome of a request: a new source, the state of authentication, or an error. */
export type Outcome =
  | { readonly sourceId: string; readonly clientSecret: string }
  | Authentication
  | { readonly error: ResultError };

/** The only window message: the page transfers a port to its frame. */
export interface Hello {
  readonly dr: 'hello';
  readonly v: number;
  /** A random value of 32 hex digits, new for every port. */
  readonly nonce: string;
  /** The number of the frame on the page. */
  readonly instance: number;
  /** The publishable key that the frame must have been served for. */
  readonly key: string;
}

/** The configuration of a frame that stays constant after its first message. */
export interface FrameSetup {
  readonly fields: readonly CardFieldName[];
  /** The look of the fields. `bare` is only the input: label, box and visible errors belong to the page. */
  readonly look: 'labelled' | 'bare';
  /** The name of the card. Frames of one group form one card. */
  readonly group?: string | undefined;
}

export interface FrameOptions {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly style: Readonly<Partial<Record<StyleName, string>>>;
  readonly placeholders?: Readonly<Partial<Record<CardFieldName, string>>> | undefined;
  readonly mask?: boolean | undefined;
  /** The brand of a card whose number is not in the frame. */
  readonly brand?: Brand | undefined;
  readonly styles?: FieldStyles | undefined;
}

/** The state of a frame's fields as reported to the page. */
export interface FrameState {
  readonly fields: Readonly<Partial<Record<CardFieldName, FieldState>>>;
  /** Whether all of these fields are filled in and valid. */
  readonly complete: boolean;
  /** Whether a value has changed since the card was last sent. Only the first change is reported, which counts no keystrokes. */
  readonly edited: boolean;
  readonly brand: string;
  /** All brands of a co-branded card; `brand` is the shopper's choice. */
  readonly brands?: readonly string[];
}

type Message<Type extends string, Payload = object> = { readonly t: Type } & Payload;

/** Page → frame. Each request is answered by one `result`. */
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
  /** Requests the current state, since states are sent with a delay. Answered by one `flushed` after the state. */
  | Message<'flush'>
  /** Moves the frame to another group. Only for frames that were set up with one. */
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

/** A message as it is posted. Only `ready` may have another protocol version. */
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

/** Whether a value is a plain object, such as the result of structured cloning. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Checks for an object with these keys and no others (an own `__proto__` counts as another). */
export const isShape =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).every((key) => Object.hasOwn(checks, key)) &&
    Object.entries(checks).every(([key, check]) => check(value[key]));

export type Shapes<M extends { readonly t: string }> = Readonly<
  Record<M['t'], Readonly<Record<string, Check>>>
>;

/** Reads a message of this version whose payload has the shape of its type; `undefined` for anything else. */
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
  /** Called with the number of invalid messages so far. */
  readonly onBad?: (bad: number) => void;
  /** Answers an invalid request. Returns whether it did; the message then does not count as invalid. */
  readonly refuse?: (data: unknown) => boolean;
}

/**
 * Listens on a port. Drops and counts messages that are invalid or unexpected (`take` returns `false`). Closes the port after
 * twenty of them, or after more than fifty messages in a second.
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
