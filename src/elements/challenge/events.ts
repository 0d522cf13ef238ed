/** The issuer's page has finished. Only a hint: the service knows the result. */
export class ChallengeHintEvent extends CustomEvent<null> {
  static readonly type = 'dr-challenge-hint';

  constructor() {
    super(ChallengeHintEvent.type);
  }
}

export interface ChallengeEndDetail {
  /** The shopper backed out, ten minutes passed without an answer, or the element went away. */
  readonly reason: 'cancelled' | 'timeout' | 'left';
}

/** The challenge has ended without an answer. */
export class ChallengeEndEvent extends CustomEvent<ChallengeEndDetail> {
  static readonly type = 'dr-challenge-end';

  constructor(reason: ChallengeEndDetail['reason']) {
    super(ChallengeEndEvent.type, { detail: { reason } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dr-challenge-hint': ChallengeHintEvent;
    'dr-challenge-end': ChallengeEndEvent;
  }
}
