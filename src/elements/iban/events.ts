export interface IbanChangeDetail {
  /** Whether the value is a valid IBAN. */
  readonly complete: boolean;
  /** Whether the input is empty. */
  readonly empty: boolean;
  /** Set after the shopper has left the input. */
  readonly errorCode?: 'incomplete_iban' | 'invalid_iban';
}

/** The value has changed. */
export class IbanChangeEvent extends CustomEvent<IbanChangeDetail> {
  static readonly type = 'dr-iban-change';

  constructor(detail: IbanChangeDetail) {
    super(IbanChangeEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dr-iban-change': IbanChangeEvent;
  }
}
