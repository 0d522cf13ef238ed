import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHostMessage } from '../../../src/fields/frame/read-host-message.js';
import { wireStyles } from '../../../src/fields/host/wire-styles.js';

describe('wireStyles', () => {
  it('passes the states and properties of the contract unchanged', () => {
    const styles = {
      base: { color: 'red', ':hover': { color: 'blue' } },
      focus: { color: '#000' },
    };
    expect(wireStyles(styles)).toEqual(styles);
  });

  it.each(['webkitAutofill', 'webKitAutofill', 'autofill'])(
    'knows what %s is (12.4, 84)',
    (state) => {
      expect(wireStyles({ [state]: { color: 'red' } })).toEqual({
        webkitAutofill: { color: 'red' },
      });
    },
  );

  it('omits values that are not text, unknown states, and what is too deep or too long', () => {
    expect(
      wireStyles({
        base: {
          color: 'red',
          height: 40,
          paint: () => undefined,
          ':hover': { color: 'blue', ':focus': { color: 'green' } },
          fontFamily: 'x'.repeat(1000),
        },
        pressed: { color: 'red' },
        focus: 'red',
      }),
    ).toEqual({ base: { color: 'red', ':hover': { color: 'blue' }, fontFamily: 'x'.repeat(65) } });
    expect(wireStyles({ pressed: {} })).toBeUndefined();
  });

  it.each([undefined, null, 'red', 7, [{ base: { color: 'red' } }]])(
    'makes nothing of %j, which is no style',
    (given) => {
      expect(wireStyles(given)).toBeUndefined();
    },
  );

  it('accepts forty properties per state, ten of them with nested properties (F-038)', () => {
    const texts = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`p${at}`, 'red']));
    const nested = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`:n${at}`, { color: 'red' }]),
    );
    const base = Object.keys(wireStyles({ base: { ...texts, ...nested } })?.base ?? {});
    expect(base.filter((name) => name.startsWith('p'))).toHaveLength(30);
    expect(base.filter((name) => name.startsWith(':'))).toHaveLength(10);
  });

  it('converts any input to a valid message (F-038)', () => {
    const options = { locale: 'en', dir: 'ltr', style: {} };
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`p${at}`, 'red']));
    const takes = (given: unknown) =>
      readHostMessage(
        structuredClone({ v: 2, t: 'update', options: { ...options, styles: wireStyles(given) } }),
      ) !== undefined;
    expect(takes(JSON.parse('{"base":{"__proto__":"x",":hover":{"__proto__":"x"}}}'))).toBe(true);
    expect(takes({ base: many, focus: { ...many, ':hover': many } })).toBe(true);
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('base', 'focus', 'invalid', '__proto__', 'x'),
          fc.anything({ withNullPrototype: true }),
        ),
        (given) => takes(given),
      ),
    );
  });
});
