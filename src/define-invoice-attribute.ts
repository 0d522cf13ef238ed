// What `document.createElement` makes of the tag: declarations forget what is imported below.
export type {} from './elements/invoice-attribute/define.js';

/**
 * Registers `<dr-invoice-attribute>`, which most pages never show: its code is fetched when this is called.
 * Settles when it is registered; rejects when its code cannot be fetched.
 */
export async function defineInvoiceAttribute(): Promise<void> {
  await import('./elements/invoice-attribute/define.js');
}
