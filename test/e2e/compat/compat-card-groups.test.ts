import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type {
  DigitalRiverConstructor,
  DigitalRiverInstance,
  DrElement,
  SourceData,
} from '../../../src/compat/types/index.js';
import { openStorefront, scriptOf, test } from '../../support/e2e/storefront.js';
import { OWNER } from '../../support/sample-owner.js';
import { cardInput, typeCard, VISA_NUMBER } from '../../support/e2e/typed-card.js';

const DATA: SourceData = { type: 'creditCard', owner: OWNER };
const SAVED = { sessionId: 's', sourceId: 'saved-card', sourceClientSecret: 'secret' };
const TYPES = {
  number: 'cardnumber',
  expiry: 'cardexpiration',
  code: 'cardcvv',
  saved: 'cardcvv',
} as const;
type Place = keyof typeof TYPES;

// In the page.
declare const DigitalRiver: DigitalRiverConstructor;
declare const dr: DigitalRiverInstance;
declare const number: DrElement<'cardnumber'>;
declare const saved: DrElement<'cardcvv'>;

/** Mounts the elements of a new card and the code of a saved one, in this order. */
const mounted = (places: readonly Place[]): string =>
  scriptOf(
    (order, types) => {
      const made = new DigitalRiver('pk_sandbox', { locale: 'en-US' });
      Object.assign(window, { dr: made });
      for (const place of order) {
        const element = made.createElement(types[place]);
        element.mount(place);
        Object.assign(window, { [place]: element });
      }
    },
    places,
    TYPES,
  );

const boxes = (...places: readonly Place[]): string =>
  places.map((place) => `<div id="${place}"></div>`).join('');

/** Takes down the security codes that reach the service, by what they are sent for. */
async function watchCodes(page: Page): Promise<readonly string[]> {
  const codes: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'POST' || !request.url().includes('/v1/sources')) return;
    const { creditCard } = request.postDataJSON() as { creditCard?: { cvv?: string } };
    const call = request.url().includes('/authenticate') ? 'authenticate' : 'create';
    codes.push(`${call} ${creditCard?.cvv}`);
  });
  await page.route('**/v1/sources/saved-card/authenticate**', (route) =>
    route.fulfill({ json: { status: 'authentication_not_required' } }),
  );
  return codes;
}

const create = (page: Page) => page.evaluate((data) => dr.createSource(number, data), DATA);
const authenticate = (page: Page) =>
  page.evaluate((data) => dr.authenticateSource(saved, data), SAVED);

describe('the code of a saved card next to the form for a new one', () => {
  const ORDERS: readonly (readonly Place[])[] = [
    ['number', 'expiry', 'code', 'saved'],
    ['saved', 'number', 'expiry', 'code'],
  ];
  for (const mounting of ORDERS) {
    for (const standing of ORDERS) {
      test(`each is sent with its own card: mounted ${mounting.join()}, standing ${standing.join()} (12.3, 57)`, async ({
        page,
        servers,
        guard,
      }) => {
        guard.expectFault(/DR-MIG-101/u);
        const codes = await watchCodes(page);
        await openStorefront(page, servers, mounted(mounting), boxes(...standing));
        await typeCard(page, { number: VISA_NUMBER, expiry: '1232', code: '111' });

        expect(await authenticate(page)).toMatchObject({
          error: { errors: [{ code: 'incomplete_security_code' }] },
        });
        await typeCard(page, { saved: '999' });
        expect(await create(page)).toMatchObject({
          source: { creditCard: { lastFourDigits: '1111' } },
        });
        expect(await authenticate(page)).toEqual({ status: 'authentication_not_required' });
        expect(codes).toEqual(['create 111', 'authenticate 999']);
      });
    }
  }

  test('the nearest container determines the code’s card, and a new card’s brand does not affect the saved one', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/DR-MIG-101/u);
    const codes = await watchCodes(page);
    await openStorefront(
      page,
      servers,
      mounted(['saved', 'code', 'expiry', 'number']),
      `<form>${boxes('code', 'number', 'expiry')}</form><form>${boxes('saved')}</form>`,
    );
    // American Express has four digits.
    await typeCard(page, { number: '378282246310005', expiry: '1232', code: '1234', saved: '999' });
    expect(await cardInput(page, 'code').inputValue()).toBe('1234');
    expect(await authenticate(page)).toEqual({ status: 'authentication_not_required' });
    await create(page);
    expect(codes).toEqual(['authenticate 999', 'create 1234']);
  });

  test('a form that is mounted later has its own code, and releases it', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/DR-MIG-101/u);
    const codes = await watchCodes(page);
    await openStorefront(
      page,
      servers,
      mounted(['saved', 'number', 'expiry']),
      boxes('number', 'expiry', 'saved', 'code'),
    );
    // One code for all: it is the new card's as long as there is no other.
    await typeCard(page, { number: VISA_NUMBER, expiry: '1232', saved: '999' });
    await page.evaluate(() => {
      const code = dr.createElement('cardcvv');
      const box = document.getElementById('code');
      document.getElementById('expiry')?.after(box ?? '');
      code.mount('code');
    });
    await typeCard(page, { code: '111' });
    expect(await create(page)).toMatchObject({ source: {} });
    expect(await authenticate(page)).toMatchObject({ status: 'authentication_not_required' });
    expect(codes).toEqual(['create 111', 'authenticate 999']);
  });
});
