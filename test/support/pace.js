import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';

/** Milliseconds that the work below takes on the machine the waits were written on, with nothing else to do. */
const USUAL = 60;
/** One that is slower still is not slow but stuck. */
const SLOWEST = 10;

/** How much slower this machine is at the moment, other work on it included: 1 or more. */
function measure() {
  const block = Buffer.alloc(1 << 20);
  const begun = performance.now();
  // In steps, so that a machine that is shared has shared it.
  for (let step = 0; step < 60; step++) createHash('sha256').update(block).digest();
  return Math.min(SLOWEST, Math.max(1, (performance.now() - begun) / USUAL));
}

export const pace = measure();

/**
 * How long to wait for what has to come, in milliseconds: `usual` where nothing else runs, more on a slow or busy machine. A wait
 * ends when what it is for has come; its length matters only to a test that fails.
 */
export const patience = (usual) => Math.round(usual * 2 * pace);
