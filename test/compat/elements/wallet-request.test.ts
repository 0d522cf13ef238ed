import { expect, it } from 'vitest';
import { toSourceEvent, walletShipping } from '../../../src/compat/elements/wallet-request.js';
import type {
  DetailsUpdate,
  PaymentRequestData,
  WalletContact,
  WalletSourceEvent,
} from '../../../src/compat/types/index.js';
import { money } from '../../../src/domain/money.js';

const REQUEST: PaymentRequestData = {
  country: 'US',
  currency: 'USD',
  total: { label: 'Order', amount: 10 },
  requestShipping: true,
  shippingOptions: [
    { id: 'post', label: 'Post', amount: 5, detail: '3 days' },
    { id: 'courier', label: 'Courier', amount: 12.5, detail: 'Today', selected: true },
  ],
};

const CONTACT: WalletContact = {
  name: 'Ada Sample',
  firstName: 'Ada',
  lastName: 'Sample',
  phone: '5550100123',
  email: 'ada@example.com',
  address: {
    line1: '1 Sample Street',
    line2: '2nd floor',
    city: 'Minnetonka',
    state: 'MN',
    postalCode: '55343',
    country: 'US',
  },
};

/** The sheet's update after the page's answer to the address. */
const answered = (update: DetailsUpdate) =>
  walletShipping(REQUEST, 'USD', 'en', (_, payload) => {
    (payload as { updateWith(update: DetailsUpdate): void }).updateWith(update);
    return true;
  })?.onAddress(CONTACT);

it('a refusal is passed to the sheet with each field that the page names', async () => {
  const error: DetailsUpdate['error'] = {
    message: 'No',
    fields: {
      addressLine: 'No such street',
      city: 'No such city',
      country: 'Not there',
      phone: 'No such number',
      postalCode: 'No such code',
      recipient: 'Nobody',
      region: 'No such region',
    },
  };
  expect(await answered({ status: 'failure', error })).toEqual({ error });
});

it('new lines, shipping options and a total are passed to the sheet, the chosen option first', async () => {
  const update: DetailsUpdate = {
    status: 'success',
    total: { label: 'Order', amount: 22.5, isPending: true },
    displayItems: [{ label: 'Teapot', amount: 10, isPending: true }],
    shippingOptions: REQUEST.shippingOptions ?? [],
  };
  expect(await answered(update)).toEqual({
    total: money(2250, 'USD'),
    isPending: true,
    lines: [{ label: 'Teapot', amount: money(1000, 'USD'), isPending: true }],
    options: [
      { id: 'courier', label: 'Courier', detail: 'Today', amount: money(1250, 'USD') },
      { id: 'post', label: 'Post', detail: '3 days', amount: money(500, 'USD') },
    ],
  });
});

it('the shopper’s data in the sheet is passed to the page with every member', () => {
  const event: Partial<WalletSourceEvent> = toSourceEvent({
    billingAddress: CONTACT,
    shippingAddress: CONTACT,
    contactInformation: { name: 'Ada Sample', phone: '5550100123', email: 'ada@example.com' },
    shippingOption: { id: 'post', label: 'Post', detail: '3 days', amount: money(500, 'USD') },
  });
  expect(event).toEqual({
    billingAddress: CONTACT,
    shippingAddress: CONTACT,
    contactInformation: { name: 'Ada Sample', phone: '5550100123', email: 'ada@example.com' },
    shippingOption: { id: 'post', label: 'Post', detail: '3 days', amount: 5 },
  });
});
