import type { CardFieldsState } from '../../fields/field-provider.js';

/**
 * A value in the fields has changed. The event does not contain it. Leaving a field or showing an error is not a change.
 */
export class CardChangeEvent extends CustomEvent<{ readonly state: CardFieldsState }> {
  static readonly type = 'dr-card-change';

  constructor(state: CardFieldsState) {
    super(CardChangeEvent.type, { detail: { state } });
  }
}

/** The shopper pressed Enter inside a field. */
export class CardEnterEvent extends CustomEvent<null> {
  static readonly type = 'dr-card-enter';

  constructor() {
    super(CardEnterEvent.type);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dr-card-change': CardChangeEvent;
    'dr-card-enter': CardEnterEvent;
  }
}
