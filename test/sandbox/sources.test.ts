import { describe, expect, it } from 'vitest';
import {
  CALLER,
  CARD,
  openShop,
  ownerIn,
  refusal,
  refused,
  START,
  URLS,
  type Answer,
} from './support/sandbox-shop.js';
import { OWNER } from '../support/sample-owner.js';

describe('a source', () => {
  it('is created from a card at once, with the members of the contract', () => {
    const { checkout, card, sessionIdOf } = openShop();
    const made = checkout();
    expect(card(made)).toEqual({
      id: expect.stringMatching(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      ),
      clientSecret: expect.stringContaining('_'),
      type: 'creditCard',
      flow: 'standard',
      state: 'chargeable',
      reusable: false,
      amount: '118.01',
      currency: 'USD',
      sessionId: sessionIdOf(made),
      owner: OWNER,
      creditCard: {
        brand: 'Visa',
        expirationMonth: 12,
        expirationYear: 2030,
        lastFourDigits: '1111',
        fundingSource: 'credit',
      },
      liveMode: false,
      createdTime: '2026-11-23T10:00:00.000Z',
      updatedTime: '2026-11-23T10:00:00.000Z',
    });
  });

  it('of the redirect flow sends the shopper to a page of the service', () => {
    const { checkout, source } = openShop({ pagesOrigin: 'https://pages.example' });
    const klarna = source(checkout(), 'klarnaCredit', URLS);
    expect(klarna).toMatchObject({
      state: 'pending_redirect',
      flow: 'redirect',
      klarnaCredit: { token: expect.any(String) },
    });
    expect(klarna.redirect).toEqual({
      ...URLS,
      redirectUrl: expect.stringMatching(
        /^https:\/\/pages\.example\/payments\/redirects\/[0-9a-f-]{36}\?apiKey=pk_sandbox$/,
      ),
    });
  });

  it('of the receiver flow contains the account for the transfer and the deadline', () => {
    const { checkout, source } = openShop();
    const wire = source(checkout({ currency: 'EUR' }), 'wireTransfer');
    expect(wire).toMatchObject({
      state: 'pending_funds',
      expirationTime: new Date(START + 30 * 86_400_000).toISOString(),
      wireTransfer: {
        iban: 'DE89370400440532013000',
        referenceId: expect.stringMatching(/^\d{12}$/),
      },
    });
  });

  it('has the amount that store credit leaves for a primary source', () => {
    const { checkout, credit, attach, source } = openShop();
    const made = checkout();
    attach(made, credit(made, 50));
    expect(source(made, 'payPal', URLS).amount).toBe('68.01');
  });

  it('accepts the block of PayPal’s family under either name (12.4, 71)', () => {
    const { sandbox, checkout, sessionIdOf } = openShop();
    const made = checkout();
    const body = { type: 'payPalCredit', sessionId: sessionIdOf(made), payPal: URLS };
    expect(sandbox.createSource(CALLER, body)).toMatchObject({ redirect: URLS, payPalCredit: {} });
  });

  it('requires amount and currency without a session, unless it is charged at once', () => {
    const { source, card } = openShop();
    expect(card(undefined)).not.toHaveProperty('amount');
    const owner = OWNER;
    expect(
      source(undefined, 'klarnaCredit', URLS, { owner, amount: 12.5, currency: 'USD' }).amount,
    ).toBe('12.50');
    expect(refusal(() => source(undefined, 'klarnaCredit', URLS, { owner, amount: 12.5 }))).toEqual(
      refused(400, 'missing_parameter', 'currency'),
    );
    expect(
      refusal(() => source(undefined, 'klarnaCredit', URLS, { owner, currency: 'USD' })),
    ).toEqual(refused(400, 'missing_parameter', 'amount'));
    expect(
      refusal(() => source(undefined, 'alipay', URLS, { owner, amount: 1, currency: 'USD' })),
    ).toEqual(refused(400, 'currency_unsupported', 'currency'));
  });

  it('takes its owner from the billing address, in which a server may write one name (12.3, 62)', () => {
    const { checkout, card } = openShop();
    const made = checkout({
      billTo: { name: 'Ada King Sample', phone: '5550100', address: OWNER.address },
    });
    expect(card(made).owner).toMatchObject({
      firstName: 'Ada King',
      lastName: 'Sample',
      email: 'ada@example.com',
      phoneNumber: '5550100',
    });
    const bare = checkout({ billTo: undefined });
    expect(refusal(() => card(bare))).toEqual(refused(400, 'missing_parameter', 'owner.address'));
    expect(refusal(() => card(bare, CARD.number, { owner: { ...OWNER, lastName: ' ' } }))).toEqual(
      refused(400, 'invalid_string_empty', 'owner.lastName'),
    );
  });

  it.each([
    ['US', true],
    ['JP', true],
    ['MY', true],
    ['FR', false],
    ['GB', false],
  ])('needs a state in the owner’s address in %s: %s (12.2, 26)', (country, needed) => {
    const { card } = openShop();
    const { line1, postalCode } = OWNER.address;
    const owner = { ...OWNER, address: { line1, postalCode, country } };
    const made = () => card(undefined, CARD.number, { owner });
    if (needed)
      expect(refusal(made)).toEqual(refused(400, 'missing_parameter', 'owner.address.state'));
    else expect(made().state).toBe('chargeable');
  });

  it('of a wallet has the owner from the wallet', () => {
    const { source } = openShop();
    const { owner } = source(undefined, 'payPal', URLS, { amount: 1, currency: 'USD' });
    expect(owner).toMatchObject({ lastName: 'Sample', address: { country: 'US' } });
  });

  it('opens for its own secret only', () => {
    const { sandbox, checkout, card } = openShop();
    const made = card(checkout());
    expect(sandbox.retrieveSource(CALLER, made.id, made.clientSecret)).toEqual(made);
    for (const secret of ['', `${made.clientSecret}x`, card(checkout()).clientSecret, undefined]) {
      expect(refusal(() => sandbox.retrieveSource(CALLER, made.id, secret))).toEqual(
        refused(404, 'source_not_found'),
      );
    }
  });

  it('allows changing owner and expiry of a card, nothing else', () => {
    const { sandbox, checkout, card, source } = openShop();
    const made = card(checkout());
    const update = (body: unknown) =>
      sandbox.updateSource(CALLER, made.id, made.clientSecret, body);
    expect(
      update({ owner: ownerIn('GB'), expirationMonth: 1, expirationYear: '31' }),
    ).toMatchObject({
      owner: { address: { country: 'GB' } },
      creditCard: { expirationMonth: 1, expirationYear: 2031, lastFourDigits: '1111' },
    });
    expect(refusal(() => update({ expirationMonth: 1, expirationYear: 2020 }))).toEqual(
      refused(400, 'invalid_expiration_year', 'expirationYear'),
    );
    const wire = source(checkout(), 'wireTransfer');
    expect(refusal(() => sandbox.updateSource(CALLER, wire.id, wire.clientSecret, {}))).toEqual(
      refused(409, 'restricted_update'),
    );
  });

  it.each([
    [{}, 'missing_parameter', 'type', 400],
    [{ type: 'shells' }, 'invalid_parameter', 'type', 400],
    [{ type: 'constructor' }, 'invalid_parameter', 'type', 400],
    [{ type: 'customerCredit' }, 'forbidden', undefined, 403],
    [{ type: 'alipay', alipay: URLS }, 'currency_unsupported', 'currency', 400],
    [{ type: 'bancontact', bancontact: URLS }, 'currency_unsupported', 'currency', 400],
    [{ type: 'klarnaCredit' }, 'missing_parameter', 'klarnaCredit.returnUrl', 400],
    [
      { type: 'klarnaCredit', klarnaCredit: { returnUrl: 'javascript:alert(1)' } },
      'invalid_parameter',
      'klarnaCredit.returnUrl',
      400,
    ],
    [
      { type: 'klarnaCredit', klarnaCredit: { returnUrl: 'https://a:b@shop.example/' } },
      'invalid_parameter',
      'klarnaCredit.returnUrl',
      400,
    ],
    [
      { type: 'klarnaCredit', klarnaCredit: { returnUrl: 'https://shop.example\\@evil.example' } },
      'invalid_parameter',
      'klarnaCredit.returnUrl',
      400,
    ],
    [{ type: 'klarnaCredit', klarnaCredit: 'x' }, 'invalid_parameter', 'klarnaCredit', 400],
    [{ type: 'payPal', payPal: URLS, usage: 'often' }, 'invalid_parameter', 'usage', 400],
    [{ type: 'payPal', payPal: URLS, futureUse: 'yes' }, 'invalid_parameter', 'futureUse', 400],
  ])('is not made of %j (12.4, 72)', (body, code, parameter, status) => {
    const { sandbox, checkout, sessionIdOf } = openShop();
    const sessionId = sessionIdOf(checkout());
    const before = sandbox.snapshot();
    expect(refusal(() => sandbox.createSource(CALLER, { sessionId, ...body }))).toEqual(
      refused(status, code, parameter),
    );
    expect(sandbox.snapshot()).toEqual(before);
  });

  it('is not created for a session whose order was placed', () => {
    const { checkout, card, attach, order } = openShop();
    const made = checkout();
    attach(made, card(made));
    order(made);
    expect(refusal(() => card(made))).toEqual(refused(409, 'session_update_not_allowed'));
  });
});

