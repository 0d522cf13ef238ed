import { fieldsOf, oneOf } from '../../../domain/json-reader.js';
import type { ButtonType, DropinConfiguration } from './dropin-configuration.js';

export const BUTTONS: readonly ButtonType[] = [
  'continue',
  'payNow',
  'buyNow',
  'completeOrder',
  'submitOrder',
  'custom',
];

/** The page's wording of the pay button. */
export interface PayButton {
  readonly type: ButtonType;
  /** The text of a `custom` button. */
  readonly text?: string;
}

/** Parses the page's wording of the pay button. Attributes take precedence over `options`. */
export function payButtonOf({ given }: Pick<DropinConfiguration, 'given'>): PayButton {
  const button = fieldsOf(fieldsOf(given.options)['button']);
  const type = oneOf(BUTTONS, given.buttonType, button['type']) ?? 'continue';
  const text = given.buttonText ?? button['buttonText'];
  if (type !== 'custom') return { type };
  // «custom» without a text would be a button without a name
  return typeof text === 'string' && text.trim() ? { type, text } : { type: 'continue' };
}
