import { fieldsOf } from '../../domain/json-reader.js';
import type { SourceData } from '../types/source.js';

/**
 * What is sent for source data: PayPal's siblings under their own name (protocol 12.4, 71), what an element holds in the
 * type's block.
 */
export function sourceBody(data: SourceData, entered: object | undefined): SourceData {
  const { type } = data;
  const { payPal, ...rest } = data;
  const isSibling = type.startsWith('payPal') && type !== 'payPal';
  const own =
    isSibling && payPal !== undefined
      ? { [type]: { ...fieldsOf(payPal), ...fieldsOf(rest[type]) } }
      : {};
  const body: SourceData = isSibling ? { ...rest, ...own, type } : data;
  return entered ? { ...body, [type]: { ...fieldsOf(body[type]), ...entered } } : body;
}
