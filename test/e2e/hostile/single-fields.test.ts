import { expect } from 'vitest';
import type {
  DigitalRiverConstructor,
  DigitalRiverInstance,
  DrElement,
} from '../../../src/compat/types/index.js';
import { HostileScript, tellsOf } from '../../support/e2e/hostile-script.js';
import { openCheckout, openStorefront, scriptOf, test } from '../../support/e2e/storefront.js';
import { OWNER } from '../../support/sample-owner.js';
import { typeCard } from '../../support/e2e/typed-card.js';

const CARD = { number: '4539148803436467', expiry: '1139', code: '968' };

// In the page.
declare const DigitalRiver: DigitalRiverConstructor;
declare const dr: DigitalRiverInstance;
declare const number: DrElement<'cardnumber'>;

const MOUNTS = scriptOf(() => {
  const made = new DigitalRiver('pk_sandbox', { locale: 'en-US' });
  Object.assign(window, { dr: made });
  for (const [place, type] of [
    ['number', 'cardnumber'],
    ['expiry', 'cardexpiration'],
    ['code', 'cardcvv'],
  ] as const) {
    const element = made.createElement(type);
    element.mount(place);
    Object.assign(window, { [place]: element });
  }
});
const BOXES = '<div id="number"></div><div id="expiry"></div><div id="code"></div>';

test('single fields of DigitalRiver.js give a script of the page nothing of the card (F-023)', async ({
  context,
  page,
  servers,
}) => {
  const script = await HostileScript.plant(page, context, servers.service);
  const { sessionId } = await openCheckout(servers);
  await openStorefront(page, servers, MOUNTS, BOXES);
  await typeCard(page, CARD);
  expect(await script.finds(CARD)).toEqual([]);

  const { source, error } = await page.evaluate((data) => dr.createSource(number, data), {
    type: 'creditCard',
    sessionId,
    owner: OWNER,
  } as const);

  expect(error).toBeUndefined();
  expect(source).toMatchObject({ state: 'chargeable' });
  expect(script.made.filter(({ body }) => tellsOf(body, CARD))).toHaveLength(1);
  expect(await script.saw(/"t":"submit"/u)).not.toEqual([]);
  expect(await script.finds(CARD)).toEqual([]);
});
