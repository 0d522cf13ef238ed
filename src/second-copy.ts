import { warnOnce } from './dom/warn-once.js';

// Evaluated before this copy registers its tags. The first copy's classes stay, also those of another version; this copy's
// are of use where it is imported from.
if (globalThis.customElements?.get('dr-dropin')) {
  warnOnce('DR-CFG-008');
}
