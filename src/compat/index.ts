// `dr-elements/digitalriver`: DigitalRiver.js as a module. Importing it sets no global and registers nothing.
import { configuration } from '../gateway/connect.js';
import { LazyModule } from '../lazy/lazy-module.js';
import { createDigitalRiver } from './create-digital-river.js';

export const DigitalRiver = createDigitalRiver({
  serviceUrl: () => configuration()?.serviceUrl,
  dropin: new LazyModule(() => import('./dropin-part.js')),
  parts: new LazyModule(() => import('./parts.js')),
});

export type * from './types/index.js';
