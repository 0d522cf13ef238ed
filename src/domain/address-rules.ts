// Made by scripts/write-address-rules.mjs from published address metadata: `npm run build:addresses`.

/** Countries (ISO 3166-1 alpha-2) whose addresses need a postal code. */
const WITH_POSTAL_CODE =
  'AS AT AU AX BE BL BR CA CH CN CZ DE DK EE ES FI FK FM FR GB GF GG GL GP GR GS GU HU IM IN IO IT JE JP KR LI LT LU LV MF MH MP MQ MX MY NC NL NO NZ PF PL PM PN PR PT PW RE RO RU SE SG SH SJ SK SM TC TR TW UA US VI WF YT ZA';

/** Countries whose addresses need no city. */
const WITHOUT_CITY = 'AE AG CO GI HK ID JP KY MO NR SG SM VG';

export const needsPostalCode = (country: string): boolean => WITH_POSTAL_CODE.includes(country);

export const needsCity = (country: string): boolean => !WITHOUT_CITY.includes(country);
