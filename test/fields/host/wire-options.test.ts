import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHostMessage } from '../../../src/fields/frame/read-host-message.js';
import { wireOptions, type MountOptions } from '../../../src/fields/host/wire-options.js';

const OPTIONS: MountOptions = { title: 'Card', locale: 'en', direction: 'ltr', style: {} };
const isTaken = (options: MountOptions): boolean =>
  readHostMessage(structuredClone({ v: 2, t: 'update', options: wireOptions(options) })) !==
  undefined;

describe('wireOptions', () => {
  it('converts numbers to texts, and omits invalid values', () => {
    const given = { ...OPTIONS, placeholders: { number: 1234, expiration: ['MM'], more: 'x' } };
    expect(wireOptions(given as unknown as MountOptions).placeholders).toEqual({ number: '1234' });
  });

  it('shortens texts that are too long for the frame', () => {
    const long = 'x'.repeat(2000);
    expect(isTaken({ ...OPTIONS, locale: long, placeholders: { number: long } })).toBe(true);
  });

  it('keeps the direction, and changes masking only if the option is set', () => {
    expect(wireOptions({ ...OPTIONS, direction: 'rtl', mask: false })).toMatchObject({
      dir: 'rtl',
      mask: false,
    });
    expect(wireOptions({ ...OPTIONS, mask: 'true' as never }).mask).toBeUndefined();
  });

  it('produces valid messages for any input', () => {
    const anything = fc.anything();
    const options = fc.record({
      title: anything,
      locale: anything,
      direction: anything,
      style: fc.oneof(fc.record({ text: anything, fontFamily: anything }), anything),
      placeholders: fc.oneof(fc.record({ number: anything }), anything),
      mask: anything,
      styles: fc.oneof(fc.record({ base: anything }), anything),
    });
    fc.assert(
      fc.property(options, (given) => {
        expect(isTaken(given as unknown as MountOptions)).toBe(true);
      }),
    );
  });
});
