import { BRANDS } from '../../domain/card-brand.js';
import { isId } from '../../domain/ids.js';
import {
  FIELD_NAMES,
  PROTOCOL_VERSION,
  isCount,
  isFlag,
  isOneOf,
  isOptional,
  isRecord,
  isShape,
  isText,
  readMessage,
  type Check,
  type FrameRequest,
  type HostMessage,
  type Posted,
  type Shapes,
} from '../protocol.js';
import { GRAMMAR } from './style-filter.js';

const MAX_DEPTH = 4;
const MAX_TERMS = 8000;
const MAX_PROPERTIES = 40;

/** The page's address of the shopper. The service checks its members. */
const isPlain =
  (depth: number): Check =>
  (value) => {
    if (value == null || typeof value === 'boolean' || isText(500)(value)) return true;
    if (!depth || !isRecord(value) || Object.hasOwn(value, '__proto__')) return false;
    return Object.values(value).every(isPlain(depth - 1));
  };

/** A text of the page, limited in length. It is never sent back to the page. */
const isPagesText = isOptional(isText(1000));
/** Properties by name, and pseudo keys with properties of their own. The style filter checks both. */
const isProperties =
  (depth: number): Check =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).length <= MAX_PROPERTIES &&
    !Object.hasOwn(value, '__proto__') &&
    Object.values(value).every(
      (one) => isText(1000)(one) || (depth > 0 && isProperties(depth - 1)(one)),
    );
const isStyles = isProperties(2);
const isNamed = (names: readonly string[]): Check =>
  isShape(Object.fromEntries(names.map((name) => [name, isPagesText])));

const isSetup = isShape({
  fields: (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.length === new Set(value).size &&
    value.every(isOneOf(FIELD_NAMES)),
  look: isOneOf(['labelled', 'bare']),
  group: isOptional(isText()),
});
const OPTIONS = {
  options: isShape({
    locale: isText(35),
    dir: isOneOf(['ltr', 'rtl']),
    style: isNamed(Object.keys(GRAMMAR)), // the style filter checks the values
    placeholders: isOptional(isNamed(FIELD_NAMES)),
    mask: isOptional(isFlag),
    brand: isOptional(isOneOf(BRANDS)),
    styles: isOptional(isStyles),
  }),
};
const isIdentifier: Check = (value) => isText(128)(value) && value !== '';

const OPENED = { sourceId: isId, clientSecret: isIdentifier };
const isOwner = isOptional((value) => isRecord(value) && isPlain(MAX_DEPTH)(value));

const isAmount = isShape({
  currency: (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
  minorUnits: isCount,
});

type Checks = Readonly<Record<string, Check>>;

/** The payload of each request and the checks of its members. */
const REQUESTS: Readonly<Record<FrameRequest['t'], readonly [member: string, Checks]>> = {
  submit: [
    'submission',
    {
      idempotencyKey: isIdentifier,
      sessionId: isOptional(isIdentifier),
      precondition: isOptional(isShape({ amount: isAmount, sessionVersion: isOptional(isCount) })),
      owner: isOwner,
      usage: isOptional(isOneOf(['subscription', 'convenience', 'unscheduled'])),
      futureUse: isOptional(isFlag),
      mandate: isOptional(isShape({ terms: isText(MAX_TERMS) })),
    },
  ],
  authenticate: ['authentication', { ...OPENED, sessionId: isOptional(isIdentifier) }],
  renew: ['renewal', { ...OPENED, owner: isOwner }],
};

const requestShape = (t: FrameRequest['t']): Checks => {
  const [member, checks] = REQUESTS[t];
  return { reqId: isCount, [member]: isShape(checks) };
};

const SHAPES: Shapes<HostMessage> = {
  init: { setup: isSetup, ...OPTIONS },
  update: OPTIONS,
  focus: { target: isOneOf([...FIELD_NAMES, 'first-invalid']) },
  blur: {},
  clear: {},
  validate: {},
  flush: {},
  join: { group: isText() },
  submit: requestShape('submit'),
  authenticate: requestShape('authenticate'),
  renew: requestShape('renew'),
  abort: { reqId: isCount },
};

/** Reads a message of the page; `undefined` if it is not a valid one. */
export const readHostMessage = (data: unknown): Posted<HostMessage> | undefined =>
  readMessage<HostMessage>(data, SHAPES);

/** An invalid request that can be answered. */
export interface RefusedRequest {
  readonly reqId: number;
  /** The first invalid member; `undefined` if the fault is not in a member. */
  readonly parameter: string | undefined;
}

/** Reads a message that has the number of a request but is otherwise invalid. */
export function readRefusedRequest(data: unknown): RefusedRequest | undefined {
  if (!isRecord(data)) return undefined;
  const { v, t, reqId } = data;
  if (v !== PROTOCOL_VERSION || !Object.hasOwn(REQUESTS, String(t)) || !isCount(reqId)) {
    return undefined;
  }
  const [member, checks] = REQUESTS[t as FrameRequest['t']]; // one of its own names
  const given = data[member];
  const unfit = isRecord(given) && Object.entries(checks).find(([key, fits]) => !fits(given[key]));
  return { reqId: Number(reqId), parameter: unfit ? unfit[0] : undefined };
}
