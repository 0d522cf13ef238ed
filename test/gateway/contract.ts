import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Authentication } from '../../src/domain/authentication.js';
import { disclosureOf } from '../../src/domain/disclosure-of.js';
import { PaymentError, type PaymentErrorCode } from '../../src/domain/payment-error.js';
import type { PaymentSource } from '../../src/domain/payment-source.js';
import type {
  AuthenticationRequest,
  PaymentGateway,
  SourceRequest,
} from '../../src/gateway/payment-gateway.js';
import { OWNER } from '../support/sample-owner.js';

/** The credential of a source. */
export interface SourceKey {
  readonly id: string;
  readonly clientSecret: string;
}

/** A payment service behind an adapter, with controls for the actions of the shop and the bank and for the clock. */
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
  /** A card of 12/2040 that ends in 1111, made in the card fields. */
  openCard(sessionId: string): SourceKey;
  /** Creates a card source that requires a challenge, in the card fields. */
  openChallenge(sessionId: string): SourceKey;
  /**
   * Authenticates a source, while the shopper types one password after another where the issuer asks. All answers of the
   * gateway, in order: one that shows challenges itself answers once.
   */
  authenticate(
    request: AuthenticationRequest,
    passwords: readonly string[],
  ): Promise<readonly Authentication[]>;
  expire(sessionId: string): void;
  /** How many calls have reached the service. */
  requests(): number;
  close(): Promise<void>;
}

const payPal = (sessionId: string, returnUrl = 'https://shop.example/pay'): SourceRequest => ({
  type: 'payPal',
  sessionId,
  details: { returnUrl, cancelUrl: 'https://shop.example/pay?cancel' },
});

