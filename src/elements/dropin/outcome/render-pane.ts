import { html, nothing, type TemplateResult } from 'lit';
import { renderGlyph, type GlyphName } from '../../shared/glyphs.js';
import type { Tone } from '../../shared/state-tone.js';
import { splitLead } from '../notices/render-notice.js';

export interface Pane {
  readonly tone?: Tone | undefined;
  /** `spinner` turns. */
  readonly sign: GlyphName | 'spinner';
  /** What happened, then what there is to know or do; the first sentence is set apart. */
  readonly message: string;
  readonly actions?: TemplateResult | typeof nothing;
}

/** A screen of its own: a sign, what happened, what now. Takes focus when it replaces what had it (`FocusController`). */
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
