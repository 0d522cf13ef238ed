import * as v from 'valibot';

// The common parts of the schemas in both halves of the service API.

export const note = v.description;

/** An id, a code, a name. */
export const Short = v.pipe(v.string(), v.maxLength(200));
/** One line of an address, a secret. */
export const Line = v.pipe(v.string(), v.maxLength(500));
export const Url = v.pipe(v.string(), v.maxLength(2048));
/** A legal text or the shopper's own copy of one. */
export const LongText = v.pipe(v.string(), v.maxLength(20_000));

export const Country = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2}$/),
  note('ISO 3166-1 alpha-2: `US`.'),
);
export const Currency = v.pipe(v.string(), v.regex(/^[A-Za-z]{3}$/), note('ISO 4217: `USD`.'));
export const Decimal = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.maxLength(32))]),
  note('A decimal amount in major units, as a number or as text: `68.01`, `"68.01"`.'),
);
