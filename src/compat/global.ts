// `dr-elements/digitalriver/global`: types only, for pages that load `DigitalRiver.js` by its script tag and write its bare
// name. Apart from `dr-elements/digitalriver`, so that pages without the script are not told that there is one.
import type { DigitalRiverConstructor } from './types/index.js';

declare global {
  /** Set by the script `DigitalRiver.js`. */
  const DigitalRiver: DigitalRiverConstructor;
}

export type * from './types/index.js';
