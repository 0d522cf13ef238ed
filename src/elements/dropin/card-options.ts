import { fieldsOf } from '../../domain/json-reader.js';
import type { CardFieldName, CardFieldsOptions } from '../../fields/field-provider.js';
import type { DropinInput } from './dropin-configuration.js';

/** Examples and masking of the card fields, as the page wants them (protocol 3.5). */
export function cardOptionsOf({
  paymentMethodConfiguration,
}: DropinInput): Required<Pick<CardFieldsOptions, 'placeholders'>> &
  Pick<CardFieldsOptions, 'mask'> {
  const given = fieldsOf(fieldsOf(paymentMethodConfiguration).creditCard);
  const texts: Record<CardFieldName, unknown> = {
    number: given.cardNumberPlaceholderText,
    expiration: given.cardExpirationPlaceholderText,
    securityCode: given.cardCvvPlaceholderText ?? given.cardCvvPlacholderText,
  };
  const placeholders = Object.fromEntries(
    Object.entries(texts).filter(([, text]) => typeof text === 'string' && text),
  );
  return { placeholders, ...(typeof given.mask === 'boolean' && { mask: given.mask }) };
}
