// What `document.createElement` makes of the tag: declarations forget what is imported below.
export type {} from './elements/method-form/define.js';

/**
 * Registers `<dr-method-form>` for pages of your own, without a drop-in, which brings it along: iDEAL, online banking,
 * Konbini and whatever else asks for something. In a chunk of its own. Rejects when the chunk cannot be fetched; may be
 * called again then, and as often as one likes.
 */
export async function defineMethodForm(): Promise<void> {
  await import('./elements/method-form/define.js');
}
