import { html, nothing, type TemplateResult } from 'lit';
import type { LiveState } from '../../../domain/flow-state.js';
import { renderGlyph } from '../../shared/glyphs.js';
import type { DropinConfiguration } from '../configuration/dropin-configuration.js';
import { redirectModeOf } from '../configuration/redirect-mode.js';
import type { Words } from '../dropin-words.js';
import type { Row } from '../list/row.js';
import { faultText, renderLiveNotice, type NoticeView } from '../notices/render-notices.js';
import { shownAmount } from '../../../domain/primary-share.js';
import { atProvider } from './provider-words.js';
import { payLabel, type PayLabel } from './pay-label.js';

type Slot = TemplateResult | typeof nothing;

export interface RowForm extends NoticeView {
  readonly method: Row;
  readonly live: LiveState;
  readonly configuration: DropinConfiguration;
  readonly words: Words;
  /** The row is open; others keep their forms hidden. */
  readonly isOpen: boolean;
  /** The page does not let the shopper pay now. */
  readonly disabled: boolean;
  /** The inputs: the card fields, a saved source, the inputs of a method. */
  readonly fields: Slot;
  /** The fields for missing data of the payer. */
  readonly owner: TemplateResult | undefined;
  /** The checkboxes. */
  readonly consents: Slot;
  readonly actions: { readonly refresh: () => void; readonly pay: () => void };
}

/** The content of an open row: the error, the fields, the checkboxes, the pay button. */
export function renderRowForm(view: RowForm): TemplateResult {
  const { method, live, configuration, words, isOpen, fields, owner, consents, actions } = view;
  const fault = faultText(live.checkout.session, words);
  return html`
    ${isOpen ? renderLiveNotice(view, live) : nothing} ${fields} ${owner} ${renderHint(view)}
    ${consents}
    ${
      fault
        ? html`<div class="status warning" id="fault">
            ${renderGlyph('info')}<span>${fault}</span>
          </div>`
        : nothing
    }
    ${renderPayButton({
      configuration,
      method,
      amount: shownAmount(live),
      busy: busyText(live, words),
      disabled: view.disabled,
      blockedBy: fault ? 'fault' : undefined,
      words,
      onPay: actions.pay,
    })}
  `;
}

/** The text about the next step after the press of the button. */
function renderHint({ method, configuration, words }: RowForm): Slot {
  const { saved, face, flow, type } = method;
  if (saved || face.usesCardFields) return nothing;
  if (flow === 'redirect') {
    const key = redirectModeOf(configuration, type).automatic ? 'now' : 'afterOrder';
    return html`<p class="hint">${atProvider(`redirect.${key}`, method, words)}</p>`;
  }
  // A voucher's form describes its next step itself.
  if (flow !== 'receiver' || face.hasInputs) return nothing;
  const what = type === 'wireTransfer' ? 'transfer' : 'details';
  return html`<p class="hint">${words.text(`${what}.afterOrder`)}</p>`;
}

function busyText({ activity }: LiveState, { text }: Words): string | undefined {
  switch (activity.name) {
    case 'reconciling':
    case 'authenticating':
    case 'attaching':
      return text(`busy.${activity.name}`);
    case 'creating':
      return text('button.busy');
    default:
      return undefined;
  }
}

interface PayButton extends PayLabel {
  /** The text of the activity in progress; absent while the button can be pressed. */
  readonly busy: string | undefined;
  /** The page does not let the shopper pay now. */
  readonly disabled: boolean;
  /** The id of the text with the reason why it cannot be pressed now. */
  readonly blockedBy: string | undefined;
  readonly onPay: () => void;
}

/** A busy or blocked button is `aria-disabled`, so that it keeps focus and screen readers read the reason. */
function renderPayButton(view: PayButton): TemplateResult {
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
