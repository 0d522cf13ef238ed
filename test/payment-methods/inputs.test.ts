import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { checkIban, ibanInput, plainIban } from '../../src/payment-methods/check-iban.js';
import { readInstalmentTerms } from '../../src/payment-methods/read-instalment-terms.js';
import { checkNationalId, nationalIdInput } from '../../src/payment-methods/national-id.js';
import { phoneNumberInput } from '../../src/payment-methods/phone-number.js';
import { storeName } from '../../src/payment-methods/store-name.js';
import { titleInput } from '../../src/payment-methods/title-input.js';
import msts from '../../src/payment-methods/types/msts.js';
import type { InputContext } from '../../src/payment-methods/method-descriptor.js';
import { isNationalId } from '../../src/sandbox/national-ids.js';
import { instalmentTerms } from '../../src/sandbox/instalment-terms.js';
import { storeTakesName } from '../../src/sandbox/banks-and-stores.js';

const CONTEXT: InputContext = {
  method: {
    type: 'sample',
    flow: 'redirect',
    supportsRecurring: false,
    supportsFreeTrial: false,
  },
  recurring: false,
  options: {},
};

describe('an IBAN', () => {
  // The examples that ISO 13616's registry prints.
  it.each([
    'DE89 3704 0044 0532 0130 00',
    'NL91ABNA0417164300',
    'FR14 2004 1010 0505 0001 3M02 606',
    'GB29-NWBK-6016-1331-9268-19',
    'no9386011117947',
    'ＤＥ８９３７０４００４４０５３２０１３０００',
  ])('is right: %s', (text) => {
    expect(checkIban(plainIban(text))).toBeUndefined();
  });

  it.each([
    ['', 'incomplete'],
    ['D', 'incomplete'],
    ['DE89 3704', 'incomplete'],
    ['DE88 3704 0044 0532 0130 00', 'invalid'],
    ['DE89 3704 0044 0532 0130 001', 'invalid'],
    ['1234', 'invalid'],
    ['AE07 0331 2345 6789 0123 456', 'country'],
    ['XX12', 'country'],
  ])('is not: %j is %s', (text, problem) => {
    expect(checkIban(plainIban(text))).toBe(problem);
  });

  it('is shown in fours, and no digit is lost by it', () => {
    expect(ibanInput.format?.('de893704 00440532013000')).toBe('DE89 3704 0044 0532 0130 00');
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        expect(plainIban(ibanInput.format?.(text) ?? '')).toBe(plainIban(text));
      }),
    );
  });

  it('never passes with one digit mistyped', () => {
    const right = 'DE89370400440532013000';
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 21 }),
        fc.integer({ min: 0, max: 9 }),
        (place, digit) => {
          const typed = right.slice(0, place) + digit + right.slice(place + 1);
          expect(checkIban(typed) === undefined).toBe(typed === right);
        },
      ),
    );
  });
});

describe('a Brazilian tax number', () => {
  it.each(['162.358.365-97', '16.704.641/0001-67'])('is right: %s (protocol 4.4)', (text) => {
    expect(checkNationalId(nationalIdInput.normalise?.(text) ?? '')).toBeUndefined();
  });

  it.each([
    ['1623583659', 'incomplete'],
    ['16235836598', 'invalid'],
    ['11111111111', 'invalid'],
    ['167046410001', 'incomplete'],
    ['16704641000168', 'invalid'],
  ])('is not: %s is %s', (digits, problem) => {
    expect(checkNationalId(digits)).toBe(problem);
  });

  it('is judged as the service judges it', () => {
    const digits = (length: number) =>
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
    fc.assert(
      fc.property(fc.oneof(digits(11), digits(14)), (typed) => {
        const text = typed.join('');
        expect(checkNationalId(text) === undefined).toBe(isNationalId(text));
      }),
    );
  });

  it.each([
    ['162', '162'],
    ['16235836597', '162.358.365-97'],
    ['16704641000167', '16.704.641/0001-67'],
  ])('is shown as people write it: %s', (digits, shown) => {
    expect(nationalIdInput.format?.(digits)).toBe(shown);
  });
});

describe('a name that a store prints', () => {
  const input = storeName('lastName');
  const read = (text: string) => input.normalise?.(text) ?? '';

  it.each(['山田', 'ヤマダ', 'ﾔﾏﾀﾞ', 'Yamada', '山 田'])('can be converted from %s', (text) => {
    expect(input.check(read(text))).toBeUndefined();
    expect(storeTakesName('060', read(text))).toBe(true);
  });

  it('is not one in a script that it does not have', () => {
    expect(input.check(read('Ямада'))).toBe('invalid');
  });

  it.each([
    ['060', true],
    ['040', true],
    ['010', false],
  ])('is asked for by store %s: %s (12.4, 77)', (storeId, asked) => {
    expect(input.applies?.({ storeId }, CONTEXT)).toBe(asked);
  });
});

