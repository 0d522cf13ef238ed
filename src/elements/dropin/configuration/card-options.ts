import { present, textOf } from '../../../domain/json-reader.js';
import type { CardFieldName, CardFieldsOptions } from '../../../fields/field-provider.js';
import type { CardOptions, DropinConfiguration } from './dropin-configuration.js';
import { methodOptionsOf } from './method-options.js';

interface CardLook extends Pick<CardFieldsOptions, 'styles'> {
  readonly placeholders: Readonly<Partial<Record<CardFieldName, string>>>;
  readonly mask?: boolean;
}

/** The longest placeholder that the card frame accepts, in UTF-16 units. */
const MAX_PLACEHOLDER = 1000;

/** The page's placeholders, masking and styles of the card fields. */
export function cardOptionsOf(configuration: Pick<DropinConfiguration, 'given'>): CardLook {
  const { options, style, sharedStyle } = methodOptionsOf(configuration, 'creditCard');
  const given = options as CardOptions; // each member is checked below
  const { mask } = given;
  const text = (example: unknown) => textOf(example, MAX_PLACEHOLDER);
  const styles = plainCopy({ ...sharedStyle, ...style });
  return {
    placeholders: present({
      number: text(given.cardNumberPlaceholderText),
      expiration: text(given.cardExpirationPlaceholderText),
      securityCode: text(given.cardCvvPlaceholderText ?? given.cardCvvPlacholderText),
    }),
    ...(typeof mask === 'boolean' && { mask }),
    ...(styles && { styles }),
  };
}

/** The serializable part of the page's style; the fields check each value. */
function plainCopy(styles: object): CardFieldsOptions['styles'] {
  try {
    const serialized = JSON.stringify(styles);
    return serialized === '{}'
      ? undefined
      : (JSON.parse(serialized) as CardFieldsOptions['styles']); // the fields check each value
  } catch {
    return undefined; // a cycle, a bigint
  }
}
