import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  loadMethodMessages,
  methodMessagesOf,
} from '../../src/i18n/methods/load-method-messages.js';
import ar from '../../src/i18n/methods/ar.js';
import de from '../../src/i18n/methods/de.js';
import en, { type MethodMessages } from '../../src/i18n/methods/en.js';
import fr from '../../src/i18n/methods/fr.js';
import ja from '../../src/i18n/methods/ja.js';
import { LOADERS } from '../../src/payment-methods/loaders.js';

const languages: Readonly<Record<string, MethodMessages>> = { ar, de, en, fr, ja };
const keys = Object.keys(en) as (keyof MethodMessages)[];
const placeholders = (text: string): string => (text.match(/\{[^}]*\}/g) ?? []).sort().join();

describe.each(Object.entries(languages))(
  'what is said of methods in %s (P19)',
  (language, messages) => {
    it('has a text for every key, with the same values, and no other key', () => {
      expect(Object.keys(messages).sort()).toEqual([...keys].sort());
      expect(
        keys.filter((key) => !messages[key] || messages[key] !== messages[key].trim()),
      ).toEqual([]);
      expect(keys.filter((key) => placeholders(messages[key]) !== placeholders(en[key]))).toEqual(
        [],
      );
    });

    it('leaves no sentence in English', () => {
      const english = keys.filter((key) => messages[key] === en[key] && /[.?…]$/.test(en[key]));
      expect(language === 'en' ? [] : english).toEqual([]);
    });

    it('is fetched by its name', async () => {
      await loadMethodMessages(language);
      expect(methodMessagesOf(language)).toBe(messages);
    });
  },
);

describe('texts of methods', () => {
  it('are one file a language and no other', () => {
    const files = readdirSync(new URL('../../src/i18n/methods/', import.meta.url));
    const expected = [...Object.keys(languages), 'load-method-messages'];
    expect(files.sort()).toEqual(expected.map((name) => `${name}.ts`).sort());
  });

  it('are there for every input of every method', async () => {
    const descriptors = await Promise.all(Object.values(LOADERS).map((load) => load()));
    const inputs = descriptors.flatMap(({ default: { inputs: all } }) => all);
    const wanted = inputs.flatMap(({ kind, name }) => [
      `input.${name}`,
      ...(kind === 'text' || kind === 'choice' || kind === 'terms'
        ? [`input.${name}.missing`]
        : []),
    ]);
    expect(wanted.filter((key) => !(key in en))).toEqual([]);
  });

  it('stay in their own language where there is none', async () => {
    await loadMethodMessages('constructor');
    expect(methodMessagesOf('constructor')).toBeUndefined();
  });
});
