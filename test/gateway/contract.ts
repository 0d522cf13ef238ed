import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { disclosureOf } from '../../src/domain/disclosure-of.js';
import { PaymentError, type PaymentErrorCode } from '../../src/domain/payment-error.js';
import type { PaymentSource } from '../../src/domain/payment-source.js';
import type { PaymentGateway, SourceRequest } from '../../src/gateway/payment-gateway.js';

/** A payment service with an adapter in front of it, and a hand on what only the shop, the bank and time can do. */
export interface GatewayHarness {
  readonly gateway: PaymentGateway;
  /** Opens a session of 118.01 US dollars for a shopper in the US. */
  openSession(): string;
  /** A session that another key opened. */
  openForeignSession(): string;
  /** The shop's back end attaches a source. */
  attach(sessionId: string, sourceId: string): void;
  /** The shopper authorises at the bank. */
  approve(source: PaymentSource): void;
  /** A card whose issuer wants to see the shopper, made in the card fields. */
  openChallenge(sessionId: string): { readonly id: string; readonly clientSecret: string };
  /** The shopper types a password on the issuer's page. */
  answerChallenge(token: string, password: string): void;
  expire(sessionId: string): void;
  /** How many calls have reached the service. */
  requests(): number;
  close(): Promise<void>;
}

export const OWNER = {
  firstName: 'Ada',
  lastName: 'Sample',
  email: 'ada@example.com',
  phoneNumber: '5550100123',
  address: {
    line1: '1 Sample Street',
    city: 'Minnetonka',
    state: 'MN',
    postalCode: '55343',
    country: 'US',
  },
};

const payPal = (sessionId: string, returnUrl = 'https://shop.example/pay'): SourceRequest => ({
  type: 'payPal',
  sessionId,
  details: { returnUrl, cancelUrl: 'https://shop.example/pay?cancel' },
});

/** Where adapters differ by what the port leaves open. */
export interface GatewayTraits {
  /** A library stands between: it takes cards from its own fields, and shows challenges itself. */
  readonly overLibrary?: true;
}

