import { hasBrazilianChecks } from './brazilian-number.js';

export type TaxCustomer = 'individual' | 'business';

/** The name of the field. Its label is the message `input.<name>`. */
export type TaxInput = 'vatNumber' | 'taxNumber' | 'nationalId' | 'fiscalCode';

/** One kind of tax number that a country's shoppers can be asked for. */
export interface TaxIdentifierRule {
  /** The type in events: `eu`, `br_cpf`. */
  readonly type: string;
  readonly customer: TaxCustomer;
  readonly input: TaxInput;
  /** Whether an order requires the number. */
  readonly required: boolean;
  /** Checks the form of a number after `plainTaxNumber`, but not whether the tax office has issued it. */
  readonly isValid: (number: string) => boolean;
}

/**
 * The formats of value added tax numbers in the European Union after the two-letter prefix, as described by its register
 * (VIES). The prefix of Greece is `EL`. Check digits are not checked, so that no issued number is refused.
 */
const EUROPEAN_UNION: Readonly<Record<string, string>> = {
  AT: 'U\\d{8}',
  BE: '[01]\\d{9}',
  BG: '\\d{9,10}',
  CY: '\\d{8}[A-Z]',
  CZ: '\\d{8,10}',
  DE: '\\d{9}',
  DK: '\\d{8}',
  EE: '\\d{9}',
  ES: '[A-Z]\\d{7}[A-Z\\d]|\\d{8}[A-Z]',
  FI: '\\d{8}',
  FR: '[A-HJ-NP-Z\\d]{2}\\d{9}',
  GR: '\\d{9}',
  HR: '\\d{11}',
  HU: '\\d{8}',
  IE: '\\d[A-Z\\d+*]\\d{5}[A-Z]|\\d{7}[A-W][A-I]',
  IT: '\\d{11}',
  LT: '\\d{9}|\\d{12}',
  LU: '\\d{8}',
  LV: '\\d{11}',
  MT: '\\d{8}',
  NL: '[A-Z\\d+*]{10}\\d{2}',
  PL: '\\d{10}',
  PT: '\\d{9}',
  RO: '\\d{2,10}',
  SE: '\\d{12}',
  SI: '\\d{8}',
  SK: '\\d{10}',
};

const like =
  (pattern: RegExp) =>
  (number: string): boolean =>
    pattern.test(number);

const rule = (
  type: string,
  customer: TaxCustomer,
  input: TaxInput,
  isValid: (number: string) => boolean,
  required = false,
): TaxIdentifierRule => ({ type, customer, input, required, isValid });

/** Whether the digits are an Australian Business Number: eleven digits whose weighted sum is divisible by 89. */
function isAbn(digits: string): boolean {
  const weights = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19];
  const sum = weights.reduce(
    (total, weight, place) => total + weight * (Number(digits[place]) - (place === 0 ? 1 : 0)),
    0,
  );
  return /^\d{11}$/.test(digits) && sum % 89 === 0;
}

const RULES: Readonly<Record<string, readonly TaxIdentifierRule[]>> = {
  GB: [rule('uk', 'business', 'vatNumber', like(/^(GB)?(\d{9}|\d{12}|(GD|HA)\d{3})$/))],
  CH: [rule('ch', 'business', 'vatNumber', like(/^CHE\d{9}(MWST|TVA|IVA)?$/))],
  NO: [rule('no', 'business', 'vatNumber', like(/^(NO)?\d{9}(MVA)?$/))],
  BR: [
    rule(
      'br_cpf',
      'individual',
      'nationalId',
      (number) => number.length === 11 && hasBrazilianChecks(number),
      true,
    ),
    rule(
      'br_cnpj',
      'business',
      'nationalId',
      (number) => number.length === 14 && hasBrazilianChecks(number),
      true,
    ),
  ],
  AU: [rule('au', 'business', 'taxNumber', isAbn)],
  NZ: [rule('nz', 'business', 'taxNumber', like(/^\d{8,9}$/))],
  IN: [rule('in', 'business', 'taxNumber', like(/^\d{2}[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[\dA-Z]$/))],
  JP: [rule('jp', 'business', 'taxNumber', like(/^T\d{13}$/))],
  KR: [rule('kr', 'business', 'taxNumber', like(/^\d{10}$/))],
  SG: [rule('sg', 'business', 'taxNumber', like(/^(M[\dA-Z]\d{7}[A-Z]|\d{8,9}[A-Z])$/))],
  TH: [rule('th', 'business', 'taxNumber', like(/^\d{13}$/))],
  TW: [rule('tw', 'business', 'taxNumber', like(/^\d{8}$/))],
  ZA: [rule('za', 'business', 'vatNumber', like(/^4\d{9}$/))],
  TR: [
    rule('tr_individual', 'individual', 'taxNumber', like(/^[1-9]\d{10}$/)),
    rule('tr', 'business', 'taxNumber', like(/^\d{10}$/)),
  ],
};

const european = (country: string, form: string): TaxIdentifierRule => {
  const letters = country === 'GR' ? 'EL' : country;
  return rule('eu', 'business', 'vatNumber', like(new RegExp(`^${letters}(${form})$`)));
};

const FISCAL_CODE = rule(
  'it_individual',
  'individual',
  'fiscalCode',
  like(/^[A-Z]{6}[\dLMNP-V]{2}[A-EHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z]$/),
);

/**
 * The tax numbers that the form asks for in a country (ISO 3166-1 alpha-2): at most one for each kind of customer. Empty in
 * countries without one.
 */
export function taxIdentifiersOf(country: string): readonly TaxIdentifierRule[] {
  const code = country.toUpperCase();
  if (Object.hasOwn(RULES, code)) return RULES[code] ?? [];
  const form = Object.hasOwn(EUROPEAN_UNION, code) ? EUROPEAN_UNION[code] : undefined;
  if (form === undefined) return [];
  const company = european(code, form);
  return code === 'IT' ? [FISCAL_CODE, company] : [company];
}

/** Normalizes a tax number: removes spaces and punctuation, converts letters to upper case and full-width digits to ASCII. */
export const plainTaxNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s./-]/g, '')
    .toUpperCase();
