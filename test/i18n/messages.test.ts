import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NotReadyReason } from '../../src/domain/order-readiness.js';
import type { PaymentErrorCode } from '../../src/domain/payment-error.js';
import type { EndReason } from '../../src/domain/payment-flow.js';
import { SESSION_STATES } from '../../src/domain/payment-session.js';
import en, { type MessageKey, type Messages } from '../../src/i18n/en/index.js';
import { CARD_FRAME, PAGE } from '../../src/i18n/languages.js';
import { LOADERS } from '../../src/payment-methods/loaders.js';

const languages: Readonly<Record<string, Messages>> = Object.fromEntries(
  await Promise.all(
    Object.entries(PAGE).map(
      async ([language, load]) => [language, (await load()).default] as const,
    ),
  ),
);
const keys = Object.keys(en) as MessageKey[];

const placeholders = (text: string): string => (text.match(/\{[^}]*\}/g) ?? []).sort().join();

// Tables, so that the type check misses a word that the domain gets later.
const ERROR_CODES: Record<PaymentErrorCode, true> = {
  'invalid-session-id': true,
  'not-configured': true,
  'invalid-configuration': true,
  'insecure-context': true,
  unauthorized: true,
  'attach-failed': true,
  'invalid-details': true,
  'incomplete-details': true,
  cancelled: true,
  declined: true,
  'authentication-failed': true,
  'authentication-timeout': true,
  offline: true,
  timeout: true,
  'frame-unavailable': true,
  'frame-reset': true,
  'session-not-found': true,
  'session-expired': true,
  'too-many-requests': true,
  'service-unavailable': true,
  'bad-response': true,
  'unsafe-url': true,
  'data-inconsistent': true,
  'amount-changed': true,
  'outcome-unknown': true,
  conflict: true,
  internal: true,
};
const REASONS: Record<NotReadyReason, true> = {
  requires_source: true,
  pending_redirect: true,
  pending_funds: true,
  pending: true,
  processing: true,
  totals_changed: true,
  credit_exceeds_total: true,
  amounts_unknown: true,
  complete: true,
  session_ended: true,
  address_incomplete: true,
  terms_not_accepted: true,
  source_not_reusable: true,
};
const ENDS: Record<EndReason, true> = {
  complete: true,
  failed: true,
  cancelled: true,
  expired: true,
  not_found: true,
};

describe.each(Object.entries(languages))('messages in %s (P19)', (language, messages) => {
  it('have a text for every key, and no other key', () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
    expect(keys.filter((key) => !messages[key] || messages[key] !== messages[key].trim())).toEqual(
      [],
    );
  });

  it('keep the values of every text', () => {
    expect(keys.filter((key) => placeholders(messages[key]) !== placeholders(en[key]))).toEqual([]);
  });

  it('leave no sentence in English', () => {
    const english = keys.filter((key) => messages[key] === en[key] && /[.?…]$/.test(en[key]));
    expect(language === 'en' ? [] : english).toEqual([]);
  });
});

describe('the words that the domain asks for', () => {
  it.each([
    ['error', Object.keys(ERROR_CODES)],
    ['readiness', Object.keys(REASONS)],
    ['ended', Object.keys(ENDS)],
    ['state', [...SESSION_STATES, 'unknown']],
  ])('are there for every %s', (section, words) => {
    expect(words.map((word) => `${section}.${word}`).filter((key) => !(key in en))).toEqual([]);
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
});

const folder = new URL('../../src/i18n/', import.meta.url);
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

describe('the languages', () => {
  it('are one folder each, for the page and for the card frame', () => {
    expect(Object.keys(PAGE).sort()).toEqual(folders);
    expect(['en', ...Object.keys(CARD_FRAME)].sort()).toEqual(folders);
  });

  it.each(folders)('have the same tables in %s', async (language) => {
    const files = (of: string) => readdirSync(new URL(`${of}/`, folder)).sort();
    expect(files(language)).toEqual(files('en'));
    const index = new URL(`${language}/index.ts`, folder).href;
    expect(((await import(index)) as { readonly default: object }).default).toBe(
      languages[language],
    );
    if (language === 'en') return;
    // `index` joins them: a key in two tables would be worded twice, and only one of them shown.
    const tables = await Promise.all(
      files(language)
        .filter((file) => !/^(index|card-frame)\.ts$/.test(file))
        .map(async (file) => {
          const url = new URL(`${language}/${file}`, folder).href;
          return ((await import(url)) as { readonly default: object }).default;
        }),
    );
    expect(tables.flatMap(Object.keys).sort()).toEqual([...keys].sort());
  });
});
