import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ListedMethod } from '../../payment-methods/registry.js';
import { renderMark } from './icons.js';

export interface MethodRow {
  readonly method: ListedMethod;
  /** In the shopper's language, or the service's own name. */
  readonly name: string;
  readonly description?: string | undefined;
  readonly picked: boolean;
  /** The id of the region the row opens, in an accordion. */
  readonly controls?: string;
}

/** The label of one method: radio, name, marks. `name` is foreign text at times, so it is isolated. */
export const renderMethodRow = ({
  method,
  name,
  description,
  picked,
  controls,
}: MethodRow): TemplateResult => html`
  <label class="row" part="method">
    <input
      type="radio"
      name="method"
      value=${method.type}
      aria-controls=${picked && controls ? controls : nothing}
      .checked=${live(picked)}
    />
    <span class="name"
      ><bdi>${name}</bdi>${
        description ? html`<span class="description">${description}</span>` : nothing
      }</span
    >
    <span class="marks">${method.marks.map(renderMark)}</span>
  </label>
`;
