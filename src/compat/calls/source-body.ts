import { fieldsOf } from '../../domain/json-reader.js';
import type { Contribution } from '../elements/element-body.js';
import type { SourceData } from '../types/source.js';

/**
 * Makes the request body for source data: variants of PayPal get a member with their own name, and the element's details are
 * added.
 */
export function sourceBody(data: SourceData, added: Contribution | undefined): SourceData {
  const body = underOwnName(data);
  if (!added) return body;
  const { type, owner } = body;
  return {
    ...body,
    ...(added.owner && owner && { owner: { ...owner, ...added.owner } }),
    ...(added.futureUse && { futureUse: true }),
    [type]: { ...fieldsOf(body[type]), ...added.details },
  };
}

function underOwnName(data: SourceData): SourceData {
  const { payPal, ...rest } = data;
  const { type } = data;
  if (!type.startsWith('payPal') || type === 'payPal' || payPal === undefined) return data;
  return { ...rest, type, [type]: { ...fieldsOf(payPal), ...fieldsOf(rest[type]) } };
}