describe('methods with their own requirements (protocol 4.2)', () => {
  const shopIn = (country: string, currency: string, more: Answer = {}) => {
    const shop = openShop();
    const made = shop.checkout({
      currency,
      billTo: ownerIn(country),
      items: [{ price: 120 }],
      ...more,
    });
    return (type: string, block: Answer, extra?: Answer) => shop.source(made, type, block, extra);
  };

  it('online banking takes a bank of the country', () => {
    const pay = shopIn('DE', 'EUR');
    expect(pay('onlineBanking', { ...URLS, bankCode: '86' }).onlineBanking).toEqual({
      bankCode: '86',
    });
    expect(refusal(() => pay('onlineBanking', { ...URLS, bankCode: '999' }))).toEqual(
      refused(400, 'invalid_parameter', 'onlineBanking.bankCode'),
    );
    expect(refusal(() => pay('onlineBanking', URLS))).toEqual(
      refused(400, 'missing_parameter', 'onlineBanking.bankCode'),
    );
  });

  it('Konbini takes a store, and Lawson takes names in full-width characters', () => {
    const pay = shopIn('JP', 'JPY');
    expect(pay('konbini', { storeId: '010' }).konbini).toMatchObject({
      storeName: 'Seven Eleven',
      receiptNumber: expect.any(String),
    });
    expect(refusal(() => pay('konbini', { storeId: '060' }))).toEqual(
      refused(400, 'invalid_parameter', 'owner.firstName'),
    );
    const owner = ownerIn('JP', { firstName: '太郎', lastName: '山田' });
    expect(pay('konbini', { storeId: '060' }, { owner }).state).toBe('pending_funds');
    expect(refusal(() => pay('konbini', { storeId: '555' }))).toEqual(
      refused(400, 'invalid_parameter', 'konbini.storeId'),
    );
  });

  it('Boleto takes a CPF or a CNPJ (12.4, 67, 75, 79)', () => {
    const pay = shopIn('BR', 'BRL');
    for (const nationalId of ['16235836597', '16.704.641/0001-67']) {
      expect(pay('boletoBancario', { nationalId }).boletoBancario).toEqual({
        documentCode: expect.stringMatching(/^\d{47}$/),
        document: expect.stringMatching(/^https:/),
      });
    }
    expect(pay('boletoBancario', {}).state).toBe('pending_funds');
    const alone = { owner: ownerIn('BR'), amount: 10, currency: 'BRL', country: 'BR' };
    expect(refusal(() => openShop().source(undefined, 'boletoBancario', {}, alone))).toEqual(
      refused(400, 'missing_parameter', 'boletoBancario.nationalId'),
    );
    expect(refusal(() => pay('boletoBancario', { nationalId: '16235836598' }))).toEqual(
      refused(400, 'invalid_parameter', 'boletoBancario.nationalId'),
    );
  });

  it('SEPA takes a right IBAN and keeps nothing of it', () => {
    const pay = shopIn('DE', 'EUR');
    expect(
      pay('directDebit', { ...URLS, iban: 'DE89 3704 0044 0532 0130 00' }).directDebit,
    ).toEqual({});
    expect(refusal(() => pay('directDebit', { ...URLS, iban: 'DE88370400440532013000' }))).toEqual(
      refused(400, 'invalid_parameter', 'directDebit.iban'),
    );
  });

  it('CCAvenue takes ten digits of telephone, BNP a term, instalments in France a title, TreviPay https (12.4, 76)', () => {
    const owner = ownerIn('IN', { phoneNumber: '12345' });
    expect(refusal(() => shopIn('IN', 'INR')('ccavenue', URLS, { owner }))).toEqual(
      refused(400, 'invalid_parameter', 'owner.phoneNumber'),
    );
    const france = shopIn('FR', 'EUR');
    expect(refusal(() => france('bnpParibas', URLS))).toEqual(
      refused(400, 'missing_parameter', 'bnpParibas.termCodeId'),
    );
    expect(refusal(() => france('creditInstallment', URLS))).toEqual(
      refused(400, 'missing_parameter', 'owner.additionalAddressInfo.title'),
    );
    const business = shopIn('US', 'USD', { organizationId: 'org' });
    expect(refusal(() => business('msts', { returnUrl: 'http://shop.example/' }))).toEqual(
      refused(400, 'invalid_parameter', 'msts.returnUrl'),
    );
    expect(business('msts', { returnUrl: 'http://localhost:5173/' }).state).toBe(
      'pending_redirect',
    );
  });
});

