import type { PluralKey } from '../../i18n/en/forms.js';
import type { LocalizeController } from './localize-controller.js';

type Words = Pick<LocalizeController, 'formatLocale' | 'has' | 'language' | 'textOf'>;

/**
 * Returns the text for a count in the plural form of the language: `1 payment`, `3 payments`. Separate from the controller,
 * because only forms need it.
 *
 * @param words The element's words.
 * @param key The start of the keys: `terms.months` for `terms.months.one` and `terms.months.other`.
 * @param count The number of things.
 */
export function countText(
  { formatLocale, has, language, textOf }: Words,
  key: PluralKey,
  count: number,
): string {
  const form = `${key}.${new Intl.PluralRules(language).select(count)}`;
  const params = { count: new Intl.NumberFormat(formatLocale).format(count) };
  return textOf(has(form) ? form : `${key}.other`, params);
}
