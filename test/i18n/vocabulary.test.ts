import { describe, expect, it } from 'vitest';
import { fillIn } from '../../src/i18n/fill-in.js';
import { formWords } from '../../src/i18n/form-words.js';
import { pageWords } from '../../src/i18n/vocabulary.js';

describe('the texts of the page', () => {
  it('loads a language on request', async () => {
    expect(pageWords.of('de')).toBeUndefined();
    await pageWords.load('de');
    expect(pageWords.of('de')?.['action.retry']).toBe('Erneut versuchen');
  });

  it('requests no unsupported language (F-047)', async () => {
    await Promise.all(
      ['eo', '../../x', 'toString', '__proto__'].map((language) => pageWords.load(language)),
    );
    expect(pageWords.of('eo')).toBeUndefined();
    expect(pageWords.of('../../x')).toBeUndefined();
  });
});

describe('the texts of forms', () => {
  it('are loaded with those of the page, in one language', async () => {
    expect(formWords.of('fr')).toBeUndefined();
    await formWords.load('fr');
    expect(formWords.of('fr')?.['choices.pick']).toBe('Veuillez choisir');
    expect(formWords.of('fr')?.['action.retry']).toBe(pageWords.of('fr')?.['action.retry']);
  });

  it('are not fetched with those of the page', async () => {
    await pageWords.load('da');
    expect(pageWords.of('da')).not.toHaveProperty('choices.pick');
    expect(formWords.of('da')).toBeUndefined();
  });
});

describe('the texts of a variety', () => {
  it('override those of its language', async () => {
    await pageWords.load('en-GB');
    expect(pageWords.of('en-GB')?.['method.creditInstallment']).toBe('Pay in instalments');
    expect(pageWords.of('en-GB')?.['action.retry']).toBe('Try again');
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
