import type { FormMessages } from './en/forms.js';
import type { PageFile } from './en/index.js';
import { FORMS } from './form-languages.js';
import type { File } from './language-table.js';
import type { Language } from './languages.js';
import { pageWords, Vocabulary } from './vocabulary.js';

type FormWords = PageFile & FormMessages;

/** Both files of a language, or none: a form is in one language. */
async function withPage(language: Language): Promise<File<FormWords>> {
  const [page, forms] = await Promise.all([pageWords.file(language), FORMS[language]()]);
  return { default: { ...page?.default, ...forms.default } as FormWords }; // each language has both
}

/** What elements with inputs, papers, store credit and payment instructions say, with what the page says. */
export const formWords = new Vocabulary(withPage);
