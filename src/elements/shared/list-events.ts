const told = { bubbles: true, composed: true } as const;

/** Drop-in's `onReady` payload: the methods on offer. None at all: nothing can be paid with here. */
export interface ReadyDetail {
  /** In the order in which they stand: `creditCard`, `payPal`, …. */
  readonly paymentMethodTypes: readonly string[];
}

/** The methods are on the screen. Once for each session. */
export class ReadyEvent extends CustomEvent<ReadyDetail> {
  static readonly type = 'dr-ready';

  constructor(paymentMethodTypes: readonly string[]) {
    super(ReadyEvent.type, { detail: { paymentMethodTypes }, ...told });
  }
}

/**
 * The shopper asks for a method (`creditCard`), or for a source that was saved: then `savedSource` is its id. Before it is
 * picked: cancel it to keep the present one.
 */
export class MethodSelectEvent extends CustomEvent<{
  /** The method's type: `creditCard`. */
  readonly paymentMethod: string;
  /** The id of a source that was saved. */
  readonly savedSource?: string;
}> {
  static readonly type = 'dr-method-select';

  constructor(paymentMethod: string, savedSource?: string) {
    const detail = { paymentMethod, ...(savedSource && { savedSource }) };
    super(MethodSelectEvent.type, { detail, ...told, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dr-ready': ReadyEvent;
    'dr-method-select': MethodSelectEvent;
  }
}
