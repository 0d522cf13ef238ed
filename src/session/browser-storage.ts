/** Reads a value from the tab's session storage. Never throws. */
export function readStored(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null; // storage may be blocked: then nothing survives a reload
  }
}

/** Stores a value for as long as the tab is open; `undefined` removes it. Never throws. */
export function writeStored(name: string, value: string | undefined): void {
  try {
    if (value === undefined) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, value);
  } catch {
    // Storage may be blocked or full.
  }
}
