import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../shared/localize-controller.js';

/** The skeleton of a list that is loading. Without a session it is shown, but not busy. */
export const renderMethodsSkeleton = (
  { text, pending }: LocalizeController,
  idle: boolean,
): TemplateResult => html`
  <div class=${idle ? 'idle' : ''} aria-busy=${idle ? 'false' : 'true'}>
    <fieldset disabled>
      <legend part="legend">
        <slot name="legend">${pending ? '\u00a0' : text('methods.legend')}</slot>
      </legend>
      <div class="card list" part="list">
        ${[1, 2, 3, 4, 5, 6].map(
          () => html`
            <div class="method">
              <div class="row"><span class="dot"></span><span class="skeleton"></span></div>
            </div>
          `,
        )}
      </div>
    </fieldset>
    ${idle || pending ? '' : html`<p class="visually-hidden" role="status">${text('loading')}</p>`}
  </div>
`;
