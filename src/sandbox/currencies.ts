// ISO 4217 codes of money in use; codes for metals, funds and testing are left out.
const CODES =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF ' +
  'CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF ' +
  'IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK ' +
  'MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR ' +
  'SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UYI UYW ' +
  'UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG';

const CURRENCIES: ReadonlySet<string> = new Set(CODES.split(' '));

export const isCurrency = (code: string): boolean => CURRENCIES.has(code);

// The main country of a currency, for checkouts without a country and an address.
const COUNTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ EUR: 'DE', XAF: 'CM', XOF: 'SN', XCD: 'LC', XPF: 'PF', ANG: 'CW' }),
);

/** ISO 3166-1 alpha-2; most currency codes begin with it. */
export const countryOfCurrency = (code: string): string => COUNTRIES.get(code) ?? code.slice(0, 2);
