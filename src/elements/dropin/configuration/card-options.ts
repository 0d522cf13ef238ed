import { fieldsOf, textOf } from '../../../domain/json-reader.js';
import type { CardFieldName, CardFieldsOptions } from '../../../fields/field-provider.js';
import type { DropinInput } from './dropin-configuration.js';

/** Examples, masking and look of the card fields, as the page wants them (protocol 3.5). */
export function cardOptionsOf({
  paymentMethodConfiguration,
}: DropinInput): Required<Pick<CardFieldsOptions, 'placeholders'>> &
  Pick<CardFieldsOptions, 'mask' | 'styles'> {
  const all = fieldsOf(paymentMethodConfiguration);
  const given = fieldsOf(all.creditCard);
  const texts: Record<CardFieldName, unknown> = {
    number: given.cardNumberPlaceholderText,
    expiration: given.cardExpirationPlaceholderText,
    securityCode: given.cardCvvPlaceholderText ?? given.cardCvvPlacholderText,
  };
  const placeholders = Object.fromEntries(
    Object.entries(texts).filter(([, text]) => textOf(text, 1000)), // what the frame takes
  );
  const styles = plainCopy({ ...fieldsOf(all.style), ...fieldsOf(given.style) });
  return {
    placeholders,
    ...(typeof given.mask === 'boolean' && { mask: given.mask }),
    ...(styles && { styles }),
  };
}

/** What can be spelt of a page's style; what may be in it is for the fields to judge. */
function plainCopy(styles: object): CardFieldsOptions['styles'] {
  try {
    const spelt = JSON.stringify(styles);
    return spelt === '{}' ? undefined : (JSON.parse(spelt) as CardFieldsOptions['styles']); // the fields check each value
  } catch {
    return undefined; // a cycle, a bigint
  }
}