/** The requirements of every adapter of the port (`PaymentGateway`). */
export function describeGatewayContract(
  name: string,
  makeHarness: () => Promise<GatewayHarness>,
): void {
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
      it('includes its methods and legal texts in one request', async () => {
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

      it('has its remaining time, and a higher version after each change (12.1, 11)', async () => {
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

      it('is in the requested language', async () => {
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

      it('that is unknown is not found', async () => {
        expect(await codeOf(gateway.loadCheckout('no-such-session', options))).toBe(
          'session-not-found',
        );
      });

      it('of another key is inaccessible and reveals nothing (F-062)', async () => {
        const id = harness.openForeignSession();
        const error: unknown = await gateway.loadCheckout(id, options).catch((reason) => reason);
        expect(error).toMatchObject({ code: 'unauthorized', owner: 'integrator' });
        expect(JSON.stringify(error)).not.toContain(id);
      });

      it('that has expired has ended', async () => {
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

      it('is created once per key, however often it is requested (F-072, F-076)', async () => {
        const id = harness.openSession();

        const [first, second, other] = await Promise.all([
          gateway.createSource(payPal(id), keyed('same')),
          gateway.createSource(payPal(id), keyed('same')),
          gateway.createSource(payPal(id), keyed('other')),
        ]);

        expect(second?.id).toBe(first?.id);
        expect(other?.id).not.toBe(first?.id);
      });

      it('is refused when the key is used for another request (F-074)', async () => {
        const id = harness.openSession();
        await gateway.createSource(payPal(id), keyed('same'));
        const other = payPal(id, 'https://shop.example/elsewhere');
        expect(await codeOf(gateway.createSource(other, keyed('same')))).toBe('internal');
      });

      it('is created only for the amount that the shopper was shown', async () => {
        const id = harness.openSession();
        const shown = (minorUnits: number, currency = 'USD') => ({
          ...payPal(id),
          precondition: { amount: { minorUnits, currency }, sessionVersion: 1 },
        });

        expect(await codeOf(gateway.createSource(shown(11800), keyed()))).toBe('amount-changed');
        expect(await codeOf(gateway.createSource(shown(11801, 'EUR'), keyed()))).toBe(
          'amount-changed',
        );
        const source = await gateway.createSource(shown(11801), keyed());
        expect(source.amount).toEqual({ minorUnits: 11801, currency: 'USD' });
      });

      it('that was refused for its amount leaves its key free', async () => {
        const id = harness.openSession();
        const precondition = { amount: { minorUnits: 1, currency: 'USD' } };
        await codeOf(gateway.createSource({ ...payPal(id), precondition }, keyed('amended')));

        const source = await gateway.createSource(payPal(id), keyed('amended'));

        expect(source).toMatchObject({ state: 'pending_redirect' });
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

      it('cannot be created for an unknown or ended session', async () => {
        const over = harness.openSession();
        harness.expire(over);
        expect(await codeOf(gateway.createSource(payPal('nobody'), keyed()))).toBe(
          'session-not-found',
        );
        expect(await codeOf(gateway.createSource(payPal(over), keyed()))).toBe('session-expired');
      });

      it('can be read again, in its current state, with its secret', async () => {
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

    describe('a key, if the adapter can read its outcome,', () => {
      it('identifies the source it created, with its secret', async () => {
        const sessionId = harness.openSession();
        const idempotencyKey = 'outcome-made';
        const source = await gateway.createSource(payPal(sessionId), keyed(idempotencyKey));

        const outcome = await gateway.readIntent?.({ sessionId, idempotencyKey }, { signal });

        if (outcome)
          expect(outcome).toEqual({
            outcome: 'made',
            sourceId: source.id,
            clientSecret: source.clientSecret,
          });
      });

      it('gives the reason why nothing was created', async () => {
        const sessionId = harness.openSession();
        const idempotencyKey = 'outcome-refused';
        const nameless = { ...payPal(sessionId), details: {} };
        await codeOf(gateway.createSource(nameless, keyed(idempotencyKey)));

        const outcome = await gateway.readIntent?.({ sessionId, idempotencyKey }, { signal });

        if (outcome) expect(outcome).toEqual({ outcome: 'refused', code: 'missing_parameter' });
      });

      it('is unknown before it is used, and in another session', async () => {
        const [sessionId, other] = [harness.openSession(), harness.openSession()];
        const idempotencyKey = 'outcome-unknown';
        const read = (id: string) =>
          gateway.readIntent?.({ sessionId: id, idempotencyKey }, { signal });
        const before = await read(sessionId);
        await gateway.createSource(payPal(sessionId), keyed(idempotencyKey));
        const elsewhere = await read(other);

        for (const outcome of [before, elsewhere])
          if (outcome) expect(outcome).toEqual({ outcome: 'unknown' });
      });
    });

    describe('a key that is given up, where the adapter can,', () => {
      it('creates nothing when its request arrives late', async () => {
        const sessionId = harness.openSession();
        const intent = { sessionId, idempotencyKey: 'given-up' };
        if (!gateway.cancelIntent) return;

        const outcome = await gateway.cancelIntent(intent, { signal });
        const late = gateway.createSource(payPal(sessionId), keyed('given-up'));

        expect(outcome).toMatchObject({ outcome: 'refused' });
        expect(await codeOf(late)).toBe('conflict');
        expect(await gateway.readIntent?.(intent, { signal })).toEqual(outcome);
      });

      it('returns the source that it created', async () => {
        const sessionId = harness.openSession();
        const source = await gateway.createSource(payPal(sessionId), keyed('given-up-made'));
        const intent = { sessionId, idempotencyKey: 'given-up-made' };

        const outcome = await gateway.cancelIntent?.(intent, { signal });

        if (outcome) expect(outcome).toMatchObject({ outcome: 'made', sourceId: source.id });
      });
    });

    describe('a source that is canceled, where the adapter can,', () => {
      it('can no longer be charged, however often it is canceled', async () => {
        const source = await gateway.createSource(payPal(harness.openSession()), keyed());
        const secret = { id: source.id, clientSecret: source.clientSecret ?? '' };
        if (!gateway.cancelSource) return;

        await gateway.cancelSource(secret, { signal });
        await gateway.cancelSource(secret, { signal });

        const after = await gateway.retrieveSource(secret, { signal });
        expect(after).toMatchObject({ state: 'cancelled' });
      });

      it('is attached to nothing, and opened by its secret', async () => {
        const id = harness.openSession();
        const source = await gateway.createSource(payPal(id), keyed());
        const secret = { id: source.id, clientSecret: source.clientSecret ?? '' };
        harness.attach(id, source.id);
        if (!gateway.cancelSource) return;

        for (const disguise of [secret, { ...secret, clientSecret: 'wrong' }])
          expect(await codeOf(gateway.cancelSource(disguise, { signal }))).toBe('conflict');

        const after = await gateway.retrieveSource(secret, { signal });
        expect(after).toMatchObject({ state: 'pending_redirect' });
      });
    });

    describe('a card', () => {
      const read = (card: SourceKey) => gateway.retrieveSource(card, { signal });
      /** Where the adapter can. */
      const renew = (card: SourceKey, year: number) =>
        gateway.updateSource?.(card, { month: 9, year }, { signal });

      it('has its last digits and expiry, readable with its secret, and not its number', async () => {
        const card = harness.openCard(harness.openSession());

        const source = await read(card);

        expect(source).toMatchObject({
          id: card.id,
          type: 'creditCard',
          state: 'chargeable',
          details: { lastFourDigits: '1111', expirationMonth: 12, expirationYear: 2040 },
        });
        expect(JSON.stringify(source)).not.toContain('4444222233331111');
      });

      it('gets another expiry from an adapter that can, and keeps its own with others', async () => {
        const card = harness.openCard(harness.openSession());

        const renewed = await renew(card, 2041);

        const { details } = await read(card);
        expect(details).toMatchObject(
          gateway.updateSource
            ? { expirationMonth: 9, expirationYear: 2041, lastFourDigits: '1111' }
            : { expirationMonth: 12, expirationYear: 2040, lastFourDigits: '1111' },
        );
        expect(renewed?.details ?? details).toEqual(details);
      });

      it('accepts no past expiry, and none without its secret', async () => {
        const card = harness.openCard(harness.openSession());

        for (const [given, year, code] of [
          [card, 2020, 'invalid-details'],
          [{ ...card, clientSecret: 'guess' }, 2041, 'conflict'],
          [{ ...card, id: '../sessions' }, 2041, 'conflict'],
        ] as const) {
          const call = renew(given, year);
          if (call) expect(await codeOf(call)).toBe(code);
        }

        const { details } = await read(card);
        expect(details).toMatchObject({ expirationMonth: 12, expirationYear: 2040 });
      });
    });

    describe('an authentication', () => {
      const requestFor = (
        sessionId: string,
        { id: sourceId, clientSecret }: SourceKey,
      ): AuthenticationRequest => ({ sessionId, sourceId, clientSecret });

      it('is a challenge, and one only, until the shopper has passed it, then complete', async () => {
        const id = harness.openSession();
        const card = harness.openChallenge(id);

        const answers = await harness.authenticate(requestFor(id, card), ['wrong', '1234']);

        expect(answers.at(-1)).toEqual({ status: 'complete' });
        const [first, ...others] = answers.slice(0, -1);
        expect(first?.status ?? 'challenge').toBe('challenge');
        for (const other of others) expect(other).toEqual(first);
        const source = await gateway.retrieveSource(card, { signal });
        expect(source.state).toBe('chargeable');
      });

      it('has failed after three wrong passwords', async () => {
        const id = harness.openSession();
        const card = harness.openChallenge(id);

        const answers = await harness.authenticate(requestFor(id, card), ['a', 'b', 'c']);

        expect(answers.at(-1)).toEqual({ status: 'failed' });
        const source = await gateway.retrieveSource(card, { signal });
        expect(source.state).not.toBe('chargeable');
      });

      it('is available only if the caller sets a container for challenges', async () => {
        const id = harness.openSession();
        const card = harness.openChallenge(id);

        const answers = await harness.authenticate(requestFor(id, card), ['1234']);

        const isHandedOver = answers.some(({ status }) => status === 'challenge');
        const provider = await gateway.challenges?.();
        expect(isHandedOver).toBe(provider !== undefined);
        if (provider) expect(provider).toHaveProperty('mountChallenge');
      });

      it('is not required of a source that is authorized elsewhere', async () => {
        const id = harness.openSession();
        const { id: sourceId, clientSecret = '' } = await gateway.createSource(payPal(id), keyed());
        const request = requestFor(id, { id: sourceId, clientSecret });
        expect(await gateway.authenticateSource(request, { signal })).toEqual({
          status: 'authentication_not_required',
        });
      });

      it('is inaccessible without the secret, and to another session', async () => {
        const id = harness.openSession();
        const card = harness.openChallenge(id);
        const refused = (sessionId: string, disguise: Partial<SourceKey>) =>
          codeOf(
            gateway.authenticateSource(requestFor(sessionId, { ...card, ...disguise }), { signal }),
          );
        expect(await refused(id, { clientSecret: 'guess' })).toBe('conflict');
        expect(await refused(harness.openSession(), {})).toBe('conflict');
        expect(await refused(id, { id: '../sessions' })).toBe('conflict');
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
