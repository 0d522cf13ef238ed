import { describe, expect } from 'vitest';
import type {
  DigitalRiverInstance,
  DrElement,
  SourceResult,
} from '../../../src/compat/types/index.js';
import { openStorefront, scriptOf, test } from '../../support/e2e/storefront.js';
import { OWNER } from '../../support/sample-owner.js';
import { typeCard, VISA_NUMBER } from '../../support/e2e/typed-card.js';

const FIELDS = '<div id="number"></div><div id="expiry"></div><div id="code"></div>';
const VISA = { number: VISA_NUMBER, expiry: '1232', code: '123' };
const CARD = { type: 'creditCard', owner: OWNER };
const owner = (part: object) => ({ ...CARD, owner: { ...OWNER, ...part } });
const address = (part: object) => owner({ address: { ...OWNER.address, ...part } });

// In the page.
declare const DigitalRiver: new (key: string) => DigitalRiverInstance;
declare const dr: DigitalRiverInstance;
declare const number: DrElement<'cardnumber'>;
declare const expiry: DrElement<'cardexpiration'>;
declare const code: DrElement<'cardcvv'>;

const MOUNTED = scriptOf(() => {
  const river = new DigitalRiver('pk_sandbox');
  const [number, expiry, code] = [
    river.createElement('cardnumber'),
    river.createElement('cardexpiration'),
    river.createElement('cardcvv'),
  ];
  Object.assign(window, { dr: river, number, expiry, code });
  number?.mount('number');
  expiry?.mount('expiry');
  code?.mount('code');
});

/** What storefronts send, each with what comes of it: a source, or a refusal by the parameter's name or by its type. */
const VALUES: readonly (readonly [string, unknown, string | undefined])[] = [
  ['a numeric postal code', address({ postalCode: 55410 }), undefined],
  ['a numeric phone number', owner({ phoneNumber: 9521234567 }), undefined],
  ['a numeric upstream id', owner({ upstreamId: 5 }), undefined],
  ['the old usage', { ...CARD, usage: 'single' }, undefined],
  ['a flag as text', { ...CARD, futureUse: 'true' }, undefined],
  ['no mandate', { ...CARD, mandate: null }, undefined],
  ['no owner', { ...CARD, owner: null }, 'owner.address'],
  ['an empty session id', { ...CARD, sessionId: '' }, undefined],
  ['no session id', { ...CARD, sessionId: null }, undefined],
  ['a numeric session id of no session', { ...CARD, sessionId: 123 }, 'not_found'],
  ['a line of 600 characters', address({ line1: 'x'.repeat(600) }), 'owner.address.line1'],
  ['a list in the owner', owner({ firstName: ['A'] }), 'owner.firstName'],
];

describe('values of old storefronts', () => {
  test('create a source or are refused by name, and the card stays usable', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/DR-MIG-101|40[04]|422/u);
    await openStorefront(page, servers, MOUNTED, FIELDS);
    const outcomes: unknown[] = [];
    for (const [value, data] of VALUES) {
      await typeCard(page, VISA); // a source that was made has emptied the fields
      const { source, error } = await page.evaluate(
        (given) => dr.createSource(number, given as never) as Promise<SourceResult>,
        data as object,
      );
      outcomes.push([value, source?.state ?? error?.errors[0]?.parameter ?? error?.type]);
    }
    expect(outcomes).toEqual(VALUES.map(([value, , refusal]) => [value, refusal ?? 'chargeable']));
  });

  test('of authenticateSource and updateSource settle, too', async ({ page, servers, guard }) => {
    guard.expectFault(/DR-MIG-101|40[04]|422/u);
    await openStorefront(page, servers, MOUNTED, FIELDS);
    await typeCard(page, VISA);
    const { source } = await page.evaluate(
      (given) => dr.createSource(number, given as never) as Promise<SourceResult>,
      CARD as object,
    );
    const { id = '', clientSecret = '' } = source ?? {};
    const secrets = { sourceId: id, sourceClientSecret: clientSecret };
    const authenticated = await page.evaluate((given) => dr.authenticateSource(code, given), {
      sessionId: '',
      ...secrets,
    });
    expect(authenticated).toMatchObject({ status: expect.any(String) as unknown });
    await typeCard(page, { expiry: '1233' });
    const updated = await page.evaluate((given) => dr.updateSource(expiry, given as never), {
      id,
      clientSecret,
      ...address({ postalCode: 55410 }),
    } as object);
    expect(updated).toMatchObject({ source: { owner: { address: { postalCode: '55410' } } } });
  });
});
