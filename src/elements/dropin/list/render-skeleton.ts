import { html, nothing, type TemplateResult } from 'lit';
import { renderFieldsSkeleton } from '../../card-form/fields-skeleton.js';
import { renderWalletRoom } from '../../express-wallets/wallet-room.js';
import type { SkeletonShape } from './skeleton-shape.js';

const row = html`<div class="row"><span class="dot"></span><span class="skeleton"></span></div>`;

/** The expected shape of the list, until the session has loaded. */
export const renderSkeleton = (
  expanded: boolean,
  loading: string,
  { rows, wallets }: SkeletonShape = { rows: 4, wallets: 0 },
): TemplateResult => html`
  ${wallets ? renderWalletRoom(wallets) : nothing}
  <div class="loading" part="loading" role="status" aria-busy="true">
    <span class="visually-hidden">${loading}</span>
    ${Array.from(
      { length: rows },
      (_, index) =>
        html`<div class="method">
          ${row}
          ${
            expanded && !index ? html`<div class="body">${renderFormSkeleton(true)}</div>` : nothing
          }
        </div>`,
    )}
  </div>
`;

/** The shape of a form: card fields or a line of text, and the pay button. */
export const renderFormSkeleton = (hasCardFields: boolean): TemplateResult =>
  html`${hasCardFields ? renderFieldsSkeleton() : html`<span class="skeleton"></span>`}<span
      class="box button-shape"
    ></span>`;
