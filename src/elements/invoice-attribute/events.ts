import type { InvoiceType } from './invoice-types.js';

const told = { bubbles: true, composed: true } as const;

/** How an invoice is kept, as the service took it down. */
export interface InvoiceAttribute {
  /** Name it as `invoiceAttributeId` of the checkout. */
  readonly id: string;
  /** Which of Taiwan's ways to keep an invoice. */
  readonly type: InvoiceType;
  /** What was entered, by its name: `mobileBarcode`, …. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The shopper has said how the invoice is kept, and the service took it down. */
export class InvoiceAttributeEvent extends CustomEvent<InvoiceAttribute> {
  static readonly type = 'dr-invoice-attribute';

  constructor(attribute: InvoiceAttribute) {
    super(InvoiceAttributeEvent.type, { detail: attribute, ...told });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dr-invoice-attribute': InvoiceAttributeEvent;
  }
}
