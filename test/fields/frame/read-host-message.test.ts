import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readHostMessage,
  readRefusedRequest,
} from '../../../src/fields/frame/read-host-message.js';

const options = {
  locale: 'en',
  dir: 'ltr',
  style: { text: '#111' },
  mask: true,
  placeholders: { number: 'x' },
};
const setup = { fields: ['number', 'expiration', 'securityCode'], look: 'labelled' };
const authentication = { sourceId: 'src_1', clientSecret: 'secret' };
const submission = {
  idempotencyKey: '2e3f',
  sessionId: 'ps_1',
  usage: 'convenience',
  futureUse: true,
  mandate: { terms: 'I agree.' },
  precondition: { amount: { currency: 'USD', minorUnits: 11801 }, sessionVersion: 3 },
  owner: {
    firstName: 'Ann',
    lastName: 'Lee',
    email: 'ann@example.com',
    address: { line1: '1 Main St', postalCode: '55343', country: 'US', line2: null },
  },
};
const VALID = [
  { v: 2, t: 'init', setup, options },
  {
    v: 2,
    t: 'init',
    setup: { fields: ['securityCode'], look: 'bare', group: 'g' },
    options: {
      ...options,
      brand: 'amex',
      styles: { base: { color: 'red', ':hover': { color: 'blue' } } },
    },
  },
  { v: 2, t: 'update', options: { ...options, placeholders: undefined } },
  { v: 2, t: 'focus', target: 'first-invalid' },
  { v: 2, t: 'focus', target: 'securityCode' },
  { v: 2, t: 'blur' },
  { v: 2, t: 'clear' },
  { v: 2, t: 'validate' },
  { v: 2, t: 'flush' },
  { v: 2, t: 'join', group: 'g' },
  { v: 2, t: 'submit', reqId: 1, submission },
  { v: 2, t: 'submit', reqId: 1, submission: { idempotencyKey: 'k' } },
  { v: 2, t: 'authenticate', reqId: 1, authentication },
  { v: 2, t: 'authenticate', reqId: 1, authentication: { ...authentication, sessionId: 'ps' } },
  { v: 2, t: 'renew', reqId: 1, renewal: authentication },
  { v: 2, t: 'renew', reqId: 1, renewal: { ...authentication, owner: submission.owner } },
  { v: 2, t: 'abort', reqId: 1 },
];

