import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Authentication } from '../../src/domain/authentication.js';
import type { Checkout, FlowState } from '../../src/domain/flow-state.js';
import { PaymentError } from '../../src/domain/payment-error.js';
import type { PaymentSource } from '../../src/domain/payment-source.js';
import type { ChallengeEnd, ChallengeOnScreen } from '../../src/session/authenticate.js';
import type { SubmitResult } from '../../src/session/payments.js';
import { presentedPayments } from './support/presented-payments.js';
import { acquireStore } from '../../src/session/session-store.js';
import { FakeGateway, waiting, type Call } from './support/fake-gateway.js';
import { FakePage } from './support/fake-page.js';
import { checkout, source } from './support/samples.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const CARD = source({ type: 'creditCard', flow: 'standard', state: 'requires_action' });

/** A service whose answers contain its state at the time of the request. */
class Service extends FakeGateway {
  version = 1;
  isFunded = false;
  attached = source({ id: 'attached' });
  readonly #asked: Checkout[] = [];

  override loadCheckout(id: string, options: { language: string; signal: AbortSignal }) {
    this.#asked.push(this.truth);
    return super.loadCheckout(id, options);
  }

  get truth(): Checkout {
    const state = this.isFunded ? 'requires_confirmation' : 'requires_source';
    const sources = this.isFunded ? [this.attached] : [];
    return checkout({ state, version: this.version, sources });
  }

  /** Answers the nth of the reads that still wait. */
  answerRead(nth: number, error?: PaymentError): void {
    const open = this.reads.map((call, at) => ({ call, at })).filter(({ at }) => this.#asked[at]);
    const chosen = open[nth % (open.length || 1)];
    const then = chosen && this.#asked[chosen.at];
    if (!chosen || !then) return;
    delete this.#asked[chosen.at];
    if (error) chosen.call.fail(error);
    else chosen.call.answer(then);
  }

  get openReads(): number {
    return this.reads.filter((call, at) => this.#asked[at] && !call.signal.aborted).length;
  }
}

type Deed =
  | { readonly do: 'press' | 'attached' | 'attach-failed' | 'refresh' | 'approve' }
  | { readonly do: 'read' | 'read-failed'; readonly nth: number }
  | { readonly do: 'made'; readonly state: string }
  | { readonly do: 'verdict'; readonly status: Authentication['status'] }
  | { readonly do: 'hint' }
  | { readonly do: 'end'; readonly end: ChallengeEnd }
  | { readonly do: 'made-failed'; readonly code: PaymentError['code'] }
  | { readonly do: 'retrieved'; readonly state: string }
  | { readonly do: 'tell'; readonly event: 'hidden' | 'visible' | 'online' | 'restored' }
  | { readonly do: 'wait'; readonly ms: number };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ do: 'press' } as const) },
  { weight: 6, arbitrary: fc.nat(3).map((nth) => ({ do: 'read', nth }) as const) },
  { weight: 2, arbitrary: fc.nat(3).map((nth) => ({ do: 'read-failed', nth }) as const) },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom('chargeable', 'pending_redirect', 'pending_funds', 'failed', 'requires_action')
      .map((state) => ({ do: 'made', state }) as const),
  },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom('challenge', 'challenge', 'complete', 'failed', 'authentication_not_required')
      .map((status) => ({ do: 'verdict', status }) as Deed),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'hint' } as const) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('cancelled', 'timeout', 'left', 'unavailable')
      .map((end) => ({ do: 'end', end }) as Deed),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('declined', 'timeout', 'outcome-unknown', 'cancelled', 'conflict' as const)
      .map((code) => ({ do: 'made-failed', code: code as PaymentError['code'] }) as const),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom('attached', 'attach-failed').map((d) => ({ do: d }) as Deed),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'refresh' } as const) },
  { weight: 2, arbitrary: fc.constant({ do: 'approve' } as const) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('chargeable', 'pending_redirect', 'failed', 'requires_action')
      .map((state) => ({ do: 'retrieved', state }) as const),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('hidden', 'visible', 'online', 'restored' as const)
      .map((event) => ({ do: 'tell', event }) as Deed),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(0, 500, 5000).map((ms) => ({ do: 'wait', ms }) as const),
  },
);

