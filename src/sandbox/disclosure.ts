import type { DisclosureKey } from '../domain/disclosure-keys.js';
import { readCountry } from './contacts.js';
import { ar } from './disclosure-words/ar.js';
import { de } from './disclosure-words/de.js';
import type { DisclosureWords } from './disclosure-words/disclosure-words.js';
import { en } from './disclosure-words/en.js';
import { fr } from './disclosure-words/fr.js';
import { ja } from './disclosure-words/ja.js';
import type { Fields } from './fields.js';
import { languageOf, regionOf, type Language } from './language-of.js';
import { invalidParameter, missingParameter } from './refusals.js';
import type { JsonObject } from './sandbox.js';
import { findEntity, isInEuropeanUnion, type SellingEntity } from './selling-entity.js';

const WORDS: Readonly<Record<Language, DisclosureWords>> = { en, de, fr, ja, ar };

/** Keys of links, with the last part of their address. */
const LINKS: Readonly<Partial<Record<DisclosureKey, string>>> = {
  resellerDisclosure: 'seller',
  termsOfSale: 'terms-of-sale',
  privacyPolicy: 'privacy',
  cookiePolicy: 'cookies',
  cancellationRights: 'cancellation',
  legalNotice: 'legal-notice',
  californiaPrivacyRights: 'california-privacy',
  warrantyInformation: 'warranty',
};

/** The seller's texts for a country, in a language. */
export function disclosureOf(
  entity: SellingEntity,
  country: string | undefined,
  languageTag: unknown,
): JsonObject {
  const language = languageOf(languageTag);
  const words = WORDS[language];
  const entries = (Object.keys(words) as DisclosureKey[]) // the keys of a record of all keys
    .filter((key) => applies(key, country, language))
    .map((key) => {
      const localizedText = fillIn(words[key], entity, language);
      return [
        key,
        LINKS[key] ? { localizedText, url: linkTo(key, entity, language) } : { localizedText },
      ] as const;
    });
  return { businessEntity: { name: entity.name, id: entity.id }, ...Object.fromEntries(entries) };
}

/** The consent to save, without markup: the expected `mandate.terms`. */
export const saveMandateOf = (entity: SellingEntity, languageTag: unknown): string =>
  WORDS[languageOf(languageTag)].saveCardMandate.replaceAll('{seller}', entity.name);

/** Both signatures of `Compliance.getDetails`: entity and locale, or language, country and code. */
export function readDisclosure(query: Fields): JsonObject {
  const code = query.textOrBlank('businessEntityCode') ?? query.textOrBlank('entity');
  if (code === undefined) throw missingParameter('businessEntityCode');
  const entity = findEntity(code);
  if (!entity)
    throw invalidParameter('businessEntityCode', 'The business entity is not supported.');
  const language = query.value('language') ?? query.value('locale'); // unreadable ones are English
  const country = readCountry(query, 'country').country ?? regionOf(language);
  return { disclosure: disclosureOf(entity, country, language) };
}

/** The keys of the texts for a country; all keys without a country. */
function applies(key: DisclosureKey, country: string | undefined, language: Language): boolean {
  if (country === undefined) return true;
  switch (key) {
    case 'cancellationRights':
      return isInEuropeanUnion(country) || country === 'GB';
    case 'legalNotice':
      return ['DE', 'AT', 'CH', 'FR', 'JP'].includes(country);
    case 'idealRecurringAgreement':
      return country === 'NL';
    case 'californiaPrivacyRights':
      return country === 'US' && language === 'en';
    case 'warrantyInformation':
      return country === 'IT';
    case 'invoiceAgreement':
      return country === 'TW';
    default:
      return true;
  }
}

const linkTo = (key: DisclosureKey, entity: SellingEntity, language: Language): string =>
  `https://example.com/legal/${entity.id}/${LINKS[key] ?? key}?language=${language}`;

/** Fills in the seller's name and the links. The texts contain markup, like those of the contract. */
function fillIn(words: string, entity: SellingEntity, language: Language): string {
  return words
    .replaceAll('{seller}', entity.name)
    .replace(
      /\[(\w+)\|([^\]]+)\]/g,
      (_, key: DisclosureKey, text: string) =>
        `<a class="dr-compliance-link" href="${linkTo(key, entity, language)}" target="_blank">${text}</a>`,
    );
}
