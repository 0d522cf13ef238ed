const eventInit = { bubbles: true, composed: true } as const;

/** The entered values have changed or become complete. The event does not contain them. */
export class MethodFormChangeEvent extends CustomEvent<{
  /** Whether every required field is filled in and valid. */
  readonly complete: boolean;
}> {
  static readonly type = 'dr-method-form-change';

  constructor(complete: boolean) {
    super(MethodFormChangeEvent.type, { detail: { complete }, ...eventInit });
  }
}

/** The shopper pressed Enter in a text input. */
export class MethodFormEnterEvent extends CustomEvent<undefined> {
  static readonly type = 'dr-method-form-enter';

  constructor() {
    super(MethodFormEnterEvent.type, eventInit);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dr-method-form-change': MethodFormChangeEvent;
    'dr-method-form-enter': MethodFormEnterEvent;
  }
}