const styled = (styles: unknown) => ({ v: 2, t: 'update', options: { ...options, styles } });
const submitted = (more: object) => ({
  v: 2,
  t: 'submit',
  reqId: 1,
  submission: { ...submission, ...more },
});
const properties = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}`, 'x']));

describe('readHostMessage', () => {
  it.each([
    ['the first request', { ...submitted({}), reqId: 0 }],
    ['an owner who says yes or no', submitted({ owner: { isBusiness: false } })],
    ['forty properties of style', styled({ base: properties(40) })],
    ['styles of three levels', styled({ base: { ':hover': { color: 'red' } } })],
  ])('has room for %s', (_, message) => {
    expect(readHostMessage(message)).toBe(message);
  });

  it.each([
    ['a style that is text in part', styled({ base: { color: 'red', fontSize: 12 } })],
    ['forty-one properties of style', styled({ base: properties(41) })],
    ['styles of four levels', styled({ base: { ':hover': { ':focus': { color: 'red' } } } })],
    [
      'a setup with a stranger’s field among ours',
      { v: 2, t: 'init', setup: { ...setup, fields: ['number', 'pin'] }, options },
    ],
    ['an owner with a number among texts', submitted({ owner: { firstName: 'Ann', age: 7 } })],
    ['an owner that is a list', submitted({ owner: [] })],
    ['an owner that is a date', submitted({ owner: new Date(0) })],
    ...[['USD'], 'USDX', 'XUSD'].map((currency): [string, object] => [
      `the currency ${JSON.stringify(currency)}`,
      submitted({ precondition: { amount: { currency, minorUnits: 1 } } }),
    ]),
    ...[['src_1'], 'src_1/../x', '../src_1'].map((sourceId): [string, object] => [
      `the id ${JSON.stringify(sourceId)}`,
      { v: 2, t: 'renew', reqId: 1, renewal: { ...authentication, sourceId } },
    ]),
  ])('has no room for %s', (_, message) => {
    expect(readHostMessage(message)).toBeUndefined();
  });

  it.each(VALID.map((message) => [message.t, message]))(
    'lets %s through as it came',
    (_, message) => {
      expect(readHostMessage(structuredClone(message))).toEqual(message);
    },
  );

  it.each([
    ['an unknown type', { v: 2, t: 'read' }],
    ['another version', { v: 1, t: 'clear' }],
    ['an extra key', { v: 2, t: 'clear', all: true }],
    ['an unknown field', { v: 2, t: 'focus', target: 'pan' }],
    [
      'an unknown property of style (F-036)',
      { v: 2, t: 'init', setup, options: { ...options, style: { opacity: '0' } } },
    ],
    [
      'a style that is no text',
      { v: 2, t: 'init', setup, options: { ...options, style: { text: 1 } } },
    ],
    [
      '10 000 properties of style (F-038)',
      {
        v: 2,
        t: 'init',
        setup,
        options: {
          ...options,
          style: Object.fromEntries(Array.from({ length: 10_000 }, (__, at) => [`p${at}`, 'x'])),
        },
      },
    ],
    ['no setup', { v: 2, t: 'init', options }],
    ['a setup without fields', { v: 2, t: 'init', setup: { ...setup, fields: [] }, options }],
    [
      'a setup with a field twice',
      { v: 2, t: 'init', setup: { ...setup, fields: ['number', 'number'] }, options },
    ],
    [
      'a setup with a stranger’s field',
      { v: 2, t: 'init', setup: { ...setup, fields: ['pin'] }, options },
    ],
    [
      'a source whose id leads elsewhere',
      { v: 2, t: 'authenticate', reqId: 1, authentication: { ...authentication, sourceId: '..' } },
    ],
    [
      'a security code of the page’s own',
      { v: 2, t: 'authenticate', reqId: 1, authentication: { ...authentication, cvv: '123' } },
    ],
    [
      'an expiry of the page’s own',
      { v: 2, t: 'renew', reqId: 1, renewal: { ...authentication, expirationMonth: 12 } },
    ],
    [
      'a renewal whose id leads elsewhere',
      { v: 2, t: 'renew', reqId: 1, renewal: { ...authentication, sourceId: '../sessions' } },
    ],
    [
      'styles with an own __proto__',
      JSON.parse(
        JSON.stringify({
          v: 2,
          t: 'init',
          setup,
          options: { ...options, styles: { base: 1 } },
        }).replace('"base":1', '"__proto__":{"x":"y"}'),
      ),
    ],
    [
      'styles without end (F-038)',
      {
        v: 2,
        t: 'init',
        setup,
        options: {
          ...options,
          styles: {
            base: Object.fromEntries(Array.from({ length: 41 }, (__, at) => [`p${at}`, 'x'])),
          },
        },
      },
    ],
    ['an amount', { v: 2, t: 'submit', reqId: 1, submission: { ...submission, amount: 1 } }],
    ...[
      { amount: '118.01' },
      { amount: { currency: 'usd', minorUnits: 1 } },
      { amount: { currency: 'USD', minorUnits: 1.5 } },
      { amount: { currency: 'USD', minorUnits: -1 } },
      { amount: { currency: 'USD', minorUnits: 1 }, charge: true },
    ].map((precondition): [string, object] => [
      `the precondition ${JSON.stringify(precondition)}`,
      { v: 2, t: 'submit', reqId: 1, submission: { ...submission, precondition } },
    ]),
    ['a submission without a key', { v: 2, t: 'submit', reqId: 1, submission: { sessionId: 'x' } }],
    [
      'an owner with numbers',
      { v: 2, t: 'submit', reqId: 1, submission: { ...submission, owner: { a: 1 } } },
    ],
    [
      'an owner too deep',
      {
        v: 2,
        t: 'submit',
        reqId: 1,
        submission: { ...submission, owner: { a: { b: { c: { d: { e: 'x' } } } } } },
      },
    ],
    [
      'an owner with an own __proto__',
      {
        v: 2,
        t: 'submit',
        reqId: 1,
        submission: { ...submission, owner: JSON.parse('{"__proto__":{"x":"y"}}') as object },
      },
    ],
    [
      'endless terms',
      {
        v: 2,
        t: 'submit',
        reqId: 1,
        submission: { ...submission, mandate: { terms: 'x'.repeat(8001) } },
      },
    ],
    [
      'a locale too long',
      { v: 2, t: 'init', setup, options: { ...options, locale: 'x'.repeat(36) } },
    ],
  ])('drops %s', (_, message) => {
    expect(readHostMessage(message)).toBeUndefined();
  });

  it('never throws for any message', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (data) => {
        readHostMessage(data);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('readRefusedRequest', () => {
  it.each([
    ['sessionId', { ...submission, sessionId: '' }],
    ['owner', { ...submission, owner: { address: { postalCode: 55410 } } }],
    ['owner', { ...submission, owner: null }],
    ['usage', { ...submission, usage: 'single' }],
    ['futureUse', { ...submission, futureUse: 'true' }],
    ['mandate', { ...submission, mandate: null }],
    ['precondition', { ...submission, precondition: { amount: '118.01' } }],
    ['idempotencyKey', {}],
    [undefined, { ...submission, amount: 1 }],
    [undefined, 'a submission'],
    [undefined, undefined],
  ])('names %s of a submission that does not fit', (parameter, given) => {
    const message = { v: 2, t: 'submit', reqId: 7, submission: given };
    expect(readHostMessage(message)).toBeUndefined();
    expect(readRefusedRequest(message)).toEqual({ reqId: 7, parameter });
  });

  it('names the invalid parts of the other requests', () => {
    const asked = { ...authentication, sessionId: '' };
    expect(
      readRefusedRequest({ v: 2, t: 'authenticate', reqId: 1, authentication: asked }),
    ).toEqual({ reqId: 1, parameter: 'sessionId' });
    const renewal = { ...authentication, sourceId: '..' };
    expect(readRefusedRequest({ v: 2, t: 'renew', reqId: 1, renewal })).toEqual({
      reqId: 1,
      parameter: 'sourceId',
    });
  });

  it.each([
    ['no number', { v: 2, t: 'submit', submission }],
    ['a number that is none', { v: 2, t: 'submit', reqId: '1', submission }],
    ['another version', { v: 1, t: 'submit', reqId: 1, submission }],
    ['no request', { v: 2, t: 'abort', reqId: 1, more: 1 }],
    ['an unknown type', { v: 2, t: 'constructor', reqId: 1 }],
    ['no message', [1]],
    ['nothing', null],
  ])('is silent about %s (F-018)', (_, message) => {
    expect(readRefusedRequest(message)).toBeUndefined();
  });
});
