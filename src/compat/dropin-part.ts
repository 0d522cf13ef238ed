// The code of a drop-in: the element, its gateway, and error messages. Importing it registers `<dr-dropin>`.
import '../elements/dropin/define.js';
import type { DrDropin } from '../elements/dropin/dropin.js';
import { languageOf, pageWords } from '../i18n/vocabulary.js';
import type { DropinError } from './types/dropin-options.js';

export { contractError } from './contract-error.js';
export { createGateway } from './gateways.js';

/**
 * Makes the argument of `onError` for a session that has ended, for pages that do not listen to `dr-session-expired`: the
 * session does not exist (`not_found`), or it can no longer be paid.
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
