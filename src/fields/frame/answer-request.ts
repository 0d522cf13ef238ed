import { FIELD_NAMES, type CardFieldName, type FrameRequest, type Outcome } from '../protocol.js';
import type { Authenticate } from './authenticate.js';
import type { CardForm } from './card-form.js';
import type { CardDetails, Tokenize } from './tokenize.js';

/** What the service does with what was typed. */
export interface CardService {
  readonly tokenize: Tokenize;
  readonly authenticate: Authenticate;
}

/**
 * Does what the page asked for with what stands in the forms of the card, and empties them when it is done.
 *
 * @param forms All forms of the card, in this frame and beside it.
 */
export async function answerRequest(
  { tokenize, authenticate }: CardService,
  forms: readonly CardForm[],
  message: FrameRequest,
  signal: AbortSignal,
): Promise<Outcome> {
  const needed: readonly CardFieldName[] = message.t === 'submit' ? FIELD_NAMES : ['securityCode'];
  const involved = forms.filter(({ names }) => names.some((name) => needed.includes(name)));
  const formOf = (name: CardFieldName): CardForm | undefined =>
    involved.find(({ names }) => names.includes(name));
  if (involved.some(({ isBusy }) => isBusy)) return { error: { code: 'conflict' } };
  for (const form of involved) form.validate();
  for (const field of needed) {
    const state = formOf(field)?.state.fields[field];
    if (state?.valid) continue;
    const isWrong = state?.errorCode?.startsWith('invalid');
    return { error: { code: isWrong ? 'invalid-details' : 'incomplete-details', field } };
  }
  const card = involved.reduce((all, { details }) => ({ ...all, ...details }), {}) as CardDetails; // each field it comes from is valid
  for (const form of involved) form.setBusy(true);
  const outcome =
    message.t === 'submit'
      ? await tokenize(card, message.submission, signal)
      : await authenticate(card.cvv, message.authentication, signal);
  for (const form of involved) form.setBusy(false);
  if ('error' in outcome) {
    const { field } = outcome.error;
    if (field) formOf(field)?.refuse(field);
    return outcome;
  }
  for (const form of involved) form.clear();
  // The last fence: whatever the service calls the source, it is not the number that was typed.
  const isLeak = card.number && JSON.stringify(outcome).replace(/\D/g, '').includes(card.number);
  return isLeak ? { error: { code: 'outcome-unknown' } } : outcome;
}
