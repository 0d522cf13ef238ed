import { html, nothing, type TemplateResult } from 'lit';
import type { ListedMethod } from '../../payment-methods/registry.js';
import { renderMarks } from './render-mark.js';

export interface MethodRow {
  readonly method: ListedMethod;
  /** The radio's value: the method's type, unless the method has several rows. */
  readonly value?: string;
  /** The name in the shopper's language, or the service's name, which may be in another language and is therefore isolated. */
  readonly name: TemplateResult | string;
  readonly description?: TemplateResult | string | undefined;
  readonly picked: boolean;
  /** The id of the region that the row opens, in an accordion. */
  readonly controls?: string;
  /** That region, while it is shown. */
  readonly body?: TemplateResult | typeof nothing;
}

/** The id of the control that picks a row: its radio or its tab. */
export const pickId = (value: string): string => `pick-${value}`;

/**
 * Renders the label of one method with radio, name and marks, and the content below it. There may be hundreds of rows, so the
 * template has no whitespace between tags and as few nodes as possible.
 */
export const renderMethodRow = ({
  method,
  value = method.type,
  name,
  description,
  picked,
  controls,
  body = nothing,
}: MethodRow): TemplateResult =>
  html`<label class="row" part="method"
      ><input
        type="radio"
        name="method"
        id=${pickId(value)}
        value=${value}
        aria-controls=${picked && controls ? controls : nothing}
        .checked=${picked}
      /><span class="name"
        ><bdi>${name}</bdi
        >${description ? html`<span class="description">${description}</span>` : nothing}</span
      ><slot class="marks" name="mark-${value}">${renderMarks(method.marks)}</slot></label
    >${body}`;
