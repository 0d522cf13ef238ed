import { DISCLOSURE_KEYS, type DisclosureKey } from '../domain/disclosure-keys.js';
import { fieldsOf } from '../domain/json-reader.js';
import type { Connection } from './environment.js';
import { countryOfLocale, readLocale } from './read-locale.js';
import type {
  Compliance,
  ComplianceDetails,
  ComplianceQuery,
  Disclosure,
  DisclosureText,
} from './types/compliance-details.js';
import { warnOnce } from '../dom/warn-once.js';

/** The codes of all selling entities. */
const ENTITIES = [
  ...'DRES_INC DR_WP DR_WPAB C5_INC DR_BRAZIL DR_BRAZIL2 DR_CHINA DR_GMBH DR_INC DR_INDIA'.split(
    ' ',
  ),
  ...'DR_IRELAND DR_JAPAN DR_KOREA DR_MEXICO DR_RUSSIA DR_TAIWAN DR_SARL DR_UK'.split(' '),
].map((name) => `${name}-ENTITY`);

const answers = new Map<string, ComplianceDetails>();

/** Makes `Compliance.getDetails` with both signatures. */
export const createCompliance = (connection: Connection): Compliance => ({
  getDetails(first: string | ComplianceQuery, locale?: string): ComplianceDetails {
    const query =
      typeof first === 'object'
        ? readQuery(first, connection)
        : readPair(first, locale, connection);
    const { key, serviceUrl } = connection;
    const parameters = new URLSearchParams({ ...query, key });
    const url = `${serviceUrl}/v1/compliance?${parameters.toString()}`;
    const known = answers.get(url);
    if (known) return known;
    const answer = ask(url);
    const details = withEveryKey(query.businessEntityCode, answer?.disclosure);
    if (answer) answers.set(url, details);
    return details;
  },
});

/**
 * Reads the arguments of both signatures, which pages confuse. The locale determines a missing `language` or `country`.
 *
 * @throws {Error} If an argument is missing or not supported.
 */
function readQuery(
  query: ComplianceQuery,
  connection: Connection,
): Record<'businessEntityCode' | 'country' | 'language', string> {
  const { businessEntityCode, entity, country, language, locale } = fieldsOf(query);
  const tag = readLocale(locale || language || connection.locale);
  return {
    businessEntityCode: readEntity(businessEntityCode ?? entity), // both keys are about
    country: readPart('country', country || countryOfLocale(tag), /^[a-z]{2}$/i),
    language: readPart('language', language || tag, /^[a-z]{2,3}([-_][\w-]+)?$/i),
  };
}

function readPair(
  entity: unknown,
  locale: string | undefined,
  connection: Connection,
): Record<string, string> & { businessEntityCode: string } {
  const language = locale === undefined ? connection.locale : readLocale(locale);
  const country = countryOfLocale(language);
  return { businessEntityCode: readEntity(entity), language, ...(country && { country }) };
}

/** Converts to upper case, since one page of the contract has `DR_IRELAND-entity`. */
function readEntity(code: unknown): string {
  const entity = readPart('businessEntityCode', code, /./).toUpperCase();
  if (!ENTITIES.includes(entity)) throw new Error('businessEntityCode is not supported');
  return entity;
}

function readPart(name: string, value: unknown, form: RegExp): string {
  if (typeof value !== 'string' || value === '') throw new Error(`${name} is missing`);
  if (!form.test(value)) throw new Error(`${name} is not supported`);
  return value;
}

/** Sends a synchronous request, because the documented return value is not a promise. Each URL is requested once per page. */
function ask(url: string): ComplianceDetails | undefined {
  try {
    const request = new XMLHttpRequest();
    request.open('GET', url, false);
    request.send();
    const answer: unknown = JSON.parse(request.responseText);
    const isDetails = request.status === 200 && typeof answer === 'object' && answer !== null;
    if (isDetails && 'disclosure' in answer) return answer as ComplianceDetails; // the service's word for it
  } catch {
    // Treated like a missing answer.
  }
  warnOnce('DR-DRJ-008', 'compliance texts could not be loaded');
  return undefined;
}

/** Adds empty entries for texts that do not apply, since pages read each text without a check. */
function withEveryKey(id: string, given: Partial<Disclosure> = {}): ComplianceDetails {
  const texts = DISCLOSURE_KEYS.map((key) => [key, given[key] ?? { localizedText: '', url: '' }]);
  return {
    disclosure: {
      businessEntity: { id, name: '' },
      ...given,
      ...(Object.fromEntries(texts) as Record<DisclosureKey, DisclosureText>), // made of all keys
    },
  };
}
