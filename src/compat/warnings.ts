import { warnOnce } from '../dom/warn-once.js';

// What a page's developer is told, in the console, each once. The codes are listed in docs/migrating.md.

export type WarningCode =
  | 'DR-DRJ-001' // no publishable key
  | 'DR-DRJ-002' // no service address
  | 'DR-DRJ-003' // no such container
  | 'DR-DRJ-004' // an option that is misspelt
  | 'DR-DRJ-005' // an option that does not fit the others
  | 'DR-DRJ-006' // an element that is gone for good was used
  | 'DR-DRJ-007' // an event that the element has not
  | 'DR-DRJ-008' // compliance texts could not be had
  | 'DR-DRJ-009' // raw card data
  | 'DR-DRJ-010' // the classic script was loaded as a module
  | 'DR-DRJ-011' // there is a DigitalRiver already
  | 'DR-DRJ-012' // script tags name different services
  | `DR-MIG-${string}`;

/** @param about Names of options and ids of the page's own; never a value that could be a secret. */
export const warn = (code: WarningCode, about: string): void => warnOnce(`${code} ${about}`);
