import type { CardFieldName, FrameRequest, Outcome } from '../protocol.js';
import type { Authenticate } from './service-authenticator.js';
import type { Renew } from './renew.js';
import type { AnswerRequest } from './serve-requests.js';
import type { CardDetails, Tokenize } from './tokenize.js';

/** The service's operations on card data. */
export interface CardService {
  readonly tokenize: Tokenize;
  readonly authenticate: Authenticate;
  readonly renew: Renew;
}

/** The fields that each request needs, in the order of a card form. */
const NEEDED: Readonly<Record<FrameRequest['t'], readonly CardFieldName[]>> = {
  submit: ['number', 'expiration', 'securityCode'],
  authenticate: ['securityCode'],
  renew: ['expiration'],
};

/** Never rejects. */
function ask(
  { tokenize, authenticate, renew }: CardService,
  message: FrameRequest,
  card: CardDetails,
  signal: AbortSignal,
): Promise<Outcome> {
  switch (message.t) {
    case 'submit':
      return tokenize(card, message.submission, signal);
    case 'authenticate':
      return authenticate(card.cvv, message.authentication, signal);
    case 'renew':
      return renew(card, message.renewal, signal);
  }
}

/** Performs the page's request with the values in the forms of the card, and clears the forms after success. */
export const answerWith =
  (service: CardService): AnswerRequest =>
  async (forms, message, signal) => {
    const needed = NEEDED[message.t];
    // The form that received the request comes first, so that its own fields take precedence.
    const formOf = (name: CardFieldName) => forms.find(({ names }) => names.includes(name));
    const involved = [...new Set(needed.flatMap((name) => formOf(name) ?? []))];
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
    let outcome: Outcome;
    try {
      outcome = await ask(service, message, card, signal);
    } finally {
      for (const form of involved) form.setBusy(false);
    }
    // Keeps the values: after an unknown outcome, the same card can be sent again with the same key.
    if ('error' in outcome) {
      const { field } = outcome.error;
      if (field) formOf(field)?.refuse(field);
      return outcome;
    }
    for (const form of involved) form.clear();
    // The last check: an id of a source never contains the number that was typed.
    const isLeak = card.number && JSON.stringify(outcome).replace(/\D/g, '').includes(card.number);
    return isLeak ? { error: { code: 'outcome-unknown' } } : outcome;
  };
