// Unicode isolates keep the order of a value whose direction differs, such as an amount in an Arabic sentence.
const ISOLATE = '\u2068';
const END = '\u2069';

/** Replaces each `{name}` with its value. In right-to-left text each value is isolated. A missing value becomes empty. */
export const fillIn = (
  template: string,
  params: Readonly<Record<string, string>> = {},
  direction: 'ltr' | 'rtl' = 'ltr',
): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? '';
    return direction === 'rtl' && value ? ISOLATE + value + END : value;
  });
