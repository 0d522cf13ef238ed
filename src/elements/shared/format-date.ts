/** `22 December 2026`, for a locale as `LocalizeController.formatLocale` has it; nothing for what is not a date. */
export function formatDate(iso: string, locale: string): string | undefined {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return undefined;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
}
