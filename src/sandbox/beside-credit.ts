import { findInCatalog } from './method-catalog.js';
import type { SessionRow } from './state.js';

/**
 * Whether a primary of this type may stand beside a session's store credit: by the table of the door that brought the
 * credit, else by the catalogue's. Unknown types are allowed: what the
 * contract does not forbid, the sandbox does not either.
 */
export function goesBesideCredit({ besideCredit }: SessionRow, type: string): boolean {
  const known = findInCatalog(type);
  return !known || (besideCredit?.includes(type) ?? known.besideCredit);
}
