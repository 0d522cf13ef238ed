import { html, nothing, type TemplateResult } from 'lit';
import { payLabel, type PayLabel } from './pay-label.js';

export interface PayButton extends PayLabel {
  /** What is under way, in words; nothing while the button waits to be pressed. */
  readonly busy: string | undefined;
  /** The page does not let the shopper pay now. */
  readonly disabled: boolean;
  /** Why it cannot be pressed now: the id of the text that says so. */
  readonly blockedBy: string | undefined;
  readonly onPay: () => void;
}

/** Busy and blocked are `aria-disabled`, so that the button keeps focus and its reason is read. */
export function renderPayButton(view: PayButton): TemplateResult {
  const { busy, blockedBy, words, onPay } = view;
  return html`
    <button
      class="button pay"
      part="pay-button"
      type="button"
      ?disabled=${view.disabled}
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