/** One shopper, one drop-in, and everything that can come between them in any order. */
function scene() {
  const service = new Service();
  const page = new FakePage();
  const creations: Call<PaymentSource>[] = [];
  const attachments: { readonly done: () => void; readonly fail: () => void }[] = [];
  const results: SubmitResult[] = [];
  const told = { succeed: 0, cancel: 0, fail: 0 };
  const challenges = new Set<ChallengeOnScreen>();
  const handedOn: PaymentSource[] = [];
  let creating = 0;
  let mostCreating = 0;
  let presses = 0;

  const { store, release } = acquireStore(service, 'ses-1', { language: 'en', page });
  const payments = presentedPayments(store, page);
  const presenter = {
    challenge: (challenge: ChallengeOnScreen) => {
      challenges.add(challenge);
      return () => void challenges.delete(challenge);
    },
    succeed: (paid: PaymentSource) =>
      new Promise<void>((done, fail) => {
        told.succeed++;
        handedOn.push(paid);
        attachments.push({
          done: () => {
            service.isFunded = true;
            service.attached = paid;
            service.version++;
            done();
          },
          fail: () => fail(new Error('shop')),
        });
      }),
    cancel: () => void told.cancel++,
    fail: () => void told.fail++,
  };
  const leave = payments.present(presenter);
  const views: FlowState[] = [];
  store.subscribe((state) => views.push(state));

  const make = async (_: string, signal: AbortSignal): Promise<PaymentSource> => {
    mostCreating = Math.max(mostCreating, ++creating);
    try {
      return await waiting(creations, { signal });
    } finally {
      creating--;
    }
  };

  const perform = async (next: Deed): Promise<void> => {
    switch (next.do) {
      case 'press': {
        presses++;
        void payments
          .submit(
            { methodType: 'payPal', redirectsAutomatically: true, createSource: make },
            presenter,
          )
          .then((result) => results.push(result));
        break;
      }
      case 'read':
        service.answerRead(next.nth);
        break;
      case 'read-failed':
        service.answerRead(next.nth, new PaymentError('timeout'));
        break;
      case 'made':
        creations
          .shift()
          ?.answer(
            next.state === 'requires_action'
              ? CARD
              : source({ state: next.state, redirectUrl: 'https://bank.example/' }),
          );
        break;
      case 'verdict': {
        const { status } = next;
        service.authentications
          .shift()
          ?.answer(status === 'challenge' ? { status, token: 'tok' } : { status });
        break;
      }
      case 'hint':
        challenges.forEach(({ onHint }) => onHint());
        break;
      case 'end':
        challenges.forEach(({ onEnd }) => onEnd(next.end));
        break;
      case 'made-failed':
        creations.shift()?.fail(new PaymentError(next.code));
        break;
      case 'attached':
        attachments.shift()?.done();
        break;
      case 'attach-failed':
        attachments.shift()?.fail();
        break;
      case 'refresh':
        void store.refresh();
        break;
      case 'approve':
        service.isFunded = true;
        service.version++;
        break;
      case 'retrieved':
        service.retrievals
          .shift()
          ?.answer(next.state === 'requires_action' ? CARD : source({ state: next.state }));
        break;
      case 'tell':
        page.tell(next.event);
        break;
      case 'wait':
        await vi.advanceTimersByTimeAsync(next.ms);
    }
    await vi.advanceTimersByTimeAsync(0);
  };

  return {
    service,
    page,
    store,
    release,
    leave,
    perform,
    results,
    told,
    views,
    attachments,
    creations,
    challenges,
    handedOn,
    counts: () => ({ mostCreating, presses }),
  };
}

