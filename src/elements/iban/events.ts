export interface IbanChangeDetail {
  /** It is there and valid. */
  readonly complete: boolean;
  readonly empty: boolean;
  /** Once the shopper has left it. */
  readonly errorCode?: 'incomplete_iban' | 'invalid_iban';
}

/** Something was entered. */
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
