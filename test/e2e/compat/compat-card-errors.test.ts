import { describe, expect } from 'vitest';
import type {
  DigitalRiverConstructor,
  DigitalRiverInstance,
  DrElement,
  DropinError,
  SourceData,
} from '../../../src/compat/types/index.js';
import { openCheckout, openStorefront, scriptOf, test } from '../../support/e2e/storefront.js';
import { OWNER } from '../../support/sample-owner.js';
import { typeCard, VISA_NUMBER } from '../../support/e2e/typed-card.js';

const FIELDS = '<div id="number"></div><div id="expiry"></div><div id="code"></div>';
const DATA: SourceData = { type: 'creditCard', owner: OWNER };
const SENTENCE: unknown = expect.stringMatching(/\S/u);
const NO_NETWORK = { type: 'no_network', errors: [{ code: 'no_network', message: SENTENCE }] };

// In the page.
declare const DigitalRiver: DigitalRiverConstructor;
declare const dr: DigitalRiverInstance;
declare const number: DrElement<'cardnumber'>;
declare const errors: DropinError[];

const MOUNTED = scriptOf(() => {
  const made = new DigitalRiver('pk_sandbox', { locale: 'en-US' });
  const elements = [
    made.createElement('cardnumber'),
    made.createElement('cardexpiration'),
    made.createElement('cardcvv'),
  ] as const;
  elements.forEach((element, at) => element.mount(['number', 'expiry', 'code'][at] ?? ''));
  Object.assign(window, { dr: made, number: elements[0] });
});

describe('errors of card elements', () => {
  test('a request that got no answer is no_network, as without an element', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/ERR_FAILED|DR-MIG-101/u);
    await openStorefront(page, servers, MOUNTED, FIELDS);
    await typeCard(page, { number: VISA_NUMBER, expiry: '1232', code: '123' });
    await page.route('**/v1/sources**', (route) => route.abort());

    const [typed, plain] = await page.evaluate(
      async (data) => [
        await dr.createSource(number, data),
        await dr.createSource({ ...data, type: 'wireTransfer' }),
      ],
      DATA,
    );
    expect(typed).toEqual({ error: NO_NETWORK });
    expect(plain).toEqual({ error: NO_NETWORK });
  });

  test('missing and invalid fields are named as in their change events', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/DR-MIG-101/u);
    await openStorefront(page, servers, MOUNTED, FIELDS);
    const create = () => page.evaluate((data) => dr.createSource(number, data), DATA);
    const refused = (code: string, parameter: string) => ({
      error: { type: 'validation_error', errors: [{ code, parameter, message: SENTENCE }] },
    });
    await typeCard(page, { number: '4444' });
    expect(await create()).toEqual(refused('incomplete_card_number', 'number'));
    await typeCard(page, { number: '4444222233331112' });
    expect(await create()).toEqual(refused('invalid_card_number', 'number'));
    await typeCard(page, { number: VISA_NUMBER });
    expect(await create()).toEqual(refused('incomplete_expiration_date', 'expiration'));
    await typeCard(page, { expiry: '1232', code: '12' });
    expect(await create()).toEqual(refused('incomplete_security_code', 'securityCode'));
  });
});

describe('errors of a drop-in', () => {
  test('a session that could not be read is no_network', async ({ page, servers, guard }) => {
    guard.expectFault(/ERR_FAILED|DR-CFG-011/u);
    const { sessionId } = await openCheckout(servers);
    await page.route('**/v1/sessions/**', (route) => route.abort());
    await openStorefront(
      page,
      servers,
      scriptOf((id) => {
        const told: DropinError[] = [];
        Object.assign(window, { errors: told });
        new DigitalRiver('pk_sandbox')
          .createDropin({ sessionId: id, onError: (error) => told.push(error) })
          .mount('drop-in');
      }, sessionId),
    );
    await page.waitForFunction(() => errors.length > 0);
    expect(await page.evaluate(() => errors)).toEqual([NO_NETWORK]);
  });

  test('an invalid session has the contract’s codes; submit returns the error of onError', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/DR-ELM-001/u);
    await openStorefront(
      page,
      servers,
      scriptOf(() => {
        const told: DropinError[] = [];
        const dropin = new DigitalRiver('pk_sandbox').createDropin({
          sessionId: 'no id',
          onError: (error) => told.push(error),
        });
        Object.assign(window, { errors: told, dropin });
        dropin.mount('drop-in');
      }),
    );
    await page.waitForFunction(() => errors.length > 0);
    const [told] = await page.evaluate(() => errors);
    expect(told).toEqual({
      type: 'bad_request',
      errors: [{ code: 'invalid_parameter', message: SENTENCE, parameter: 'sessionId' }],
    });
    expect(await page.evaluate('dropin.submit()')).toEqual({ status: 'error', error: told });
  });
});
