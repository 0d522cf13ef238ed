import { html, nothing, type TemplateResult } from 'lit';
import { renderMethodRow } from '../../shared/method-row.js';
import type { Rows } from '../../shared/rows.js';
import { rowKey, type Row } from './row.js';
import { nameOf, type Words } from '../dropin-words.js';

export interface MethodList {
  readonly rows: Rows;
  readonly methods: readonly Row[];
  /** The key of the open row. */
  readonly open: string | undefined;
  /** Rows whose form stays mounted while another is open, so that what was typed is kept. */
  readonly kept: ReadonlySet<string>;
  readonly busy: boolean;
  /** The page does not let the shopper pay now. */
  readonly disabled: boolean;
  /** The shopper has opened a row: from now on opening is shown as a movement. */
  readonly moved: boolean;
  readonly legend: string;
  readonly words: Words;
  readonly onPick: (event: Event) => void;
  readonly renderForm: (method: Row) => TemplateResult;
  readonly renderBroken: (method: Row, reason: unknown) => TemplateResult;
}

/** An accordion over native radios: one group, one open row. */
export function renderList(list: MethodList): TemplateResult {
  const { rows, methods, legend, moved, busy, onPick } = list;
  return html`
    <fieldset
      class="list ${moved ? 'moved' : ''}"
      part="list"
      aria-busy=${busy ? 'true' : nothing}
      ?disabled=${list.disabled}
      @change=${onPick}
    >
      <legend class="visually-hidden">${legend}</legend>
      ${rows.draw(methods, rowKey, (method, row) => renderMethod(method, row, list))}
    </fieldset>
  `;
}

function renderMethod(method: Row, row: HTMLElement, list: MethodList): TemplateResult {
  const { open, kept, busy } = list;
  const key = rowKey(method);
  const picked = key === open;
  const words = wordsOf(method, list);
  const controls = `body-${key}`;
  row.className = picked ? 'method open' : 'method';
  row.inert = busy && !picked;
  return html`
    ${renderMethodRow({
      method,
      value: key,
      ...words,
      picked,
      controls,
    })}
    ${
      picked || kept.has(key)
        ? html`<div
            class="body"
            id=${controls}
            part="body"
            role="group"
            aria-label=${words.label}
            ?hidden=${!picked}
          >
            ${renderGuarded(method, list)}
          </div>`
        : nothing
    }
  `;
}

/** What stands in a row, and how it is called in a sentence. */
export function wordsOf(method: Row, { words }: Pick<MethodList, 'words'>) {
  const { saved, type } = method;
  const label = saved?.label ?? nameOf(type, [method], words);
  const key = `method.${type}.description`;
  const description = saved ? saved.note : words.has(key) ? words.text(key) : undefined;
  return { label, name: saved?.title ?? label, description };
}

/** A method that cannot be drawn is said to be out of order; the others stay (REL-17). */
export function renderGuarded(
  method: Row,
  { renderForm, renderBroken }: MethodList,
): TemplateResult {
  try {
    return renderForm(method);
  } catch (reason) {
    return renderBroken(method, reason);
  }
}
