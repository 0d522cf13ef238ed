import { html, nothing, type TemplateResult } from 'lit';
import { renderGlyph } from '../../shared/glyphs.js';
import { splitLead } from './split-lead.js';

/** What went wrong, at the place where it can be put right. Takes focus after an attempt of the shopper's. */
export function renderNotice(
  message: string,
  tone: 'danger' | 'warning' | '',
  actions: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { lead, rest } = splitLead(message);
  return html`
    <div class="status ${tone} notice" part="notice" tabindex="-1" data-notice>
      ${renderGlyph('info')}
      <span>${rest ? html`<b>${lead}</b> ${rest}` : message}</span>
      ${actions}
    </div>
  `;
}
