import { LazyModule } from '../../lazy/lazy-module.js';
import type { LazyController } from '../../lazy/lazy-controller.js';

/**
 * The chunks beyond the list, by feature folder. Shared by all drop-ins of a page; `needed-chunks.ts` decides which ones a
 * drop-in needs.
 */
export const CHUNKS = {
  form: new LazyModule(() => import('./form/index.js')),
  submit: new LazyModule(() => import('./submit/index.js')),
  notices: new LazyModule(() => import('./notices/index.js')),
  outcome: new LazyModule(() => import('./outcome/index.js')),
  inputs: new LazyModule(() => import('./inputs/index.js')),
  owner: new LazyModule(() => import('./owner/index.js')),
  consents: new LazyModule(() => import('./consents/index.js')),
  saved: new LazyModule(() => import('./saved/index.js')),
  saving: new LazyModule(() => import('./saving/index.js')),
  express: new LazyModule(() => import('./express/index.js')),
  layouts: new LazyModule(() => import('./layouts/index.js')),
  legal: new LazyModule(() => import('./legal/index.js')),
  instructions: new LazyModule(() => import('./instructions/index.js')),
};

export type ChunkName = keyof typeof CHUNKS;

/** The drop-in's chunks, as far as they are loaded. */
export type Chunks = LazyController<typeof CHUNKS>;
