import { html, nothing, type TemplateResult } from 'lit';
import { renderGlyph } from '../../shared/glyphs.js';

/**
 * Renders an error at the place where the shopper can correct it.
 * @param id `notice` if it gets focus after a payment attempt (`FocusController`).
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

/** A text with its first sentence emphasized: the event, then the information or the next step. */
export interface Split {
  readonly lead: string;
  readonly rest: string;
}

/** Splits after the first sentence, in all scripts of our languages. */
export function splitLead(message: string): Split {
  const [, lead = message, rest = ''] = /^(.+?[.。؟?!])\s*(.*)$/su.exec(message) ?? [];
  return { lead, rest };
}
