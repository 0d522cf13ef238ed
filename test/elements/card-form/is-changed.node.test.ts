import { describe, expect, it } from 'vitest';
import { isChanged } from '../../../src/elements/card-form/mounted-fields.js';
import type { CardFieldsState } from '../../../src/fields/field-provider.js';

const field = { empty: false, valid: true, focused: false };
const state: CardFieldsState = {
  fields: { number: field, expiration: field, securityCode: { ...field, focused: true } },
  complete: true,
  edited: false,
  brand: 'visa',
};
const withCode = (securityCode: CardFieldsState['fields']['securityCode']): CardFieldsState => ({
  ...state,
  fields: { ...state.fields, securityCode },
});

describe('isChanged', () => {
  it.each([
    ['the shopper leaves a field with the same value in it', state, withCode(field)],
    ['the browser says that it filled it in', state, withCode({ ...field, autofilled: true })],
    [
      'an error is shown',
      withCode({ ...field, valid: false }),
      withCode({ ...field, valid: false, errorCode: 'incomplete_security_code' }),
    ],
    [
      'the service refused a field',
      state,
      withCode({ ...field, focused: true, errorCode: 'invalid_security_code' }),
    ],
    ['the card was sent', { ...state, edited: true }, state],
  ])('is silent when %s', (_, before, after) => {
    expect(isChanged(before, after)).toBe(false);
  });

  it.each([
    ['a valid number becomes another valid number', state, { ...state, edited: true }],
    ['a code is taken back', state, withCode({ ...field, empty: true, valid: false })],
    ['a code is no longer right', state, withCode({ ...field, valid: false })],
    ['the shopper chooses another brand', state, { ...state, brand: 'dankort' }],
    ['there is a choice of brands', state, { ...state, brands: ['visa', 'dankort'] }],
  ])('tells when %s', (_, before, after) => {
    expect(isChanged(before, after)).toBe(true);
  });

  it('uses the known state if the fields do not report whether they were edited', () => {
    const { edited: _, ...untold } = state;
    expect(isChanged(untold, untold)).toBe(false);
    expect(isChanged(untold, { ...untold, brand: 'jcb' })).toBe(true);
  });
});