describe('an Idempotency-Key of a source', () => {
  const body = (made: Answer, cvv = '123') => ({
    type: 'creditCard',
    sessionId: made.payment.session.id,
    creditCard: { ...CARD, cvv },
  });

  it('creates one source for one request, and returns its current state', () => {
    const { sandbox, checkout, attach, order } = openShop();
    const made = checkout();
    const first: Answer = sandbox.createSource(CALLER, body(made), { idempotencyKey: 'k-1' });
    expect(sandbox.createSource(CALLER, body(made), { idempotencyKey: 'k-1' })).toEqual(first);
    attach(made, first);
    order(made);
    expect(sandbox.createSource(CALLER, body(made), { idempotencyKey: 'k-1' })).toMatchObject({
      id: first.id,
      state: 'consumed',
    });
    expect(
      sandbox.createSource(CALLER, { ...body(checkout()) }, { idempotencyKey: 'k-2' }),
    ).not.toMatchObject({ id: first.id });
  });

  it('ignores the order of the request’s members', () => {
    const { sandbox, checkout } = openShop();
    const { creditCard, ...rest } = body(checkout());
    const first: Answer = sandbox.createSource(
      CALLER,
      { creditCard, ...rest },
      { idempotencyKey: 'k' },
    );
    expect(
      sandbox.createSource(CALLER, { ...rest, creditCard }, { idempotencyKey: 'k' }),
    ).toMatchObject({ id: first.id });
  });

  it('still identifies its source after a restart', () => {
    const { sandbox, checkout } = openShop();
    const made = checkout();
    const first: Answer = sandbox.createSource(CALLER, body(made), { idempotencyKey: 'k' });
    const later = openShop({ random: () => 0.7 }, sandbox.snapshot());
    expect(later.sandbox.createSource(CALLER, body(made), { idempotencyKey: 'k' })).toMatchObject({
      id: first.id,
    });
  });

  it.each(['', 'with space', 'ключ', 'x'.repeat(256)])(
    'must be a plain word: %j is refused',
    (idempotencyKey) => {
      const { sandbox, checkout } = openShop();
      const made = checkout();
      expect(refusal(() => sandbox.createSource(CALLER, body(made), { idempotencyKey }))).toEqual(
        refused(400, 'invalid_parameter', 'Idempotency-Key'),
      );
    },
  );
});

