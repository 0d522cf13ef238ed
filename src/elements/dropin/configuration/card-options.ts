import type { CardFieldsOptions } from '../../../fields/field-provider.js';
import type { DropinConfiguration } from './dropin-configuration.js';

/** Examples, masking and look of the card fields, as the page wants them. */
export function cardOptionsOf({
  card,
  style,
  styleOf,
}: Pick<DropinConfiguration, 'card' | 'style' | 'styleOf'>): DropinConfiguration['card'] &
  Pick<CardFieldsOptions, 'styles'> {
  const styles = plainCopy({ ...style, ...styleOf('creditCard') });
  return { ...card, ...(styles && { styles }) };
}

/** What can be serialized of a page's style; the fields check each value. */
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
