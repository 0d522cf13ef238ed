import { readFileSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NotReadyReason } from '../../src/domain/order-readiness.js';
import type { PaymentErrorCode } from '../../src/domain/payment-error.js';
import type { EndReason } from '../../src/domain/payment-flow.js';
import { SESSION_STATES } from '../../src/domain/payment-session.js';
import { summary } from '../../src/i18n/en/first-view.js';
import forms from '../../src/i18n/en/forms.js';
import page from '../../src/i18n/en/index.js';
import { LOADERS } from '../../src/payment-methods/loaders.js';

const en = { ...summary, ...page, ...forms };

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

describe('the texts that the domain uses', () => {
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

describe('the texts of forms', () => {
  const isForm = /i18n\/form-words\.js'/;
  const folders = [
    ...new Set(readdirSync('src/elements', { recursive: true, encoding: 'utf8' }).map(dirname)),
  ];
  const sourceOf = (folder: string) =>
    readdirSync(`src/elements/${folder}`)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`src/elements/${folder}/${file}`, 'utf8'))
      .join('\n');

  it('are loaded by every element that uses them', () => {
    const keys = Object.keys(forms).filter((key) => !(key in page));
    const silent = folders.filter((folder) => {
      const source = sourceOf(folder);
      return !isForm.test(source) && keys.some((key) => source.includes(`'${key}'`));
    });
    expect(silent).toEqual([]);
  });
});
