import type { TextInput } from '../../payment-methods/method-input.js';

/** The types of electronic invoices in Taiwan. */
export type InvoiceType =
  | 'tw_individual_mobile_barcode'
  | 'tw_individual_citizen_cert'
  | 'tw_individual_member_carrier'
  | 'tw_individual_donate';

const plain = (text: string): string => text.normalize('NFKC').trim();
const capitals = (text: string): string => plain(text).replace(/\s/g, '').toUpperCase();

const like =
  (pattern: RegExp) =>
  (text: string): string | undefined =>
    pattern.test(text) ? undefined : 'invalid';

/** The input of each type, named after the member of its attributes. */
export const INVOICE_INPUTS: Readonly<Record<InvoiceType, TextInput>> = {
  tw_individual_mobile_barcode: {
    kind: 'text',
    name: 'mobileBarcode',
    normalise: capitals,
    check: like(/^\/[0-9A-Z.+-]{7}$/),
  },
  tw_individual_citizen_cert: {
    kind: 'text',
    name: 'citizenCertificate',
    normalise: capitals,
    check: like(/^[A-Z]{2}\d{14}$/),
  },
  tw_individual_member_carrier: {
    kind: 'text',
    name: 'email',
    autocomplete: 'email',
    normalise: plain,
    check: like(/^[^\s@]+@[^\s@]+\.[^\s@]+$/),
  },
  tw_individual_donate: {
    kind: 'text',
    name: 'donationCode',
    inputMode: 'numeric',
    normalise: capitals,
    check: like(/^\d{3,7}$/),
  },
};

export const INVOICE_TYPES = Object.keys(INVOICE_INPUTS) as readonly InvoiceType[]; // its own keys

/** Whether a country (ISO 3166-1 alpha-2) has these invoices: only Taiwan does. */
export const hasInvoices = (country: string | undefined): boolean => country === 'TW';
