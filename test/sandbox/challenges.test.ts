import { describe, expect, it } from 'vitest';
import {
  CALLER,
  openShop,
  ownerIn,
  refusal,
  refused,
  tokenOf,
  type Answer,
} from './support/sandbox-shop.js';

const germany = { currency: 'EUR', billTo: ownerIn('DE') };

/** The page's request after each step (protocol 2.6). */
const asker =
  (shop: ReturnType<typeof openShop>, made: Answer, source: Answer) =>
  (more: Answer = {}) =>
    shop.sandbox.authenticateSource(CALLER, {
      sessionId: shop.sessionIdOf(made),
      sourceId: source.id,
      sourceClientSecret: source.clientSecret,
      ...more,
    }) as Answer;

describe.each(['5454545454545454', '4917610000000000'])('the challenge of card %s', (number) => {
  it.each(['1234', 'password'])('is passed with the password %s', (password) => {
    const shop = openShop();
    const made = shop.checkout();
    const source = shop.card(made, number);
    expect(source.state).toBe('requires_action');
    expect(shop.sandbox.readRedirect(tokenOf(source))).toEqual({
      account: CALLER.publishableKey,
      kind: 'challenge',
      type: 'creditCard',
      amount: '118.01',
      currency: 'USD',
      returnUrl: null,
      cancelUrl: null,
      status: 'open',
      attemptsLeft: 3,
      creditCard: { brand: source.creditCard.brand, lastFourDigits: number.slice(-4) },
    });
    expect(refusal(() => shop.attach(made, source))).toEqual(
      refused(409, 'source_status_invalid_for_session'),
    );
    const ask = asker(shop, made, source);
    expect(ask()).toEqual({
      status: 'challenge',
      challengeToken: tokenOf(source),
      redirectUrl: source.redirect.redirectUrl,
    });
    expect(shop.decide(source, 'approve', password)).toMatchObject({ status: 'approved' });
    expect(ask()).toEqual({ status: 'complete' });
    expect(shop.attach(made, source).payment.session.state).toBe('requires_confirmation');
  });

  it('is failed after three wrong passwords, and with it the source', () => {
    const shop = openShop();
    const made = shop.checkout();
    const source = shop.card(made, number);
    for (const attemptsLeft of [2, 1]) {
      expect(shop.decide(source, 'approve', 'open sesame')).toEqual({
        status: 'open',
        location: source.redirect.redirectUrl,
      });
      expect(shop.sandbox.readRedirect(tokenOf(source))).toMatchObject({ attemptsLeft });
    }
    expect(shop.decide(source, 'approve', '')).toMatchObject({ status: 'declined' });
    expect(shop.decide(source, 'approve', '1234')).toMatchObject({ status: 'declined' });
    expect(shop.sandbox.readSource(CALLER, source.id)).toMatchObject({ state: 'failed' });
    expect(asker(shop, made, source)()).toEqual({ status: 'failed' });
  });

  it('may be declined by the shopper, and taken up again', () => {
    const shop = openShop();
    const made = shop.checkout();
    const source = shop.card(made, number);
    shop.decide(source, 'decline');
    const ask = asker(shop, made, source);
    expect(ask()).toEqual({ status: 'failed' });
    expect(ask()).toMatchObject({ status: 'challenge' });
    shop.decide(source, 'approve', '1234');
    expect(ask()).toEqual({ status: 'complete' });
  });

  it('is not put to an absent shopper', () => {
    const shop = openShop();
    expect(shop.card(shop.checkout({ chargeType: 'moto' }), number).state).toBe('chargeable');
  });
});

