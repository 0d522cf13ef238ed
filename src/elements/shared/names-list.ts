import type { ComplexAttributeConverter } from 'lit';

/** `enabled="creditCard payPal"` as a list: names apart by blanks or commas. */
export const namesList: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (value) => value?.split(/[\s,]+/).filter(Boolean) ?? [],
};
