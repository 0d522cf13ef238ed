import {
  FIELD_NAMES,
  isCount,
  isFlag,
  isOneOf,
  isOptional,
  isRecord,
  isShape,
  isText,
  readMessage,
  type Check,
  type HostMessage,
  type Posted,
  type Shapes,
} from '../protocol.js';
import { GRAMMAR } from './style-filter.js';

const MAX_DEPTH = 4;
const MAX_TERMS = 8000;

/** The shopper's address as the page has it; the service says what must be in it. */
const isPlain =
  (depth: number): Check =>
  (value) => {
    if (value == null || typeof value === 'boolean' || isText(500)(value)) return true;
    if (!depth || !isRecord(value) || Object.hasOwn(value, '__proto__')) return false;
    return Object.values(value).every(isPlain(depth - 1));
  };

/** How long the page's own words may be: nothing of them goes back to it. */
const isPagesText = isOptional(isText(1000));
const isNamed = (names: readonly string[]): Check =>
  isShape(Object.fromEntries(names.map((name) => [name, isPagesText])));

const OPTIONS = {
  options: isShape({
    locale: isText(35),
    dir: isOneOf(['ltr', 'rtl']),
    style: isNamed(Object.keys(GRAMMAR)), // the values are for the filter
    placeholders: isOptional(isNamed(FIELD_NAMES)),
    mask: isOptional(isFlag),
  }),
};
const isIdentifier: Check = (value) => isText(128)(value) && value !== '';

const SHAPES: Shapes<HostMessage> = {
  init: OPTIONS,
  update: OPTIONS,
  focus: { target: isOneOf([...FIELD_NAMES, 'first-invalid']) },
  clear: {},
  validate: {},
  submit: {
    reqId: isCount,
    submission: isShape({
      idempotencyKey: isIdentifier,
      sessionId: isOptional(isIdentifier),
      owner: isOptional((value) => isRecord(value) && isPlain(MAX_DEPTH)(value)),
      usage: isOptional(isOneOf(['subscription', 'convenience', 'unscheduled'])),
      futureUse: isOptional(isFlag),
      mandate: isOptional(isShape({ terms: isText(MAX_TERMS) })),
    }),
  },
  abort: { reqId: isCount },
};

/** What came from the page, or nothing where it is not one of our messages. */
export const readHostMessage = (data: unknown): Posted<HostMessage> | undefined =>
  readMessage<HostMessage>(data, SHAPES);
