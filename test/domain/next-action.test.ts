import { describe, expect, it } from 'vitest';
import { readNextAction, redirectTo } from '../../src/domain/next-action.js';

describe('readNextAction (protocol 1.3)', () => {
  it('reads a redirect', () => {
    const data = { redirectUrl: 'https://bank.example/' };
    expect(readNextAction({ action: 'redirect', data })).toEqual({ action: 'redirect', ...data });
    expect(redirectTo(data.redirectUrl)).toEqual({ action: 'redirect', ...data });
  });

  it('reads payment instructions', () => {
    const data = { sourceId: 's', sourceClientSecret: 's_secret' };
    expect(readNextAction({ action: 'show_payment_instructions', data })).toEqual({
      action: 'show_payment_instructions',
      ...data,
    });
  });

  it.each([
    [undefined],
    [null],
    [[]],
    ['redirect'],
    [{ action: 'redirect' }],
    [{ action: 'redirect', data: { redirectUrl: '' } }],
    [{ action: 'redirect', data: { redirectUrl: 'x'.repeat(4097) } }],
    [{ action: 'show_payment_instructions', data: { sourceId: 's' } }],
    [{ action: 'dance', data: { redirectUrl: 'https://bank.example/' } }],
  ])('takes %j for nothing to do (12.1, 12)', (raw) => {
    expect(readNextAction(raw)).toBeUndefined();
  });
});
