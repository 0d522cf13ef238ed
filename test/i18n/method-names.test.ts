import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../src/sandbox/method-catalog.js';
import { localNameOf } from '../../src/sandbox/method-names.js';

/** The kit's own words of a language: names stand where they are first needed. */
const wordsOf = async (language: string): Promise<Readonly<Record<string, string>>> => {
  const parts = ['first-view', 'methods', 'paying', 'session'].map(async (part) => {
    const module: object = await import(`../../src/i18n/${language}/${part}.ts`);
    return Object.assign({}, ...(Object.values(module) as object[])) as object;
  });
  return Object.assign({}, ...(await Promise.all(parts))) as Record<string, string>;
};

describe('the name of a method', () => {
  it.each(['en', 'de', 'fr', 'ja', 'ar'])(
    'is spelled alike by the service and by the kit: %s',
    async (language) => {
      const words = await wordsOf(language);
      const named = CATALOG.flatMap(({ type, name }) => {
        const theirs = language === 'en' ? name : localNameOf(type, language);
        const ours = words[`method.${type}`];
        return theirs === undefined || ours === undefined ? [] : [{ type, theirs, ours }];
      });

      expect(named.length).toBeGreaterThan(language === 'en' ? 25 : 2);
      expect(named.filter(({ theirs, ours }) => theirs !== ours)).toEqual([]);
    },
  );

  it('is “SEPA direct debit” for a direct debit in euros', async () => {
    expect((await wordsOf('en'))['method.directDebit']).toBe('SEPA direct debit');
  });
});
