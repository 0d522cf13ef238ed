import { LazyModule } from '../../lazy/lazy-module.js';
import type { LazyController } from '../../lazy/lazy-controller.js';

/**
 * What the list itself does not need, by feature folder. Shared by all drop-ins of a page; which ones a drop-in needs is
 * decided in `needed-chunks.ts`.
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
