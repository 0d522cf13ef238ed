import fc from 'fast-check';
import type { BrowserContext } from 'playwright-core';
import { describe } from 'vitest';
import { KeptRuns } from '../../simulation/parts/kept-runs.js';
import { pageDeeds, type PageDeed } from '../../support/e2e/generated-deeds.js';
import { GeneratedRun } from '../../support/e2e/generated-run.js';
import { test } from '../../support/e2e/test.js';

const kept = new KeptRuns<PageDeed>(new URL('generated-payments.json', import.meta.url));
const runs = Number(process.env.SIM_PAGE_RUNS ?? 50);
const { SEED = '20261126' } = process.env;
const seed = SEED === 'random' ? Date.now() % 2 ** 31 : Number(SEED);

/** No pause before another attempt: chance is always 0. */
const withoutPauses = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    Math.random = () => 0;
    const { getRandomValues } = Crypto.prototype;
    Crypto.prototype.getRandomValues = function (array) {
      return array instanceof Uint32Array && array.length === 1
        ? array
        : (getRandomValues.call(this, array) as typeof array); // it fills the one it is given
    };
  });

describe('generated payments in a browser', () => {
  test(
    `come to one order at the amount on the button, in ${runs} runs and those that once went wrong`,
    { timeout: 60_000 + runs * 20_000, retry: 0 },
    async ({ context, servers, guard }) => {
      console.log(`simulation in Chromium: ${runs} runs, SEED=${seed}`);
      guard.expectFault(/Failed to load resource/); // the plan's
      await withoutPauses(context);
      const play = (deeds: readonly PageDeed[]) => new GeneratedRun(context, servers).play(deeds);
      for (const { deeds } of kept.runs) await play(deeds);
      // What goes wrong is not made smaller: in a browser that takes longer than to read it.
      const property = fc.asyncProperty(pageDeeds, play);
      const found = await fc.check(property, { seed, numRuns: runs, endOnFailure: true });
      const { failed, counterexample, errorInstance, numRuns } = found;
      if (!failed) return;
      const message = errorInstance instanceof Error ? errorInstance.message : 'no error';
      const [what = ''] = message.split('\n');
      if (counterexample) kept.add({ found: what, deeds: counterexample[0] });
      throw new Error(`run ${numRuns} of SEED=${seed}: ${message}`, { cause: errorInstance });
    },
  );
});
