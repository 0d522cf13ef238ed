/** The issuer's page says that it is over. A hint: what came of it, the service knows. */
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

/** The shopper is not asked any more. */
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
