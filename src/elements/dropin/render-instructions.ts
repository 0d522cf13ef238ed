import { html, type TemplateResult } from 'lit';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import '../payment-instructions/define.js';

export interface InstructionsSlot {
  readonly gateway: PaymentGateway | undefined;
  readonly locale: string | undefined;
  readonly sourceId: string;
  readonly clientSecret: string;
}

/** What to transfer, while money is awaited. */
export const renderInstructions = ({
  gateway,
  locale,
  sourceId,
  clientSecret,
}: InstructionsSlot): TemplateResult => html`
  <dr-payment-instructions
    .gateway=${gateway}
    .locale=${locale}
    .sourceId=${sourceId}
    .clientSecret=${clientSecret}
  ></dr-payment-instructions>
`;
