import type { PaymentErrorCode } from '../../domain/payment-error.js';
import { loadCardMessages } from '../../i18n/load-card-messages.js';
import { common } from '../../i18n/en/first-view.js';
import type { MessageKey } from '../../i18n/en/index.js';
import { languageOf, pageWords } from '../../i18n/vocabulary.js';

/** The error messages for pages of DigitalRiver.js. */
export interface Words {
  text(key: MessageKey): string;
  error(code: PaymentErrorCode): string;
  /** Returns the message of a field's error by its code. */
  problem(code: string): string;
}

/** Loads the messages of a language. Never rejects: if its file cannot be loaded, the messages are in English. */
export async function wordsOf(locale: string): Promise<Words> {
  const language = languageOf(locale);
  const [, , card] = await Promise.all([
    pageWords.load(language),
    pageWords.load('en'),
    loadCardMessages(language),
  ]);
  const english: Readonly<Record<string, string>> = { ...common, ...pageWords.of('en') };
  const texts: Readonly<Record<string, string>> = { ...english, ...pageWords.of(language) };
  const problems: Readonly<Record<string, string>> = card.messages;
  const text = (key: string): string => texts[key] ?? '';
  return {
    text,
    error: (code) => text(`error.${code}`) || text('error.internal'),
    problem: (code) =>
      (problems[code] ?? text(`problem.${code}`) ?? '').replaceAll('{digits}', '3') ||
      text('error.invalid-details'),
  };
}
