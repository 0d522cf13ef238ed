// `dr-elements/digitalriver`: DigitalRiver.js as a module. Importing it sets no global and registers nothing.
import { configuration } from '../gateway/connect.js';
import { createDigitalRiver } from './digital-river.js';

export const DigitalRiver = createDigitalRiver({
  serviceUrl: () => configuration()?.serviceUrl,
  loadDropin: () => import('./dropin-part.js'),
  loadParts: () => import('./parts.js'),
});

export type * from './types/index.js';
