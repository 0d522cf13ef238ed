import { describe, expect, it } from 'vitest';
import { CALLER, openShop, refusal, refused, START, type Answer } from './support/sandbox-shop.js';

const GATEWAY = 'https://apple-pay-gateway.apple.com/paymentservices/startSession';
const STRANGER = { publishableKey: 'pk_stranger', secretKey: 'sk_stranger' };

/** A shop with a session that offers Apple Pay. */
function open() {
  const shop = openShop({
    accounts: [
      { ...CALLER, secretKey: 'sk_sandbox', allowedOrigins: 'loopback' },
      { ...STRANGER, allowedOrigins: 'loopback' },
    ],
  });
  const made = shop.checkout();
  const body = { type: 'applePay', sessionId: shop.sessionIdOf(made), validationUrl: GATEWAY };
  const ask = (more: object = {}, domain = 'shop.example', caller = CALLER): Answer =>
    shop.sandbox.createMerchantSession(caller, { ...body, ...more }, domain);
  /** That it is refused, and that nothing has changed by it. */
  const refuses = (call: () => unknown, ...expected: Parameters<typeof refused>): void => {
    const before = JSON.stringify(shop.sandbox.snapshot());
    expect(refusal(call)).toEqual(refused(...expected));
    expect(JSON.stringify(shop.sandbox.snapshot())).toBe(before);
  };
  return { ...shop, made, ask, refuses };
}

