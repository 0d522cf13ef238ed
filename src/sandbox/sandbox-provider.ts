import { outcomeOfCard } from './card-outcomes.js';
import type { ImmediateProvider } from './provider.js';

/** Answers according to the test values (docs/test-values.md). */
export const sandboxProvider: ImmediateProvider = {
  name: 'sandbox',
  kind: 'immediate',
  takesCards: true,
  challenge: () => false,
  readCard: ({ number }) => outcomeOfCard(number),
  answer(kind, behaviour) {
    const failure = { authorize: behaviour.charge, ...behaviour }[kind];
    if (failure === undefined)
      return kind === 'authorize' && behaviour.fraud === 'review' ? 'review' : 'done';
    return failure === 'fails' || failure === 'refusedAtOnce' ? 'refused' : 'pending';
  },
};
