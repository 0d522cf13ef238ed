import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_NAMES, RESULT_ERRORS } from '../../../src/fields/protocol.js';
import {
  carriesCardNumber,
  readFrameMessage,
} from '../../../src/fields/host/read-frame-message.js';

const field = { empty: false, valid: true, focused: false };
const ID = 'fd8a1c0e-5b7d-4c52-9a4d-3f0c2f6c7a11';
const VALID = {
  ready: {
    v: 2,
    t: 'ready',
    nonce: '0123456789abcdef0123456789abcdef',
    build: '0.1.0',
    caps: ['card', 'new-one'],
  },
  log: { v: 2, t: 'log', code: 'message-dropped', count: 3 },
  state: {
    v: 2,
    t: 'state',
    fields: {
      number: { ...field, errorCode: 'invalid_card_number' },
      expiration: field,
      securityCode: field,
    },
    complete: false,
    edited: true,
    brand: 'visa',
    brands: ['visa', 'dankort'],
  },
  height: { v: 2, t: 'height', height: 162 },
  enter: { v: 2, t: 'enter' },
  escape: { v: 2, t: 'escape' },
  flushed: { v: 2, t: 'flushed' },
  source: {
    v: 2,
    t: 'result',
    reqId: 3,
    outcome: { sourceId: ID, clientSecret: `${ID}_${ID}` },
  },
  code: {
    v: 2,
    t: 'state',
    fields: { securityCode: { ...field, potentiallyValid: true, autofilled: false } },
    complete: true,
    edited: false,
    brand: 'unknown',
  },
  authenticated: {
    v: 2,
    t: 'result',
    reqId: 3,
    outcome: { status: 'authentication_not_required' },
  },
  challenge: { v: 2, t: 'result', reqId: 3, outcome: { status: 'challenge', token: ID } },
  refusal: {
    v: 2,
    t: 'result',
    reqId: 3,
    outcome: { error: { code: 'invalid-details', field: 'number', retryAfterMs: 2000 } },
  },
  parameter: {
    v: 2,
    t: 'result',
    reqId: 3,
    outcome: { error: { code: 'invalid-details', parameter: 'owner.address.postalCode' } },
  },
  amount: { v: 2, t: 'result', reqId: 3, outcome: { error: { code: 'amount-changed' } } },
};

