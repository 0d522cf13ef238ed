import { html, nothing, type TemplateResult } from 'lit';
import { renderGlyph } from '../../shared/glyphs.js';

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

/** A sentence apart: what happened, and what there is to know or do. */
export interface Split {
  readonly lead: string;
  readonly rest: string;
}

/** Splits after the first sentence, in all our scripts. */
export function splitLead(message: string): Split {
  const [, lead = message, rest = ''] = /^(.+?[.。؟?!])\s*(.*)$/su.exec(message) ?? [];
  return { lead, rest };
}
