import type { TextInput } from './method-input.js';

// One store has two numbers in the contract; the rule applies to both.
const KANJI_STORES = ['040', '060'];

const FULL_WIDTH = /^[\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff5e]+$/u;

/** Converts a name to the form that this store prints: full-width characters without spaces. */
export const storeName = (name: 'lastName' | 'firstName'): TextInput => ({
  kind: 'text',
  name,
  language: 'ja',
  autocomplete: name === 'lastName' ? 'family-name' : 'given-name',
  applies: ({ storeId = '' }) => KANJI_STORES.includes(storeId),
  initial: ({ owner }) => owner?.[name],
  // Half-width letters and signs have a full-width equivalent.
  normalise: (text) =>
    text
      .normalize('NFKC')
      .replace(/\s/g, '')
      .replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  check: (text) => (FULL_WIDTH.test(text) ? undefined : 'invalid'),
});
