// `dr-elements/digitalriver/global`: types only, for pages that load `DigitalRiver.js` by its script tag and use its bare name.
// Separate from `dr-elements/digitalriver`, so that the global is not declared for pages without the script.
import type { DigitalRiverConstructor } from './types/index.js';

declare global {
  /** Set by the script `DigitalRiver.js`. */
  const DigitalRiver: DigitalRiverConstructor;
}

export type * from './types/index.js';
