import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFlow, readMethods, readType } from '../../src/domain/payment-method.js';

const card = {
  type: 'creditCard',
  flow: 'standard',
  supportsRecurring: true,
  supportsFreeTrial: true,
  images: { iconImage: 'https://icons.example/visa.png' },
};

describe('readMethods (protocol 2.7)', () => {
  it('reads the documented shape, wrapped or bare', () => {
    const expected = [
      {
        type: 'creditCard',
        flow: 'standard',
        supportsRecurring: true,
        supportsFreeTrial: true,
        iconUrl: 'https://icons.example/visa.png',
      },
    ];
    expect(readMethods({ paymentMethods: [card] })).toEqual(expected);
    expect(readMethods([card])).toEqual(expected);
  });

  it('keeps the service’s order and unknown types', () => {
    const list = [{ type: 'moonPay' }, card, { type: 'payPal', flow: 'redirect' }];
    expect(readMethods(list).map(({ type }) => type)).toEqual(['moonPay', 'creditCard', 'payPal']);
    expect(readMethods(list)[0]?.flow).toBe('redirect');
  });

  it('leaves storage undefined if the service does not report it (12.3, 40, 53)', () => {
    expect(readMethods([card])[0]).not.toHaveProperty('supportsStorage');
    expect(readMethods([{ ...card, supportsStorage: false }])[0]?.supportsStorage).toBe(false);
  });

  it.each([true, false])('believes the service on recurring payments: %s (12.3, 54)', (answer) => {
    const wallet = { type: 'applePay', flow: 'standard', supportsRecurring: answer };
    expect(readMethods([wallet])[0]?.supportsRecurring).toBe(answer);
  });

  it('takes the localised name first, as one clean line', () => {
    const names = { displayName: 'Credit card', localizedDisplayName: 'Kredit\u202ekarte\n' };
    expect(readMethods([{ ...card, ...names }])[0]?.displayName).toBe('Kreditkarte');
    expect(readMethods([{ ...card, ...names, localizedDisplayName: ' ' }])[0]?.displayName).toBe(
      'Credit card',
    );
  });

  it('keeps markup in a name as text (F-040)', () => {
    const [method] = readMethods([{ ...card, displayName: '<img src=x onerror=alert(1)>' }]);
    expect(method?.displayName).toBe('<img src=x onerror=alert(1)>');
  });

  it('cuts a name of 100 kB to 200 characters (F-044)', () => {
    const [method] = readMethods([{ ...card, displayName: 'x'.repeat(100_000) }]);
    expect(method?.displayName).toHaveLength(200);
  });

  it('skips invalid methods', () => {
    const nonsense = [null, 1, 'creditCard', [], {}, { type: '' }, { type: 5 }, { type: 'a b' }];
    expect(readMethods([...nonsense, { type: '__proto__' }, { type: '<b>' }])).toEqual([]);
  });

  it('lists a type once, as it came first', () => {
    const methods = readMethods([card, { ...card, flow: 'redirect' }]);
    expect(methods.map(({ flow }) => flow)).toEqual(['standard']);
  });

  it('stops at 200 of 10 000 methods (F-094)', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ type: `m${index}` }));
    expect(readMethods(many).map(({ type }) => type)).toEqual(
      many.slice(0, 200).map(({ type }) => type),
    );
  });

  it('reads brands on offer', () => {
    expect(readMethods([{ ...card, brands: ['visa', 7, 'amex'] }])[0]?.brands).toEqual([
      'visa',
      'amex',
    ]);
    expect(readMethods([{ ...card, brands: [] }])[0]).not.toHaveProperty('brands');
  });

  it('answers any JSON with a list (P8)', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (raw) => {
        expect(readMethods(raw)).toBeInstanceOf(Array);
        for (const method of readMethods({ paymentMethods: [raw, { type: raw, images: raw }] })) {
          expect(readType(method.type)).toBe(method.type);
        }
      }),
    );
  });
});

describe('readFlow', () => {
  it.each([
    ['creditCard', 'standard'],
    ['googlePay', 'standard'],
    ['konbini', 'receiver'],
    ['wireTransfer', 'receiver'],
    ['payPal', 'redirect'],
    ['unheardOf', 'redirect'],
  ])('falls back for %s to %s', (type, flow) => {
    expect(readFlow(undefined, type)).toBe(flow);
    expect(readFlow('nonsense', type)).toBe(flow);
  });

  it('believes the service before the table', () => {
    expect(readFlow('receiver', 'creditCard')).toBe('receiver');
  });
});
