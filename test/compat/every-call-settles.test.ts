import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ElementBody } from '../../src/compat/elements/element-body.js';
import type { Calls, Connection } from '../../src/compat/environment.js';
import { callsOf } from '../../src/compat/calls/calls.js';
import { PaymentError } from '../../src/domain/payment-error.js';
import { cardOptionsOf } from '../../src/elements/dropin/configuration/card-options.js';
import {
  readConfiguration,
  type DropinInput,
} from '../../src/elements/dropin/configuration/dropin-configuration.js';
import { sourceOptionsOf } from '../../src/elements/dropin/configuration/source-options.js';
import type { CardField } from '../../src/fields/field-provider.js';
import { readHostMessage } from '../../src/fields/frame/read-host-message.js';
import { PROTOCOL_VERSION, type HostMessage } from '../../src/fields/protocol.js';
import { wireOptions } from '../../src/fields/host/wire-options.js';
import { runService, type RunningService } from './support/run-service.js';

let service: RunningService;
let calls: Calls;
beforeAll(async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  service = await runService();
  const connection: Connection = {
    key: 'pk_sandbox',
    serviceUrl: service.url,
    locale: 'en-US',
    isDevelopment: false,
  };
  calls = callsOf(connection);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await service.close();
});

/** Whether the card frame takes it; what it does not take it may leave without an answer. */
const isTaken = (message: HostMessage): boolean =>
  readHostMessage({ v: PROTOCOL_VERSION, ...structuredClone(message) }) !== undefined;

/** A mounted card field that refuses valid requests and answers no others. */
function cardField(): { readonly body: ElementBody; readonly sent: HostMessage[] } {
  const sent: HostMessage[] = [];
  const ask = (message: HostMessage) =>
    new Promise<never>((_, reject) => {
      sent.push(message);
      if (isTaken(message)) reject(new PaymentError('declined'));
    });
  const field: Partial<CardField> = {
    submit: (submission) => ask({ t: 'submit', reqId: 1, submission }),
    authenticate: (authentication) => ask({ t: 'authenticate', reqId: 1, authentication }),
    renew: (renewal) => ask({ t: 'renew', reqId: 1, renewal }),
  };
  return { body: { field } as ElementBody, sent }; // the rest of both is not used by calls
}

const OWNER = {
  firstName: 'A',
  lastName: 'B',
  email: 'a@b.co',
  phoneNumber: '1',
  address: { line1: '1 St', city: 'X', state: 'MN', country: 'US', postalCode: '55410' },
};
const CARD = { type: 'creditCard', owner: OWNER };
const at = (part: object) => ({ ...CARD, owner: { ...OWNER, ...part } });
const inAddress = (part: object) => at({ address: { ...OWNER.address, ...part } });

const create = async (data: unknown) => {
  const { body, sent } = cardField();
  const { error } = await calls.createSource(data as never, body);
  return { sent: sent[0] as { readonly submission: Record<string, unknown> } | undefined, error };
};

describe('createSource with a card element', () => {
  it.each([
    ['a numeric postal code', inAddress({ postalCode: 55410 }), { owner: OWNER }],
    [
      'a numeric phone',
      at({ phoneNumber: 9521234567 }),
      { owner: { ...OWNER, phoneNumber: '9521234567' } },
    ],
    ['a numeric id', at({ upstreamId: 5 }), { owner: { ...OWNER, upstreamId: '5' } }],
    ['a usage of old samples', { ...CARD, usage: 'single' }, { owner: OWNER }],
    ['a flag as text', { ...CARD, futureUse: 'true' }, { owner: OWNER, futureUse: true }],
    ['no mandate', { ...CARD, mandate: null }, { owner: OWNER }],
    ['no owner', { type: 'creditCard', owner: null }, {}],
    ['an empty session id', { ...CARD, sessionId: '' }, { owner: OWNER }],
    ['no session id', { ...CARD, sessionId: null }, { owner: OWNER }],
    ['a numeric session id', { ...CARD, sessionId: 123 }, { owner: OWNER, sessionId: '123' }],
  ])('sends %s as the contract has it', async (_, data, wanted) => {
    const { sent, error } = await create(data);
    expect(sent?.submission).toEqual({ idempotencyKey: expect.any(String), ...wanted });
    expect(error?.errors[0]?.code).toBe('declined');
  });

  it.each([
    ['owner.address.line1', inAddress({ line1: 'x'.repeat(600) })],
    ['owner.address.city', inAddress({ city: ['X'] })],
    ['owner', { ...CARD, owner: [OWNER] }],
    ['usage', { ...CARD, usage: 'sometimes' }],
    ['mandate', { ...CARD, mandate: 'yes' }],
  ])(
    'is refused by the name of %s, and the card can be used afterwards',
    async (parameter, data) => {
      const { sent, error } = await create(data);
      expect(sent).toBeUndefined();
      expect(error).toMatchObject({ errors: [{ code: 'invalid_parameter', parameter }] });
      expect(error?.errors[0]?.message).toBeTruthy();
    },
  );
});