/** What every adapter of the port promises (`PaymentGateway`), whatever stands behind it. */
export function describeGatewayContract(
  name: string,
  makeHarness: () => Promise<GatewayHarness>,
  { overLibrary }: GatewayTraits = {},
): void {
  /** What only an adapter does that asks the service itself. */
  const describeService = overLibrary ? () => undefined : describe;
  describe(`${name} keeps the gateway contract`, () => {
    let harness: GatewayHarness;
    let gateway: PaymentGateway;
    const signal = new AbortController().signal;
    const options = { language: 'en', signal };
    let keys = 0;
    const keyed = (idempotencyKey = `key-${++keys}`) => ({ idempotencyKey, signal });

    beforeEach(async () => {
      harness = await makeHarness();
      gateway = harness.gateway;
    });
    afterEach(() => harness.close());

    const codeOf = async (call: Promise<unknown>): Promise<PaymentErrorCode> => {
      const error = await call.then(
        () => expect.unreachable('the call was to be refused'),
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(PaymentError);
      return (error as PaymentError).code;
    };

    describe('a session', () => {
      it('comes with its methods and legal texts in one request', async () => {
        const id = harness.openSession();
        const before = harness.requests();

        const checkout = await gateway.loadCheckout(id, options);

        expect(harness.requests() - before).toBe(1);
        expect(checkout.session).toMatchObject({
          id,
          state: 'requires_source',
          currency: 'USD',
          country: 'US',
          total: { currency: 'USD', minorUnits: 11801 },
          contributed: { currency: 'USD', minorUnits: 0 },
          remaining: { currency: 'USD', minorUnits: 11801 },
          sources: [],
          recurring: false,
        });
        expect(checkout.methods.map(({ type }) => type)).toEqual(
          expect.arrayContaining(['creditCard', 'payPal', 'wireTransfer']),
        );
        expect(disclosureOf(checkout)).toMatchObject({
          businessEntity: { name: expect.stringMatching(/\S/) as unknown },
          entries: { termsOfSale: { text: expect.stringMatching(/\S/) as unknown } },
        });
      });

      it('says how long it lives, and gets a higher version with each change (12.1, 11)', async () => {
        const id = harness.openSession();
        const { session } = await gateway.loadCheckout(id, options);
        const source = await gateway.createSource(payPal(id), keyed());
        harness.approve(source);
        harness.attach(id, source.id);

        const after = (await gateway.loadCheckout(id, options)).session;

        expect(session.expiresInMs).toBeGreaterThan(60_000);
        expect(after.version).toBeGreaterThan(session.version ?? Infinity);
        expect(after).toMatchObject({
          state: 'requires_confirmation',
          remaining: { minorUnits: 0 },
          sources: [{ id: source.id, type: 'payPal', role: 'primary' }],
        });
      });

      it('is worded in the language that was asked for', async () => {
        const id = harness.openSession();

        const [english, german] = await Promise.all(
          ['en', 'de'].map((language) => gateway.loadCheckout(id, { language, signal })),
        );

        expect(english && disclosureOf(english)).not.toEqual(german && disclosureOf(german));
      });

      it.each([
        ['empty', ''],
        ['10 kB long', 'x'.repeat(10_000)],
        ['with blanks', 'a b'],
        ['a way out of the path', '../customers'],
        ['with quotes', '"\'><'],
        ['with a query', 'a?key=sk_sandbox'],
      ])('is not asked for under an id that is none: %s (F-061)', async (_, id) => {
        const before = harness.requests();
        expect(await codeOf(gateway.loadCheckout(id, options))).toBe('invalid-session-id');
        expect(harness.requests()).toBe(before);
      });

      it('that nobody knows is not found', async () => {
        expect(await codeOf(gateway.loadCheckout('no-such-session', options))).toBe(
          'session-not-found',
        );
      });

      it('of another key stays closed and tells nothing (F-062)', async () => {
        const id = harness.openForeignSession();
        const error: unknown = await gateway.loadCheckout(id, options).catch((reason) => reason);
        expect(error).toMatchObject({ code: 'unauthorized', owner: 'integrator' });
        expect(JSON.stringify(error)).not.toContain(id);
      });

      it('whose time is up has ended', async () => {
        const id = harness.openSession();
        harness.expire(id);
        expect(await codeOf(gateway.loadCheckout(id, options))).toBe('session-expired');
      });
    });

    describe('a source', () => {
      it('of a redirect method waits for the shopper at the address that it names', async () => {
        const id = harness.openSession();

        const source = await gateway.createSource(payPal(id), keyed());

        expect(source).toMatchObject({
          type: 'payPal',
          state: 'pending_redirect',
          flow: 'redirect',
          role: 'primary',
          reusable: false,
          sessionId: id,
          amount: { currency: 'USD', minorUnits: 11801 },
          redirectUrl: expect.stringMatching(/^https?:\/\//) as unknown,
          clientSecret: expect.stringMatching(/\S/) as unknown,
        });
      });

      it('of a receiver method waits for the money', async () => {
        const id = harness.openSession();
        const request = { type: 'wireTransfer', sessionId: id, owner: OWNER, details: {} };

        const source = await gateway.createSource(request, keyed());

        expect(source).toMatchObject({ state: 'pending_funds', flow: 'receiver' });
      });

      it('comes once for one key, however often it is asked for (F-072, F-076)', async () => {
        const id = harness.openSession();

        const [first, second, other] = await Promise.all([
          gateway.createSource(payPal(id), keyed('same')),
          gateway.createSource(payPal(id), keyed('same')),
          gateway.createSource(payPal(id), keyed('other')),
        ]);

        expect(second?.id).toBe(first?.id);
        expect(other?.id).not.toBe(first?.id);
      });

      it('is refused when the key comes with another request (F-074)', async () => {
        const id = harness.openSession();
        await gateway.createSource(payPal(id), keyed('same'));
        const other = payPal(id, 'https://shop.example/elsewhere');
        expect(await codeOf(gateway.createSource(other, keyed('same')))).toBe('internal');
      });

      it('is refused with the name of the field that is wrong', async () => {
        const request = { ...payPal(harness.openSession()), details: {} };

        const error: unknown = await gateway
          .createSource(request, keyed())
          .catch((reason: unknown) => reason);

        expect(error).toMatchObject({
          code: 'invalid-details',
          owner: 'shopper',
          recoverable: true,
          details: [{ parameter: expect.stringContaining('returnUrl') as unknown }],
        });
      });

      it('cannot be made for a session that is not there, or over', async () => {
        const over = harness.openSession();
        harness.expire(over);
        expect(await codeOf(gateway.createSource(payPal('nobody'), keyed()))).toBe(
          'session-not-found',
        );
        expect(await codeOf(gateway.createSource(payPal(over), keyed()))).toBe('session-expired');
      });

      it('can be read again, as it stands now, by who knows its secret', async () => {
        const source = await gateway.createSource(payPal(harness.openSession()), keyed());
        const secret = { id: source.id, clientSecret: source.clientSecret ?? '' };
        const before = await gateway.retrieveSource(secret, { signal });
        harness.approve(source);

        const after = await gateway.retrieveSource(secret, { signal });

        expect(before).toMatchObject({ id: source.id, state: 'pending_redirect' });
        expect(after).toMatchObject({ id: source.id, state: 'chargeable' });
      });

      it.each([
        ['an unknown id', (id: string) => ({ id: 'nobody', clientSecret: `${id}_secret` })],
        ['a wrong secret', (id: string) => ({ id, clientSecret: 'wrong' })],
        ['an id that is none', (id: string) => ({ id: '../sessions', clientSecret: id })],
      ])('stays closed to %s', async (_, disguise) => {
        const { id } = await gateway.createSource(payPal(harness.openSession()), keyed());
        expect(await codeOf(gateway.retrieveSource(disguise(id), { signal }))).toBe('conflict');
      });
    });

    describeService('a card', () => {
      // What the card frame sends; no page ever holds a card.
      const details = {
        number: '4444222233331111',
        expirationMonth: 12,
        expirationYear: 2040,
        cvv: '123',
      };
      const made = async () => {
        const request = { type: 'creditCard', sessionId: harness.openSession(), owner: OWNER };
        const source = await gateway.createSource({ ...request, details }, keyed());
        return { id: source.id, clientSecret: source.clientSecret ?? '' };
      };

      it('can be given another expiry', async () => {
        const card = await made();
        const source = await gateway.updateSource?.(card, { month: 9, year: 2041 }, { signal });
        expect(source).toMatchObject({
          id: card.id,
          details: { expirationMonth: 9, expirationYear: 2041, lastFourDigits: '1111' },
        });
      });

      it('takes no expiry that is past, and none from who does not know its secret', async () => {
        const card = await made();
        const update = (secret: typeof card, year: number) =>
          codeOf(gateway.updateSource!(secret, { month: 1, year }, { signal }));
        expect(await update(card, 2020)).toBe('invalid-details');
        expect(await update({ ...card, clientSecret: 'guess' }, 2041)).toBe('conflict');
        expect(await update({ ...card, id: '../sessions' }, 2041)).toBe('conflict');
      });
    });

    describeService('an authentication', () => {
      const authenticate = (
        sessionId: string,
        { id: sourceId, clientSecret }: { readonly id: string; readonly clientSecret: string },
      ) => gateway.authenticateSource({ sessionId, sourceId, clientSecret }, { signal });
      const challenged = async (
        sessionId: string,
        source: { id: string; clientSecret: string },
      ) => {
        const answer = await authenticate(sessionId, source);
        return answer.status === 'challenge' ? answer.token : expect.unreachable(answer.status);
      };

      it('is a challenge until the shopper has passed it, then complete', async () => {
        const id = harness.openSession();
        const card = harness.openChallenge(id);

        const token = await challenged(id, card);
        expect(await challenged(id, card)).toBe(token);
        harness.answerChallenge(token, 'wrong');
        expect(await challenged(id, card)).toBe(token);
        harness.answerChallenge(token, '1234');

        expect(await authenticate(id, card)).toEqual({ status: 'complete' });
        const source = await gateway.retrieveSource(card, { signal });
        expect(source.state).toBe('chargeable');
      });

      it('has failed after three wrong passwords', async () => {
        const id = harness.openSession();
        const card = harness.openChallenge(id);
        const token = await challenged(id, card);
        for (const password of ['a', 'b', 'c']) harness.answerChallenge(token, password);
        expect(await authenticate(id, card)).toEqual({ status: 'failed' });
      });

      it('is not required of a source that is authorised elsewhere', async () => {
        const id = harness.openSession();
        const { id: sourceId, clientSecret = '' } = await gateway.createSource(payPal(id), keyed());
        expect(await authenticate(id, { id: sourceId, clientSecret })).toEqual({
          status: 'authentication_not_required',
        });
      });

      it('stays closed to who does not know the secret, and to another session', async () => {
        const id = harness.openSession();
        const card = harness.openChallenge(id);
        const guess = authenticate(id, { ...card, clientSecret: 'guess' });
        expect(await codeOf(guess)).toBe('conflict');
        expect(await codeOf(authenticate(harness.openSession(), card))).toBe('conflict');
        const way = authenticate(id, { ...card, id: '../sessions' });
        expect(await codeOf(way)).toBe('conflict');
      });

      it('has somewhere to show a challenge', async () => {
        expect(await gateway.challenges?.()).toHaveProperty('mountChallenge');
      });
    });

    it('lists methods by the documented filters', async () => {
      const types = async (filter: Parameters<PaymentGateway['listMethods']>[0]) =>
        (await gateway.listMethods(filter, options)).map(({ type }) => type);

      const dutch = await types({ country: 'NL', currency: 'EUR' });
      const american = await types({ country: 'US', currency: 'USD' });
      const storable = await types({ country: 'US', currency: 'USD', supportsStorage: true });

      expect(dutch).toContain('ideal');
      expect(american).not.toContain('ideal');
      expect(storable.length).toBeLessThan(american.length);
    });

    it('lists banks by country and currency, and stores', async () => {
      const lists = await gateway.lists?.();

      const german = await lists?.banks('DE', 'EUR', { signal });
      const none = await lists?.banks('US', 'USD', { signal });
      const stores = await lists?.stores({ signal });

      expect(german).toContainEqual({ bankCode: '21', bankName: 'Giropay' });
      expect(none).toEqual([]);
      expect(stores?.map(({ storeId }) => storeId)).toEqual(['010', '030', '060', '080']);
      expect(stores?.[0]).toMatchObject({ localizedStoreName: 'セブン-イレブン' });
      const late = lists?.stores({ signal: AbortSignal.abort() });
      await expect(late).rejects.toMatchObject({ name: 'AbortError' });
    });

    it('reads legal texts by hand', async () => {
      const disclosure = await gateway.readDisclosure(
        { businessEntityCode: 'DR_IRELAND-ENTITY', country: 'DE' },
        { language: 'de', signal },
      );
      expect(disclosure.businessEntity?.id).toBe('DR_IRELAND-ENTITY');
      expect(disclosure.entries.privacyPolicy?.text).toMatch(/\S/);
    });

    describe('with a signal', () => {
      const calls: Record<string, (signal: AbortSignal, id: string) => Promise<unknown>> = {
        loadCheckout: (s, id) => gateway.loadCheckout(id, { language: 'en', signal: s }),
        listMethods: (s) => gateway.listMethods({}, { language: 'en', signal: s }),
        readDisclosure: (s) =>
          gateway.readDisclosure(
            { businessEntityCode: 'DR_INC-ENTITY', country: 'US' },
            { language: 'en', signal: s },
          ),
        createSource: (s, id) =>
          gateway.createSource(payPal(id), { idempotencyKey: 'aborted', signal: s }),
        retrieveSource: (s) =>
          gateway.retrieveSource({ id: 'source', clientSecret: 'secret' }, { signal: s }),
        authenticateSource: (s, id) =>
          gateway.authenticateSource(
            { sessionId: id, sourceId: 'source', clientSecret: 'secret' },
            { signal: s },
          ),
      };

      it.each(Object.keys(calls))('%s ends with an AbortError', async (method) => {
        const id = harness.openSession();
        const during = new AbortController();
        const running = calls[method]?.(during.signal, id);
        during.abort();

        await expect(running).rejects.toMatchObject({ name: 'AbortError' });
        await expect(calls[method]?.(AbortSignal.abort(), id)).rejects.toBeInstanceOf(DOMException);
      });
    });

    it('keeps secrets out of its errors (F-115)', async () => {
      const source = await gateway.createSource(payPal(harness.openSession()), keyed());
      const secret = source.clientSecret ?? '';
      const call = gateway.retrieveSource({ id: 'nobody', clientSecret: secret }, { signal });
      const error = (await call.catch((reason: unknown) => reason)) as Error;
      for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
        const told = `${JSON.stringify(cause)} ${String(cause)} ${cause.stack}`;
        expect(told).not.toContain(secret);
        expect(told).not.toContain('pk_sandbox');
      }
    });
  });
}
