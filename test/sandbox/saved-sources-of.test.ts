import { describe, expect, it } from 'vitest';
import {
  CALLER,
  openShop,
  ownerIn,
  refusal,
  refused,
  type Answer,
} from './support/sandbox-shop.js';

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
  it('are part of the session, the default first', () => {
    const { sandbox, customer, save, checkout, savedIn } = withSavedCards();
    const visa = save();
    const jcb = save('3528987698769879');
    sandbox.updateCustomer(CALLER, customer.id, { defaultSourceId: jcb.id });
    const made = checkout({ customerId: customer.id });
    expect(savedIn(made)).toEqual([
      {
        id: jcb.id,
        clientSecret: expect.not.stringContaining(jcb.clientSecret),
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

  it('contain neither the owner nor entered data', () => {
    const { customer, save, checkout, savedIn } = withSavedCards();
    save();
    const told = JSON.stringify(savedIn(checkout({ customerId: customer.id })));
    expect(told).not.toMatch(/owner|Sample|ada@|4444|number|cvv/i);
  });

  it('are accessible only in the session, without their owner', () => {
    const { sandbox, customer, save, checkout, savedIn, sessionIdOf } = withSavedCards();
    const card = save();
    const made = checkout({ customerId: customer.id });
    const { id, clientSecret: pass } = savedIn(made)[0];
    const read: Answer = sandbox.retrieveSource(CALLER, id, pass);
    const renewed: Answer = sandbox.updateSource(CALLER, id, pass, {
      expirationYear: 2033,
      expirationMonth: 4,
    });

    expect(renewed.creditCard).toMatchObject({ expirationMonth: 4, expirationYear: 2033 });
    for (const answer of [read, renewed]) {
      expect(answer).toMatchObject({ id, clientSecret: pass, sessionId: sessionIdOf(made) });
      expect(JSON.stringify(answer)).not.toMatch(/owner|Sample|ada@/i);
      expect(JSON.stringify(answer)).not.toContain(card.clientSecret);
    }
    expect(savedIn(made)[0].clientSecret).toBe(pass); // the same at each reading
  });

  it('keep their owner in every session of the customer', () => {
    const { sandbox, customer, save, checkout, savedIn } = withSavedCards();
    const card = save();
    const { id, clientSecret: pass } = savedIn(checkout({ customerId: customer.id }))[0];
    const steal = () => sandbox.updateSource(CALLER, id, pass, { owner: ownerIn('GB') });

    expect(refusal(steal)).toEqual(refused(403, 'forbidden'));
    expect(sandbox.readSource(CALLER, id)).toMatchObject({ owner: { address: { country: 'US' } } });
    expect(
      sandbox.updateSource(CALLER, id, card.clientSecret, { owner: ownerIn('GB') }),
    ).toMatchObject({ owner: { address: { country: 'GB' } } });
  });

  it('are authenticated for the session that gave the pass, and for no other', () => {
    const { sandbox, customer, save, checkout, savedIn, sessionIdOf } = withSavedCards();
    save();
    const [mine, other] = [1, 2].map(() => checkout({ customerId: customer.id }));
    const { id: sourceId, clientSecret: sourceClientSecret } = savedIn(mine)[0];
    const authenticate = (sessionId?: string) =>
      sandbox.authenticateSource(CALLER, { sessionId, sourceId, sourceClientSecret, cvv: '123' });

    expect(authenticate(sessionIdOf(mine))).toMatchObject({
      status: 'authentication_not_required',
    });
    for (const elsewhere of [sessionIdOf(other), undefined])
      expect(refusal(() => authenticate(elsewhere)).status).toBe(404);
  });

  it('are closed again once the session has ended, its shopper changed, or the source is gone', () => {
    const { sandbox, customer, save, checkout, savedIn, sessionIdOf } = withSavedCards();
    const ends: readonly ((made: Answer) => void)[] = [
      (made) => sandbox.expireSession(CALLER, sessionIdOf(made)),
      (made) => sandbox.deleteCheckout(CALLER, made.id),
      (made) => sandbox.updateCheckout(CALLER, made.id, { customerId: 'nobody' }),
      (made) => sandbox.removeSavedSource(CALLER, customer.id, savedIn(made)[0].id),
    ];
    for (const end of ends) {
      save();
      const made = checkout({ customerId: customer.id });
      const { id, clientSecret: pass } = savedIn(made)[0];
      expect(sandbox.retrieveSource(CALLER, id, pass)).toMatchObject({ id });
      end(made);
      expect(refusal(() => sandbox.retrieveSource(CALLER, id, pass)).status).toBe(404);
    }
  });

  it('are not opened by a pass for another source of the same customer', () => {
    const { sandbox, customer, save, checkout, savedIn } = withSavedCards();
    save();
    save('3528987698769879');
    const [one, two] = savedIn(checkout({ customerId: customer.id }));
    const read = () => sandbox.retrieveSource(CALLER, two.id, one.clientSecret);
    expect(refusal(read).status).toBe(404);
    const cancel = () => sandbox.cancelSource(CALLER, one.id, one.clientSecret);
    expect(refusal(cancel).status).toBe(404);
  });

  it('are not shown to guests or to other customers', () => {
    const { sandbox, save, checkout, savedIn } = withSavedCards();
    save();
    const other: Answer = sandbox.createCustomer(CALLER, {});
    expect(savedIn(checkout())).toBeUndefined();
    expect(savedIn(checkout({ customerId: other.id }))).toEqual([]);
    expect(savedIn(checkout({ customerId: 'nobody' }))).toBeUndefined();
  });

  it('omit removed sources and those that the session does not accept', () => {
    const { sandbox, customer, save, checkout, sessionIdOf, savedIn } = withSavedCards();
    const [gone, kept] = [save(), save()];
    const made = checkout({ customerId: customer.id });
    sandbox.removeSavedSource(CALLER, customer.id, gone.id);
    expect(savedIn(made)).toMatchObject([{ id: kept.id, default: true }]);
    sandbox.overrideMethods(CALLER, sessionIdOf(made), [{ type: 'payPal' }]);
    expect(savedIn(made)).toEqual([]);
  });

  it('are no longer offered once the order is placed', () => {
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

  it('can be created at a provider without an amount, if they are only saved', () => {
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

    it('pay no order unseen although another checkout, which is free, has the card too', () => {
      const { saved, made, attach, order, checkout, customer } = inGermany();
      attach(made, saved);
      const free = checkout({
        customerId: customer.id,
        billTo: ownerIn('DE'),
        currency: 'EUR',
        items: [{ productDetails: { name: 'Sample' }, price: 0, quantity: 1 }],
      });
      attach(free, saved);
      expect(refusal(() => order(made))).toEqual(refused(409, 'payment_authorization_failed'));
    });

    it('show the amount of the session, at the bank and to its page, whatever they paid before', () => {
      const { sandbox, saved, made, attach, checkout, customer, savedIn, sessionIdOf } =
        inGermany();
      attach(made, saved);
      const dear = checkout({
        customerId: customer.id,
        billTo: ownerIn('DE'),
        currency: 'EUR',
        items: [{ productDetails: { name: 'Sample' }, price: 236.02, quantity: 1 }],
      });
      const { id, clientSecret } = savedIn(dear)[0] as Answer;
      const { challengeToken } = sandbox.authenticateSource(CALLER, {
        sessionId: sessionIdOf(dear),
        sourceId: id as string,
        sourceClientSecret: clientSecret as string,
      }) as Answer;
      const right = { amount: '236.02', currency: 'EUR' };
      expect(sandbox.readRedirect(challengeToken as string)).toMatchObject(right);
      expect(sandbox.retrieveSource(CALLER, id as string, clientSecret as string)).toMatchObject(
        right,
      );
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
