import type { Behaviour } from './behaviour.js';

/** The contract's test cards with a special outcome, and five of our own for outcomes that it has no card for. */
const OUTCOMES: ReadonlyMap<string, Behaviour> = new Map(
  Object.entries({
    '5454545454545454': { challenge: 'passes' },
    '4917610000000000': { challenge: 'passes' },
    '4000120000000107': { challenge: 'frictionless' },
    '4000120000000206': { challenge: 'attempted' },
    '4000120000000305': { challenge: 'refused' },
    '4000120000000404': { challenge: 'fails' },
    '4000120000000503': { fraud: 'review' },
    '4000000000003295': { source: 'fails' },
    '4000000000003600': { charge: 'fails' },
    '4000000000004103': { capture: 'fails' },
    // Each of the two documents has its own number for a failing refund.
    '4000000000004663': { refund: 'fails' },
    '4000000000004111': { refund: 'fails' },
    '4000000000004442': { cancel: 'fails' },
    '4485951788521565': { capture: 'failsAfterPending' },
    '4556602564240839': { refund: 'failsAfterPending' },
    '4024007120579635': { capture: 'staysPending' },
    '4000000000000028': { capture: 'staysPending' },
  } satisfies Record<string, Behaviour>),
);

export const outcomeOfCard = (number: string): Behaviour => OUTCOMES.get(number) ?? {};

/** Test numbers of the contract with a wrong check digit, which a card form must accept. */
export const ODD_TEST_CARDS: readonly string[] = ['4000000000004663'];

/** Test numbers are accepted without the check digit: not all of them have a correct one. */
export const isTestCard = (number: string): boolean => OUTCOMES.has(number);
