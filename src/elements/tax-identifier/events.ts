import type { TaxCustomer } from '../../domain/tax-identifiers.js';

const told = { bubbles: true, composed: true } as const;

export interface TaxIdentifierReadyDetail {
  /** There is something to ask for. Without it nothing is drawn. */
  readonly hasTaxIdentifier: boolean;
  readonly businessTaxIdentifierRequired: boolean;
  readonly individualTaxIdentifierRequired: boolean;
}

/** It is known what the country asks for. Once for each country. */
export class TaxIdentifierReadyEvent extends CustomEvent<TaxIdentifierReadyDetail> {
  static readonly type = 'dr-tax-identifier-ready';

  constructor(detail: TaxIdentifierReadyDetail) {
    super(TaxIdentifierReadyEvent.type, { detail, ...told });
  }
}

export interface TaxIdentifierChangeDetail {
  readonly complete: boolean;
  readonly empty: boolean;
  /** `invalid_tax_identifier`, once the shopper has left it. */
  readonly errorCode?: string;
  readonly identifier: {
    /** `null` while it is not valid. */
    readonly value: string | null;
    /** `eu`, `br_cpf`, … */
    readonly type: string;
    readonly customerType: TaxCustomer;
  };
}

/** Something was entered. */
export class TaxIdentifierChangeEvent extends CustomEvent<TaxIdentifierChangeDetail> {
  static readonly type = 'dr-tax-identifier-change';

  constructor(detail: TaxIdentifierChangeDetail) {
    super(TaxIdentifierChangeEvent.type, { detail, ...told });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dr-tax-identifier-ready': TaxIdentifierReadyEvent;
    'dr-tax-identifier-change': TaxIdentifierChangeEvent;
  }
}
