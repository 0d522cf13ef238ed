import fc from 'fast-check';
import { describe } from 'vitest';
import { pageDeeds } from '../support/e2e/generated-deeds.js';
import { GeneratedRun } from '../support/e2e/generated-run.js';
import { test } from '../support/e2e/test.js';

const runs = Number(process.env.SIM_PAGE_RUNS ?? 50);
const seed = Number(process.env.SEED ?? 20_261_126) || Date.now();

describe('generated payments in a browser', () => {
  test(
    `come to one order at the amount on the button, in ${runs} runs`,
    { timeout: 60_000 + runs * 20_000, retry: 0 },
    async ({ context, servers, guard }) => {
      console.log(`simulation in Chromium: ${runs} runs, SEED=${seed}`);
      guard.expectFault(/Failed to load resource/); // the plan's
      // No pause before another attempt: chance is always 0.
      await context.addInitScript(() => {
        Math.random = () => 0;
        const { getRandomValues } = Crypto.prototype;
        Crypto.prototype.getRandomValues = function (array) {
          return array instanceof Uint32Array && array.length === 1
            ? array
            : (getRandomValues.call(this, array) as typeof array); // it fills the one it is given
        };
      });
      await fc.assert(
        fc.asyncProperty(pageDeeds, (deeds) => new GeneratedRun(context, servers).play(deeds)),
        { seed, numRuns: runs, endOnFailure: true },
      );
    },
  );
});
