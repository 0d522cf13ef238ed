import type { DrDropin } from '../elements/dropin/dropin.js';
import { languageOf, pageWords } from '../i18n/vocabulary.js';
import type { DropinError } from './types/dropin-options.js';

/**
 * What `onError` says of a session that is over, for pages that know nothing of `dr-session-expired`: that
 * there is none (`not_found`), or that nothing can be paid in it any more.
 */
export async function sessionOver({ state }: DrDropin, locale: string): Promise<DropinError> {
  const reason = state.view === 'ended' ? state.reason : 'expired';
  const language = languageOf(locale);
  await pageWords.load(language); // the element has shown these words
  const message = pageWords.of(language)?.[`ended.${reason}`] ?? '';
  return reason === 'not_found'
    ? { type: 'not_found', errors: [{ code: 'not_found', message }] }
    : { type: 'conflict', errors: [{ code: 'session_update_not_allowed', message }] };
}
