import { describe, expect, it } from 'vitest';
import { isPast, readSaved, savedSourcesOf } from '../../src/domain/saved-sources.js';
import type { Checkout } from '../../src/domain/flow-state.js';

const card = (id: string, more: object = {}) => ({
  id,
  clientSecret: `${id}_secret`,
  type: 'creditCard',
  flow: 'standard',
  state: 'chargeable',
  reusable: true,
  creditCard: { brand: 'Visa', lastFourDigits: '1111', expirationMonth: 12, expirationYear: 2030 },
  ...more,
});

describe('saved sources', () => {
  it('are in the service’s order, with the default marked', () => {
    expect(
      readSaved([card('a', { default: true }), card('b', { removable: false }), card('c')]).map(
        ({ id, isDefault, isRemovable }) => ({ id, isDefault, isRemovable }),
      ),
    ).toEqual([
      { id: 'a', isDefault: true, isRemovable: true },
      { id: 'b', isDefault: false, isRemovable: false },
      { id: 'c', isDefault: false, isRemovable: true },
    ]);
  });

  it.each([
    ['without its secret', card('x', { clientSecret: undefined })],
    ['that is not chargeable', card('x', { state: 'cancelled' })],
    ['without an id', card('')],
    ['of no type', card('x', { type: '<b>' })],
    ['that is no object', 'x'],
  ])('leave out one %s', (_, entry) => {
    expect(readSaved([entry, card('a')]).map(({ id }) => id)).toEqual(['a']);
  });

  it('have one default, and each source once', () => {
    const twice = [card('a', { default: true }), card('b', { default: true }), card('a')];
    expect(readSaved(twice).map(({ id, isDefault }) => [id, isDefault])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it.each([undefined, null, {}, 'text', 7])('are none in %j', (raw) => {
    expect(readSaved(raw)).toEqual([]);
  });

  it('are at most fifty', () => {
    const many = Array.from({ length: 200 }, (_, index) => card(`c${index}`));
    expect(readSaved(many)).toHaveLength(50);
  });

  it('are read once for one answer', () => {
    const checkout = { saved: [card('a')] } as unknown as Checkout;
    expect(savedSourcesOf(checkout)).toBe(savedSourcesOf(checkout));
  });
});

describe('a saved card’s expiry', () => {
  const today = new Date(2026, 10, 26);
  it.each([
    [{ month: 10, year: 2026 }, true],
    [{ month: 11, year: 2026 }, false],
    [{ month: 12, year: 2025 }, true],
    [{ month: 1, year: 2027 }, false],
  ])('%j is past: %s', (expires, expected) => {
    expect(isPast({ expires }, today)).toBe(expected);
  });

  it('that is unknown is not past', () => {
    expect(isPast({}, today)).toBe(false);
  });
});
