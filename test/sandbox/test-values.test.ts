import { describe, expect, it } from 'vitest';
import {
  CALLER,
  openShop,
  ownerIn,
  refusal,
  refused,
  URLS,
  type Answer,
} from './support/sandbox-shop.js';

const chargeState = (order: Answer) => order.payment.charges.at(-1).state;

describe('the cards of protocol 4.4', () => {
  it.each([
    ['3434 567890 12341', 'American Express', '1234'],
    ['3034 567890 1235', 'Diners Club', '123'],
    ['6011 9876 9876 9876', 'Discover', '123'],
    ['3528 9876 9876 9879', 'JCB', '123'],
    ['5466 1600 0000 0008', 'MasterCard', '123'],
    ['6226 2200 0000 0009', 'UnionPay', '123'],
    ['4444-2222-3333-1111', 'Visa', '123'],
  ])('%s pays as %s', (number, brand, cvv) => {
    const { sandbox, checkout, attach, order, sessionIdOf } = openShop();
    const made = checkout();
    const creditCard = { number, cvv, expirationMonth: '3', expirationYear: '30' };
    const source: Answer = sandbox.createSource(CALLER, {
      type: 'creditCard',
      sessionId: sessionIdOf(made),
      creditCard,
    });
    expect(source).toMatchObject({
      state: 'chargeable',
      creditCard: { brand, expirationMonth: 3, expirationYear: 2030 },
    });
    attach(made, source);
    expect(order(made).state).toBe('accepted');
  });

  const paidBy = (number: string) => {
    const shop = openShop();
    const made = shop.checkout();
    shop.attach(made, shop.card(made, number));
    return { ...shop, made };
  };

  it('4000…3295 creates a failed source, and another card pays', () => {
    const { checkout, card, attach, order } = openShop();
    const made = checkout();
    const failed = card(made, '4000000000003295');
    expect(failed).toMatchObject({ state: 'failed', creditCard: { lastFourDigits: '3295' } });
    expect(refusal(() => attach(made, failed))).toEqual(
      refused(409, 'source_status_invalid_for_session'),
    );
    attach(made, card(made));
    expect(order(made).state).toBe('accepted');
  });

  it('4000…3600 refuses its charge when the order is placed', () => {
    const { sandbox, made, order } = paidBy('4000000000003600');
    const before = sandbox.snapshot();
    expect(refusal(() => order(made))).toMatchObject({
      status: 409,
      type: 'conflict',
      errors: [{ code: 'failed-request', message: 'Failed to charge source.' }],
    });
    expect(sandbox.snapshot()).toEqual(before);
  });

  it('4000…4103 fails when it is captured', () => {
    const { sandbox, made, order } = paidBy('4000000000004103');
    const { id } = order(made);
    expect(chargeState(sandbox.captureOrder(CALLER, id))).toBe('failed');
  });

  it.each(['4000000000004663', '4000000000004111'])(
    '%s fails when it is refunded (12.4, 88)',
    (number) => {
      const { sandbox, made, order } = paidBy(number);
      const { id } = order(made);
      expect(chargeState(sandbox.captureOrder(CALLER, id))).toBe('complete');
      expect((sandbox.refundOrder(CALLER, id, {}) as Answer).payment.charges).toMatchObject([
        { refundState: 'failed', refundedAmount: 0 },
      ]);
    },
  );

  it('4000…4442 fails when it is cancelled', () => {
    const { sandbox, made, order } = paidBy('4000000000004442');
    const { id } = order(made);
    expect(refusal(() => sandbox.cancelOrder(CALLER, id))).toEqual(refused(409, 'failed-request'));
    expect(sandbox.readOrder(CALLER, id)).toMatchObject({ state: 'accepted' });
  });

  it('4485…1565 is captured slowly, then not', () => {
    const { sandbox, made, order } = paidBy('4485951788521565');
    const { id } = order(made);
    expect(chargeState(sandbox.captureOrder(CALLER, id))).toBe('processing');
    expect(chargeState(sandbox.refreshOrder(CALLER, id))).toBe('failed');
  });

  it('4556…0839 is refunded slowly, then not', () => {
    const { sandbox, made, order } = paidBy('4556602564240839');
    const { id } = order(made);
    sandbox.captureOrder(CALLER, id);
    const refunded: Answer = sandbox.refundOrder(CALLER, id, { amount: 18.01 });
    expect(refunded.payment.charges).toMatchObject([
      { refundState: 'pending', refundedAmount: 18.01 },
    ]);
    expect((sandbox.refreshOrder(CALLER, id) as Answer).payment.charges).toMatchObject([
      { refundState: 'failed', refundedAmount: 0 },
    ]);
  });

  it.each(['4024007120579635', '4000000000000028'])('%s stays in capture', (number) => {
    const { sandbox, made, order } = paidBy(number);
    const { id } = order(made);
    sandbox.captureOrder(CALLER, id);
    expect(chargeState(sandbox.refreshOrder(CALLER, id))).toBe('processing');
  });
});

