import { html, nothing, type TemplateResult } from 'lit';
import { renderGlyph, type GlyphName } from '../../shared/glyphs.js';
import type { Tone } from '../../shared/state-tone.js';
import { splitLead } from '../notices/render-notice.js';

export interface Pane {
  readonly tone?: Tone | undefined;
  /** `spinner` turns. */
  readonly sign: GlyphName | 'spinner';
  /** The event, then the information or the next step; the first sentence is emphasized. */
  readonly message: string;
  readonly actions?: TemplateResult | typeof nothing;
}

/** A screen in place of the list: an icon, the event, the next step. It may get focus (`FocusController`). */
export function renderPane({ tone, sign, message, actions = nothing }: Pane): TemplateResult {
  const { lead, rest } = splitLead(message);
  return html`
    <div class="pane ${tone ?? ''}" part="pane" id="screen" tabindex="-1">
      <span class="sign"
        >${sign === 'spinner' ? html`<span class="spinner"></span>` : renderGlyph(sign)}</span
      >
      <div class="words">
        <p class="lead">${lead}</p>
        ${rest ? html`<p>${rest}</p>` : nothing}
      </div>
      ${actions === nothing ? nothing : html`<div class="actions">${actions}</div>`}
    </div>
  `;
}
