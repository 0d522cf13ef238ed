import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/create-sandbox.js';
import { SandboxError } from '../../src/sandbox/sandbox.js';
import { CALLER, CARD, seededRandom, START, URLS, type Answer } from './support/sandbox-shop.js';
import { OWNER } from '../support/sample-owner.js';
import { patience } from '../support/pace.js';

const RUNS = Number(process.env.FUNDING_RUNS ?? 2000);
const EXPONENTS = { USD: 2, JPY: 0, KWD: 3 } as const;
type Currency = keyof typeof EXPONENTS;

/** The rules of protocol 1.7 and 1.8 once more, in bigint and in as few words as possible. */
class Model {
  total: bigint;
  credits = new Map<string, bigint>();
  primary: { id: string; reusable: boolean } | undefined;
  expired = false;
  ordered = false;

  constructor(total: bigint) {
    this.total = total;
  }
  get credit() {
    return [...this.credits.values()].reduce((sum, amount) => sum + amount, 0n);
  }
  get excess() {
    return this.credit > this.total;
  }
  get contributed() {
    return this.primary && !this.excess ? this.total : this.credit;
  }
  get remaining() {
    return this.primary || this.excess ? 0n : this.total - this.credit;
  }
  get primaryAmount() {
    return this.excess ? 0n : this.total - this.credit;
  }
  get orderable() {
    return !this.expired && !this.excess && this.remaining === 0n;
  }
  refusalOfCredit(amount: bigint) {
    if (this.primary && !this.primary.reusable) return 'session_update_not_allowed';
    return this.credit + amount > this.total ? 'session_source_amount_too_large' : undefined;
  }
}

const decimal = (amount: bigint, currency: Currency) => {
  const digits = String(amount).padStart(EXPONENTS[currency] + 1, '0');
  const at = digits.length - EXPONENTS[currency];
  return EXPONENTS[currency] ? `${digits.slice(0, at)}.${digits.slice(at)}` : digits;
};

