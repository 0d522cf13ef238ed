import { type JsonRecord, textOf } from '../../domain/json-reader.js';
import { type Money, toDecimal } from '../../domain/money.js';
import type { PaymentSource } from '../../domain/payment-source.js';
import { safeUrl } from '../../domain/safe-url.js';

/** One detail of a transfer. */
export interface InstructionLine {
  /** The service's name of the detail: `iban`. */
  readonly key: string;
  /** The formatted value for the shopper. */
  readonly shown: string;
  /** The value for a bank's form; absent if there is nothing to copy. */
  readonly copied?: string;
  /** A checked link instead of a text: a printable voucher. */
  readonly href?: string;
}

/** The details that are not shown: meant for machines, or shown elsewhere. */
const NOT_SHOWN: readonly string[] = [
  'storeId',
  'storeLogoUrl',
  'localizedStoreName',
  'qrCode',
  'qrCodeData',
];

interface Words {
  /** Whether to show a store's localized name instead of its English one. */
  readonly local: boolean;
  money(amount: Money): string;
  country(code: string): string;
}

/** Account details in the order a transfer form asks for them. The rest follows in the service's order. */
const ORDER: readonly string[] = [
  'storeName',
  'receiptNumber',
  'documentCode',
  'billId',
  'customerPaymentReference',
  'accountHolder',
  'iban',
  'accountNumber',
  'swiftCode',
  'referenceId',
  'bankName',
  'city',
  'country',
  'additionalBankInformation',
];

const NOT_TYPED_ANYWHERE: readonly string[] = [
  'storeName',
  'bankName',
  'city',
  'country',
  'additionalBankInformation',
];

/** The amount, the account and the reference of a receiver source. Unknown details are kept as they came. */
export function instructionLines(
  { amount, details }: Pick<PaymentSource, 'amount' | 'details'>,
  words: Words,
): readonly InstructionLine[] {
  const keys = Object.keys(details);
  const known = ORDER.filter((key) => keys.includes(key));
  const others = keys.filter((key) => !ORDER.includes(key) && !NOT_SHOWN.includes(key));
  return [
    ...(amount ? [{ key: 'amount', shown: words.money(amount), copied: toDecimal(amount) }] : []),
    ...[...known, ...others].flatMap((key) => lineOf(key, details, words) ?? []),
  ];
}

function lineOf(key: string, details: JsonRecord, words: Words): InstructionLine | undefined {
  const atHome = key === 'storeName' && words.local ? details.localizedStoreName : undefined;
  const value = textOf(atHome, 200) ?? textOf(details[key], 200);
  if (value === undefined) return undefined;
  const href = /^https?:/i.test(value) ? safeUrl('link', value) : undefined;
  if (href !== undefined) return { key, shown: value, href };
  if (key === 'iban') {
    const plain = value.replace(/\s/g, '');
    return { key, shown: plain.replace(/(.{4})(?=.)/g, '$1 '), copied: plain };
  }
  if (key === 'documentCode') {
    const plain = value.replace(/[\s.]/g, '');
    return { key, shown: inGroups(plain), copied: plain };
  }
  if (key === 'country') return { key, shown: words.country(value) };
  return NOT_TYPED_ANYWHERE.includes(key)
    ? { key, shown: value }
    : { key, shown: value, copied: value };
}

/** The digits of a Boleto as printed, in five fields. */
const inGroups = (digits: string): string =>
  digits.replace(
    /^(\d{5})(\d{5})(\d{5})(\d{6})(\d{5})(\d{6})(\d)(\d{14})$/,
    '$1.$2 $3.$4 $5.$6 $7 $8',
  );

/** `receiptNumber` → `Receipt number`, for details we have no word for. */
export const wordsOfKey = (key: string): string => {
  const words = key.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
