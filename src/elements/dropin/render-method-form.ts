import { html, nothing, type TemplateResult } from 'lit';
import type { ListedMethod } from '../../payment-methods/registry.js';
import { renderFieldsSkeleton } from '../card-form/fields-skeleton.js';
import type { LazyParts } from './lazy-parts.js';
import type { CardSlot } from './render-card.js';
import { renderNotice } from './render-notice.js';
import { nameOf, type Words } from './words.js';

export interface MethodForm extends CardSlot {
  readonly method: ListedMethod;
  readonly parts: LazyParts;
  readonly words: Words;
}

/** What the shopper does, or reads, before paying with this method. */
export function renderMethodForm(form: MethodForm): TemplateResult | typeof nothing {
  const { method, configuration, words } = form;
  if (method.descriptor.usesCardFields) return renderCard(form);
  if (method.flow === 'redirect') {
    const key = configuration.redirectOf(method.type).automatic ? 'now' : 'afterOrder';
    const name = nameOf(method.type, [method], words);
    return html`<p class="hint">${words.text(`redirect.${key}`, { name })}</p>`;
  }
  if (method.flow === 'receiver') {
    return html`<p class="hint">${words.text('transfer.afterOrder')}</p>`;
  }
  return nothing;
}

function renderCard(form: MethodForm): TemplateResult {
  const { parts, words } = form;
  if (parts.hasFailed('card')) {
    return renderNotice(
      words.text('error.frame-unavailable'),
      'danger',
      html`<button class="button plain" type="button" @click=${() => parts.retry('card')}>
        ${words.text('action.retry')}
      </button>`,
    );
  }
  return parts.get('card')?.renderCard(form) ?? renderFieldsSkeleton();
}
