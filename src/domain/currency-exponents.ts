// ISO 4217 exponents other than 2. The kit has its own table because `Intl` differs by engine (HUF, IDR).
const NONE = /BIF|CLP|DJF|GNF|ISK|JPY|KMF|KRW|PYG|RWF|UGX|UYI|VND|VUV|XAF|XOF|XPF/;
const THREE = /BHD|IQD|JOD|KWD|LYD|OMR|TND/;
const FOUR = /CLF|UYW/;

/** The number of decimal digits of an ISO 4217 currency: 2 for USD, 0 for JPY, 3 for KWD. */
export const exponentOf = (currency: string): number =>
  NONE.test(currency) ? 0 : THREE.test(currency) ? 3 : FOUR.test(currency) ? 4 : 2;
