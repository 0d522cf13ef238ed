import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentGateway } from '../../../gateway/payment-gateway.js';
import { renderFieldsSkeleton } from '../../card-form/fields-skeleton.js';
import type { LazyParts } from '../chunks.js';
import type { CardSlot } from './render-card.js';
import type { InputsSlot } from './render-inputs.js';
import { atProvider } from './provider-words.js';
import { renderFailure } from '../notices/render-failure.js';
import type { Row } from '../list/row.js';
import type { Words } from '../dropin-words.js';

export interface MethodForm extends CardSlot, InputsSlot {
  readonly method: Row;
  readonly gateway: PaymentGateway | undefined;
  readonly onSavedChange: (message: string) => void;
  readonly parts: LazyParts;
  readonly words: Words;
}

/** What the shopper does, or reads, before paying with this method. */
export function renderMethodForm(form: MethodForm): TemplateResult | typeof nothing {
  const { method, parts } = form;
  const { saved } = method;
  if (saved) {
    const { onCardChange: onCodeChange, onCardEnter: onCodeEnter } = form;
    return (
      parts.get('saved')?.renderSaved({ ...form, saved, onCodeChange, onCodeEnter }) ?? nothing
    );
  }
  if (method.face.usesCardFields) {
    return parts.hasFailed('card')
      ? renderMissing(form, 'card')
      : (parts.get('card')?.renderCard(form) ?? renderFieldsSkeleton());
  }
  if (!method.face.hasInputs) return renderHint(form);
  if (parts.hasFailed('inputs')) return renderMissing(form, 'inputs');
  const inputs =
    parts.get('inputs')?.renderInputs(form) ?? html`<span class="skeleton box"></span>`;
  // What comes after a voucher is for the form to say.
  return html`${inputs} ${method.flow === 'receiver' ? nothing : renderHint(form)}`;
}

/** What comes after the press of the button. */
function renderHint({ method, configuration, words }: MethodForm): TemplateResult | typeof nothing {
  if (method.flow === 'redirect') {
    const key = configuration.redirectOf(method.type).automatic ? 'now' : 'afterOrder';
    return html`<p class="hint">${atProvider(`redirect.${key}`, method, words)}</p>`;
  }
  if (method.flow !== 'receiver') return nothing;
  const what = method.type === 'wireTransfer' ? 'transfer' : 'details';
  return html`<p class="hint">${words.text(`${what}.afterOrder`)}</p>`;
}

const renderMissing = ({ parts, words }: MethodForm, part: 'card' | 'inputs'): TemplateResult =>
  renderFailure(
    parts,
    words.text(part === 'card' ? 'error.frame-unavailable' : 'error.offline'),
    html`<button class="button plain" type="button" @click=${() => parts.retry(part)}>
      ${words.text('action.retry')}
    </button>`,
  );
