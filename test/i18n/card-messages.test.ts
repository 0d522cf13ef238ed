import { describe, expect, it } from 'vitest';
import english from '../../src/i18n/en/card-frame.js';
import { CARD_FRAME } from '../../src/i18n/languages.js';
import { loadCardMessages } from '../../src/i18n/load-card-messages.js';

const LANGUAGES = ['en', ...Object.keys(CARD_FRAME)];
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the texts of the card frame', () => {
  it.each(LANGUAGES)('say everything in %s, with the same values in them', async (language) => {
    const { messages, language: found } = await loadCardMessages(language);
    expect(found).toBe(language);
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(messages)) {
      expect(text.trim()).not.toBe('');
      expect(namesIn(text)).toEqual(namesIn(english[key as keyof typeof english]));
    }
  });

  it.each([
    ['de-AT', 'de'],
    ['fr_CA', 'fr'],
    ['JA', 'ja'],
    ['eo', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
    ['../evil', 'en'],
  ])('are for %j in %s', async (locale, language) => {
    expect((await loadCardMessages(locale)).language).toBe(language);
  });
});
