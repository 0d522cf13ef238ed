import type { Page } from 'playwright-core';
import type {
  DigitalRiverConstructor,
  DigitalRiverInstance,
  Source,
  SourceData,
} from '../../../src/compat/types/index.js';
import type { Servers } from './start-servers.js';
import { scriptOf } from './storefront.js';
import { OWNER } from '../sample-owner.js';

// In the page.
declare const DigitalRiver: DigitalRiverConstructor;
declare const dr: DigitalRiverInstance;

/** A script that makes `dr`. */
export const KNOWS_RIVER = scriptOf(() =>
  Object.assign(window, { dr: new DigitalRiver('pk_sandbox') }),
);

/** A wire transfer for the session, made in the page. */
export async function wireSource(page: Page, sessionId: string): Promise<Source> {
  const data: SourceData = { type: 'wireTransfer', sessionId, owner: OWNER, wireTransfer: {} };
  const { source, error } = await page.evaluate((given) => dr.createSource(given), data);
  if (error) throw new Error(error.type);
  return source;
}

/** The wire transfer paid the checkout, arrived and goes back: the token of its refund. */
export async function refundWire(
  { ask }: Pick<Servers, 'ask'>,
  checkoutId: string,
  { id }: Source,
): Promise<string> {
  await ask(`POST /checkouts/${checkoutId}/sources/${id}`);
  const order = await ask<{ id: string }>('POST /orders', { checkoutId });
  await ask(`POST /__sandbox/sources/${id}/receive-funds`);
  await ask(`POST /__sandbox/orders/${order.id}/capture`);
  const refund = await ask<{ refundToken: string }>(
    `POST /__sandbox/orders/${order.id}/refund`,
    {},
  );
  return refund.refundToken;
}

export async function sendsRefundAccount(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Account holder' }).fill('Ada Sample');
  await page.getByRole('radio', { name: 'Account with an IBAN' }).check();
  await page.getByRole('textbox', { name: 'IBAN' }).fill('DE89370400440532013000');
  await page.getByRole('button', { name: 'Send' }).click();
}