describe('card numbers that were never issued', () => {
  const good = {
    number: '4111111111111111',
    expirationMonth: 12,
    expirationYear: 2030,
    cvv: '123',
  };

  it.each([
    ['an unknown number with a right check digit is taken', {}, undefined, undefined],
    ['a number is missing', { number: undefined }, 'incomplete_card_number', 'number'],
    ['a wrong check digit', { number: '4111111111111112' }, 'invalid_card_number', 'number'],
    ['letters', { number: '4111x' }, 'invalid_card_number', 'number'],
    [
      'too few digits for the brand',
      { number: '4111111111111' + '11' },
      'invalid_card_number',
      'number',
    ],
    [
      'digits of another script',
      { number: '４１１１１１１１１１１１１１１１' },
      'invalid_card_number',
      'number',
    ],
    ['no month', { expirationMonth: undefined }, 'incomplete_expiration_date', 'expirationMonth'],
    ['no year', { expirationYear: '' }, 'incomplete_expiration_date', 'expirationYear'],
    ['a thirteenth month', { expirationMonth: 13 }, 'invalid_expiration_month', 'expirationMonth'],
    [
      'a month that is no number',
      { expirationMonth: {} },
      'invalid_expiration_month',
      'expirationMonth',
    ],
    ['last year', { expirationYear: 2025 }, 'invalid_expiration_year', 'expirationYear'],
    ['a year too far away', { expirationYear: 2999 }, 'invalid_expiration_year', 'expirationYear'],
    [
      'last month',
      { expirationMonth: 10, expirationYear: 2026 },
      'invalid_expiration_date',
      'expirationMonth',
    ],
    ['this month is taken', { expirationMonth: 11, expirationYear: 2026 }, undefined, undefined],
    ['no security code', { cvv: undefined }, 'incomplete_security_code', 'cvv'],
    ['a short security code', { cvv: '12' }, 'invalid_security_code', 'cvv'],
    ['a code of four digits on a Visa', { cvv: '1234' }, 'invalid_security_code', 'cvv'],
  ])('%s', (_, change, code, field) => {
    const { sandbox, checkout, sessionIdOf } = openShop();
    const sessionId = sessionIdOf(checkout());
    const call = () =>
      sandbox.createSource(CALLER, {
        type: 'creditCard',
        sessionId,
        creditCard: { ...good, ...change },
      });
    if (code) expect(refusal(call)).toEqual(refused(400, code, `creditCard.${field}`));
    else expect(call()).toMatchObject({ state: 'chargeable' });
  });

  it('needs no security code where the merchant charges', () => {
    const { sandbox, checkout, sessionIdOf } = openShop();
    const sessionId = sessionIdOf(checkout({ chargeType: 'merchant_initiated' }));
    const { cvv: _, ...creditCard } = good;
    expect(
      sandbox.createSource(CALLER, { type: 'creditCard', sessionId, creditCard }),
    ).toMatchObject({ state: 'chargeable' });
  });
});