describe('the other calls with a card element', () => {
  it('authenticates without the empty session id of a page', async () => {
    const { body, sent } = cardField();
    const data = { sessionId: '', sourceId: 'src_1', sourceClientSecret: 'secret' };
    expect(await calls.authenticateSource(data, body)).toMatchObject({ status: 'failed' });
    expect(sent).toMatchObject([{ authentication: { sourceId: 'src_1', clientSecret: 'secret' } }]);
  });

  it('renews a card with a numeric postal code', async () => {
    const { body, sent } = cardField();
    const owner = inAddress({ postalCode: 55410 }).owner;
    const data = { id: 'src_1', clientSecret: 'secret', owner };
    const { error } = await calls.updateSource(data as never, body);
    expect(error?.errors[0]?.code).toBe('declined');
    expect(sent).toMatchObject([{ renewal: { owner: OWNER } }]);
  });
});

/** JSON, in the places where the contract has something and in others. */
const anything = fc.jsonValue({ maxDepth: 2 }).map((value) => value as unknown);
const text = fc.oneof(anything, fc.integer(), fc.string({ maxLength: 700 }), fc.constant(''));
const record = (...names: string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, text])), { requiredKeys: [] });
const owner = fc.oneof(
  anything,
  fc.record({
    firstName: text,
    phoneNumber: text,
    additionalAddressInfo: fc.oneof(text, record('title', 'neighborhood')),
    address: fc.oneof(text, record('line1', 'city', 'postalCode', 'additionalAddressInfo')),
  }),
);
const data = fc.record(
  {
    type: fc.oneof({ weight: 9, arbitrary: fc.constant('creditCard') }, text),
    owner,
    id: fc.oneof(text, fc.constant('src_1')),
    sourceId: fc.oneof(text, fc.constant('src_1')),
    clientSecret: text,
    sourceClientSecret: text,
    sessionId: text,
    usage: text,
    futureUse: text,
    mandate: fc.oneof(text, record('terms')),
    returnUrl: text,
  },
  { requiredKeys: ['type'] },
);

describe('whatever JSON a page hands to a call', () => {
  it(
    'is answered, and the frame is sent nothing that it refuses',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(anything, data), async (given) => {
          for (const call of ['createSource', 'updateSource', 'authenticateSource'] as const) {
            const { body, sent } = cardField();
            const answer = await calls[call](given as never, body);
            expect('error' in answer || 'status' in answer).toBe(true);
            expect(sent.every(isTaken)).toBe(true);
          }
          expect((await create(CARD)).error?.errors[0]?.code).toBe('declined'); // it can still be used
        }),
        { numRuns: 100 },
      );
    },
  );

  it('is answered without an element, too', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, data), text, async (given, other) => {
        const page = [given, other] as never[];
        for (const call of [
          calls.createSource(given as never, undefined),
          calls.updateSource(given as never, undefined),
          calls.authenticateSource(given as never, undefined),
          calls.retrieveSource(...(page as [never, never])),
          calls.retrieveAvailablePaymentMethods(given as never),
          calls.retrieveOnlineBankingBanks(...(page as [never, never])),
        ]) {
          expect(await call).toBeTypeOf('object');
        }
      }),
      { numRuns: 30 },
    );
  });

  it('creates a drop-in that the frame understands, or reports the mistake', () => {
    fc.assert(
      fc.property(owner, fc.oneof(anything, record('usage')), anything, (billing, options, all) => {
        const creditCard = {
          cardNumberPlaceholderText: options,
          mask: billing,
          style: { base: all, focus: billing },
        };
        const configuration = readConfiguration({
          billingAddress: billing,
          options,
          paymentMethodConfiguration: { creditCard, style: all },
        } as unknown as DropinInput); // a page's
        const { owner: read, usage, refusal } = sourceOptionsOf(configuration);
        const submission = {
          idempotencyKey: 'key',
          ...(read && { owner: read }),
          ...(usage && { usage }),
        };
        expect(isTaken({ t: 'submit', reqId: 1, submission })).toBe(true);
        if (refusal) expect(refusal.details[0]?.parameter).toMatch(/^billingAddress/);
        const look = { locale: 'en', direction: 'ltr', title: '', style: {} } as const;
        const wished = wireOptions({ ...look, ...cardOptionsOf(configuration) });
        expect(isTaken({ t: 'update', options: wished })).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['billingAddress.address.line1', { line1: 'x'.repeat(600) }, undefined],
    [undefined, { postalCode: 55410 }, '55410'],
  ])('reads a drop-in’s billing address: %s', (parameter, part, postalCode) => {
    const billingAddress = { ...OWNER, address: { ...OWNER.address, ...part } };
    const { owner: read, refusal } = sourceOptionsOf({ given: { billingAddress } });
    expect(refusal?.details[0]?.parameter).toBe(parameter);
    expect(read?.address.postalCode).toBe(postalCode);
  });
});
