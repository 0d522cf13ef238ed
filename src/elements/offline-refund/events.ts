/** The service took down where the refund goes. Once. */
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
