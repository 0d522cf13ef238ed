const warned = new Set<string>();

/**
 * Tells the console a mistake once, however often it happens: what repeats itself does not fill the console.
 *
 * @param mistake A code (`DR-CFG-002`) and what it is about: an option or an attribute, never a value of the page's.
 * @param details Told with the first occurrence; further ones with other details are the same mistake.
 */
export function warnOnce(mistake: string, details?: string | number): void {
  if (warned.has(mistake)) return;
  warned.add(mistake);
  console.warn(['dr-elements', mistake, ...(details === undefined ? [] : [details])].join(' '));
}