describe('readFrameMessage', () => {
  it.each(Object.entries(VALID))('lets %s through as it came', (_, message) => {
    expect(readFrameMessage(structuredClone(message))).toEqual(message);
  });

  it('accepts no text longer than a word, except ids and secrets', () => {
    const LONG: readonly string[] = ['sourceId', 'clientSecret', 'token'];
    /** The message with each of its texts made long in turn, by the name of the text. */
    function* stretched(value: unknown, name = ''): Generator<[string, unknown]> {
      if (typeof value === 'string') yield [name, 'x'.repeat(65)];
      else if (typeof value === 'object' && value !== null) {
        for (const [key, part] of Object.entries(value)) {
          for (const [text, changed] of stretched(part, Array.isArray(value) ? name : key)) {
            const copy = structuredClone(value);
            Reflect.set(copy, key, changed);
            yield [text, copy];
          }
        }
      }
    }
    const taken = new Set(
      Object.values(VALID)
        .flatMap((message) => [...stretched(message)])
        .filter(([, message]) => readFrameMessage(message))
        .map(([name]) => name),
    );
    expect([...taken].toSorted()).toEqual(LONG.toSorted());
  });

  it('accepts exactly the error codes of the fields (12.4, 83)', () => {
    const codes = [
      'incomplete_card_number',
      'invalid_card_number',
      'incomplete_expiration_date',
      'invalid_expiration_date',
      'invalid_expiration_month',
      'invalid_expiration_year',
      'incomplete_security_code',
      'invalid_security_code',
    ];
    const withCode = (errorCode: string) => ({
      ...VALID.state,
      fields: { ...VALID.state.fields, number: { ...field, errorCode } },
    });
    for (const code of codes) expect(readFrameMessage(withCode(code))).toBeDefined();
    for (const code of ['', 'incomplete_expiration_year', 'invalid_card_number ', 'x']) {
      expect(readFrameMessage(withCode(code))).toBeUndefined();
    }
  });

  it.each([
    ['sixteen capabilities', { ...VALID.ready, caps: Array(16).fill('card') }],
    ['a text of 64 characters', { ...VALID.ready, build: 'x'.repeat(64) }],
    ['a count of five digits', { ...VALID.log, count: 99_999 }],
    ['the first request', { ...VALID.amount, reqId: 0 }],
    [
      'the longest wait',
      { ...VALID.refusal, outcome: { error: { code: 'declined', retryAfterMs: 3_600_000 } } },
    ],
  ])('has room for %s', (_, message) => {
    expect(readFrameMessage(message)).toBe(message);
  });

  it.each([
    ['a count of six digits', { ...VALID.log, count: 100_000 }],
    [
      'an hour and more to wait',
      { ...VALID.refusal, outcome: { error: { code: 'declined', retryAfterMs: 3_600_001 } } },
    ],
    [
      'words around a code',
      {
        ...VALID.code,
        fields: { securityCode: { ...field, errorCode: 'x invalid_security_code' } },
      },
    ],
    ['an unknown type', { v: 2, t: 'pan', code: 'x' }],
    ['a log in words', { ...VALID.log, code: 'something happened' }],
    ['a card number for a count', { ...VALID.log, count: 4444222233331111 }],
    ['capabilities without end', { ...VALID.ready, caps: Array(17).fill('card') }],
    ['a card number for a capability', { ...VALID.ready, caps: ['4444222233331111'] }],
    ['an unknown brand among several', { ...VALID.state, brands: ['visa', '4571'] }],
    ['a type of Object.prototype', { v: 2, t: 'constructor' }],
    ['no type', { v: 2 }],
    ['another version', { ...VALID.enter, v: 1 }],
    ['a newer version', { ...VALID.enter, v: 3 }],
    ['a count of edits (F-007)', { ...VALID.state, edited: 2 }],
    ['a state that says nothing of edits', { ...VALID.state, edited: undefined }],
    ['no version', { t: 'enter' }],
    ['an extra key', { ...VALID.enter, pan: '1' }],
    [
      'an extra key deep inside',
      { ...VALID.state, fields: { ...VALID.state.fields, name: field } },
    ],
    [
      'an extra key in a field',
      { ...VALID.state, fields: { ...VALID.state.fields, number: { ...field, length: 16 } } },
    ],
    ['an unknown brand', { ...VALID.state, brand: '4444222233331111' }],
    ['a wrong type of value', { ...VALID.state, complete: 'yes' }],
    ['a height that is no number', { ...VALID.height, height: Number.NaN }],
    ['a height without end', { ...VALID.height, height: Infinity }],
    ['a height in words', { ...VALID.height, height: '100' }],
    ['an unknown error', { ...VALID.refusal, outcome: { error: { code: 'gone' } } }],
    [
      'an error in words',
      { ...VALID.refusal, outcome: { error: { code: 'declined', message: 'x' } } },
    ],
    [
      'an error and a source',
      { ...VALID.refusal, outcome: { ...VALID.refusal.outcome, ...VALID.source.outcome } },
    ],
    ['an unknown status', { ...VALID.challenge, outcome: { status: 'done' } }],
    ['a challenge without a token', { ...VALID.challenge, outcome: { status: 'challenge' } }],
    [
      'a token with nothing to open',
      { ...VALID.challenge, outcome: { status: 'failed', token: ID } },
    ],
    [
      'a card number for a token',
      { ...VALID.challenge, outcome: { status: 'challenge', token: '4444222233331111' } },
    ],
    ['half a source', { ...VALID.source, outcome: { sourceId: ID } }],
    [
      'an endless wait',
      {
        ...VALID.refusal,
        outcome: { error: { code: 'declined', retryAfterMs: 4444222233331111 } },
      },
    ],
    ['a request that is no count', { ...VALID.source, reqId: -1 }],
    ['a text too long', { ...VALID.ready, build: 'x'.repeat(65) }],
    [
      'an id too long',
      { ...VALID.source, outcome: { sourceId: 'x'.repeat(129), clientSecret: 's' } },
    ],
    [
      'a card number for an id',
      { ...VALID.source, outcome: { sourceId: '4444222233331111', clientSecret: 's' } },
    ],
    [
      'a card number inside an id',
      { ...VALID.source, outcome: { sourceId: 'src_4444 2222 3333 1111', clientSecret: 's' } },
    ],
    [
      'a card number inside a secret',
      { ...VALID.source, outcome: { sourceId: ID, clientSecret: `${ID}-343456789012341` } },
    ],
    ['a card number for a build', { ...VALID.ready, build: '5454-5454-5454-5454' }],
    ['an own __proto__ (F-024)', JSON.parse('{"v":2,"t":"enter","__proto__":{"x":1}}')],
    [
      'an own constructor (F-024)',
      JSON.parse('{"v":2,"t":"enter","constructor":{"prototype":{"x":1}}}'),
    ],
    ['an array', [1, 'enter']],
    ['a string', '{"v":2,"t":"enter"}'],
    ['nothing', null],
  ])('drops %s (F-018)', (_, message) => {
    expect(readFrameMessage(message)).toBeUndefined();
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it.each([
    [1e9, 1200],
    [-5, 0],
    [99.2, 100],
  ])('brings a height of %d into bounds: %d (F-022)', (height, expected) => {
    expect(readFrameMessage({ v: 2, t: 'height', height })).toMatchObject({ height: expected });
  });

  it('allows a frame of another version only to report it (F-016)', () => {
    expect(readFrameMessage({ ...VALID.ready, v: 3 })).toMatchObject({ v: 3 });
    expect(readFrameMessage({ ...VALID.state, v: 3 })).toBeUndefined();
  });

  it('never throws, never pollutes a prototype and never passes an unknown key', () => {
    const keys = new Set(
      'v t nonce build fields complete brand height reqId outcome sourceId clientSecret error code field retryAfterMs empty valid focused errorCode'
        .split(' ')
        .concat(FIELD_NAMES),
    );
    const mutated = fc
      .tuple(
        fc.constantFrom(...Object.values(VALID)),
        fc.string(),
        fc.jsonValue(),
        fc.constantFrom('', 'fields', 'outcome'),
      )
      .map(([message, key, value, inside]) => {
        const copy = structuredClone(message) as Record<string, unknown>;
        const target = (inside ? copy[inside] : copy) ?? copy;
        Object.defineProperty(target, key, { value, enumerable: true, configurable: true });
        return copy;
      });
    fc.assert(
      fc.property(fc.oneof(mutated, fc.jsonValue(), fc.anything()), (data) => {
        const message = readFrameMessage(data);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
        if (message) {
          JSON.stringify(message, (key, value: unknown) => {
            if (key) expect(keys.has(key)).toBe(true);
            if (typeof value === 'string') expect(value.length).toBeLessThanOrEqual(128);
            return value;
          });
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('has a code of the kit for each reason', () => {
    for (const code of RESULT_ERRORS) {
      expect(readFrameMessage({ ...VALID.refusal, outcome: { error: { code } } })).toBeDefined();
    }
  });
});

describe('carriesCardNumber', () => {
  const luhnDigit = (body: string) => {
    const sum = [...body].reverse().reduce((total, digit, at) => {
      const doubled = Number(digit) * (at % 2 ? 1 : 2);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
    return String((10 - (sum % 10)) % 10);
  };
  const numbers = fc
    .tuple(
      fc.integer({ min: 2, max: 6 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 17 }),
    )
    .map(([first, rest]) => {
      const body = `${first}${rest.join('')}`;
      return body + luhnDigit(body);
    });

  it('finds every card number, in any grouping and any context', () => {
    const around = fc.constantFrom('', ' ', '_', 'x', 'id:', '"', 'é');
    fc.assert(
      fc.property(
        numbers,
        around,
        around,
        fc.constantFrom('', ' ', '-'),
        (number, before, after, gap) => {
          const written = number.replace(/(\d{4})(?=\d)/g, `$1${gap}`);
          expect(carriesCardNumber(before + written + after)).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['4444222233331111', 'a card number'],
    ['400000000002', 'the shortest one'],
    ['4000000000000000006', 'the longest one'],
  ])('finds %s: %s', (text) => {
    expect(carriesCardNumber(text)).toBe(true);
  });

  it.each([
    ['4444222233331112', 'a digit is wrong'],
    ['40000000006', 'too short'],
    ['40000000000000000002', 'too long'],
    ['no digit at all', 'no number'],
    ['4444222233331111aaaaaaaaaaaaaaaa', 'an id that begins with one'],
    ['aaaaaaaaaaaaaaaa4444222233331111', 'an id that ends with one'],
    ['444422223 33311110-aaaa-aaaa-aaaa-aaaaaaaaaaaa', 'a number beside an id'],
  ])('does not find one in %s: %s', (text) => {
    expect(carriesCardNumber(text)).toBe(false);
  });

  it('never takes a UUID, or an opaque id, for a card number', () => {
    const hex = fc
      .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 24, maxLength: 40 })
      .map((letters) => `a${letters.join('')}`);
    fc.assert(
      fc.property(fc.uuid(), hex, (uuid, id) => {
        expect(carriesCardNumber(uuid)).toBe(false);
        expect(carriesCardNumber(`${uuid}_${uuid}`)).toBe(false);
        expect(carriesCardNumber(`src_${id}`)).toBe(false);
      }),
      { numRuns: 4000 },
    );
  });
});
