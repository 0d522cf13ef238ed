/**
 * Removes invisible characters, which can change how the visible ones are displayed: C0 and C1 controls, bidirectional
 * overrides, zero-width characters and unpaired surrogates. Line breaks and other whitespace stay.
 */
export const stripInvisible = (text: string): string =>
  text.replace(/(?!\s)[\p{Cc}\p{Cf}\p{Cs}]/gu, '');

/** Makes foreign text fit for display on one line: no invisible characters, single spaces, at most `max` UTF-16 units. */
export const cleanText = (text: string, max = 200): string =>
  stripInvisible(stripInvisible(text).replace(/\s+/g, ' ').trim().slice(0, max)).trim();
