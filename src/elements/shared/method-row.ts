import { html, nothing, type TemplateResult } from 'lit';
import type { ListedMethod } from '../../payment-methods/registry.js';
import { renderMarks } from './render-mark.js';

export interface MethodRow {
  readonly method: ListedMethod;
  /** Of the radio: the method's type, unless its row is one of several. */
  readonly value?: string;
  /** In the shopper's language, or the service's own name: foreign text at times, so isolated. */
  readonly name: TemplateResult | string;
  readonly description?: TemplateResult | string | undefined;
  readonly picked: boolean;
  /** The id of the region the row opens, in an accordion. */
  readonly controls?: string;
  /** That region, while it is there. */
  readonly body?: TemplateResult | typeof nothing;
}

/** The id of what picks a row: its radio or its tab. */
export const pickId = (value: string): string => `pick-${value}`;

/**
 * The label of one method: radio, name, marks; and what stands below it. There may be hundreds: no space between the tags, and
 * no more nodes than it takes.
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
