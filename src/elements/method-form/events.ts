const told = { bubbles: true, composed: true } as const;

/** What is entered has changed, or is complete now. Says nothing of what was entered. */
export class MethodFormChangeEvent extends CustomEvent<{
  /** All that the method needs is there and looks right. */
  readonly complete: boolean;
}> {
  static readonly type = 'dr-method-form-change';

  constructor(complete: boolean) {
    super(MethodFormChangeEvent.type, { detail: { complete }, ...told });
  }
}

/** The shopper pressed Enter in a text input. */
export class MethodFormEnterEvent extends CustomEvent<undefined> {
  static readonly type = 'dr-method-form-enter';

  constructor() {
    super(MethodFormEnterEvent.type, told);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dr-method-form-change': MethodFormChangeEvent;
    'dr-method-form-enter': MethodFormEnterEvent;
  }
}
