const LANGUAGES = ['en', 'de', 'fr', 'ja', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of the sandbox's texts for a tag; English for a tag that is invalid or has no texts. */
export function languageOf(tag: unknown): Language {
  const primary =
    typeof tag === 'string' ? /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag)?.[1]?.toLowerCase() : undefined;
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

/** `US` of `en-US`. */
export const regionOf = (tag: unknown): string | undefined =>
  typeof tag === 'string'
    ? /^[a-z]{2,3}[-_](?:[a-z]{4}[-_])?([a-z]{2})(?:[-_]|$)/i.exec(tag)?.[1]?.toUpperCase()
    : undefined;