describe('card attempts', () => {
  it('end after ten in a quarter of an hour, with the time to wait', () => {
    const { checkout, card, clock } = openShop();
    const made = checkout();
    for (let attempt = 0; attempt < 10; attempt += 1) {
      card(made, '4000000000003295');
      clock.now += 10_000;
    }
    expect(refusal(() => card(made))).toMatchObject({
      status: 429,
      type: 'too_many_requests',
      retryAfterSeconds: 800,
    });
    clock.now += 800_000;
    expect(card(made).state).toBe('chargeable');
  });

  it('without a session are counted for each page and key', () => {
    const { sandbox, clock } = openShop();
    const [page, other] = ['https://a.example', 'https://b.example'].map((origin) => ({
      ...CALLER,
      origin,
    }));
    const body = { type: 'creditCard', owner: OWNER, creditCard: CARD };
    const save = (caller = page): Answer => sandbox.createSource(caller ?? CALLER, body);
    for (let attempt = 0; attempt < 60; attempt += 1) save();
    expect(refusal(save)).toMatchObject({ status: 429, retryAfterSeconds: 900 });
    expect(save(other).state).toBe('chargeable');
    clock.now += 900_000;
    expect(save().state).toBe('chargeable');
  });

  it('with the security code of a source outside a session are counted too', () => {
    const { sandbox } = openShop();
    const page = { ...CALLER, origin: 'https://a.example' };
    const body = { type: 'creditCard', owner: OWNER, creditCard: CARD };
    const { id: sourceId, clientSecret: sourceClientSecret }: Answer = sandbox.createSource(
      page,
      body,
    );
    const ask = (more = {}) =>
      sandbox.authenticateSource(page, { sourceId, sourceClientSecret, ...more });
    for (let attempt = 0; attempt < 59; attempt += 1) ask({ cvv: '123' });
    expect(refusal(() => ask({ cvv: '123' })).status).toBe(429);
    expect(ask()).toMatchObject({ status: expect.any(String) });
  });

  it('do not include attempts that never reached the issuer, nor repeated requests', () => {
    const { sandbox, checkout, card, sessionIdOf } = openShop();
    const made = checkout();
    for (let attempt = 0; attempt < 20; attempt += 1)
      expect(refusal(() => card(made, '4444222233331112')).status).toBe(400);
    const body = { type: 'creditCard', sessionId: sessionIdOf(made), creditCard: CARD };
    for (let attempt = 0; attempt < 20; attempt += 1)
      sandbox.createSource(CALLER, body, { idempotencyKey: 'one' });
    expect(card(made).state).toBe('chargeable');
  });
});

