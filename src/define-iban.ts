// What `document.createElement` makes of the tag: declarations forget what is imported below.
export type {} from './elements/iban/define.js';

/**
 * Registers `<dr-iban>`, which most pages never show: its code is fetched when this is called.
 * Settles when it is registered; rejects when its code cannot be fetched.
 */
export async function defineIban(): Promise<void> {
  await import('./elements/iban/define.js');
}
