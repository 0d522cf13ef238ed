import { html, nothing, type TemplateResult } from 'lit';
import { renderFieldsSkeleton } from '../card-form/fields-skeleton.js';

const row = html`<div class="row"><span class="radio"></span><span class="skeleton"></span></div>`;

/** The list's final shape, for as long as nothing is known of it. */
export const renderSkeleton = (expanded: boolean, loading: string): TemplateResult => html`
  <div class="loading" part="loading" role="status" aria-busy="true">
    <span class="visually-hidden">${loading}</span>
    <div class="method">
      ${row}
      ${
        expanded
          ? html`<div class="body">
              ${renderFieldsSkeleton()}<span class="box button-shape"></span>
            </div>`
          : nothing
      }
    </div>
    <div class="method">${row}</div>
    <div class="method">${row}</div>
    <div class="method">${row}</div>
  </div>
`;
