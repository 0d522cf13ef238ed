/** The service has stored the account for the refund. Dispatched once. */
export class RefundAcceptedEvent extends CustomEvent<null> {
  static readonly type = 'dr-refund-accepted';

  constructor() {
    super(RefundAcceptedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dr-refund-accepted': RefundAcceptedEvent;
  }
}
