import { describe, expect, it } from 'vitest';
import { fillIn } from '../../src/i18n/fill-in.js';
import { directionOf } from '../../src/i18n/languages.js';
import { languageOf, loadMessages, messagesOf } from '../../src/i18n/load-messages.js';
import { ownText, toLocale } from '../../src/i18n/locale.js';

describe('toLocale', () => {
  it.each([
    ['de-AT', 'de-AT'],
    ['de_at', 'de-AT'],
    ['EN-us', 'en-US'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['it', 'it'],
  ])('reads %s as %s', (tag, locale) => {
    expect(toLocale(tag)).toBe(locale);
  });

  it.each([
    '../../x',
    'en-US-x-<>',
    '',
    '  ',
    'klingon',
    'x-klingon',
    'C',
    '__proto__',
    undefined,
    null,
  ])('falls back to English for %s (F-047)', (tag) => {
    expect(toLocale(tag)).toBe('en');
  });
});

describe('languageOf', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['fr-CA', 'fr'],
    ['ar-EG', 'ar'],
    ['ja-JP-u-ca-japanese', 'ja'],
    ['en-GB', 'en'],
    ['eo', 'en'],
    ['constructor', 'en'],
    ['../../x', 'en'],
  ])('shows %s in %s (F-047)', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });

  it('reads Arabic from the right and everything else from the left', () => {
    expect(['ar', 'de', 'en', 'ja'].map(directionOf)).toEqual(['rtl', 'ltr', 'ltr', 'ltr']);
  });
});

describe('loadMessages', () => {
  it('brings a language once asked for', async () => {
    expect(messagesOf('de')).toBeUndefined();
    await loadMessages('de');
    expect(messagesOf('de')?.['action.retry']).toBe('Erneut versuchen');
  });

  it('asks for nothing that is no language of ours (F-047)', async () => {
    await Promise.all(['eo', '../../x', 'toString', '__proto__'].map(loadMessages));
    expect(messagesOf('eo')).toBeUndefined();
    expect(messagesOf('../../x')).toBeUndefined();
  });
});

describe('ownText', () => {
  const texts = {
    de: { loading: 'Moment …' },
    'de-AT': { 'action.retry': 'Nochmal' },
    '*': { loading: '…' },
  };

  it('takes the nearest text the page gave', () => {
    expect(ownText(texts, 'de-AT', 'action.retry')).toBe('Nochmal');
    expect(ownText(texts, 'de-AT', 'loading')).toBe('Moment …');
    expect(ownText(texts, 'fr', 'loading')).toBe('…');
    expect(ownText(texts, 'fr', 'action.retry')).toBeUndefined();
    expect(ownText(undefined, 'fr', 'loading')).toBeUndefined();
  });
});

describe('fillIn', () => {
  it('puts values in their places', () => {
    expect(fillIn('{paid} of {total} paid', { paid: '$1', total: '$2' })).toBe('$1 of $2 paid');
  });

  it('does not read patterns or placeholders in values', () => {
    expect(fillIn('Pay {name}', { name: '$& {name}' })).toBe('Pay $& {name}');
  });

  it('leaves nothing where a value is missing', () => {
    expect(fillIn('Pay {name}')).toBe('Pay ');
  });

  it('isolates values in right-to-left text', () => {
    expect(fillIn('ادفع {amount}', { amount: '$1' }, 'rtl')).toBe('ادفع \u2068$1\u2069');
  });
});