describe('the names of protocol 4.4', () => {
  const market: Record<string, Answer> = {
    directDebit: { currency: 'EUR', billTo: ownerIn('DE') },
    alipay: { currency: 'CNY', billTo: ownerIn('CN') },
    alipayCn: { currency: 'USD', billTo: ownerIn('CN') },
    klarnaCreditRecurring: { autoRenewal: true },
    payPalBilling: { autoRenewal: true },
    konbini: { currency: 'JPY', billTo: ownerIn('JP'), items: [{ price: 5000 }] },
  };
  const payingAs = (type: string, lastName: string) => {
    const shop = openShop();
    const made = shop.checkout(market[type] ?? {});
    const block = type === 'konbini' ? { storeId: '010' } : URLS;
    const source = shop.source(made, type, block, { owner: { ...made.billTo, lastName } });
    return { ...shop, made, source };
  };
  /** Order first, provider after: the state of order and session when the shop asks. */
  const submitThenRedirect = (type: string, lastName: string) => {
    const shop = payingAs(type, lastName);
    shop.attach(shop.made, shop.source);
    const { id } = shop.order(shop.made);
    shop.decide(shop.source, 'approve');
    return { ...shop, id, refresh: (): Answer => shop.sandbox.refreshOrder(CALLER, id) };
  };

  it.each([
    ['payPal', 'SourceCreationFail'],
    ['payPalBilling', 'SourceCreationFail'],
    ['payPalCredit', 'SourceCreationFail'],
    ['klarnaCredit', 'SourceCreationFail'],
    ['klarnaCreditRecurring', 'SourceCreationFail'],
    ['directDebit', 'SourceFail'],
    ['alipay', 'authFail'],
    ['alipayCn', 'authFail'],
    ['wireTransfer', 'SourceCreationFail'],
    ['konbini', 'SourceCreationFail'],
    ['googlePay', 'SourceFail'],
  ])('%s by %s has failed from the start', (type, lastName) => {
    expect(payingAs(type, lastName).source.state).toBe('failed');
    expect(payingAs(type, 'Sample').source.state).not.toBe('failed');
  });

  it.each([
    ['directDebit', 'SourceFailAfterRedirect'],
    ['alipay', 'authFailAfterRedirect'],
  ])('%s by %s fails although the shopper approved', (type, lastName) => {
    const { sandbox, source, decide } = payingAs(type, lastName);
    expect(decide(source, 'approve')).toEqual({ status: 'approved', location: URLS.returnUrl });
    expect(sandbox.readSource(CALLER, source.id)).toMatchObject({ state: 'failed' });
    expect(submitThenRedirect(type, lastName).refresh()).toMatchObject({
      state: 'cancelled',
      payment: { session: { state: 'failed' } },
    });
  });

  it.each([
    ['payPal', 'ChargeCreationFail'],
    ['googlePay', 'ChargeFail'],
  ])('%s by %s refuses its charge when the order is placed', (type, lastName) => {
    const { made, source, attach, order, decide } = payingAs(type, lastName);
    if (type === 'payPal') decide(source, 'approve');
    attach(made, source);
    expect(refusal(() => order(made))).toEqual(refused(409, 'failed-request'));
  });

  it.each([
    ['klarnaCredit', 'ChargeCreationFail'],
    ['directDebit', 'ChargeFail'],
  ])('%s by %s refuses its charge after the redirect', (type, lastName) => {
    const { refresh } = submitThenRedirect(type, lastName);
    expect(refresh()).toMatchObject({
      state: 'cancelled',
      payment: { session: { state: 'failed' }, charges: [{ state: 'failed' }] },
    });
  });

  it('SEPA by ChargeFailedAfterPending is pending first, by ChargeRemainPending for ever', () => {
    const fails = submitThenRedirect('directDebit', 'ChargeFailedAfterPending');
    expect(fails.refresh()).toMatchObject({
      state: 'pending_payment',
      payment: { session: { state: 'pending' } },
    });
    expect(fails.refresh()).toMatchObject({
      state: 'cancelled',
      payment: { session: { state: 'failed' } },
    });
    const stays = submitThenRedirect('directDebit', 'ChargeRemainPending');
    for (const _ of [1, 2, 3]) {
      expect(stays.refresh()).toMatchObject({
        state: 'pending_payment',
        payment: { session: { state: 'pending' } },
      });
    }
  });

  it.each([
    ['klarnaCredit', 'RefundFail', 'failed'],
    ['directDebit', 'RefundFail', 'failed'],
    ['directDebit', 'RefundFailedAfterPending', 'pending'],
    ['alipay', 'refundFail', 'failed'],
  ])('%s by %s has its refund %s', (type, lastName, refundState) => {
    const { sandbox, id, refresh } = submitThenRedirect(type, lastName);
    expect(refresh().state).toBe('accepted');
    sandbox.captureOrder(CALLER, id);
    expect((sandbox.refundOrder(CALLER, id, {}) as Answer).payment.charges).toMatchObject([
      { refundState },
    ]);
    if (refundState === 'pending')
      expect(refresh().payment.charges).toMatchObject([{ refundState: 'failed' }]);
  });

  it('a wire transfer by SourceFailWithDelay never brings money', () => {
    const { sandbox, made, source, attach, order } = payingAs(
      'wireTransfer',
      'SourceFailWithDelay',
    );
    attach(made, source);
    const { id } = order(made);
    expect(sandbox.receiveFunds(CALLER, source.id)).toMatchObject({ state: 'failed' });
    expect(sandbox.readOrder(CALLER, id)).toMatchObject({
      state: 'cancelled',
      payment: { session: { state: 'failed' } },
    });
  });

  it.each([
    ['RefundFailWhileCreation', true],
    ['RefundFailAfterPaymentInfo', false],
  ])('a wire transfer by %s is not refunded', (lastName, atOnce) => {
    const { sandbox, made, source, attach, order } = payingAs('wireTransfer', lastName);
    attach(made, source);
    const { id } = order(made);
    sandbox.receiveFunds(CALLER, source.id);
    sandbox.captureOrder(CALLER, id);
    if (atOnce)
      expect(refusal(() => sandbox.refundOrder(CALLER, id, {}))).toEqual(
        refused(409, 'failed-request'),
      );
    else
      expect((sandbox.refundOrder(CALLER, id, {}) as Answer).payment.charges).toMatchObject([
        { refundState: 'failed' },
      ]);
  });

  it('Google Pay fails late or requires a challenge, depending on the name', () => {
    const late = (lastName: string) => {
      const { sandbox, made, source, attach, order } = payingAs('googlePay', lastName);
      attach(made, source);
      return { sandbox, id: order(made).id };
    };
    const capture = late('CaptureFail');
    expect(chargeState(capture.sandbox.captureOrder(CALLER, capture.id))).toBe('failed');
    const cancel = late('CancelFail');
    expect(refusal(() => cancel.sandbox.cancelOrder(CALLER, cancel.id)).status).toBe(409);
    const passes = payingAs('googlePay', 'SCATest');
    expect(passes.source.state).toBe('requires_action');
    passes.decide(passes.source, 'approve', '1234');
    expect(passes.sandbox.readSource(CALLER, passes.source.id)).toMatchObject({
      state: 'chargeable',
    });
    const fails = payingAs('googlePay', 'SCATestFail');
    expect(fails.decide(fails.source, 'approve', '1234')).toMatchObject({ status: 'declined' });
    expect(fails.sandbox.readSource(CALLER, fails.source.id)).toMatchObject({ state: 'failed' });
  });

  it('mean nothing to other methods', () => {
    expect(payingAs('payPal', 'SourceFail').source.state).toBe('pending_redirect');
  });
});
