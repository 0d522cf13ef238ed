/** The issuer's page has reported its end. Query the service for the outcome. */
export class ChallengeHintEvent extends CustomEvent<null> {
  static readonly type = 'dr-challenge-hint';

  constructor() {
    super(ChallengeHintEvent.type);
  }
}

export interface ChallengeEndDetail {
  /** The reason: the shopper canceled, ten minutes passed without an answer, or the element was removed. */
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
