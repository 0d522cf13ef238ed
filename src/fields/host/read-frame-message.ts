import { BRANDS } from '../../domain/card-brand.js';
import {
  FIELD_NAMES,
  LOG_CODES,
  PARAMETERS,
  RESULT_ERRORS,
  isCount,
  isFlag,
  isOneOf,
  isOptional,
  isShape,
  isText,
  readMessage,
  type Check,
  type FrameMessage,
  type Posted,
  type Shapes,
} from '../protocol.js';
import { MAX_RETRY_AFTER } from '../retry-after.js';

const MAX_HEIGHT = 1200;
const MAX_ID = 128;
const MAX_TOKEN = 200;
const MAX_LIST = 16;

function isLuhnValid(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]) * (at % 2 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/**
 * Whether a text contains 12 to 19 digits, grouped or not, that are a valid card number. UUIDs and words of at least 24
 * characters with a letter are treated as ids: a few of every thousand contain such digits by chance, and a payment must not
 * fail because of that.
 */
export function carriesCardNumber(text: string): boolean {
  const words = text
    .replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/gi, '')
    .replace(/(?=\d*[a-z])[a-z\d]{24,}/gi, '');
  return (words.match(/[1-9](?:[ -]?\d)*/g) ?? []).some((run) => {
    const digits = run.replace(/\D/g, '');
    return digits.length > 11 && digits.length < 20 && isLuhnValid(digits);
  });
}

const isSafeText =
  (max?: number): Check =>
  (value) =>
    isText(max)(value) && !carriesCardNumber(String(value));

/** The values of `FieldError` as a pattern, which is shorter. */
const FIELD_ERROR =
  /^(in(complete|valid)_(card_number|expiration_date|security_code)|invalid_expiration_(month|year))$/;

const isField = isShape({
  empty: isFlag,
  valid: isFlag,
  potentiallyValid: isOptional(isFlag),
  focused: isFlag,
  autofilled: isOptional(isFlag),
  errorCode: isOptional((value) => FIELD_ERROR.test(String(value))),
});
const isAnswer = isShape({
  status: isOneOf(['complete', 'authentication_not_required', 'failed']),
});
const isChallenge = isShape({ status: isOneOf(['challenge']), token: isSafeText(MAX_TOKEN) });
const isSource = isShape({ sourceId: isSafeText(MAX_ID), clientSecret: isSafeText(MAX_ID) });
const isRefusal = isShape({
  error: isShape({
    code: isOneOf(RESULT_ERRORS),
    field: isOptional(isOneOf(FIELD_NAMES)),
    parameter: isOptional(isOneOf(PARAMETERS)),
    retryAfterMs: isOptional((value) => isCount(value) && Number(value) <= MAX_RETRY_AFTER),
  }),
});

const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= MAX_LIST && value.every(check);
/** A count that is too small to carry a card number. */
const isSmallCount: Check = (value) => isCount(value) && Number(value) < 100_000;

const SHAPES: Shapes<FrameMessage> = {
  ready: { nonce: isSafeText(), build: isSafeText(), caps: isListOf(isSafeText()) },
  state: {
    fields: isShape(Object.fromEntries(FIELD_NAMES.map((name) => [name, isOptional(isField)]))),
    complete: isFlag,
    edited: isFlag,
    brand: isOneOf(BRANDS),
    brands: isOptional(isListOf(isOneOf(BRANDS))),
  },
  height: { height: Number.isFinite },
  enter: {},
  escape: {},
  flushed: {},
  log: { code: isOneOf(LOG_CODES), count: isSmallCount },
  result: {
    reqId: isCount,
    outcome: (value) => [isSource, isAnswer, isChallenge, isRefusal].some((check) => check(value)),
  },
};

/** Reads a message of the frame; `undefined` if it is not a valid one. Limits heights. */
export function readFrameMessage(data: unknown): Posted<FrameMessage> | undefined {
  const message = readMessage<FrameMessage>(data, SHAPES);
  if (message?.t !== 'height') return message;
  return { ...message, height: Math.min(Math.max(Math.ceil(message.height), 0), MAX_HEIGHT) };
}
