import { html, nothing, type TemplateResult } from 'lit';
import { renderMarks } from '../../shared/render-mark.js';
import { pickId, renderMethodRow } from '../../shared/method-row.js';
import { renderGuarded, wordsOf, type MethodList } from '../list/row-body.js';
import { rowKey, type Row } from '../list/row.js';

/** Radios of one group, with the form of the selected method below them. */
export function renderRadios(list: MethodList): TemplateResult {
  const { methods, legend, busy, open, onPick } = list;
  return html`
    <fieldset
      class="list radios"
      part="list"
      aria-busy=${busy ? 'true' : nothing}
      @change=${onPick}
    >
      <legend class="visually-hidden">${legend}</legend>
      <div class="options" ?inert=${busy}>
        ${methods.map((method) => {
          const key = rowKey(method);
          const picked = key === open;
          return html`<div class="option ${picked ? 'picked' : ''}">
            ${renderMethodRow({
              method,
              value: key,
              ...wordsOf(method, list),
              picked,
              controls: `body-${key}`,
            })}
          </div>`;
        })}
      </div>
      ${renderPanels(list, 'group')}
    </fieldset>
  `;
}

/** Tabs side by side, and the panel of the selected one (WAI-ARIA tabs; keyboard focus selects a tab). */
export function renderTabs(list: MethodList): TemplateResult {
  const { methods, legend, busy, open, onPick } = list;
  const isPicked = methods.some((method) => rowKey(method) === open);
  return html`
    <div class="list tabs" part="list" aria-busy=${busy ? 'true' : nothing} @change=${onPick}>
      <div
        class="strip"
        role="tablist"
        aria-label=${legend}
        ?inert=${busy}
        @click=${onPress}
        @keydown=${onKey}
      >
        ${methods.map((method, index) => {
          const key = rowKey(method);
          const picked = key === open;
          const { name } = wordsOf(method, list);
          const reachable = picked || (!isPicked && index === 0);
          return html`<button
            class="tab"
            part="method"
            type="button"
            role="tab"
            name="method"
            id=${pickId(key)}
            value=${key}
            tabindex=${reachable ? '0' : '-1'}
            aria-selected=${picked ? 'true' : 'false'}
            aria-controls=${picked ? `body-${key}` : nothing}
          >
            <slot class="marks" name="mark-${key}">${renderMarks(method.marks.slice(0, 3))}</slot>
            <bdi>${name}</bdi>
          </button>`;
        })}
      </div>
      ${renderPanels(list, 'tabpanel')}
    </div>
  `;
}

/** The forms alone. They stay mounted while another one is open, as in the accordion. */
function renderPanels(list: MethodList, role: 'group' | 'tabpanel'): HTMLElement {
  const { rows, methods, open, kept } = list;
  return rows.draw(methods, rowKey, (method: Row, row: HTMLElement) => {
    const key = rowKey(method);
    const picked = key === open;
    const { label } = wordsOf(method, list);
    row.className = picked ? 'method open' : 'method';
    row.hidden = !picked;
    row.inert = false;
    if (!picked && !kept.has(key)) return html``;
    return html`<div
      class="body"
      id="body-${key}"
      part="body"
      role=${role}
      aria-label=${label}
      ?hidden=${!picked}
    >
      ${renderGuarded(method, list)}
    </div>`;
  });
}

/** The button below a shortened list. */
export const renderMore = (label: string, onMore: (event: Event) => void): TemplateResult =>
  html`<button class="more" part="more-button" type="button" @click=${onMore}>
    <svg viewBox="0 0 18 18" width="18" height="18" stroke-width="1.5" aria-hidden="true">
      <path d="M4.5 7 9 11.5 13.5 7"></path></svg
    ><span>${label}</span>
  </button>`;

const tabOf = (target: EventTarget | null): HTMLButtonElement | null =>
  target instanceof Element ? target.closest<HTMLButtonElement>('[role=tab]') : null;

/** Dispatches `change` from the selected tab, as a radio does, for the list to handle. */
const pick = (tab: HTMLButtonElement | null | undefined): void =>
  void tab?.dispatchEvent(new Event('change', { bubbles: true }));

const onPress = ({ target }: Event): void => pick(tabOf(target));

function onKey(event: KeyboardEvent): void {
  const tab = tabOf(event.target);
  const tabs = [...(tab?.parentElement?.querySelectorAll<HTMLButtonElement>('[role=tab]') ?? [])];
  const at = tab ? tabs.indexOf(tab) : -1;
  if (!tab || at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
  const isRightToLeft = getComputedStyle(tab).direction === 'rtl';
  const [next, previous] = isRightToLeft
    ? ['ArrowLeft', 'ArrowRight']
    : ['ArrowRight', 'ArrowLeft'];
  const to = { [next]: at + 1, [previous]: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const target = tabs[(to + tabs.length) % tabs.length];
  target?.focus();
  pick(target);
}
