const WITH_STATE: readonly string[] = 'AU BR CA CN IN JP KR MY US'.split(' ');

/** Whether an address there needs a `state`: the contract says «required» and «optional». */
export const needsState = (country: string): boolean => WITH_STATE.includes(country);
