import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { deeds, type Deed } from './parts/deeds.js';
import { KeptRuns } from './parts/kept-runs.js';
import { Run } from './parts/run.js';
import { openServicePort, type ServicePort } from './parts/service.js';

const kept = new KeptRuns<Deed>(new URL('kept-runs.json', import.meta.url));

/** `SIM_RUNS=10000` for `npm run test:full`. */
const runs = Number(process.env.SIM_RUNS ?? 300);
const seed = fc.readConfigureGlobal()?.seed ?? Date.now();

/**
 * Fetches what the kit fetches when it is first needed: every run goes the same way. What a first run does while code is on
 * its way counts for nothing.
 */
async function warmUp(port: ServicePort): Promise<void> {
  await Promise.all([
    import('../../src/fields/host/frame-fields.js'),
    import('../../src/gateway/http-calls.js'),
    import('../../src/gateway/read-checkout.js'),
    import('../../src/session/provider-window.js'),
  ]);
  await new Run(port).play(WARM_UP).catch(() => undefined);
}

const WARM_UP: readonly Deed[] = [
  { do: 'type', tab: 0, card: 'visa' },
  { do: 'fault', on: 'source', fate: 'lost-after', times: 3 },
  { do: 'press', tab: 0 },
  { do: 'wait', ms: 60_000 },
  { do: 'reload', tab: 0 },
];

describe('payments in generated order', () => {
  let port: ServicePort;
  beforeAll(async () => {
    port = await openServicePort();
    await warmUp(port);
  });
  afterAll(() => port.close());

  it.each(kept.runs)('are right where once: $found', async ({ deeds: given }) => {
    await new Run(port).play(given);
  });

  it(
    `come to one order at the amount on the button, in ${runs} runs`,
    { timeout: 60_000 + runs * 500, retry: 0 },
    async () => {
      console.log(`simulation: ${runs} runs, SEED=${seed}`);
      const play = async (given: readonly Deed[]) => new Run(port).play(given);
      const found = await fc.check(fc.asyncProperty(deeds, play), { seed, numRuns: runs });
      const { failed, counterexample, errorInstance, numRuns } = found;
      if (!failed) return;
      const message = errorInstance instanceof Error ? errorInstance.message : 'no error';
      const [what = ''] = message.split('\n');
      if (counterexample) kept.add({ found: what, deeds: counterexample[0] });
      throw new Error(`run ${numRuns} of SEED=${seed}, shrunk: ${message}`, {
        cause: errorInstance,
      });
    },
  );
});
