import { describe, expect } from 'vitest';
import { PaymentPage } from '../../support/e2e/payment-page.js';
import type { Servers } from '../../support/e2e/start-servers.js';
import { test } from '../../support/e2e/test.js';
import { patience } from '../../support/pace.js';

interface Order {
  readonly id: string;
  readonly state: string;
  readonly payment: {
    readonly charges: readonly { readonly state: string; readonly refundState?: string }[];
  };
}

const DECLINED = 'The payment was declined.';
const UNCONFIRMED = 'Your bank couldn’t confirm it’s you.';

/** What happens between the pay button and the end, and after it. Numbers and results are those of protocol 4.4. */
interface Row {
  readonly number: string;
  readonly expiry?: string;
  readonly code?: string;
  /** The shopper's answer to the bank's challenge. */
  readonly password?: string;
  /** Why it was not paid. */
  readonly refusal?: string;
  /** The expected result of the shop's back end. */
  readonly then?: (desk: Desk) => Promise<unknown>;
}

/** The shop's back end. */
class Desk {
  readonly #servers: Servers;
  readonly #checkoutId: string;

  constructor(servers: Servers, checkoutId: string) {
    this.#servers = servers;
    this.#checkoutId = checkoutId;
  }

  order(): Promise<Order> {
    return this.#servers.ask<Order>('POST /orders', { checkoutId: this.#checkoutId });
  }

  does(what: 'capture' | 'cancel' | 'refund', { id }: Order): Promise<Order> {
    return this.#servers.ask<Order>(`POST /__sandbox/orders/${id}/${what}`, {});
  }

  later({ id }: Order): Promise<Order> {
    return this.#servers.ask<Order>(`POST /orders/${id}/refresh`);
  }
}

const chargeOf = ({ payment }: Order) => payment.charges.at(-1);

const isAccepted = async (desk: Desk) => expect((await desk.order()).state).toBe('accepted');
const chargeFails = (desk: Desk) => expect(desk.order()).rejects.toThrow('409');
const captureFails = async (desk: Desk) =>
  expect(chargeOf(await desk.does('capture', await desk.order()))?.state).toBe('failed');
const refundFails = async (desk: Desk) => {
  const captured = await desk.does('capture', await desk.order());
  expect(chargeOf(await desk.does('refund', captured))?.refundState).toBe('failed');
};
const cancelFails = async (desk: Desk) =>
  expect(desk.does('cancel', await desk.order())).rejects.toThrow('409');
const captureFailsLater = async (desk: Desk) => {
  const order = await desk.does('capture', await desk.order());
  expect(chargeOf(order)?.state).toBe('processing');
  expect(chargeOf(await desk.later(order))?.state).toBe('failed');
};
const refundFailsLater = async (desk: Desk) => {
  const captured = await desk.does('capture', await desk.order());
  const refunded = await desk.does('refund', captured);
  expect(chargeOf(refunded)?.refundState).toBe('pending');
  expect(chargeOf(await desk.later(refunded))?.refundState).toBe('failed');
};
const captureStaysPending = async (desk: Desk) => {
  const order = await desk.does('capture', await desk.order());
  expect(chargeOf(await desk.later(order))?.state).toBe('processing');
};

const CONTRACT: Readonly<Record<string, Row>> = {
  'American Express pays': { number: '343456789012341', code: '1234', then: isAccepted },
  'Diners Club pays': { number: '30345678901235', then: isAccepted },
  'Discover pays': { number: '6011987698769876', then: isAccepted },
  'JCB pays': { number: '3528987698769879', then: isAccepted },
  'Mastercard pays': { number: '5466160000000008', then: isAccepted },
  'UnionPay pays': { number: '6226220000000009', then: isAccepted },
  'Visa pays': { number: '4444222233331111', then: isAccepted },
  '5454… is asked by its bank (web password)': {
    number: '5454545454545454',
    expiry: '0330',
    code: '737',
    password: 'password',
    then: isAccepted,
  },
  '4917… is asked by its bank (mobile password)': {
    number: '4917610000000000',
    expiry: '1030',
    code: '737',
    password: '1234',
    then: isAccepted,
  },
  '4917… is asked with its other expiry too': {
    number: '4917610000000000',
    expiry: '0330',
    code: '737',
    password: 'password',
    then: isAccepted,
  },
  '…3295 fails when the source is made': { number: '4000000000003295', refusal: DECLINED },
  '…3600 fails when it is charged': { number: '4000000000003600', then: chargeFails },
  '…4103 fails when it is captured': { number: '4000000000004103', then: captureFails },
  '…4111 fails when it is refunded': { number: '4000000000004111', then: refundFails },
  '…4663 fails when it is refunded': { number: '4000000000004663', then: refundFails },
  '…4442 fails when it is cancelled': { number: '4000000000004442', then: cancelFails },
  '…1565 is captured slowly, then not': { number: '4485951788521565', then: captureFailsLater },
  '…0839 is refunded slowly, then not': { number: '4556602564240839', then: refundFailsLater },
  '…9635 stays in capture': { number: '4024007120579635', then: captureStaysPending },
  '…0028 stays in capture': { number: '4000000000000028', then: captureStaysPending },
};

/** The sandbox's own, for what the contract has no card for (docs/test-values.md). */
const OWN: Readonly<Record<string, Row>> = {
  'whose bank is content unasked': { number: '4000120000000107', then: isAccepted },
  'whose bank cannot be asked': { number: '4000120000000206', then: isAccepted },
  'whose bank says no unasked': { number: '4000120000000305', refusal: UNCONFIRMED },
  'whose bank refuses every password': {
    number: '4000120000000404',
    password: '1234',
    refusal: UNCONFIRMED,
  },
};

async function play(shop: PaymentPage, servers: Servers, row: Row): Promise<void> {
  await shop.starts();
  await shop.types(row.number, row.expiry, row.code);
  await shop.pays();
  if (row.password) await shop.answersBank(row.password);
  if (row.refusal) await shop.seesNotice(row.refusal);
  else await shop.isPaid();
  expect(await shop.heard('dr-success')).toHaveLength(row.refusal ? 0 : 1);
  await row.then?.(new Desk(servers, shop.checkoutId));
}

describe('the test cards, through the drop-in', () => {
  // …4663 of the table has a wrong check digit: the service tells its card frame of it. Nobody else's number is let through.
  test('a number with a wrong check digit is stopped by the form', async ({ page, servers }) => {
    const shop = new PaymentPage(page, servers);
    await shop.opens();
    await shop.starts();
    await shop.types('4000000000004664');
    await shop.payButton.click();
    await shop.card.getByText('Check the card number: a digit seems wrong.').waitFor();
    expect(await shop.heard('dr-success')).toEqual([]);
  });

  // One page for all of them: a new session each, no reload.
  test(
    'all of protocol 4.4 behave as its table says',
    { timeout: patience(180_000) },
    async ({ page, servers }) => {
      const shop = new PaymentPage(page, servers);
      await shop.opens();
      for (const [name, row] of Object.entries(CONTRACT)) {
        await play(shop, servers, row).catch((cause: unknown) => {
          throw new Error(name, { cause });
        });
      }
    },
  );

  test('of the kit have the outcome in docs/test-values.md: frictionless, attempt, fail (F-100)', async ({
    page,
    servers,
  }) => {
    const shop = new PaymentPage(page, servers);
    await shop.opens();
    for (const [name, row] of Object.entries(OWN)) {
      await play(shop, servers, row).catch((cause: unknown) => {
        throw new Error(name, { cause });
      });
    }
  });
});
