import type { JsonObject } from './sandbox.js';

// The example of each country in the registry of ISO 13616: valid in form, but not a real account.
const IBANS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AED: 'AE070331234567890123456',
    CHF: 'CH9300762011623852957',
    CZK: 'CZ6508000000192000145399',
    DKK: 'DK5000400440116243',
    EUR: 'DE89370400440532013000',
    GBP: 'GB29NWBK60161331926819',
    HUF: 'HU42117730161111101800000000',
    KWD: 'KW81CBKU0000000000001234560101',
    NOK: 'NO9386011117947',
    PLN: 'PL61109010140000071219812874',
    SAR: 'SA0380000000608010167519',
    SEK: 'SE4550000000058398257466',
    TRY: 'TR330006100519786457841326',
  }),
);

/** The receiving account of a wire transfer. */
export function bankAccount(currency: string, country: string, referenceId: string): JsonObject {
  const iban = IBANS.get(currency);
  return {
    accountHolder: 'Sandbox Sample Seller',
    bankName: 'Sandbox Sample Bank',
    city: 'Sample City',
    country: iban?.slice(0, 2) ?? country,
    referenceId,
    accountNumber: iban?.slice(-10) ?? '0123456789',
    ...(iban && { iban }),
    swiftCode: 'SAMPLE00XXX',
    additionalBankInformation: 'Sandbox: no money moves.',
  };
}

/** Whether the check digits of an IBAN are correct (ISO 13616, modulo 97). */
export function isIban(text: string): boolean {
  const iban = text.replace(/[\s-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
