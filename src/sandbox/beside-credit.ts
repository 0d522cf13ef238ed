import { findInCatalog } from './method-catalog.js';
import type { SessionRow } from './state.js';

/**
 * Whether a primary source of this type can be combined with a session's store credit: by the rules of the API that attached the
 * credit, else by the catalog's. Unknown types are allowed, because the contract does not forbid them.
 */
export function goesBesideCredit({ besideCredit }: SessionRow, type: string): boolean {
  const known = findInCatalog(type);
  return !known || (besideCredit?.includes(type) ?? known.besideCredit);
}
