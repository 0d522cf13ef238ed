import type { InvoiceType } from './invoice-types.js';

const eventInit = { bubbles: true, composed: true } as const;

/** The shopper's choice for the invoice, as the service stored it. */
export interface InvoiceAttribute {
  /** The id to send as `invoiceAttributeId` of the checkout. */
  readonly id: string;
  /** The type of Taiwan's uniform invoice. */
  readonly type: InvoiceType;
  /** The entered values by name: `mobileBarcode`, … */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The service has stored the shopper's choice for the invoice. */
export class InvoiceAttributeEvent extends CustomEvent<InvoiceAttribute> {
  static readonly type = 'dr-invoice-attribute';

  constructor(attribute: InvoiceAttribute) {
    super(InvoiceAttributeEvent.type, { detail: attribute, ...eventInit });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dr-invoice-attribute': InvoiceAttributeEvent;
  }
}
