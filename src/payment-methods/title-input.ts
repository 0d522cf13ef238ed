import type { ChoiceInput } from './method-input.js';

/** The French ones of the contract's titles. */
const TITLES = ['MME', 'M', 'MLLE'];

/** How a lender in France addresses the shopper. Asked where it is needed and the page has not told. */
export const titleInput: ChoiceInput = {
  kind: 'choice',
  name: 'title',
  labelled: true,
  applies: (_, { country, owner }) =>
    (country ?? owner?.address?.country) === 'FR' && !owner?.additionalAddressInfo?.title,
  choices: () => Promise.resolve(TITLES.map((value) => ({ value, label: value }))),
};