describe('strong customer authentication', () => {
  it('is required for a new card in a PSD2 country if it is saved, not for a single use', () => {
    const { checkout, card } = openShop();
    const made = checkout(germany);
    expect(card(made).state).toBe('chargeable');
    expect(card(made, undefined, { futureUse: true }).state).toBe('requires_action');
    expect(card(made, undefined, { usage: 'subscription' }).state).toBe('requires_action');
    expect(card(checkout(), undefined, { futureUse: true }).state).toBe('chargeable');
  });

  it('is required for a saved card in a PSD2 country once per session', () => {
    const shop = openShop();
    shop.sandbox.createCustomer(CALLER, { id: 'ada' });
    const saved = shop.card(shop.checkout());
    shop.sandbox.saveSource(CALLER, 'ada', saved.id);
    const made = shop.checkout({ ...germany, customerId: 'ada' });
    const ask = asker(shop, made, saved);

    const { status, redirectUrl } = ask({ returnUrl: 'https://shop.example/back' });
    expect(status).toBe('challenge');
    expect(ask()).toMatchObject({ status, redirectUrl });
    expect(shop.decide({ redirectUrl }, 'approve', '1234')).toEqual({
      status: 'approved',
      location: 'https://shop.example/back',
    });
    expect(ask()).toEqual({ status: 'complete' });
    expect(asker(shop, shop.checkout({ ...germany, customerId: 'ada' }), saved)()).toMatchObject({
      status: 'challenge',
    });
    expect(asker(shop, shop.checkout({ customerId: 'ada' }), saved)()).toEqual({
      status: 'authentication_not_required',
    });
  });

  it('leaves a saved card usable after a failed challenge, and is required again', () => {
    const shop = openShop();
    shop.sandbox.createCustomer(CALLER, { id: 'ada' });
    const saved = shop.card(shop.checkout());
    shop.sandbox.saveSource(CALLER, 'ada', saved.id);
    const made = shop.checkout({ ...germany, customerId: 'ada' });
    const ask = asker(shop, made, saved);
    const first = ask();
    for (const _ of [1, 2, 3]) shop.decide(first, 'approve', 'wrong');
    expect(shop.sandbox.readSource(CALLER, saved.id)).toMatchObject({ state: 'chargeable' });
    expect(ask()).toEqual({ status: 'failed' });
    const second = ask();
    expect(second.status).toBe('challenge');
    expect(second.redirectUrl).not.toBe(first.redirectUrl);
  });

  it('checks the security code that is sent along', () => {
    const shop = openShop();
    const made = shop.checkout();
    const ask = asker(shop, made, shop.card(made));
    expect(ask({ cvv: '123' })).toEqual({ status: 'authentication_not_required' });
    expect(refusal(() => ask({ creditCard: { cvv: '1234' } }))).toEqual(
      refused(400, 'invalid_security_code', 'creditCard.cvv'),
    );
  });

  it('limits the guessing of security codes to ten in a quarter of an hour', () => {
    const shop = openShop();
    shop.sandbox.createCustomer(CALLER, { id: 'ada' });
    const saved = shop.card(shop.checkout());
    shop.sandbox.saveSource(CALLER, 'ada', saved.id);
    const ask = asker(shop, shop.checkout({ customerId: 'ada' }), saved);
    for (let code = 100; code < 110; code++) ask({ creditCard: { cvv: String(code) } });
    expect(refusal(() => ask({ creditCard: { cvv: '110' } }))).toMatchObject({
      status: 429,
      retryAfterSeconds: 900,
    });
    expect(ask()).toEqual({ status: 'authentication_not_required' });
  });

  it('accepts only the session’s own source and its secret', () => {
    const shop = openShop();
    const [made, other] = [shop.checkout(), shop.checkout()];
    const source = shop.card(made);
    expect(refusal(() => asker(shop, other, source)())).toEqual(refused(404, 'source_not_found'));
    expect(refusal(() => asker(shop, made, source)({ sourceClientSecret: 'guess' }))).toEqual(
      refused(404, 'source_not_found'),
    );
    expect(refusal(() => shop.sandbox.authenticateSource(CALLER, {}))).toEqual(
      refused(400, 'missing_parameter', 'sourceId'),
    );
  });

  it('authenticates a card that is saved without a session', () => {
    const shop = openShop();
    const source = shop.sandbox.createSource(CALLER, {
      type: 'creditCard',
      futureUse: true,
      country: 'DE',
      currency: 'EUR',
      owner: ownerIn('DE'),
      creditCard: {
        number: '4444222233331111',
        expirationMonth: 12,
        expirationYear: 2040,
        cvv: '123',
      },
    }) as Answer;
    const secret = { sourceId: source.id, sourceClientSecret: source.clientSecret };
    const ask = () => shop.sandbox.authenticateSource(CALLER, secret) as Answer;
    expect(source.state).toBe('requires_action');
    expect(ask()).toMatchObject({ status: 'challenge', challengeToken: tokenOf(source) });
    shop.decide(source, 'approve', '1234');
    expect(ask()).toEqual({ status: 'complete' });
  });
});

