import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/create-sandbox.js';
import { createMemoryStorage } from '../../src/sandbox/memory-storage.js';
import { SandboxError } from '../../src/sandbox/sandbox.js';
import { Transactions } from '../../src/sandbox/transactions.js';
import { SCENARIOS, type ScenarioName } from '../../src/sandbox/scenarios.js';
import { countedTransactions } from './support/counted-storage.js';
import {
  CALLER,
  openShop,
  refusal,
  refused,
  seededRandom,
  START,
  URLS,
  type Answer,
} from './support/sandbox-shop.js';

const everything = (sandbox: ReturnType<typeof createSandbox>) =>
  Object.values(SCENARIOS).map((scenario) => scenario(sandbox, CALLER));

describe('a run', () => {
  it('repeats itself with the same clock and the same randomness', () => {
    const run = () => {
      const sandbox = createSandbox({ now: () => START, random: seededRandom(7) });
      everything(sandbox);
      return sandbox.snapshot();
    };
    expect(run()).toEqual(run());
  });

  it('gives no id twice, even where randomness has none or begins anew after a restart', () => {
    const options = { now: () => START, random: () => 0.5 };
    const first = createSandbox(options);
    const one = everything(first);
    const two = everything(createSandbox(options, first.snapshot()));
    const ids = [...one, ...two].flatMap(({ sessionId, checkoutId }) => [sessionId, checkoutId]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a snapshot', () => {
  it('is plain JSON from which everything can be restored', () => {
    const { sandbox, checkout, credit, source, attach, order, session } = openShop();
    const [open, waiting] = [checkout(), checkout()];
    attach(open, credit(open, 50));
    const klarna = source(waiting, 'klarnaCredit', URLS);
    attach(waiting, klarna);
    const { id } = order(waiting);
    const text = JSON.stringify(sandbox.snapshot());
    const later = openShop({ random: seededRandom(99) }, JSON.parse(text));

    const { counters, ...rows } = JSON.parse(text);
    expect(later.sandbox.snapshot()).toMatchObject(rows);
    expect(later.sandbox.snapshot().counters).not.toEqual(counters); // the next engine's number
    expect(later.session(open)).toEqual(session(open));
    later.attach(open, later.card(open));
    expect(later.order(open)).toMatchObject({ state: 'accepted' });
    later.decide(klarna, 'approve');
    expect(later.sandbox.refreshOrder(CALLER, id)).toMatchObject({ state: 'accepted' });
    expect(session(open)).toMatchObject({ state: 'requires_source' });
  });

  it('of another format is refused', () => {
    expect(() => createSandbox({}, { version: 0 })).toThrow(TypeError);
    expect(() => createSandbox({}, { version: 1, sessions: 'none' })).toThrow(TypeError);
    expect(() => createSandbox({}, {})).not.toThrow();
  });
});

describe('several calls together', () => {
  const open = () => {
    const counted = countedTransactions();
    const shop = openShop({ transactions: counted.transactions });
    const before = counted.changes();
    return { ...shop, changes: () => counted.changes() - before };
  };

  it('are one transaction, which sees its own changes', async () => {
    const { sandbox, checkout, card, attach, order, changes } = open();
    const placed = await sandbox.together(() => {
      const made = checkout();
      attach(made, card(made));
      return order(made);
    });
    expect(changes()).toBe(1);
    expect(sandbox.readOrder(CALLER, placed.id)).toMatchObject({ state: 'accepted' });
  });

  it('keep their changes when a later one is refused', async () => {
    const { sandbox, checkout, changes } = open();
    let id = '';
    const both = () => {
      ({ id } = checkout());
      sandbox.createCheckout(CALLER, {});
    };
    await expect(sandbox.together(both)).rejects.toThrow(SandboxError);
    expect(changes()).toBe(1);
    expect(sandbox.readCheckout(CALLER, id)).toMatchObject({ id });
  });

  it('leave nothing when one fails', async () => {
    const { sandbox, checkout, changes } = open();
    const fail = () => {
      checkout();
      throw new TypeError('a defect');
    };
    await expect(sandbox.together(fail)).rejects.toThrow('a defect');
    expect(changes()).toBe(0);
    expect(sandbox.snapshot().checkouts).toEqual([]);
  });

  it('change rows only inside', () => {
    const table = new Transactions(createMemoryStorage()).table('rows');
    expect(() => table.get('one')).toThrow(TypeError);
    expect(() => table.put({ id: 'one' })).toThrow(TypeError);
  });
});

describe('the scenarios', () => {
  const open = (name: ScenarioName) => {
    const shop = openShop();
    const situation = SCENARIOS[name](shop.sandbox, CALLER);
    return {
      ...shop,
      ...situation,
      read: (): Answer => shop.sandbox.readBrowserCheckout(CALLER, situation.sessionId, {}),
    };
  };

  it.each([
    ['requires-source', 'requires_source', '118.01'],
    ['split-tender', 'requires_source', '68.01'],
    ['wallets', 'requires_source', '118.01'],
    ['wallets-only', 'requires_source', '118.01'],
    ['several-credits', 'requires_source', '50.00'],
    ['credit-only', 'requires_confirmation', '0.00'],
    ['funded-card', 'requires_confirmation', '0.00'],
    ['split-tender-funded', 'requires_confirmation', '0.00'],
    ['funded-redirect', 'requires_confirmation', '0.00'],
    ['pending-redirect', 'pending_redirect', '0.00'],
    ['pending-funds', 'pending_funds', '0.00'],
    ['pending', 'pending', '0.00'],
    ['complete', 'complete', '0.00'],
    ['split-tender-complete', 'complete', '0.00'],
    ['confirmed', 'confirmed', '0.00'],
    ['processing', 'processing', '0.00'],
    ['requires-action', 'requires_action', '0.00'],
    ['chargeable', 'chargeable', '0.00'],
    ['failed', 'failed', '0.00'],
    ['cancelled', 'cancelled', '0.00'],
    ['unknown-state', 'awaiting_moonrise', '0.00'],
    ['unknown-method', 'requires_source', '118.01'],
    ['many-methods', 'requires_source', '118.01'],
    ['no-methods', 'requires_source', '118.01'],
    ['hostile-names', 'requires_source', '118.01'],
    ['zero-total', 'requires_confirmation', '0.00'],
    ['credit-exceeds-total', 'requires_source', '0.00'],
    ['recurring', 'requires_source', '9.99'],
    ['free-trial', 'requires_source', '9.99'],
    ['moto', 'requires_source', '118.01'],
    ['business', 'requires_source', '118.01'],
    ['japan', 'requires_source', '12345'],
    ['germany', 'requires_source', '118.01'],
    ['france', 'requires_source', '118.01'],
    ['netherlands', 'requires_source', '118.01'],
    ['britain', 'requires_source', '118.01'],
    ['brazil', 'requires_source', '118.01'],
    ['korea', 'requires_source', '150000'],
    ['kuwait', 'requires_source', '7.345'],
    ['saved-cards', 'requires_source', '118.01'],
    ['saved-cards-in-germany', 'requires_source', '118.01'],
  ] as const)('%s is %s with %s to go', (name, state, remaining) => {
    expect(open(name).read().session).toMatchObject({
      state,
      amountRemainingToBeContributed: remaining,
    });
  });

  it('expired has expired, and no scenario is missing above', () => {
    expect(refusal(() => open('expired').read())).toEqual(refused(409, 'session_expired'));
    expect(Object.keys(SCENARIOS)).toHaveLength(42);
  });

  it.each([
    'confirmed',
    'processing',
    'requires-action',
    'failed',
    'cancelled',
    'unknown-state',
  ] as const)('place no order in %s', (name) => {
    const { sandbox, checkoutId, card } = open(name);
    expect(refusal(() => sandbox.createOrder(CALLER, { checkoutId }))).toEqual(
      refused(400, 'order_submit_failed'),
    );
    const legacy = card(undefined);
    expect(refusal(() => sandbox.attachSource(CALLER, checkoutId, legacy.id))).toEqual(
      refused(409, 'session_update_not_allowed'),
    );
  });
});