describe('a merchant session of Apple Pay', () => {
  it('has the published form, a lifetime of five minutes, and a note that it is simulated', () => {
    const session = open().ask();

    expect(session).toEqual({
      epochTimestamp: START,
      expiresAt: START + 300_000,
      merchantSessionIdentifier: expect.stringMatching(/^pretend-[\da-f-]{36}$/) as unknown,
      nonce: expect.stringMatching(/^pretend-[\da-f]{1,8}$/) as unknown,
      merchantIdentifier: 'pretend.merchant.sandbox',
      domainName: 'shop.example',
      displayName: 'Pretend merchant (sandbox)',
      signature: expect.stringMatching(/^pretend-[\da-f]{64}$/) as unknown,
    });
  });

  it('is another one each time, and the same again in a run that is repeated', () => {
    const first = open();
    const sessions = [first.ask(), first.ask()];
    const again = open();

    for (const part of ['merchantSessionIdentifier', 'nonce', 'signature'])
      expect(new Set(sessions.map((session) => String(session[part]))).size).toBe(2);
    expect([again.ask(), again.ask()]).toEqual(sessions);
  });

  it.each([
    GATEWAY,
    'https://apple-pay-gateway.apple.com/paymentservices/paymentSession',
    'https://apple-pay-gateway-cert.apple.com/paymentservices/startSession',
    'https://apple-pay-gateway-nc-pod1.apple.com/paymentservices/startSession',
    'https://cn-apple-pay-gateway.apple.com/paymentservices/startSession',
    'https://cn-apple-pay-gateway-sh-pod1.apple.com/paymentservices/startSession',
  ])('is made for %s', (validationUrl) => {
    expect(open().ask({ validationUrl })).toMatchObject({ domainName: 'shop.example' });
  });

  it.each([
    'https://apple-pay-gateway.apple.com.evil.example/paymentservices/startSession',
    'https://evil.example/apple-pay-gateway.apple.com/paymentservices/startSession',
    'https://evil.example/?https://apple-pay-gateway.apple.com/paymentservices/startSession',
    'https://evil-apple-pay-gateway.apple.com/paymentservices/startSession',
    'https://evil.example#.apple-pay-gateway.apple.com/paymentservices/startSession',
    'https://apple-pay-gateway.evil.apple.com/paymentservices/startSession',
    'https://apple-pay-gatewayXapple.com/paymentservices/startSession',
    'https://apple-pay-gateway-.apple.com/paymentservices/startSession',
    'https://apple-pay-gateway.apple.com@evil.example/paymentservices/startSession',
    'https://ada:secret@apple-pay-gateway.apple.com/paymentservices/startSession',
    'https://apple-pay-gateway.apple.com:8443/paymentservices/startSession',
    'https://apple-pay-gateway.apple.com:443/paymentservices/startSession',
    'https://apple-pay-gateway.apple.com./paymentservices/startSession',
    'https://17.171.78.7/paymentservices/startSession',
    'https://[::1]/paymentservices/startSession',
    'https://localhost/paymentservices/startSession',
    'http://apple-pay-gateway.apple.com/paymentservices/startSession',
    '//apple-pay-gateway.apple.com/paymentservices/startSession',
    'apple-pay-gateway.apple.com',
    'https://apple-pay-gateway.apple.com',
    'https://apple-pay-gateway.apple.com/',
    'https://apple-pay-gateway.apple.com/paymentservices/',
    'https://apple-pay-gateway.apple.com/paymentservices/../evil',
    'https://apple-pay-gateway.apple.com/paymentservices/%2e%2e/evil',
    'https://apple-pay-gateway.apple.com/paymentservices/startSession?to=evil.example',
    'https://apple-pay-gateway.apple.com/paymentservices/startSession#evil',
    'https://apple-pay-gateway.apple.com\\@evil.example/paymentservices/startSession',
    'https://apple-pay-gateway.apple.com/paymentservices/startSession\n',
    ' https://apple-pay-gateway.apple.com/paymentservices/startSession',
    'HTTPS://APPLE-PAY-GATEWAY.APPLE.COM/paymentservices/startSession',
    'https://аpple-pay-gateway.apple.com/paymentservices/startSession', // Cyrillic
    'javascript:alert(1)//apple-pay-gateway.apple.com/paymentservices/startSession',
  ])('is refused for the address %j', (validationUrl) => {
    const { ask, refuses } = open();

    refuses(() => ask({ validationUrl }), 400, 'invalid_parameter', 'validationUrl');
  });

  it.each([
    ['type', 'missing_parameter', { type: undefined }],
    ['type', 'invalid_parameter', { type: 'googlePay' }],
    ['type', 'invalid_parameter', { type: 7 }],
    ['sessionId', 'missing_parameter', { sessionId: undefined }],
    ['sessionId', 'invalid_parameter', { sessionId: { id: 'x' } }],
    ['sessionId', 'invalid_string_empty', { sessionId: ' ' }],
    ['validationUrl', 'missing_parameter', { validationUrl: undefined }],
    ['validationUrl', 'invalid_parameter', { validationUrl: [GATEWAY] }],
    ['validationUrl', 'invalid_parameter', { validationUrl: `${GATEWAY}${'x'.repeat(3000)}` }],
  ])('is refused for its %s: %s %j', (parameter, code, more) => {
    const { ask, refuses } = open();

    refuses(() => ask(more), 400, code, parameter);
  });

  it('is refused without a calling page', () => {
    const { ask, refuses } = open();

    refuses(() => ask({}, ''), 400, 'missing_parameter', 'Origin');
  });

  it('is refused for a session that is not there, and for one of another key', () => {
    const { ask, refuses } = open();

    refuses(() => ask({ sessionId: 'nobody' }), 404, 'not_found');
    refuses(() => ask({}, 'shop.example', STRANGER), 403, 'forbidden');
  });

  it('is refused for a session that is over', () => {
    const { made, ask, refuses, clock, source, attach, order } = open();
    clock.now += 60 * 60 * 1000;
    refuses(() => ask(), 409, 'session_expired');

    clock.now = START;
    attach(made, source(made, 'applePay', { token: { paymentData: 'x' } }));
    order(made);
    refuses(() => ask(), 409, 'session_update_not_allowed');
  });

  it('is refused where Apple Pay is not on offer', () => {
    const { sandbox, made, sessionIdOf, ask, refuses } = open();
    sandbox.overrideMethods(CALLER, sessionIdOf(made), [{ type: 'creditCard' }]);

    refuses(() => ask(), 400, 'method_not_allowed', 'type');
  });
});
