import type { DisclosureKey } from '../../domain/disclosure-keys.js';

/**
 * The sandbox's own placeholder wording for each key of protocol 8.2; none of it is a real legal text.
 * `{seller}` stands for the seller's name, `[termsOfSale|words]` makes a link of the words.
 */
export type DisclosureWords = Readonly<Record<DisclosureKey, string>>;
