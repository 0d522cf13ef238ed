import { describe, expect } from 'vitest';
import { test } from '../../fields/support/card-page.js';

const VISA = { number: '4444222233331111', cvv: '123' };
const AMEX = { number: '343456789012341', cvv: '1234' };
const CHALLENGED = { number: '5454545454545454', cvv: '737' };

describe('the security code of a saved card', () => {
  test('is sent from its frame to the service, and only the answer reaches the page', async ({
    card,
    sites,
  }) => {
    await card.open();
    expect(await card.mountCode({ brand: 'Visa', title: 'Security code' })).toBe('ready');
    await card.field('securityCode').click();
    await card.page.keyboard.type('123');
    await expect
      .poll(() => card.page.evaluate(() => window.card.code?.state))
      .toMatchObject({
        empty: false,
        valid: true,
      });
    const source = sites.newSource(VISA);
    const asked = card.page.waitForRequest('**/v1/sources/*/authenticate?*');
    expect(await card.authenticate(source)).toEqual({
      result: { status: 'authentication_not_required' },
    });
    const request = await asked;
    expect(request.frame().parentFrame()).not.toBeNull();
    expect(request.headers()['dr-source-secret']).toBe(source.clientSecret);
    expect(request.url()).not.toContain(source.clientSecret);
    expect(request.postDataJSON()).toEqual({
      sessionId: source.sessionId,
      creditCard: { cvv: '123' },
    });
    expect(await card.values()).toEqual(['']); // forgotten once the service has it
    const states = await card.page.evaluate(() => window.card.states);
    expect(JSON.stringify(states)).not.toMatch(/\d/);
  });

  test('has the brand’s number of digits, and adapts when the card changes', async ({ card }) => {
    await card.open();
    await card.mountCode({ brand: 'American Express' });
    await card.field('securityCode').click();
    await card.page.keyboard.type('12345');
    expect(await card.values()).toEqual(['1234']);
    expect(await card.field('securityCode').getAttribute('placeholder')).toBe('4 digits (front)');
    await card.page.evaluate(() => window.card.code?.update({ brand: 'MasterCard' }));
    await expect
      .poll(() => card.page.evaluate(() => window.card.code?.state))
      .toMatchObject({ valid: false, brand: 'mastercard' });
  });

  test('reports a challenge by its token', async ({ card, sites }) => {
    await card.open();
    await card.mountCode({ brand: 'MasterCard' });
    await card.field('securityCode').click();
    await card.page.keyboard.type('737');
    expect(await card.authenticate(sites.newSource(CHALLENGED))).toEqual({
      result: { status: 'challenge', token: expect.any(String) },
    });
  });

  test('is required if it is missing, and marked when the service refuses it', async ({
    card,
    guard,
    sites,
  }) => {
    guard.expectFault(/status of 400/);
    await card.open();
    await card.mountCode({ brand: 'Visa' });
    const source = sites.newSource(AMEX); // whose code has four digits
    expect(await card.authenticate(source)).toMatchObject({
      error: { code: 'incomplete-details', details: [{ parameter: 'securityCode' }] },
    });
    expect(await card.errorOf('securityCode')).toBe('Enter the security code.');
    await card.field('securityCode').click();
    await card.page.keyboard.type('123');
    expect(await card.authenticate(source)).toMatchObject({
      error: { code: 'invalid-details', details: [{ parameter: 'securityCode' }] },
    });
    expect(await card.errorOf('securityCode')).toBe(
      'Check the code: enter the 3 digits on your card.',
    );
    expect(await card.values()).toEqual(['123']);
  });

  test('creates no source, because the frame has no number', async ({ card }) => {
    await card.open();
    await card.mountCode({ brand: 'Visa' });
    await card.field('securityCode').click();
    await card.page.keyboard.type('123');
    await card.page.keyboard.press('Enter');
    await expect.poll(() => card.events()).toEqual(['enter']);
    expect(await card.frame.locator('input').count()).toBe(1);
    expect(await card.frame.locator('body').ariaSnapshot()).toBe(
      [
        '- text: Security code',
        '- textbox "Security code":',
        '  - /placeholder: 3 digits',
        '  - text: "123"',
        '- paragraph: 3 digits on the back of the card',
        '- status',
      ].join('\n'),
    );
  });
});
