import { describe, expect, it } from 'vitest';
import { directionOf, ownLanguage, ownText, toLocale } from '../../src/i18n/locale.js';

const KEY = 'method.creditCard';
const wordsOf = (tag: string) => ({ [tag]: { [KEY]: 'own word' } });

describe("a page's own texts", () => {
  it.each([
    ['he', 'he'],
    ['pt-br', 'pt-br'],
    ['pt-BR', 'pt_BR'],
    ['pt_BR', 'pt-br'],
    ['iw', 'iw'],
    ['he', 'iw'],
    ['no', 'nb'],
    ['nb-NO', 'no'],
    ['zh-TW', 'zh-Hant'],
    ['de-AT', 'de'],
    ['fi', '*'],
  ])('for %s are found under %s', (lang, tag) => {
    expect(ownText(wordsOf(tag), toLocale(lang), KEY)).toBe('own word');
  });

  it.each([
    ['de', 'he'],
    ['pt-PT', 'pt-BR'],
    ['zh-CN', 'zh-Hant'],
  ])('for %s are not those under %s', (lang, tag) => {
    expect(ownText(wordsOf(tag), toLocale(lang), KEY)).toBeUndefined();
  });

  it('have a language and a direction', () => {
    const language = ownLanguage(wordsOf('iw'), toLocale('he-IL'));
    expect(language).toBe('he');
    expect(directionOf(language ?? '')).toBe('rtl');
    expect(directionOf('fa-AF')).toBe('rtl');
    expect(directionOf('fi')).toBe('ltr');
    expect(ownLanguage(wordsOf('*'), 'he')).toBeUndefined();
  });
});
