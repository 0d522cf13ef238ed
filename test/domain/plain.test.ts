import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOwnSession } from '../../src/domain/payment-session.js';
import { plainReadiness } from '../../src/domain/plain-readiness.js';
import { readPlainSession } from '../../src/domain/plain-session.js';
import { readinessOf } from '../../src/domain/session-readiness.js';
import { createSandbox } from '../../src/sandbox/create-sandbox.js';
import { SCENARIOS, type ScenarioName } from '../../src/sandbox/scenarios.js';

const CALLER = { publishableKey: 'pk_sandbox' };

const answers = new Map<ScenarioName, string>();

/** What goes over the wire in a named situation. */
function answerOf(name: ScenarioName): unknown {
  let answer = answers.get(name);
  if (!answer) {
    const sandbox = createSandbox();
    const { sessionId } = SCENARIOS[name](sandbox, CALLER);
    answer = JSON.stringify(sandbox.readBrowserCheckout(CALLER, sessionId, {}));
    answers.set(name, answer);
  }
  return JSON.parse(answer);
}

const USUAL: readonly ScenarioName[] = [
  'requires-source',
  'split-tender',
  'several-credits',
  'split-tender-funded',
  'funded-card',
  'zero-total',
  'japan',
  'kuwait',
  'germany',
];

/** Values that stand elsewhere in answers, or nowhere. */
const values = fc.oneof(
  fc.constantFrom<unknown>(
    '118.01',
    '50.00',
    '68.01',
    '0.00',
    118.01,
    'requires_source',
    'requires_confirmation',
    'pending',
    'cancelled',
    'usd',
    'EUR',
    'creditCard',
    'customerCredit',
    'redirect',
    'true',
    true,
    null,
    [],
    {},
    { redirectUrl: 'https://a.b' },
    -1,
    1e300,
    '__proto__',
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Keys with which answers say the same in another spelling. */
const keys = fc.constantFrom(
  'status',
  'redirectUrl',
  'autoRenewal',
  'clientSecret',
  'paymentSessionId',
  'redirect',
  'amountContributed',
  'recurring',
  'payPal',
  'currency',
);

/** An answer with something replaced and something added, somewhere. */
const mutants = fc
  .record({
    name: fc.constantFrom(...USUAL),
    at: fc.array(fc.nat(), { maxLength: 2 }),
    value: values,
    key: fc.option(keys, { freq: 2 }),
  })
  .map(({ name, at, value, key }) => {
    const answer = answerOf(name) as { session: object };
    const size = JSON.stringify(answer.session).split(':').length;
    let index = 0;
    const session = JSON.parse(JSON.stringify(answer.session), (_, old: unknown) => {
      const here = at.some((place) => index % size === place % size);
      index++;
      if (!here) return old;
      if (key && typeof old === 'object' && old && !Array.isArray(old)) {
        return { ...old, [key]: value };
      }
      return key ? old : value;
    }) as unknown;
    return { ...answer, session };
  });

describe('what usual shoppers meet', () => {
  it.each(USUAL)('is read by the short way: %s', (name) => {
    const answer = answerOf(name);
    expect(readPlainSession(answer)).toEqual(readOwnSession(answer));
  });

  it.each(USUAL)('is judged by the short way: %s', (name) => {
    const session = readOwnSession(answerOf(name))!;
    expect(plainReadiness(session)).toEqual(readinessOf(session));
  });
});

describe('the short way', () => {
  it('says of a session what the long way says, or nothing', () => {
    fc.assert(
      fc.property(mutants, (answer) => {
        const plain = readPlainSession(answer);
        if (plain) expect(plain).toEqual(readOwnSession(answer));
      }),
      { numRuns: 2000 },
    );
  });

  it('says of readiness what the long way says, or nothing', () => {
    fc.assert(
      fc.property(mutants, (answer) => {
        const session = readOwnSession(answer);
        const plain = session && plainReadiness(session);
        if (plain) expect(plain).toEqual(readinessOf(session));
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (session) => {
        expect(() => readPlainSession({ session })).not.toThrow();
      }),
    );
  });
});
