import { describe, expect, it } from 'vitest';
import { ENTITY_CODES } from '../../src/sandbox/selling-entity.js';
import {
  CALLER,
  openShop,
  ownerIn,
  refusal,
  refused,
  type Answer,
} from './support/sandbox-shop.js';

const KEYS = [
  'resellerDisclosure',
  'termsOfSale',
  'privacyPolicy',
  'cookiePolicy',
  'cancellationRights',
  'legalNotice',
  'confirmDisclosure',
  'autorenewalPlanTerms',
  'saveCardMandate',
  'idealRecurringAgreement',
  'californiaPrivacyRights',
  'warrantyInformation',
  'invoiceAgreement',
];
const read = (query: Answer): Answer =>
  (openShop().sandbox.readDisclosure(CALLER, query) as Answer).disclosure;

describe('the legal texts (protocol part 8)', () => {
  it('exist for the eighteen sellers', () => {
    expect(ENTITY_CODES).toHaveLength(18);
  });

  it.each(ENTITY_CODES)(
    'have a wording of our own for each key of %s, in five languages',
    (businessEntityCode) => {
      for (const language of ['en', 'de', 'fr', 'ja', 'ar']) {
        const disclosure = read({ businessEntityCode, language });
        expect(disclosure.businessEntity.id).toBe(businessEntityCode);
        expect(Object.keys(disclosure).sort()).toEqual(['businessEntity', ...KEYS].sort());
        for (const key of KEYS) {
          const { localizedText, url } = disclosure[key];
          expect(localizedText).toMatch(/\S/);
          expect(localizedText).not.toMatch(/\{seller\}|\[\w+\|/);
          if (url !== undefined)
            expect(url).toMatch(
              /^https:\/\/example\.com\/legal\/[A-Z0-9_]+-ENTITY\/[a-z-]+\?language=[a-z]{2}$/,
            );
        }
        expect(disclosure.confirmDisclosure.localizedText).toContain(
          disclosure.businessEntity.name,
        );
        expect(disclosure.confirmDisclosure.localizedText).toMatch(
          /<a [^>]*href="https:\/\/example\.com\/legal\//,
        );
      }
    },
  );

  it('depend on the country', () => {
    const keys = (country: string, language = 'en') =>
      Object.keys(read({ businessEntityCode: 'DR_INC-ENTITY', country, language }));
    expect(keys('US')).toContain('californiaPrivacyRights');
    expect(keys('US', 'de')).not.toContain('californiaPrivacyRights');
    expect(keys('US')).not.toContain('cancellationRights');
    expect(keys('DE')).toEqual(expect.arrayContaining(['cancellationRights', 'legalNotice']));
    expect(keys('NL')).toContain('idealRecurringAgreement');
    expect(keys('IT')).toContain('warrantyInformation');
    expect(keys('TW')).toContain('invoiceAgreement');
  });

  it('answer to both signatures, and to odd spellings (12.3, 58)', () => {
    expect(read({ entity: 'dr_ireland-entity', locale: 'de_DE' })).toEqual(
      read({ businessEntityCode: 'DR_IRELAND-ENTITY', language: 'de', country: 'DE' }),
    );
    expect(read({ entity: 'DR_UK-ENTITY', language: 'tlh' }).termsOfSale.localizedText).toMatch(
      /^Sample/,
    );
  });

  it('are refused without a seller and for an unknown one', () => {
    expect(refusal(() => read({ country: 'DE', language: 'de' }))).toEqual(
      refused(400, 'missing_parameter', 'businessEntityCode'),
    );
    expect(refusal(() => read({ businessEntityCode: 'ACME-ENTITY' }))).toEqual(
      refused(400, 'invalid_parameter', 'businessEntityCode'),
    );
    expect(refusal(() => read({ businessEntityCode: 'DR_UK-ENTITY', country: 'Britain' }))).toEqual(
      refused(400, 'invalid_parameter', 'country'),
    );
  });

  it('are part of the session, in the requested language', () => {
    const { sandbox, checkout, sessionIdOf } = openShop();
    const made = checkout({ currency: 'EUR', billTo: ownerIn('DE') });
    const answer: Answer = sandbox.readBrowserCheckout(CALLER, sessionIdOf(made), {
      language: 'de-DE',
    });
    expect(answer.disclosure).toEqual(
      read({ businessEntityCode: 'DR_IRELAND-ENTITY', country: 'DE', language: 'de' }),
    );
  });
});
