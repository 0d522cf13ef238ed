import type { CardFieldName, CardFieldsState } from '../../fields/field-provider.js';

const NAMES: readonly CardFieldName[] = ['number', 'expiration', 'securityCode'];

/** What of a state hangs on the values alone: neither focus, nor what is said of a field that was left. */
const traits = ({ fields, brand, brands }: CardFieldsState): string =>
  JSON.stringify([NAMES.map((name) => [fields[name].empty, fields[name].valid]), brand, brands]);

/**
 * Whether a value may have changed between two states. Only that is an edit: leaving a field with the same value in it is
 * none, and nor is sending the card, after which the fields count as unedited.
 */
export const isChanged = (before: CardFieldsState, after: CardFieldsState): boolean =>
  (after.edited === true && !before.edited) || traits(before) !== traits(after);
