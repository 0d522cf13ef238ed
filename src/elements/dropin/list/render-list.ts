import { html, nothing, type TemplateResult } from 'lit';
import { renderMethodRow } from '../../shared/method-row.js';
import { rowKey, type Row } from './row.js';
import { renderGuarded, wordsOf, type MethodList } from './row-body.js';

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
  return renderMethodRow({
    method,
    value: key,
    ...words,
    picked,
    controls,
    body:
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
        : nothing,
  });
}
