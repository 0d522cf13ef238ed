// Unicode isolates: a value of the other direction (an amount in an Arabic sentence) keeps its order.
const ISOLATE = '\u2068';
const END = '\u2069';

/** Puts values where `{name}` stands. In right-to-left text each value is isolated. A missing value leaves nothing. */
export const fillIn = (
  template: string,
  params: Readonly<Record<string, string>> = {},
  direction: 'ltr' | 'rtl' = 'ltr',
): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? '';
    return direction === 'rtl' && value ? ISOLATE + value + END : value;
  });
