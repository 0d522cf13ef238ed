import { fieldsOf, type JsonRecord } from '../../../domain/json-reader.js';
import type { DropinConfiguration } from './dropin-configuration.js';

interface GivenMethodOptions {
  /** The options of the method type except its style, unchecked. */
  readonly options: JsonRecord;
  /** The style of the method type, unchecked, in addition to `sharedStyle`. */
  readonly style: JsonRecord;
  /** The style of all methods, unchecked. */
  readonly sharedStyle: JsonRecord;
}

/** The page's options of one method type. The form of the method checks them. */
export function methodOptionsOf(
  { given }: Pick<DropinConfiguration, 'given'>,
  type: string,
): GivenMethodOptions {
  const methods = fieldsOf(given.paymentMethodConfiguration);
  const { style, ...options } = fieldsOf(methods[type]);
  return { options, style: fieldsOf(style), sharedStyle: fieldsOf(methods['style']) };
}
