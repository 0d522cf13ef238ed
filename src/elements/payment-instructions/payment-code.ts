import { textOf, type JsonRecord } from '../../domain/json-reader.js';
import { toDecimal } from '../../domain/money.js';
import type { PaymentSource } from '../../domain/payment-source.js';
import { boletoBarcode } from './barcode.js';

/** A code that the shopper can scan. */
export type PaymentCode =
  | { readonly kind: 'qr'; readonly text: string }
  /** A barcode with an even number of digits. */
  | { readonly kind: 'barcode'; readonly digits: string };

/** The code in a source's details, or one that is made from them. */
export function paymentCodeOf(
  source: Pick<PaymentSource, 'amount' | 'details'>,
): PaymentCode | undefined {
  const { details } = source;
  const given = textOf(details.qrCode ?? details.qrCodeData, 331);
  const text = given ?? transferCode(source);
  if (text) return { kind: 'qr', text };
  const digits = boletoBarcode(textOf(details.documentCode, 100) ?? '');
  return digits ? { kind: 'barcode', digits } : undefined;
}

const line = (details: JsonRecord, key: string, max: number): string =>
  (textOf(details[key], 200) ?? '').replace(/\s+/g, ' ').trim().slice(0, max);

/** Makes the code of a transfer in euros to an IBAN for banking apps of the SEPA area (EPC069-12). */
function transferCode({
  amount,
  details,
}: Pick<PaymentSource, 'amount' | 'details'>): string | undefined {
  const iban = line(details, 'iban', 50).replace(/\s/g, '');
  const name = line(details, 'accountHolder', 70);
  if (!iban || !name || amount?.currency !== 'EUR' || amount.minorUnits < 1) return undefined;
  const bic = line(details, 'swiftCode', 11);
  const reference = line(details, 'referenceId', 140);
  const euros = `EUR${toDecimal(amount)}`;
  return ['BCD', '002', '1', 'SCT', bic, name, iban, euros, '', '', reference].join('\n');
}
