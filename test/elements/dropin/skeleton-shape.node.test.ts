import { afterEach, expect, it, vi } from 'vitest';
import { storedShape, storeShape } from '../../../src/elements/dropin/list/skeleton-shape.js';

function storage(): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  });
  return kept;
}

afterEach(() => void vi.unstubAllGlobals());

it('keeps two digits and nothing else, for each flow', () => {
  const kept = storage();
  storeShape('checkout', { rows: 4, wallets: 2 });
  storeShape('managePaymentMethods', { rows: 1, wallets: 0 });
  expect([...kept.values()]).toEqual(['42', '10']);
  expect(storedShape('checkout')).toEqual({ rows: 4, wallets: 2 });
  expect(storedShape('managePaymentMethods')).toEqual({ rows: 1, wallets: 0 });
});

it('counts to nine: a digit each', () => {
  const kept = storage();
  storeShape('checkout', { rows: 9, wallets: 12 });
  storeShape('other', { rows: 10, wallets: 9 });
  expect([...kept.values()]).toEqual(['99', '99']);
});

it('has the default shape if none was stored or storage is unavailable', () => {
  storage();
  expect(storedShape('checkout')).toEqual({ rows: 6, wallets: 0 });
  const denied = () => {
    throw new DOMException('', 'SecurityError');
  };
  vi.stubGlobal('sessionStorage', { getItem: denied, setItem: denied });
  expect(() => storeShape('checkout', { rows: 3, wallets: 0 })).not.toThrow();
  expect(storedShape('checkout')).toEqual({ rows: 6, wallets: 0 });
});
