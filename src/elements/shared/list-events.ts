const eventInit = { bubbles: true, composed: true } as const;

/** Drop-in's `onReady` payload: the available methods. With none, the shopper cannot pay here. */
export interface ReadyDetail {
  /** The types of the methods in the order of display: `creditCard`, `payPal`, … */
  readonly paymentMethodTypes: readonly string[];
}

/** The methods are visible. Dispatched once for each session. */
export class ReadyEvent extends CustomEvent<ReadyDetail> {
  static readonly type = 'dr-ready';

  constructor(paymentMethodTypes: readonly string[]) {
    super(ReadyEvent.type, { detail: { paymentMethodTypes }, ...eventInit });
  }
}

/**
 * The shopper picks a method (`creditCard`) or a saved source (its id is in `savedSource`). Dispatched before the pick takes
 * effect: cancel it to keep the present method.
 */
export class MethodSelectEvent extends CustomEvent<{
  /** The method's type: `creditCard`. */
  readonly paymentMethod: string;
  /** The id of a saved source. */
  readonly savedSource?: string;
}> {
  static readonly type = 'dr-method-select';

  constructor(paymentMethod: string, savedSource?: string) {
    const detail = { paymentMethod, ...(savedSource && { savedSource }) };
    super(MethodSelectEvent.type, { detail, ...eventInit, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dr-ready': ReadyEvent;
    'dr-method-select': MethodSelectEvent;
  }
}
