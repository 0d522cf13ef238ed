// ISO 4217 exponents that are not 2. Our own table, since `Intl` answers differ by engine (HUF, IDR).
const EXPONENTS = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

/** Digits after the point of an ISO 4217 currency: 2 for USD, 0 for JPY, 3 for KWD. */
export const exponentOf = (currency: string): number =>
  Number(
    Object.entries(EXPONENTS).find(([, codes]) => codes.split(' ').includes(currency))?.[0] ?? 2,
  );
