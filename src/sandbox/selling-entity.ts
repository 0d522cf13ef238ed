import type { CheckoutContent } from './checkout-content.js';
import { isJsonObject } from './plain-json.js';
import type { JsonObject } from './sandbox.js';

/** Every seller code of the contract. Names only identify the seller; all texts are in `disclosure.ts`. */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'DRES_INC-ENTITY': 'Digital River Education Services, Inc.',
    'DR_WP-ENTITY': 'Digital River World Payments, Inc.',
    'DR_WPAB-ENTITY': 'Digital River World Payments AB',
    'C5_INC-ENTITY': 'DR globalTech, Inc.',
    'DR_BRAZIL-ENTITY': 'Digital River Brazil',
    'DR_BRAZIL2-ENTITY': 'Digital River Brazil 2',
    'DR_CHINA-ENTITY': 'Digital River China',
    'DR_GMBH-ENTITY': 'Digital River GmbH',
    'DR_INC-ENTITY': 'Digital River, Inc.',
    'DR_INDIA-ENTITY': 'Digital River India',
    'DR_IRELAND-ENTITY': 'Digital River Ireland Ltd.',
    'DR_JAPAN-ENTITY': 'Digital River Japan',
    'DR_KOREA-ENTITY': 'Digital River Korea',
    'DR_MEXICO-ENTITY': 'Digital River Mexico',
    'DR_RUSSIA-ENTITY': 'Digital River Russia',
    'DR_TAIWAN-ENTITY': 'Digital River Taiwan',
    'DR_SARL-ENTITY': 'Digital River SARL',
    'DR_UK-ENTITY': 'Digital River UK',
  }),
);

export interface SellingEntity {
  readonly id: string;
  readonly name: string;
}

export const ENTITY_CODES: readonly string[] = [...ENTITIES.keys()];

export function findEntity(code: string): SellingEntity | undefined {
  const id = code.toUpperCase(); // the contract itself writes `DR_IRELAND-entity` once
  const name = ENTITIES.get(id);
  return name === undefined ? undefined : { id, name };
}

const BY_COUNTRY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    US: 'DR_INC',
    GB: 'DR_UK',
    JP: 'DR_JAPAN',
    TW: 'DR_TAIWAN',
    KR: 'DR_KOREA',
    BR: 'DR_BRAZIL',
    CN: 'DR_CHINA',
    IN: 'DR_INDIA',
    MX: 'DR_MEXICO',
    RU: 'DR_RUSSIA',
    CH: 'DR_SARL',
  }),
);
const EUROPEAN_UNION = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

export const isInEuropeanUnion = (country: string): boolean => EUROPEAN_UNION.has(country);

export function entityOfCountry(country: string): SellingEntity {
  const code = BY_COUNTRY.get(country) ?? (isInEuropeanUnion(country) ? 'DR_IRELAND' : 'C5_INC');
  const id = `${code}-ENTITY`;
  return { id, name: ENTITIES.get(id) ?? id };
}

/** The seller of a checkout: by the destination of physical goods, else by the billing country. */
export function sellingEntityOf(content: CheckoutContent, country: string): SellingEntity {
  const asked = content.items
    .map(({ body }) => body.sellingEntity)
    .find((code) => typeof code === 'string');
  const named = typeof asked === 'string' ? findEntity(asked) : undefined;
  const physical = content.items.some((item) => item.physical);
  return named ?? entityOfCountry((physical ? countryOf(content.shipTo) : undefined) ?? country);
}

export function countryOf(contact: JsonObject | undefined): string | undefined {
  const address = contact?.address;
  return isJsonObject(address) && typeof address.country === 'string' ? address.country : undefined;
}
