import type { DisclosureKey } from '../../domain/disclosure-keys.js';

/**
 * The sandbox's own placeholder wording for each key of a seller's legal texts; none of it is a real legal text.
 * `{seller}` stands for the seller's name, `[termsOfSale|words]` makes a link of the words.
 */
export type DisclosureWords = Readonly<Record<DisclosureKey, string>>;
