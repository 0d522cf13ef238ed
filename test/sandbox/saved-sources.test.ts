import { describe, expect, it } from 'vitest';
import { CALLER, openShop, ownerIn, refusal, refused, type Answer } from './shop.js';

const withSavedCards = () => {
  const shop = openShop();
  const customer: Answer = shop.sandbox.createCustomer(CALLER, { email: 'ada@example.com' });
  const save = (number?: string, more = {}): Answer =>
    shop.sandbox.saveSource(CALLER, customer.id, shop.card(undefined, number, more).id);
  const savedIn = (made: Answer): Answer =>
    (shop.sandbox.readBrowserCheckout(CALLER, shop.sessionIdOf(made), {}) as Answer).savedSources;
  return { ...shop, customer, save, savedIn };
};

describe('a customer’s saved sources', () => {
  it('come with the session, the default first', () => {
    const { sandbox, customer, save, checkout, savedIn } = withSavedCards();
    const visa = save();
    const jcb = save('3528987698769879');
    sandbox.updateCustomer(CALLER, customer.id, { defaultSourceId: jcb.id });
    const made = checkout({ customerId: customer.id });
    expect(savedIn(made)).toEqual([
      {
        id: jcb.id,
        clientSecret: jcb.clientSecret,
        type: 'creditCard',
        flow: 'standard',
        state: 'chargeable',
        reusable: true,
        default: true,
        removable: true,
        creditCard: {
          brand: 'JCB',
          lastFourDigits: '9879',
          expirationMonth: 12,
          expirationYear: 2030,
        },
      },
      expect.objectContaining({ id: visa.id, default: false }),
    ]);
  });

  it('tell nothing of the owner and nothing that was typed', () => {
    const { customer, save, checkout, savedIn } = withSavedCards();
    save();
    const told = JSON.stringify(savedIn(checkout({ customerId: customer.id })));
    expect(told).not.toMatch(/owner|Sample|ada@|4444|number|cvv/i);
  });

  it('do not come to a guest, nor to somebody else', () => {
    const { sandbox, save, checkout, savedIn } = withSavedCards();
    save();
    const other: Answer = sandbox.createCustomer(CALLER, {});
    expect(savedIn(checkout())).toBeUndefined();
    expect(savedIn(checkout({ customerId: other.id }))).toEqual([]);
    expect(savedIn(checkout({ customerId: 'nobody' }))).toBeUndefined();
  });

  it('leave out what was removed, and what the session does not take', () => {
    const { sandbox, customer, save, checkout, sessionIdOf, savedIn } = withSavedCards();
    const [gone, kept] = [save(), save()];
    const made = checkout({ customerId: customer.id });
    sandbox.removeSavedSource(CALLER, customer.id, gone.id);
    expect(savedIn(made)).toMatchObject([{ id: kept.id, default: true }]);
    sandbox.overrideMethods(CALLER, sessionIdOf(made), [{ type: 'payPal' }]);
    expect(savedIn(made)).toEqual([]);
  });

  it('are no more on offer once the order is placed', () => {
    const { customer, save, checkout, attach, order, savedIn } = withSavedCards();
    const made = checkout({ customerId: customer.id });
    attach(made, save());
    order(made);
    expect(savedIn(made)).toBeUndefined();
  });

  it('are not to be removed while a subscription lives on them', () => {
    const { customer, save, checkout, savedIn } = withSavedCards();
    save(undefined, { usage: 'subscription' });
    expect(savedIn(checkout({ customerId: customer.id }))).toMatchObject([{ removable: false }]);
  });

  it('can be made at a provider without an amount, where they are only to be saved', () => {
    const { sandbox, customer, decide } = withSavedCards();
    const body = {
      type: 'payPalBilling',
      owner: ownerIn('US'),
      payPalBilling: { returnUrl: 'https://shop.example/back' },
    };
    expect(refusal(() => sandbox.createSource(CALLER, body))).toEqual(
      refused(400, 'missing_parameter', 'currency'),
    );
    const source: Answer = sandbox.createSource(CALLER, { ...body, futureUse: true });
    decide(source, 'approve');
    expect(sandbox.saveSource(CALLER, customer.id, source.id)).toMatchObject({ reusable: true });
  });

  describe('of a shopper in Germany', () => {
    const inGermany = () => {
      const shop = withSavedCards();
      const saved = shop.save();
      const body = { customerId: shop.customer.id, billTo: ownerIn('DE'), currency: 'EUR' };
      const made = shop.checkout(body);
      const sourceId = saved.id as string;
      const authenticate = (): Answer =>
        shop.sandbox.authenticateSource(CALLER, {
          sessionId: shop.sessionIdOf(made),
          sourceId,
          sourceClientSecret: saved.clientSecret as string,
          creditCard: { cvv: '123' },
        });
      return { ...shop, saved, made, authenticate };
    };

    it('pay no order before the issuer has seen the shopper in this session', () => {
      const { saved, made, attach, order, authenticate, sandbox } = inGermany();
      attach(made, saved);
      expect(refusal(() => order(made))).toEqual(refused(409, 'payment_authorization_failed'));
      const { status, challengeToken } = authenticate();
      expect(status).toBe('challenge');
      sandbox.decideRedirect(challengeToken as string, 'approve', { password: '1234' });
      expect(authenticate()).toEqual({ status: 'complete' });
      expect(order(made)).toMatchObject({ state: 'accepted' });
    });

    it('renew a subscription without the shopper (protocol 1.6)', () => {
      const { saved, checkout, customer, attach, order } = inGermany();
      const renewal = checkout({
        customerId: customer.id,
        billTo: ownerIn('DE'),
        currency: 'EUR',
        chargeType: 'merchant_initiated',
      });
      attach(renewal, saved);
      expect(order(renewal)).toMatchObject({ state: 'accepted' });
    });

    it('take no code of the wrong length', () => {
      const { sandbox, saved, made, sessionIdOf } = inGermany();
      const wrong = {
        sessionId: sessionIdOf(made),
        sourceId: saved.id as string,
        sourceClientSecret: saved.clientSecret as string,
        creditCard: { cvv: '12' },
      };
      expect(refusal(() => sandbox.authenticateSource(CALLER, wrong))).toEqual(
        refused(400, 'invalid_security_code', 'creditCard.cvv'),
      );
    });
  });
});
