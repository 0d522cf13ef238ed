/**
 * Takes out what is not seen but changes what is: C0 and C1 controls, bidirectional overrides, zero-width characters,
 * halves of characters. Line breaks and other blanks stay.
 */
export const stripInvisible = (text: string): string =>
  text.replace(/(?!\s)[\p{Cc}\p{Cf}\p{Cs}]/gu, '');

/** One line of foreign text, fit to be shown as text: no invisible characters, single blanks, at most `max` UTF-16 units. */
export const cleanText = (text: string, max = 200): string =>
  stripInvisible(stripInvisible(text).replace(/\s+/g, ' ').trim().slice(0, max)).trim();
