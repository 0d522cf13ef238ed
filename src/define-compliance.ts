// What `document.createElement` makes of the tag: declarations forget what is imported below.
export type {} from './elements/compliance/define.js';

/**
 * Registers `<dr-compliance>` for pages of your own: a footer without a drop-in, which brings it along.
 * In a chunk of its own. Rejects when the chunk cannot be fetched; may be called again then, and as often as one likes.
 */
export async function defineCompliance(): Promise<void> {
  await import('./elements/compliance/define.js');
}
