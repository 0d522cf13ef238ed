import type { TaxCustomer } from '../../domain/tax-identifiers.js';

const eventInit = { bubbles: true, composed: true } as const;

export interface TaxIdentifierReadyDetail {
  /** Whether the country has a tax identifier; the element is empty otherwise. */
  readonly hasTaxIdentifier: boolean;
  /** Whether a business has to enter one. */
  readonly businessTaxIdentifierRequired: boolean;
  /** Whether an individual has to enter one. */
  readonly individualTaxIdentifierRequired: boolean;
}

/** The tax identifiers of the country are known. Dispatched once for each country. */
export class TaxIdentifierReadyEvent extends CustomEvent<TaxIdentifierReadyDetail> {
  static readonly type = 'dr-tax-identifier-ready';

  constructor(detail: TaxIdentifierReadyDetail) {
    super(TaxIdentifierReadyEvent.type, { detail, ...eventInit });
  }
}

export interface TaxIdentifierChangeDetail {
  /** Whether the value is a valid identifier. */
  readonly complete: boolean;
  /** Whether the input is empty. */
  readonly empty: boolean;
  /** `invalid_tax_identifier`, after the shopper has left the input. */
  readonly errorCode?: string;
  /** The entry that your back end sends in `taxIdentifiers`. */
  readonly identifier: {
    /** `null` while it is not valid. */
    readonly value: string | null;
    /** The type of the identifier: `eu`, `br_cpf`, … */
    readonly type: string;
    readonly customerType: TaxCustomer;
  };
}

/** The value has changed. */
export class TaxIdentifierChangeEvent extends CustomEvent<TaxIdentifierChangeDetail> {
  static readonly type = 'dr-tax-identifier-change';

  constructor(detail: TaxIdentifierChangeDetail) {
    super(TaxIdentifierChangeEvent.type, { detail, ...eventInit });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dr-tax-identifier-ready': TaxIdentifierReadyEvent;
    'dr-tax-identifier-change': TaxIdentifierChangeEvent;
  }
}
