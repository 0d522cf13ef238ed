import { describe, expect, it } from 'vitest';
import { fillIn } from '../../src/i18n/fill-in.js';
import { loadMessages, messagesOf } from '../../src/i18n/load-messages.js';

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

describe('loadMessages of a variety', () => {
  it('brings its words over those of its language', async () => {
    await loadMessages('en-GB');
    expect(messagesOf('en-GB')?.['method.creditInstallment']).toBe('Pay in instalments');
    expect(messagesOf('en-GB')?.['action.retry']).toBe('Try again');
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
