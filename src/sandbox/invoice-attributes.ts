import type { Fields } from './fields.js';
import { invalidParameter, missingParameter } from './refusals.js';
import type { JsonObject } from './sandbox.js';
import type { Work } from './work.js';

/** The required member of each of Taiwan's invoice types, and its format. */
const FORMS: Readonly<Record<string, readonly [string, RegExp] | undefined>> = {
  tw_individual_mobile_barcode: ['mobileBarcode', /^\/[0-9A-Z.+-]{7}$/],
  tw_individual_citizen_cert: ['citizenCertificate', /^[A-Z]{2}\d{14}$/],
  tw_individual_member_carrier: ['email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
  tw_individual_donate: ['donationCode', /^\d{3,7}$/],
};

/** `{ id, type, attributes }`: a checkout refers to the id in its `invoiceAttributeId`. */
export function createInvoiceAttribute(work: Work, fields: Fields): JsonObject {
  const type = fields.text('type', 64);
  const form = Object.hasOwn(FORMS, type) ? FORMS[type] : undefined;
  if (!form) throw invalidParameter('type', 'The type of invoice is unknown.');
  const given = fields.fields('attributes');
  if (!given) throw missingParameter('attributes');
  const [member, shape] = form;
  const value = given.text(member);
  if (!shape.test(value)) throw given.invalid(member);
  return { id: work.ids.uuid(), type, attributes: { [member]: value } };
}