describe('a phone number for India', () => {
  it.each([
    ['98765 43210', '9876543210'],
    ['+91 98765-43210', '9876543210'],
    ['09876543210', '9876543210'],
  ])('%s is %s', (typed, digits) => {
    expect(phoneNumberInput.normalise?.(typed)).toBe(digits);
    expect(phoneNumberInput.check(digits)).toBeUndefined();
  });

  it('has ten digits', () => {
    expect(phoneNumberInput.check('987654321')).toBe('incomplete');
    expect(phoneNumberInput.check('98765432101')).toBe('invalid');
  });
});

describe('the way to a business account', () => {
  it.each(['enrollmentUrl', 'enrollment'])('is taken under %s (12.3, 43)', (name) => {
    const [link] = msts.inputs;
    const options = { [name]: 'https://program.example/apply' };
    expect(link?.kind === 'link' && link.href({ ...CONTEXT, options })).toBe(options[name]);
  });
});

describe('a title', () => {
  it('is required in France, unless the page has set it', () => {
    const asked = (more: Partial<InputContext>) =>
      titleInput.applies?.({}, { ...CONTEXT, ...more });
    expect(asked({ country: 'FR' })).toBe(true);
    expect(asked({ country: 'DE' })).toBe(false);
    const owner = { additionalAddressInfo: { title: 'MME' } };
    expect(asked({ country: 'FR', owner })).toBe(false);
  });
});

describe('terms of instalment plans', () => {
  const term = {
    id: 'term-3',
    code: 'T3',
    durationMonths: 3,
    monthlyPaymentAmount: '39.34',
    monthlyPaymentWithFeesAmount: '40.00',
    totalRepayable: '120.00',
    effectiveApr: '9.99',
    underMinimumAmount: false,
    overMaximumAmount: false,
  };

  it('show the monthly and the total cost', () => {
    expect(readInstalmentTerms([term], 'EUR')).toEqual([
      {
        code: 'T3',
        months: 3,
        monthly: { currency: 'EUR', minorUnits: 4000 },
        total: { currency: 'EUR', minorUnits: 12000 },
        cost: undefined,
        last: undefined,
        apr: 9.99,
        outside: undefined,
      },
    ]);
  });

  it.each([
    ['interest in the payments', 10, '12.39', '118.01', '123.90', { total: 12390, cost: 589 }],
    ['fees beside the payments', 10, '11.80', undefined, '123.90', { total: 12390, cost: 590 }],
    ['a rounded payment', 3, '39.34', '118.01', '118.01', { total: 11801, last: 3933 }],
    [
      'rounding and interest',
      3,
      '40.00',
      '118.01',
      '119.99',
      { total: 11999, cost: 198, last: 3999 },
    ],
    ['a total below the payments', 10, '12.39', '118.01', '118.01', {}],
    ['no total', 10, '12.39', undefined, undefined, {}],
  ])('add up: %s', (_, months, monthly, order, all, expected) => {
    const [read] = readInstalmentTerms(
      [
        {
          code: 'T',
          durationMonths: months,
          monthlyPaymentAmount: monthly,
          orderTotal: order,
          totalRepayable: all ?? order,
        },
      ],
      'EUR',
    );
    const minor = {
      total: read?.total?.minorUnits,
      cost: read?.cost?.minorUnits,
      last: read?.last?.minorUnits,
    };
    expect(minor).toEqual({ total: undefined, cost: undefined, last: undefined, ...expected });
  });

  it('add up in the sandbox, whatever the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 9_000, max: 5_000_000 }), (minorUnits) => {
        const total = { currency: 'EUR', minorUnits };
        const terms = readInstalmentTerms(instalmentTerms([3, 4, 10], total), 'EUR');
        for (const { months, monthly, last = monthly } of terms) {
          expect(monthly.minorUnits * (months - 1) + last.minorUnits).toBe(minorUnits);
        }
      }),
    );
  });

  it('report an order that is too small for one', () => {
    const [read] = readInstalmentTerms([{ ...term, underMinimumAmount: true }], 'EUR');
    expect(read?.outside).toBe('under');
  });

  it('without a code, a length or a rate are left out', () => {
    const broken = [
      { ...term, code: undefined, id: undefined },
      { ...term, durationMonths: 0 },
      { ...term, monthlyPaymentAmount: {}, monthlyPaymentWithFeesAmount: undefined },
      null,
      'x',
    ];
    expect(readInstalmentTerms(broken, 'EUR')).toEqual([]);
    expect(readInstalmentTerms({ length: 3 }, 'EUR')).toEqual([]);
  });
});
