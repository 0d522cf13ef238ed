// What `document.createElement` makes of the tag: declarations forget what is imported below.
export type {} from './elements/tax-identifier/define.js';

/**
 * Registers `<dr-tax-identifier>`, which most pages never show: its code is fetched when this is called.
 * Settles when it is registered; rejects when its code cannot be fetched.
 */
export async function defineTaxIdentifier(): Promise<void> {
  await import('./elements/tax-identifier/define.js');
}
