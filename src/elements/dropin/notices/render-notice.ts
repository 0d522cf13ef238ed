import { html, nothing, type TemplateResult } from 'lit';
import { ref, type Ref } from 'lit/directives/ref.js';
import { renderGlyph } from '../../shared/glyphs.js';
import { splitLead } from './split-lead.js';

/**
 * What went wrong, at the place where it can be put right.
 * @param target Set to the notice, where it gets focus after an attempt of the shopper's.
 */
export function renderNotice(
  message: string,
  tone: 'danger' | 'warning' | '',
  actions: TemplateResult | typeof nothing = nothing,
  target?: Ref<HTMLElement>,
): TemplateResult {
  const { lead, rest } = splitLead(message);
  return html`
    <div
      class="status ${tone} notice"
      part="notice"
      tabindex="-1"
      ${target ? ref(target) : nothing}
    >
      ${renderGlyph('info')}
      <span>${rest ? html`<b>${lead}</b> ${rest}` : message}</span>
      ${actions}
    </div>
  `;
}
