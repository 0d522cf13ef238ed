import { describe, expect, it } from 'vitest';
import { missingParts } from '../../../src/elements/dropin/owner/missing-parts.js';
import { regionsOf } from '../../../src/elements/dropin/owner/country-formats.js';
import { inputsOf } from '../../../src/elements/dropin/owner/owner-inputs.js';
import { OWNER } from '../../support/sample-owner.js';

const missing = (missingOwner?: readonly string[], billingAddress?: unknown) =>
  missingParts({ ...(missingOwner && { missingOwner }) }, { given: { billingAddress } });

describe('the details that the payer is asked for', () => {
  it('are those that the session lacks, in a fixed order', () => {
    expect(missing(['address.postalCode', 'address.city'])).toEqual([
      'address.city',
      'address.postalCode',
    ]);
  });

  it('is not what the page has given without a country', () => {
    const given = { lastName: 'Sample', address: { postalCode: '55343' } };
    expect(missing(['email', 'address.city', 'address.postalCode'], given)).toEqual([
      'email',
      'address.city',
    ]);
  });

  it.each([
    ['US', ['address.state', 'address.postalCode']],
    ['GB', ['address.postalCode']],
    ['HK', []],
  ])('is what an address of the page’s lacks in its country: %s', (country, parts) => {
    const { line1, city } = OWNER.address;
    expect(missing(['email'], { ...OWNER, address: { line1, city, country } })).toEqual(parts);
  });

  it('is a city only where the session lacks one: a source needs none', () => {
    const { city: _, ...address } = OWNER.address;
    expect(missing([], { ...OWNER, address })).toEqual([]);
    expect(missing(['address.city'], { ...OWNER, address })).toEqual(['address.city']);
  });

  it.each([
    ['nobody is known', ['firstName', 'lastName', 'address.line1', 'address.country'], undefined],
    ['the page’s address cannot be read', ['address.city'], { email: {} }],
    ['the service does not say', undefined, undefined],
    ['nothing is missing', [], undefined],
    ['the page gives all', ['address.city'], OWNER],
    ['the service names what nobody knows', ['address.planet'], undefined],
  ])('is nothing where %s', (_, missingOwner, billingAddress) => {
    expect(missing(missingOwner, billingAddress)).toEqual([]);
  });
});

it('takes one of two names', () => {
  const optional = (entered: Record<string, string>) =>
    inputsOf(['firstName', 'lastName'], entered).map(
      ({ input }) => input.kind === 'text' && (input.optional ?? false),
    );
  expect(optional({})).toEqual([false, false]);
  expect(optional({ familyName: 'Suharto' })).toEqual([true, false]);
  expect(optional({ givenName: 'Suharto', familyName: ' ' })).toEqual([false, true]);
});

describe('a postal code', () => {
  const check = (country: string, code: string): string | undefined => {
    const [first] = inputsOf(['address.postalCode'], {}, country);
    return first?.input.kind === 'text' ? first.input.check(code) : 'no input';
  };

  it.each([
    ['US', '55343'],
    ['US', '55343-1234'],
    ['CA', 'k1a 0b1'],
    ['AU', '2060'],
    ['SE', '111 22'],
    ['SE', 'SE-111 22'],
    ['DE', 'D-10115'],
    ['CN', '１０００９６'],
    ['GB', 'SW1A 1AA'],
    ['', 'anything'],
  ])('of %s may be %s', (country, code) => {
    expect(check(country, code)).toBeUndefined();
  });

  it.each([
    ['US', '5534'],
    ['US', 'K1A 0B1'],
    ['CA', '55343'],
    ['AU', '20600'],
    ['DE', '1011A'],
  ])('of %s is not %s: it is asked for', (country, code) => {
    expect(check(country, code)).toBe('missing');
  });
});

describe('a state', () => {
  const inputFor = (country: string) => inputsOf(['address.state'], {}, country)[0]?.input;

  it.each([
    ['US', 'MN', 'Minnesota'],
    ['CA', 'NL', 'Newfoundland and Labrador'],
    ['AU', 'NSW', 'New South Wales'],
  ])('of %s is chosen from a list', (country, value, label) => {
    expect(inputFor(country)).toMatchObject({ kind: 'choice', name: 'region' });
    expect(regionsOf(country)).toContainEqual({ value, label });
  });

  it('is typed elsewhere', () => {
    expect(inputFor('BR')).toMatchObject({ kind: 'text', name: 'region' });
    expect(regionsOf('BR')).toEqual([]);
  });
});
