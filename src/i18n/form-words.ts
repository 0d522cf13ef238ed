import type { FormMessages } from './en/forms.js';
import type { PageFile } from './en/index.js';
import { FORMS } from './form-languages.js';
import type { File } from './language-table.js';
import type { Language } from './languages.js';
import { pageWords, Vocabulary } from './vocabulary.js';

type FormWords = PageFile & FormMessages;

/** Loads both files of a language, or neither, so that a form is never in two languages. */
async function withPage(language: Language): Promise<File<FormWords>> {
  const [page, forms] = await Promise.all([pageWords.file(language), FORMS[language]()]);
  return { default: { ...page?.default, ...forms.default } as FormWords }; // each language has both
}

/** The texts of inputs, documents, store credit and payment instructions, combined with those of the page. */
export const formWords = new Vocabulary(withPage);
