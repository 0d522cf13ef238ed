import { fieldsOf, textOf } from '../../domain/json-reader.js';
import type { Connection } from '../environment.js';
import type { SourceData } from '../types/source.js';
import { sourceBody } from './source-body.js';
import { withoutSuperfluous } from '../elements/superfluous.js';

/** The types of sources that PayPal's element creates. */
const PAYPAL = ['payPal', 'payPalBilling', 'payPalCredit'];

/** The type of a wallet element's source: the wallet's own, or the variant of PayPal that the page names. */
export function sourceTypeOf(type: string, options: object): string {
  const named = textOf(fieldsOf(fieldsOf(options).sourceData).type);
  return type === 'payPal' && named !== undefined && PAYPAL.includes(named) ? named : type;
}

/**
 * Combines the page's `sourceData`, without members that the session determines, with the data from the sheet.
 */
export function walletSource(
  { isDevelopment }: Connection,
  type: string,
  options: object,
  details: Readonly<Record<string, unknown>>,
): SourceData {
  const { sourceData, sessionId } = fieldsOf(options);
  const given = { sessionId, ...fieldsOf(sourceData), type: sourceTypeOf(type, options) };
  const data = given as SourceData; // the page's, for the service to check
  return sourceBody(withoutSuperfluous(data, isDevelopment), { details });
}
