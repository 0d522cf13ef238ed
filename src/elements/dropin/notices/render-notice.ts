import { html, nothing, type TemplateResult } from 'lit';
import { renderGlyph } from '../../shared/glyphs.js';
import { splitLead } from './split-lead.js';

/**
 * What went wrong, at the place where it can be put right.
 * @param id `notice` where it gets focus after an attempt of the shopper's (`FocusController`).
 */
export function renderNotice(
  message: string,
  tone: 'danger' | 'warning' | '',
  actions: TemplateResult | typeof nothing = nothing,
  id?: 'notice',
): TemplateResult {
  const { lead, rest } = splitLead(message);
  return html`
    <div class="status ${tone} notice" part="notice" tabindex="-1" id=${id ?? nothing}>
      ${renderGlyph('info')}
      <span>${rest ? html`<b>${lead}</b> ${rest}` : message}</span>
      ${actions}
    </div>
  `;
}
