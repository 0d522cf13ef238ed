// What `document.createElement` makes of the tag: declarations forget what is imported below.
export type {} from './elements/offline-refund/define.js';

/**
 * Registers `<dr-offline-refund>`, which most pages never show: its code is fetched when this is called.
 * Settles when it is registered; rejects when its code cannot be fetched.
 */
export async function defineOfflineRefund(): Promise<void> {
  await import('./elements/offline-refund/define.js');
}
