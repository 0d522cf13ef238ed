import { fieldsOf, textOf } from '../../domain/json-reader.js';
import type { Connection } from '../environment.js';
import type { SourceData } from '../types/source.js';
import { sourceBody } from './source-body.js';
import { withoutSuperfluous } from '../elements/superfluous.js';

/** What PayPal's element makes. */
const PAYPAL = ['payPal', 'payPalBilling', 'payPalCredit'];

/** The type of source that a wallet's element makes: the wallet's, or the sibling of PayPal's that the page names. */
export function sourceTypeOf(type: string, options: object): string {
  const named = textOf(fieldsOf(fieldsOf(options).sourceData).type);
  return type === 'payPal' && named !== undefined && PAYPAL.includes(named) ? named : type;
}

/**
 * What is asked of the service: the page's `sourceData` without what the session knows better, and what
 * the sheet gave.
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