describe('P3: for any order of the answers', () => {
  const play = async (deeds: readonly Deed[], check: (of: ReturnType<typeof scene>) => void) => {
    const of = scene();
    for (const next of deeds) {
      await of.perform(next);
      check(of);
    }
    return of;
  };
  /** Everybody answers, until nobody waits any more. */
  const finish = async ({
    perform,
    service,
    creations,
    attachments,
    challenges,
    page,
  }: ReturnType<typeof scene>) => {
    if (!page.visible) await perform({ do: 'tell', event: 'visible' });
    for (let round = 0; round < 30; round++) {
      while (service.openReads > 0) await perform({ do: 'read', nth: 0 });
      while (creations.length > 0) await perform({ do: 'made', state: 'chargeable' });
      while (attachments.length > 0) await perform({ do: 'attached' });
      while (service.retrievals.length > 0) await perform({ do: 'retrieved', state: 'failed' });
      while (service.authentications.length > 0) await perform({ do: 'verdict', status: 'failed' });
      if (challenges.size > 0) await perform({ do: 'hint' });
      // What is looked at now and then, and no more often.
      await perform({ do: 'wait', ms: 8000 });
    }
  };
  const runs = { numRuns: 150 };
  // Chance alone comes seldom as far as a challenge.
  const pressed: readonly Deed[] = [{ do: 'read', nth: 0 }, { do: 'press' }];
  const asked: readonly Deed[] = [...pressed, { do: 'made', state: 'requires_action' }];
  const plays = fc
    .tuple(
      fc.constantFrom([], pressed, asked, [...asked, { do: 'verdict', status: 'challenge' }]),
      fc.array(deed, { maxLength: 40, size: '+1' }),
    )
    .map(([begun, deeds]): Deed[] => [...begun, ...deeds] as Deed[]);

  it('one source is created at a time, and the store sends one request at a time', async () => {
    await fc.assert(
      fc.asyncProperty(plays, async (deeds) => {
        await play(deeds, ({ counts, service }) => {
          expect(counts().mostCreating).toBeLessThanOrEqual(1);
          expect(service.openReads).toBeLessThanOrEqual(1);
        });
      }),
      runs,
    );
  });

  it('no older version is ever shown after a newer one', async () => {
    await fc.assert(
      fc.asyncProperty(plays, async (deeds) => {
        const { views } = await play(deeds, () => undefined);
        const versions = views.flatMap((state) =>
          'activity' in state ? [state.checkout.session.version ?? 0] : [],
        );
        expect(versions).toEqual(versions.toSorted((a, b) => a - b));
      }),
      runs,
    );
  });

  it('each press gets one result, and in the end the screen shows the truth', async () => {
    await fc.assert(
      fc.asyncProperty(plays, async (deeds) => {
        const of = await play(deeds, () => undefined);
        await finish(of);
        void of.store.refresh();
        await finish(of);
        const { state } = of.store;
        const isLeaving = 'activity' in state && state.activity.name === 'redirecting';
        expect(of.results).toHaveLength(of.counts().presses);
        if (!isLeaving && 'activity' in state) {
          expect(state.activity.name).toBe('idle');
          expect(state.checkout.session.version).toBe(of.service.version);
        }
      }),
      runs,
    );
  });

  it('nothing remains once the element is removed and its requests have ended', async () => {
    await fc.assert(
      fc.asyncProperty(plays, async (deeds) => {
        const of = await play(deeds, () => undefined);
        of.leave();
        of.release();
        await finish(of);
        await vi.advanceTimersByTimeAsync(0);
        expect(of.page.listeners).toBe(0);
        expect(vi.getTimerCount()).toBe(0);
        expect(of.service.openReads).toBe(0);
      }),
      runs,
    );
  });

  it('one challenge is shown while the issuer is asked, and none otherwise', async () => {
    await fc.assert(
      fc.asyncProperty(plays, async (deeds) => {
        await play(deeds, ({ store, challenges, handedOn }) => {
          const { state } = store;
          const isAsked = 'activity' in state && state.activity.name === 'authenticating';
          expect(challenges.size).toBeLessThanOrEqual(isAsked ? 1 : 0);
          expect(handedOn.map(({ state: of }) => of)).not.toContain('requires_action');
        });
      }),
      runs,
    );
  });

  it('a canceled redirect is reported at most once for each time the page was left', async () => {
    await fc.assert(
      fc.asyncProperty(plays, async (deeds) => {
        const redirects = deeds.filter((next) => next.do !== 'end');
        const { page, told, results } = await play(redirects, () => undefined);
        const cancelled = results.filter(({ status }) => status === 'cancelled').length;
        expect(told.cancel - cancelled).toBeLessThanOrEqual(page.left.length);
      }),
      runs,
    );
  });

  it('a challenge’s refusal is reported once, even after a visit to another app', async () => {
    for (const state of ['failed', 'pending_redirect', 'requires_action']) {
      const { told, page } = await play(
        [
          ...asked,
          { do: 'verdict', status: 'challenge' },
          { do: 'tell', event: 'visible' },
          { do: 'verdict', status: 'complete' },
          { do: 'retrieved', state },
          { do: 'read', nth: 0 },
          { do: 'retrieved', state },
        ],
        () => undefined,
      );
      expect(told).toEqual({ succeed: 0, cancel: 0, fail: 1 });
      expect(page.left).toEqual([]);
    }
  });
});
