import { html, type TemplateResult } from 'lit';
import type { PaymentGateway } from '../../../gateway/payment-gateway.js';
import '../../payment-instructions/define.js';

export interface InstructionsSlot {
  readonly gateway: PaymentGateway | undefined;
  readonly locale: string | undefined;
  readonly sourceId: string;
  readonly clientSecret: string;
  /** Called when the service reports a change of the payment. */
  readonly onChange: () => void;
}

/** The payment instructions while a transfer is pending. */
export const renderInstructions = ({
  gateway,
  locale,
  sourceId,
  clientSecret,
  onChange,
}: InstructionsSlot): TemplateResult => html`
  <dr-payment-instructions
    exportparts="status:instructions-status, lines:instructions-lines, steps:instructions-steps, code:instructions-code, copy-button, print-button"
    .gateway=${gateway}
    .locale=${locale}
    .sourceId=${sourceId}
    .clientSecret=${clientSecret}
    @dr-source-change=${onChange}
  ></dr-payment-instructions>
`;
