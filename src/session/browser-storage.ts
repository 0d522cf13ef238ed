/** What this tab keeps under a name. Never throws. */
export function readStored(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null; // a page may be denied its storage: then nothing survives leaving it
  }
}

/** Keeps a value under a name for as long as the tab is open; `undefined` drops it. Never throws. */
export function writeStored(name: string, value: string | undefined): void {
  try {
    if (value === undefined) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, value);
  } catch {
    // A page may be denied its storage, or the storage is full.
  }
}