describe('a challenge in a frame', () => {
  const open = (number: string) => {
    const shop = openShop();
    const made = shop.checkout();
    const source = shop.card(made, number);
    const next = (body: Answer = {}) =>
      shop.sandbox.continueChallenge(tokenOf(source), body) as Answer;
    const stateOf = () => (shop.sandbox.readSource(CALLER, source.id) as Answer).state;
    return { shop, source, next, stateOf, ask: asker(shop, made, source) };
  };

  it('begins with the issuer’s check of the browser, and continues whatever its result', () => {
    const { next, source, shop, ask } = open('4917610000000000');
    const page = `http://127.0.0.1:8787/challenge/${tokenOf(source)}`;
    expect(next()).toEqual({ step: 'fingerprint', url: `${page}/fingerprint` });
    expect(next({ fingerprint: 'N' })).toEqual({ step: 'challenge', url: page });
    expect(next({ fingerprint: 'Y' })).toEqual({ step: 'challenge', url: page });
    expect(ask().status).toBe('challenge');
    shop.decide(source, 'approve', 'password');
    expect(next()).toEqual({ step: 'done' });
    expect(ask()).toEqual({ status: 'complete' });
  });

  it.each([
    ['frictionless', '4000120000000107', 'complete', 'chargeable'],
    ['attempted', '4000120000000206', 'complete', 'chargeable'],
    ['refused', '4000120000000305', 'failed', 'failed'],
  ])('is over without the shopper where it is %s (F-100)', (_, number, status, state) => {
    const { next, ask, stateOf } = open(number);
    expect(stateOf()).toBe('requires_action');
    expect(ask().status).toBe('challenge');
    expect(next()).toMatchObject({ step: 'fingerprint' });
    expect(next({ fingerprint: 'Y' })).toEqual({ step: 'done' });
    expect(next({ fingerprint: 'Y' })).toEqual({ step: 'done' });
    expect(ask()).toEqual({ status });
    expect(stateOf()).toBe(state);
  });

  it('refuses the correct password if the card requires it', () => {
    const { shop, source, next, ask } = open('4000120000000404');
    expect(next({ fingerprint: 'Y' })).toMatchObject({ step: 'challenge' });
    expect(shop.decide(source, 'approve', 'password')).toMatchObject({ status: 'declined' });
    expect(ask()).toEqual({ status: 'failed' });
  });

  it('redirects to the page’s return URL in the top window', () => {
    const { shop, source, ask } = open('4917610000000000');
    const { redirectUrl } = ask({ returnUrl: 'https://shop.example/back' });
    expect(shop.decide({ redirectUrl }, 'approve', '1234').location).toBe(
      'https://shop.example/back',
    );
    expect(redirectUrl).toBe(source.redirect.redirectUrl);
  });

  it('is authorized by its token, and only for challenges', () => {
    const { shop, next } = open('4917610000000000');
    expect(refusal(() => shop.sandbox.continueChallenge('guess', {}))).toEqual(
      refused(404, 'not_found'),
    );
    expect(refusal(() => next({ fingerprint: 'maybe' }))).toEqual(
      refused(400, 'invalid_parameter', 'fingerprint'),
    );
  });
});