const amount = fc.integer({ min: 0, max: 20_000 }).map(BigInt);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('credit' as const), amount }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('card' as const, 'klarnaCredit' as const, 'wireTransfer' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('savedCard' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('removeSavedCard' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('detach' as const), which: fc.nat({ max: 5 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reattach' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('total' as const), amount }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('order' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('expire' as const) }) },
);

it(
  `keeps the rules of protocol 1.7 and never makes an unfunded order, in ${RUNS} sequences`,
  { timeout: patience(120_000) },
  () => {
    let sequences = 0;
    let steps = 0;
    let orders = 0;
    let refusals = 0;

    const run = (currency: Currency, start: bigint, script: readonly Answer[]) => {
      sequences += 1;
      const sandbox = createSandbox({ now: () => START, random: seededRandom(sequences) });
      const price = (total: bigint) => [{ price: decimal(total, currency), quantity: 1 }];
      const model = new Model(start);
      const body = {
        currency,
        email: OWNER.email,
        customerId: 'ada',
        billTo: OWNER,
        items: price(start),
      };
      const made: Answer = sandbox.createCheckout(CALLER, body);
      const sessionId: string = made.payment.session.id;
      sandbox.createCustomer(CALLER, { id: 'ada' });
      let saved: string | undefined;
      let lastDetached: string | undefined;

      const attempt = (call: () => void): string | undefined => {
        try {
          call();
          return undefined;
        } catch (reason) {
          if (!(reason instanceof SandboxError)) throw reason;
          refusals += 1;
          return reason.errors[0]?.code;
        }
      };
      const attach = (id: string) => attempt(() => void sandbox.attachSource(CALLER, made.id, id));
      /** Whoever comes too late is told so, whatever it was that it wanted. */
      const late = () =>
        model.ordered ? 'not_found' : model.expired ? 'session_expired' : undefined;
      const makeSource = (request: Answer): Answer => sandbox.createSource(CALLER, request);

      for (const current of script) {
        steps += 1;
        switch (current.do) {
          case 'credit': {
            if (late() || current.amount === 0n) break;
            const credit: Answer = sandbox.createSecondarySource(CALLER, {
              type: 'customerCredit',
              paymentSessionId: sessionId,
              amount: decimal(current.amount, currency),
            });
            const expected = model.refusalOfCredit(current.amount);
            expect(attach(credit.id)).toBe(expected);
            if (!expected) model.credits.set(credit.id, current.amount);
            break;
          }
          case 'card':
          case 'klarnaCredit':
          case 'wireTransfer': {
            if (late()) break;
            const type = current.do === 'card' ? 'creditCard' : current.do;
            if (type === 'klarnaCredit' && currency !== 'USD') break; // not on offer there
            const source = makeSource({
              type,
              sessionId,
              [type]: type === 'creditCard' ? CARD : URLS,
            });
            expect(attach(source.id)).toBeUndefined();
            model.primary = { id: source.id, reusable: false };
            break;
          }
          case 'savedCard': {
            if (!saved) {
              const source = makeSource({ type: 'creditCard', creditCard: CARD, owner: OWNER });
              sandbox.saveSource(CALLER, 'ada', source.id);
              saved = source.id as string;
            }
            expect(attach(saved)).toBe(late());
            if (!late()) model.primary = { id: saved, reusable: true };
            break;
          }
          case 'removeSavedCard': {
            if (!saved) break;
            sandbox.removeSavedSource(CALLER, 'ada', saved);
            if (model.primary?.id === saved && !model.ordered) model.primary = undefined;
            saved = undefined;
            break;
          }
          case 'detach': {
            const ids = [...model.credits.keys(), ...(model.primary ? [model.primary.id] : [])];
            const id = ids[current.which % (ids.length || 1)] ?? 'nothing';
            const known = ids.length > 0;
            const expected = known || model.ordered ? late() : 'source_not_found';
            const code = attempt(() => sandbox.detachSource(CALLER, made.id, id));
            expect(code).toBe(expected);
            if (!expected) {
              model.credits.delete(id);
              if (model.primary?.id === id) {
                if (!model.primary.reusable) lastDetached = id;
                model.primary = undefined;
              } else lastDetached = id;
            }
            break;
          }
          case 'reattach': {
            if (!lastDetached) break;
            expect(attach(lastDetached)).toBe(late() ?? 'source_status_invalid_for_session');
            break;
          }
          case 'total': {
            const items = price(current.amount);
            expect(attempt(() => void sandbox.updateCheckout(CALLER, made.id, { items }))).toBe(
              late(),
            );
            if (!late()) model.total = current.amount;
            break;
          }
          case 'expire': {
            if (!model.ordered) sandbox.expireSession(CALLER, sessionId);
            model.expired = true;
            break;
          }
          case 'order': {
            const expected = model.ordered
              ? 'not_found'
              : model.orderable
                ? undefined
                : 'order_submit_failed';
            let order: Answer;
            const code = attempt(
              () => (order = sandbox.createOrder(CALLER, { checkoutId: made.id })),
            );
            expect(code).toBe(expected);
            if (order) {
              orders += 1;
              model.ordered = true;
              const scale = 10 ** EXPONENTS[currency];
              const charged = order.payment.charges.map((charge: Answer) =>
                BigInt(Math.round(charge.amount * scale)),
              );
              expect(charged.reduce((sum: bigint, one: bigint) => sum + one, 0n)).toBe(model.total);
            }
            break;
          }
        }
        if (model.expired && !model.ordered) {
          expect(attempt(() => void sandbox.readBrowserCheckout(CALLER, sessionId, {}))).toBe(
            'session_expired',
          );
          continue;
        }
        const { session }: Answer = sandbox.readBrowserCheckout(CALLER, sessionId, {});
        // One comparison a step: `expect` is what takes the time here.
        const primaries = session.sources.filter((source: Answer) => source.role === 'primary');
        const seen = [
          session.totalAmount,
          session.amountContributed,
          session.amountRemainingToBeContributed,
          ...(model.ordered ? [] : [session.state]),
          ...primaries.flatMap((source: Answer) => [source.id, source.amount]),
        ];
        const due = [
          decimal(model.total, currency),
          decimal(model.contributed, currency),
          decimal(model.remaining, currency),
          ...(model.ordered ? [] : [model.orderable ? 'requires_confirmation' : 'requires_source']),
          ...(model.primary ? [model.primary.id, decimal(model.primaryAmount, currency)] : []),
        ];
        expect(seen.join(' ')).toBe(due.join(' '));
      }
    };

    fc.assert(
      fc.property(
        fc.constantFrom<Currency>('USD', 'USD', 'JPY', 'KWD'),
        amount,
        fc.array(step, { minLength: 1, maxLength: 14 }),
        run,
      ),
      { numRuns: RUNS },
    );
    console.info(`${sequences} sequences, ${steps} steps, ${orders} orders, ${refusals} refusals`);
    expect(sequences).toBeGreaterThanOrEqual(RUNS);
    expect(orders).toBeGreaterThan(RUNS / 20);
  },
);
