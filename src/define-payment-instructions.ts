// What `document.createElement` makes of the tag: declarations forget what is imported below.
export type {} from './elements/payment-instructions/define.js';

/**
 * Registers `<dr-payment-instructions>` for pages of your own: a confirmation page without a drop-in, which brings it along.
 * In a chunk of its own. Rejects when the chunk cannot be fetched; may be called again then, and as often as one likes.
 */
export async function definePaymentInstructions(): Promise<void> {
  await import('./elements/payment-instructions/define.js');
}
