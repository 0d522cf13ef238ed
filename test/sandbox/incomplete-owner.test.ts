import { describe, expect, it } from 'vitest';
import { addressNeeds, missingOfOwner } from '../../src/domain/owner-needs.js';
import { OWNER } from '../support/sample-owner.js';
import { CARD, openShop, refusal, refused } from './support/sandbox-shop.js';

const { postalCode: _, state: __, ...PLAIN } = OWNER.address;
const at = (country: string, more: object = {}) => ({
  ...OWNER,
  address: { ...PLAIN, country, ...more },
});

describe('an address', () => {
  it.each(['HK', 'AE', 'PA', 'QA', 'FJ', 'AO', 'JM', 'MO'])(
    'needs no postal code in %s',
    (country) => {
      expect(addressNeeds(country)).not.toContain('postalCode');
      const shop = openShop();
      const made = shop.checkout({ billTo: at(country) });
      shop.attach(made, shop.card(made));
      expect(shop.order(made)).toMatchObject({ id: expect.any(String) });
    },
  );

  it.each(['US', 'GB', 'DE', 'JP', 'BR', 'CN'])('needs a postal code in %s', (country) => {
    const { checkout, card } = openShop();
    const made = checkout({ billTo: at(country, { state: 'AA' }) });
    expect(refusal(() => card(made))).toEqual(
      refused(400, 'missing_parameter', 'owner.address.postalCode'),
    );
  });

  it('needs no city where a country has none, for the order neither', () => {
    const { city: _city, ...address } = at('SG', { postalCode: '018956' }).address;
    const shop = openShop();
    const made = shop.checkout({ billTo: { ...OWNER, address } });
    shop.attach(made, shop.card(made));
    expect(shop.order(made)).toMatchObject({ id: expect.any(String) });
  });
});

it.each([{ lastName: 'Suharto' }, { firstName: 'Suharto' }, { name: 'Suharto' }])(
  'takes people with a single name: %j',
  (names) => {
    const shop = openShop();
    const { firstName: _f, lastName: _l, ...owner } = OWNER;
    const made = shop.checkout({ billTo: { ...owner, ...names } });
    shop.attach(made, shop.card(made));
    expect(shop.order(made)).toMatchObject({ id: expect.any(String) });
  },
);

describe('the session answer', () => {
  it('lists the payer’s details that the checkout lacks', () => {
    const shop = openShop();
    const missing = (billTo: object | undefined) =>
      shop.session(shop.checkout({ billTo } as never)).missingOwner;
    expect(missing(OWNER)).toEqual([]);
    expect(missing(at('HK'))).toEqual([]);
    expect(missing(at('GB', { city: undefined }))).toEqual(['address.city', 'address.postalCode']);
    expect(missing(at('US'))).toEqual(['address.state', 'address.postalCode']);
    expect(missing(undefined)).toEqual([
      'firstName',
      'lastName',
      'address.line1',
      'address.city',
      'address.country',
    ]);
  });

  it('lists nothing that a complete owner has', () => {
    expect(missingOfOwner(OWNER)).toEqual([]);
  });
});

it('completes the checkout’s address with the shopper’s input, and replaces it for another country', () => {
  const { checkout, card } = openShop();
  const made = checkout({ billTo: at('GB') });
  const owner = (address: Record<string, string>) => ({ owner: { address } });
  expect(card(made, CARD.number, owner({ postalCode: 'SW1A 1AA' }))).toMatchObject({
    owner: { address: { line1: PLAIN.line1, country: 'GB', postalCode: 'SW1A 1AA' } },
  });
  expect(refusal(() => card(made, CARD.number, owner({ country: 'US' })))).toEqual(
    refused(400, 'missing_parameter', 'owner.address.line1'),
  );
});