it('stores no card number and no security code: not in the state, the answers, or the refusals (F-005)', () => {
  const { sandbox, checkout, card, sessionIdOf } = openShop();
  const made = checkout();
  const seen: unknown[] = [];
  const creditCard = {
    number: '5466160000000008',
    expirationMonth: 11,
    expirationYear: 2031,
    cvv: '987',
  };
  const sessionId = sessionIdOf(made);
  seen.push(
    sandbox.createSource(
      CALLER,
      { type: 'creditCard', sessionId, creditCard },
      { idempotencyKey: 'k' },
    ),
  );
  seen.push(card(made, '4000000000003295'));
  for (const broken of [
    { number: '5466160000000009' },
    { cvv: '98765' },
    { expirationYear: 1999 },
    { number: { deep: '5466160000000008' } },
  ]) {
    const reason = refusal(() =>
      sandbox.createSource(CALLER, {
        type: 'creditCard',
        sessionId,
        creditCard: { ...creditCard, ...broken },
      }),
    );
    seen.push(reason.message, reason.errors, reason.stack);
  }
  seen.push(sandbox.snapshot(), sandbox.readCheckout(CALLER, made.id));
  const text = JSON.stringify(seen);
  expect(text).not.toMatch(/546616000000|400000000000|98765|"987"/);
  expect(text).toContain('"lastFourDigits":"0008"');
});
