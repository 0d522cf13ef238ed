import type { ChoiceInput } from './method-input.js';

/** The contract's French titles. */
const TITLES = ['MME', 'M', 'MLLE'];

/** The form of address that lenders in France require. Shown unless the page has set it. */
export const titleInput: ChoiceInput = {
  kind: 'choice',
  name: 'title',
  labelled: true,
  applies: (_, { country, owner }) =>
    (country ?? owner?.address?.country) === 'FR' && !owner?.additionalAddressInfo?.title,
  choices: () => Promise.resolve(TITLES.map((value) => ({ value, label: value }))),
};
