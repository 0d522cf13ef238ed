/** Formats a date: `22 December 2026`. Empty if it is not a date. Use `LocalizeController.formatLocale` as the locale. */
export function formatDate(iso: string, locale: string): string | undefined {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return undefined;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
}
