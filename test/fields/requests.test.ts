import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { money } from '../../src/domain/money.js';
import { PaymentError } from '../../src/domain/payment-error.js';
import type { CardService } from '../../src/fields/frame/answer-request.js';
import { isSource } from '../../src/fields/host/mount-card.js';
import { SUBMIT_TIMEOUT, type Outcome } from '../../src/fields/protocol.js';
import type { UnnumberedRequest } from '../../src/fields/host/wire-request.js';
import { OWN_NUMBERS, TYPED, openFramePair, type FramePair } from './support/frame-pair.js';

const MADE = { sourceId: 'src', clientSecret: 'secret' };
const OWNER = {
  firstName: 'A',
  lastName: 'B',
  email: 'a@b.co',
  address: { line1: '1 St', city: 'X', state: 'MN', country: 'US', postalCode: '55410' },
};
const opened = { sourceId: 'src', clientSecret: 'secret' };
const signal = () => new AbortController().signal;
const isAny = (_: Outcome): _ is Outcome => true;

/** The service behind the frame: makes each source, unless the test says otherwise. */
const service = () => {
  const made = () => Promise.resolve<Outcome>(MADE);
  return {
    tokenize: vi.fn<CardService['tokenize']>(made),
    authenticate: vi.fn<CardService['authenticate']>(() => Promise.resolve({ status: 'complete' })),
    renew: vi.fn<CardService['renew']>(made),
  };
};

