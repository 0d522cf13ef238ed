// What `document.createElement` makes of the tag: declarations forget what is imported below.
export type {} from './elements/store-credit/define.js';

/**
 * Registers `<dr-store-credit>`. Apart from the other tags and in a chunk of its own, so that shops without store credit
 * load nothing of it. Rejects when the chunk cannot be fetched; may be called again then, and as often as one likes.
 */
export async function defineStoreCredit(): Promise<void> {
  await import('./elements/store-credit/define.js');
}
