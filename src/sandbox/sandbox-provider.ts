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
    const mishap = { authorize: behaviour.charge, ...behaviour }[kind];
    if (mishap === undefined)
      return kind === 'authorize' && behaviour.fraud === 'review' ? 'review' : 'done';
    return mishap === 'fails' || mishap === 'refusedAtOnce' ? 'refused' : 'pending';
  },
};
