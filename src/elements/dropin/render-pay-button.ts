import { html, nothing, type TemplateResult } from 'lit';
import type { Money } from '../../domain/money.js';
import type { DropinConfiguration } from './dropin-configuration.js';
import type { Words } from './words.js';

export interface PayButton {
  readonly configuration: Pick<DropinConfiguration, 'button' | 'flow'>;
  /** What the service will take; unknown amounts and nothing are left out. */
  readonly amount: Money | undefined;
  /** What is under way, in words; nothing while the button waits to be pressed. */
  readonly busy: string | undefined;
  /** Why it cannot be pressed now: the id of the text that says so. */
  readonly blockedBy: string | undefined;
  readonly words: Words;
  readonly onPay: () => void;
}

/** What the button says: one of the contract's texts with the amount, or the page's own (protocol 3.3). */
export function payLabel({
  configuration,
  amount,
  words,
}: Pick<PayButton, 'configuration' | 'amount' | 'words'>): string {
  const { flow, button } = configuration;
  if (flow === 'managePaymentMethods') return words.text('button.addMethod');
  if (button.type === 'custom') return button.text ?? words.text('button.continue');
  // Nothing is to be paid for a method that is only to be kept for later.
  return amount?.minorUnits
    ? words.text(`button.${button.type}.amount`, { amount: words.money(amount) })
    : words.text(`button.${button.type}`);
}

/** Busy and blocked are `aria-disabled`, so that the button keeps focus and its reason is read. */
export function renderPayButton(view: PayButton): TemplateResult {
  const { busy, blockedBy, words, onPay } = view;
  return html`
    <button
      class="button pay"
      part="pay-button"
      type="button"
      aria-disabled=${busy || blockedBy ? 'true' : nothing}
      aria-busy=${busy ? 'true' : nothing}
      aria-describedby=${blockedBy ?? nothing}
      @click=${onPay}
    >
      ${busy ? html`<span class="spinner"></span>${busy}` : payLabel(view)}
    </button>
    ${busy ? html`<p class="hint center">${words.text('dropin.doNotClose')}</p>` : nothing}
  `;
}
