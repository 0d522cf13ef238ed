import { describe, expect } from 'vitest';
import { MethodPage, type Market } from '../../support/e2e/method-page.js';
import { test } from '../../support/e2e/test.js';

const DECLINED = 'The payment was declined. You were not charged.';
const US = { country: 'US', currency: 'USD' };
const DE = { country: 'DE', currency: 'EUR' };
const CN = { country: 'CN', currency: 'CNY' };

/** The names of protocol 4.4: what becomes of a source, and another way that pays all the same. */
interface Row {
  readonly market: Market;
  /** The shopper came as far as the provider. */
  readonly afterRedirect?: true;
  readonly instead: string;
}

const SOURCES: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  payPal: { SourceCreationFail: { market: US, instead: 'afterPay' } },
  payPalCredit: { SourceCreationFail: { market: US, instead: 'afterPay' } },
  klarnaCredit: { SourceCreationFail: { market: US, instead: 'afterPay' } },
  directDebit: {
    SourceFail: { market: DE, instead: 'trustly' },
    SourceFailAfterRedirect: { market: DE, afterRedirect: true, instead: 'trustly' },
  },
  alipay: {
    authFail: { market: CN, instead: 'wireTransfer' },
    authFailAfterRedirect: { market: CN, afterRedirect: true, instead: 'wireTransfer' },
  },
  wireTransfer: { SourceCreationFail: { market: US, instead: 'afterPay' } },
};

const SOURCE_ROWS = Object.entries(SOURCES).flatMap(([type, rows]) =>
  Object.entries(rows).map(([lastName, row]) => ({ type, lastName, ...row })),
);

async function opens(shop: MethodPage, market: Market, type: string): Promise<void> {
  await shop.attaches();
  await shop.buys(market);
  await shop.opens();
  await shop.picks(type);
  if (type === 'directDebit') await shop.form.getByLabel('IBAN').fill('DE89370400440532013000');
}

describe('a source that fails', () => {
  test.for(SOURCE_ROWS)(
    '$type, $lastName: the shopper is told, and pays another way without a reload',
    async ({ type, lastName, market, afterRedirect, instead }, { page, servers }) => {
      const shop = new MethodPage(page, servers);
      await opens(shop, { ...market, lastName }, type);
      await shop.pays();
      if (afterRedirect) {
        await shop.isAtProvider();
        await shop.decides('Approve');
      }
      await shop.seesNotice(DECLINED);
      expect(await shop.heard('dr-success')).toEqual([]);
      expect(await shop.heard('dr-error')).toMatchObject([{ detail: { paymentMethod: type } }]);
      expect(await shop.sessionState()).toBe('requires_source');

      await shop.picks(instead);
      await shop.pays();
      if (instead !== 'wireTransfer') {
        await shop.isAtProvider();
        await shop.decides('Approve');
      }
      expect((await shop.success()).type).toBe(instead);
      await shop.isCovered();
    },
  );
});

describe('a charge that fails when the order is placed', () => {
  test.for([
    { type: 'payPal', lastName: 'ChargeCreationFail', market: US },
    { type: 'klarnaCredit', lastName: 'ChargeCreationFail', market: US },
    { type: 'directDebit', lastName: 'ChargeFail', market: DE },
  ])(
    '$type, $lastName: the session has ended, and a new one takes another way',
    async ({ type, lastName, market }, { page, servers }) => {
      const shop = new MethodPage(page, servers);
      await opens(shop, { ...market, lastName }, type);
      await shop.pays();
      await shop.isAtProvider();
      await shop.decides('Approve');
      await shop.isCovered();
      await expect(shop.order()).rejects.toThrow('409');

      // The recipe of protocol 1.8: a new checkout, and the shopper pays again.
      await shop.buys(market);
      await shop.opens();
      await shop.picks('wireTransfer');
      await shop.pays();
      await shop.isCovered();
      expect(await shop.order()).toMatchObject({ state: 'pending_payment' });
    },
  );
});

describe('a payment that fails after the order', () => {
  const FAILED = 'The payment failed.';

  test('wireTransfer, SourceFailWithDelay: the page that waits for the money shows it', async ({
    page,
    servers,
  }) => {
    const shop = new MethodPage(page, servers);
    await opens(shop, { ...US, lastName: 'SourceFailWithDelay' }, 'wireTransfer');
    await shop.pays();
    const source = await shop.success();
    await shop.isCovered();
    await shop.order();
    await page.reload();
    await shop.dropin.locator('dr-payment-instructions dl').waitFor();
    await shop.receivesFunds(source.id);
    await shop.says(FAILED);
    await expect.poll(() => shop.heard('dr-session-expired')).toHaveLength(1);
  });

  test('directDebit, ChargeFailedAfterPending: reported when the service knows', async ({
    page,
    servers,
  }) => {
    const shop = new MethodPage(page, servers);
    await opens(shop, { ...DE, lastName: 'ChargeFailedAfterPending' }, 'directDebit');
    await shop.pays();
    await shop.isAtProvider();
    await shop.decides('Approve');
    await shop.isCovered();
    const order = await shop.order();
    expect(order).toMatchObject({ state: 'pending_payment' });
    await shop.refresh(order);
    await page.reload();
    await shop.says('Your payment is being processed.');
    expect(await shop.refresh(order)).toMatchObject({ state: 'cancelled' });
    await shop.says(FAILED);
  });

  test('directDebit, ChargeRemainPending: calm, for as long as it lasts', async ({
    page,
    servers,
  }) => {
    const shop = new MethodPage(page, servers);
    await opens(shop, { ...DE, lastName: 'ChargeRemainPending' }, 'directDebit');
    await shop.pays();
    await shop.isAtProvider();
    await shop.decides('Approve');
    await shop.isCovered();
    const order = await shop.order();
    for (let asked = 0; asked < 3; asked++) {
      expect(await shop.refresh(order)).toMatchObject({ state: 'pending_payment' });
    }
    await page.reload();
    await shop.says('Your payment is being processed.');
    expect(await shop.heard('dr-error')).toEqual([]);
  });
});
