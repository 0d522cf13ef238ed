// Made by scripts/write-address-rules.mjs from published address metadata: `npm run build:addresses`.

/** Countries whose postal codes are this many digits. */
const POSTAL_DIGITS: readonly (readonly [digits: number, countries: string])[] = [
  [4, 'AT AU BE CH DK HU LU NO NZ SJ ZA'],
  [5, 'CZ DE EE ES FI FR GR IT KR LT MX MY SE SK TR UA'],
  [6, 'CN IN RO RU SG'],
];

/** States as the service takes them, each with its name. */
const REGIONS: Readonly<Record<string, string>> = {
  AU: 'ACT Australian Capital Territory|JBT Jervis Bay Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|SA South Australia|TAS Tasmania|VIC Victoria|WA Western Australia',
  CA: 'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NT Northwest Territories|NS Nova Scotia|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon',
  US: 'AL Alabama|AK Alaska|AS American Samoa|AZ Arizona|AR Arkansas|AA Armed Forces (AA)|AE Armed Forces (AE)|AP Armed Forces (AP)|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|GU Guam|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MH Marshall Islands|MD Maryland|MA Massachusetts|MI Michigan|FM Micronesia|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|MP Northern Mariana Islands|OH Ohio|OK Oklahoma|OR Oregon|PW Palau|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VI Virgin Islands|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming',
};

/** The states of a country to choose from; none where they are typed. */
export const regionsOf = (
  country: string,
): readonly { readonly value: string; readonly label: string }[] =>
  (REGIONS[country]?.split('|') ?? []).map((region) => {
    const [value = '', ...name] = region.split(' ');
    return { value, label: name.join(' ') };
  });

/** Whether a postal code has the form of its country's, as far as that is known here. The country may stand before it: `SE-111 22`. */
export function isPostalCode(country: string, code: string): boolean {
  const plain = code
    .normalize('NFKC')
    .replace(/^[A-Z]{1,2}[ -]?(?=\d{2})/i, '')
    .replace(/[ -]/g, '');
  if (country === 'US') return /^\d{5}(\d{4})?$/.test(plain);
  if (country === 'CA') return /^([A-Z]\d){3}$/i.test(plain);
  const [digits] = POSTAL_DIGITS.find(([, all]) => all.split(' ').includes(country)) ?? [];
  return digits === undefined || (/^\d+$/.test(plain) && plain.length === digits);
}