describe('requests to the card frame', () => {
  let at: ReturnType<typeof service>;
  let pair: FramePair;
  const open = (): void => {
    at = service();
    pair = openFramePair(at);
    pair.form.type();
  };
  beforeEach(open);
  afterEach(() => {
    pair.close();
    vi.useRealTimers();
  });

  const submit = (submission: object, by = signal()) =>
    pair.ask(
      {
        t: 'submit',
        submission: { idempotencyKey: 'key', ...submission },
      } as UnnumberedRequest,
      isSource,
      by,
    );
  const isUsable = async (): Promise<void> => {
    pair.form.type();
    expect(await submit({})).toEqual(MADE);
    expect(pair.isBroken()).toBe(false);
  };

  it.each([
    [
      'a numeric postal code',
      { owner: { ...OWNER, address: { ...OWNER.address, postalCode: 55410 } } },
      { owner: OWNER },
    ],
    [
      'a numeric phone',
      { owner: { ...OWNER, phoneNumber: 9521234567 } },
      { owner: { ...OWNER, phoneNumber: '9521234567' } },
    ],
    [
      'a numeric reference',
      { owner: { ...OWNER, upstreamId: 5 } },
      { owner: { ...OWNER, upstreamId: '5' } },
    ],
    ['the usage of old samples', { usage: 'single' }, {}],
    ['a flag that is a text', { futureUse: 'true' }, { futureUse: true }],
    ['no mandate', { mandate: null }, {}],
    ['no owner', { owner: null }, {}],
    ['an empty session id', { sessionId: '' }, {}],
    ['no session id', { sessionId: null }, {}],
    ['a numeric session id', { sessionId: 123 }, { sessionId: '123' }],
    ['an array beside an owner’s names', { owner: { ...OWNER, tags: ['a'] } }, { owner: OWNER }],
  ])('makes the source of a submission with %s', async (_, given, sent) => {
    expect(await submit(given)).toEqual(MADE);
    expect(at.tokenize.mock.calls[0]?.slice(0, 2)).toEqual([
      TYPED,
      { idempotencyKey: 'key', ...sent },
    ]);
    await isUsable();
  });

  it.each([
    [
      'owner.address.line1',
      { owner: { ...OWNER, address: { ...OWNER.address, line1: 'x'.repeat(600) } } },
    ],
    ['owner.firstName', { owner: { ...OWNER, firstName: ['A'] } }],
    ['usage', { usage: 'sometimes' }],
    ['idempotencyKey', { idempotencyKey: '' }],
    ['precondition', { precondition: { amount: '118.01' } }],
    [
      undefined,
      {
        mandate: { terms: '✓'.repeat(8000) },
        owner: {
          ...OWNER,
          organization: '"'.repeat(500),
          firstName: '"'.repeat(500),
          lastName: '\u0001'.repeat(500),
          email: '\u0001'.repeat(500),
          phoneNumber: '\u0001'.repeat(500),
        },
      },
    ],
  ])('refuses another value at once, and by its name: %s', async (parameter, given) => {
    const error = await submit(given).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PaymentError);
    expect(error).toMatchObject({ code: 'invalid-details' });
    expect((error as PaymentError).details[0]?.parameter).toBe(parameter);
    expect(at.tokenize).not.toHaveBeenCalled();
    expect(pair.form.isEmpty).toBe(false);
    await isUsable();
  });

  it('refuses unreadable messages', async () => {
    const submission = {
      idempotencyKey: 'key',
      get owner(): never {
        throw new TypeError('broken');
      },
    };
    await expect(pair.ask({ t: 'submit', submission }, isSource, signal())).rejects.toMatchObject({
      code: 'invalid-details',
    });
    await isUsable();
  });

  it('passes on the accepted amount, and the error that it has changed', async () => {
    const precondition = { amount: money(11801, 'USD'), sessionVersion: 3 };
    at.tokenize.mockResolvedValueOnce({ error: { code: 'amount-changed' } });
    await expect(submit({ precondition })).rejects.toMatchObject({ code: 'amount-changed' });
    expect(at.tokenize.mock.calls[0]?.[1]).toEqual({ idempotencyKey: 'key', precondition });
    expect(pair.form.details).toEqual(TYPED); // nothing typed is lost
    await isUsable();
  });

  it('authenticates without a session where its id is empty, and renews with a numeric postal code', async () => {
    const authentication = { ...opened, sessionId: '' };
    expect(await pair.ask({ t: 'authenticate', authentication }, isAny, signal())).toEqual({
      status: 'complete',
    });
    expect(at.authenticate.mock.calls[0]?.slice(0, 2)).toEqual(['123', opened]);
    pair.form.type();
    const owner = { ...OWNER, address: { ...OWNER.address, postalCode: 55410 } };
    const renewal = { ...opened, owner } as never;
    expect(await pair.ask({ t: 'renew', renewal }, isAny, signal())).toEqual(MADE);
    expect(at.renew.mock.calls[0]?.[1]).toEqual({ ...opened, owner: OWNER });
  });

  it('answers more than twenty requests that its shape check refuses, each with the parameter (F-018)', async () => {
    for (let reqId = OWN_NUMBERS; reqId < OWN_NUMBERS + 25; reqId++) {
      const submission = { idempotencyKey: 'key', owner: { address: { postalCode: 55410 } } };
      pair.postToFrame({ v: 2, t: 'submit', reqId, submission });
    }
    await pair.delivered();
    expect(pair.heard.filter((data) => (data as { t: string }).t === 'result')).toEqual(
      Array.from({ length: 25 }, (_, index) => ({
        v: 2,
        t: 'result',
        reqId: OWN_NUMBERS + index,
        outcome: { error: { code: 'invalid-details', parameter: 'owner' } },
      })),
    );
    expect(at.tokenize).not.toHaveBeenCalled();
  });

  it('closes the port after twenty unexpected messages (F-018)', async () => {
    for (let count = 0; count < 20; count++)
      pair.postToFrame({ v: 2, t: 'submit', submission: {} });
    await vi.waitFor(() => expect(pair.isBroken()).toBe(true));
  });

  it('keeps the card after an unknown outcome, and sends the same again under the same key', async () => {
    const submission = {
      idempotencyKey: 'key-1',
      sessionId: 'ps',
      owner: OWNER,
      precondition: { amount: money(11801, 'USD'), sessionVersion: 3 },
    };
    at.tokenize.mockResolvedValueOnce({ error: { code: 'outcome-unknown' } });
    await expect(submit(submission)).rejects.toMatchObject({ code: 'outcome-unknown' });
    expect(pair.form.details).toEqual(TYPED);
    expect(pair.form.state.edited).toBe(false); // nobody changed the card since
    expect(await submit(submission)).toEqual(MADE);
    const [first, second] = at.tokenize.mock.calls.map((call) => call.slice(0, 2));
    expect(second).toEqual(first);
    expect(pair.form.isEmpty).toBe(true);
  });

  it('reports an unknown outcome when the frame’s own code fails, and serves the next request', async () => {
    at.tokenize.mockRejectedValueOnce(new TypeError('broken'));
    await expect(submit({})).rejects.toMatchObject({ code: 'outcome-unknown' });
    expect(pair.form.isBusy).toBe(false);
    await isUsable();
  });

  it('refuses a second request while one is under way', async () => {
    let finish: (outcome: Outcome) => void = () => undefined;
    at.tokenize.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
    const first = submit({});
    await expect(submit({})).rejects.toMatchObject({ code: 'conflict' });
    await pair.delivered();
    finish(MADE);
    expect(await first).toEqual(MADE);
    await isUsable();
  });

  it.each(['submit', 'authenticate', 'renew'] as const)(
    'gives up on a %s that the frame never answers, and asks again',
    async (t) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      pair.close(); // nobody is there
      const message = {
        submit: { t: 'submit', submission: { idempotencyKey: 'key' } },
        authenticate: { t: 'authenticate', authentication: opened },
        renew: { t: 'renew', renewal: opened },
      }[t] as UnnumberedRequest;
      for (let count = 0; count < 2; count++) {
        const asking = pair.ask(message, isAny, signal()).catch((reason: unknown) => reason);
        await vi.advanceTimersByTimeAsync(SUBMIT_TIMEOUT);
        expect(await asking).toMatchObject({ code: 'outcome-unknown' });
      }
    },
  );

  describe('whatever is sent', () => {
    // One pair for each run, as the page may send fifty messages in a second.
    const reopen = (): void => {
      pair.close();
      open();
    };
    const member = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      fc.constantFrom('single', 'true', '', null, 55410, 'x'.repeat(600), ['a'], {}),
    );
    const owner = fc.record(
      {
        firstName: member,
        phoneNumber: member,
        address: fc.record({ postalCode: member }),
        more: member,
      },
      { requiredKeys: [] },
    );
    const submission = fc.record(
      {
        sessionId: member,
        owner: fc.oneof(owner, member),
        usage: member,
        futureUse: member,
        mandate: fc.oneof(fc.record({ terms: member }), member),
        precondition: fc.oneof(fc.record({ amount: member }), member),
        more: member,
      },
      { requiredKeys: [] },
    );
    const data = fc.oneof(submission, member);

    it('by the kit, it settles, and the card is usable afterwards', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom('submit', 'authenticate', 'renew'),
          data,
          async (t, given) => {
            reopen();
            const record = typeof given === 'object' ? given : {};
            const request = {
              submit: { t, submission: { idempotencyKey: 'key', ...record } },
              authenticate: { t, authentication: { ...opened, ...record } },
              renew: { t, renewal: { ...opened, ...record } },
            }[t] as unknown as UnnumberedRequest;
            const error = await pair.ask(request, isAny, signal()).then(
              () => undefined,
              (reason: unknown) => reason,
            );
            if (error !== undefined) expect(error).toMatchObject({ code: 'invalid-details' });
            await isUsable();
          },
        ),
      );
    });

    it('by another page, each request with a number gets one answer, and the card is usable afterwards', async () => {
      const message = fc.record({
        t: fc.constantFrom('submit', 'authenticate', 'renew'),
        member: fc.constantFrom('submission', 'authentication', 'renewal', 'more'),
        data,
      });
      await fc.assert(
        fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 15 }), async (messages) => {
          reopen();
          messages.forEach(({ t, member: name, data: given }, index) =>
            pair.postToFrame({ v: 2, t, reqId: OWN_NUMBERS + index, [name]: given }),
          );
          await pair.delivered();
          const answered = pair.heard.map((one) => (one as { reqId?: number }).reqId);
          expect(answered.filter((reqId) => reqId !== undefined).toSorted()).toEqual(
            messages.map((_, index) => OWN_NUMBERS + index),
          );
          await isUsable();
        }),
      );
    });

    it('by another frame, requests settle in time, and can be repeated', async () => {
      const reqId = fc.oneof(fc.constant(1), member);
      const outcome = fc.oneof(
        member,
        fc.record({ error: fc.oneof(fc.record({ code: member, parameter: member }), member) }),
        fc.record({ sourceId: member, clientSecret: member }),
        fc.record({ status: member, token: member }),
      );
      const answer = fc.record({
        v: fc.constant(2),
        t: fc.constantFrom('result', 'state', 'log', 'ready'),
        reqId,
        outcome,
      });
      await fc.assert(
        fc.asyncProperty(fc.array(fc.oneof(answer, member), { maxLength: 25 }), async (answers) => {
          reopen();
          vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
          at.tokenize.mockReturnValueOnce(new Promise(() => undefined));
          const asking = submit({}).catch((reason: unknown) => reason);
          for (const one of answers) pair.postToPage(one);
          if (!pair.isBroken()) await Promise.race([pair.delivered(), asking]);
          await vi.advanceTimersByTimeAsync(SUBMIT_TIMEOUT);
          const settled = await asking;
          if (settled instanceof Error) expect(settled).toBeInstanceOf(PaymentError);
          else expect(isSource(settled as Outcome)).toBe(true);
          // The page can ask again: where the frame is not to be believed, it hears of that in time.
          const again = submit({}).catch((reason: unknown) => reason);
          await vi.advanceTimersByTimeAsync(SUBMIT_TIMEOUT);
          expect(await again).not.toMatchObject({ code: 'conflict' });
          vi.useRealTimers();
        }),
      );
    });
  });
});
