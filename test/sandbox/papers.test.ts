import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/create-sandbox.js';
import { OWNER } from '../support/sample-owner.js';

const caller = { publishableKey: 'pk_sandbox' };

describe('an invoice in Taiwan', () => {
  const sandbox = createSandbox();
  it.each([
    ['tw_individual_mobile_barcode', { mobileBarcode: '/ABC1234' }],
    ['tw_individual_citizen_cert', { citizenCertificate: 'AB12345678901234' }],
    ['tw_individual_member_carrier', { email: 'ada@example.com' }],
    ['tw_individual_donate', { donationCode: '919' }],
  ])('is kept as %s', (type, attributes) => {
    expect(sandbox.createInvoiceAttribute(caller, { type, attributes })).toEqual({
      id: expect.stringMatching(/\S/) as unknown,
      type,
      attributes,
    });
  });

  it.each([
    ['type', { type: 'letter', attributes: {} }],
    ['attributes.donationCode', { type: 'tw_individual_donate', attributes: {} }],
    [
      'attributes.donationCode',
      { type: 'tw_individual_donate', attributes: { donationCode: '1' } },
    ],
  ])('is refused for its %s', (parameter, body) => {
    expect(() => sandbox.createInvoiceAttribute(caller, body)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ parameter })] }),
    );
  });
});

describe('a refund of pushed money', () => {
  /** A wire transfer that has arrived and goes back: its token. */
  function refunded(sandbox = createSandbox()) {
    const checkout = sandbox.createCheckout(caller, {
      currency: 'USD',
      email: OWNER.email,
      billTo: OWNER,
      items: [{ skuId: 'lamp', quantity: 1, price: 10 }],
    }) as { id: string; payment: { session: { id: string } } };
    const source = sandbox.createSource(caller, {
      type: 'wireTransfer',
      sessionId: checkout.payment.session.id,
      owner: OWNER,
      wireTransfer: {},
    });
    sandbox.attachSource(caller, checkout.id, String(source.id));
    const order = sandbox.createOrder(caller, { checkoutId: checkout.id });
    sandbox.receiveFunds(caller, String(source.id));
    sandbox.captureOrder(caller, String(order.id));
    const { refundToken } = sandbox.refundOrder(caller, String(order.id), {});
    return { sandbox, body: { refundToken, accountHolder: 'Ada Sample', iban: 'DE89' } };
  }

  it('accepts the account for a refund, once', () => {
    const { sandbox, body } = refunded();
    expect(sandbox.submitOfflineRefund(caller, body)).toEqual({ accepted: true });
    expect(() => sandbox.submitOfflineRefund(caller, body)).toThrow(
      expect.objectContaining({ status: 409 }),
    );
  });

  it('refuses a guessed token and a missing account', () => {
    const { sandbox, body } = refunded();
    const guess = { ...body, refundToken: `${String(body.refundToken).slice(0, -1)}x` };
    expect(() => sandbox.submitOfflineRefund(caller, guess)).toThrow(
      expect.objectContaining({ status: 404 }),
    );
    expect(() => sandbox.submitOfflineRefund(caller, { ...body, iban: '' })).toThrow(
      expect.objectContaining({ status: 400 }),
    );
  });
});
