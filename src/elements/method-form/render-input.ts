import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { countText } from '../shared/count-text.js';
import { renderMark } from '../shared/render-mark.js';
import type { LocalizeController } from '../shared/localize-controller.js';
import { safeUrl } from '../../domain/safe-url.js';
import type { InstalmentTerm } from '../../payment-methods/read-instalment-terms.js';
import type { InputContext } from '../../payment-methods/method-descriptor.js';
import type {
  Choice,
  LinkInput,
  MethodInput,
  TextInput,
  TickInput,
} from '../../payment-methods/method-input.js';

/** The loading state of a list of options. */
export type ChoiceList =
  | { readonly name: 'loading' }
  | { readonly name: 'failed' }
  | { readonly name: 'ready'; readonly choices: readonly Choice[] };

export interface InputView {
  readonly value: string;
  /** The error message, if there is one. */
  readonly complaint: string | undefined;
  /** The placeholder of a text input, or the text of a menu before an option is picked. */
  readonly placeholder?: string | undefined;
  readonly state?: 'complete' | 'empty' | undefined;
  readonly context: InputContext;
  readonly list: ChoiceList;
  readonly terms: readonly InstalmentTerm[];
  /** The text of a checkbox or a mandate. */
  readonly agreement: string;
  readonly busy: boolean;
  readonly localize: LocalizeController;
  readonly onInput: (event: Event) => void;
  readonly onBlur: (event: Event) => void;
  readonly onRetry: () => void;
}

/** The maximum number of options that are shown as tiles; more are shown as a menu. */
const MOST_TILES = 6;

export function renderInput(input: MethodInput, view: InputView): TemplateResult | typeof nothing {
  switch (input.kind) {
    case 'text':
      return renderText(input, view);
    case 'choice':
      return renderChoice(input, view);
    case 'terms':
      return renderTiles(input.name, termChoices(view), view);
    case 'tick':
      return renderTick(input, view);
    case 'mandate':
      return html`<p class="mandate" part="mandate">${view.agreement}</p>`;
    case 'link':
      return renderLink(input, view);
  }
}

/** The ids of an input's descriptions. The error comes first because it is new to the shopper. */
const describedBy = (
  name: string,
  { complaint, localize: { has } }: InputView,
): string | typeof nothing =>
  [complaint ? `${name}-error` : '', has(`input.${name}.hint`) ? `${name}-hint` : '']
    .filter(Boolean)
    .join(' ') || nothing;

const renderNotes = (
  name: string,
  { complaint, localize: { has, textOf: text } }: InputView,
) => html`
  ${complaint ? html`<p class="error" id="${name}-error">${complaint}</p>` : nothing}
  ${
    has(`input.${name}.hint`)
      ? html`<p class="hint" id="${name}-hint">${text(`input.${name}.hint`)}</p>`
      : nothing
  }
`;

function renderText({ name, ...input }: TextInput, view: InputView): TemplateResult {
  const { value, complaint, localize, busy, onInput, onBlur } = view;
  const text = localize.textOf;
  return html`
    <div class="field">
      <label for=${name}>${text(`input.${name}`)}</label>
      <input
        id=${name}
        name=${name}
        part="input"
        type="text"
        spellcheck="false"
        autocapitalize=${input.isProse ? 'words' : 'none'}
        lang=${input.language ?? nothing}
        dir=${input.language || input.isProse ? 'auto' : 'ltr'}
        autocomplete=${input.autocomplete ?? 'off'}
        inputmode=${input.inputMode ?? 'text'}
        placeholder=${view.placeholder ?? nothing}
        data-state=${view.state ?? nothing}
        aria-required=${input.optional ? nothing : 'true'}
        aria-invalid=${complaint ? 'true' : nothing}
        aria-describedby=${describedBy(name, view)}
        ?readonly=${busy}
        .value=${live(value)}
        @input=${onInput}
        @change=${onBlur}
      />
      ${renderNotes(name, view)}
    </div>
  `;
}

function renderChoice(
  input: Extract<MethodInput, { kind: 'choice' }>,
  view: InputView,
): TemplateResult {
  const { name } = input;
  const { list, localize } = view;
  const text = localize.textOf;
  if (list.name === 'loading') {
    return html`<div class="field" aria-busy="true">
      <span class="label">${text(`input.${name}`)}</span><span class="skeleton box"></span>
    </div>`;
  }
  if (list.name === 'failed') {
    return html`<div class="status danger" role="alert">
      <span>${text('choices.failed')}</span>
      <button class="button plain" type="button" @click=${view.onRetry}>
        ${localize.text('action.retry')}
      </button>
    </div>`;
  }
  const choices = input.labelled
    ? list.choices.map((choice) => ({ ...choice, label: text(`input.${name}.${choice.value}`) }))
    : list.choices;
  if (choices.length === 0) return renderNothingToChoose(view);
  // Words for what is not picked yet have their place in a menu alone.
  return choices.length > MOST_TILES || view.placeholder
    ? renderMenu(name, choices, view)
    : renderTiles(name, choices, view);
}

const renderNothingToChoose = ({ localize }: InputView): TemplateResult =>
  html`<div class="status warning" role="status">
    <span>${localize.text('choices.none')}</span>
  </div>`;

function renderMenu(name: string, choices: readonly Choice[], view: InputView): TemplateResult {
  const { value, complaint, placeholder, localize, busy, onInput } = view;
  const text = localize.textOf;
  return html`
    <div class="field">
      <label for=${name}>${text(`input.${name}`)}</label>
      <select
        id=${name}
        name=${name}
        part="input"
        data-state=${view.state ?? nothing}
        aria-required="true"
        aria-invalid=${complaint ? 'true' : nothing}
        aria-describedby=${describedBy(name, view)}
        ?disabled=${busy}
        @change=${onInput}
      >
        <option value="" ?selected=${value === ''}>${placeholder ?? text('choices.pick')}</option>
        ${choices.map(
          (choice) =>
            html`<option value=${choice.value} ?selected=${choice.value === value}>
              ${choice.label}
            </option>`,
        )}
      </select>
      ${renderNotes(name, view)}
    </div>
  `;
}

interface Tile extends Choice {
  /** The reason why the option cannot be picked. */
  readonly blocked?: string | undefined;
}

function renderTiles(name: string, tiles: readonly Tile[], view: InputView): TemplateResult {
  const { value, complaint, localize, busy, onInput } = view;
  const text = localize.textOf;
  if (tiles.length === 0) return renderNothingToChoose(view);
  return html`
    <fieldset
      class="field"
      role="radiogroup"
      aria-required="true"
      aria-invalid=${complaint ? 'true' : nothing}
      aria-describedby=${describedBy(name, view)}
      ?disabled=${busy}
      @change=${onInput}
    >
      <legend>${text(`input.${name}`)}</legend>
      <div class="tiles">
        ${tiles.map(
          (tile) => html`
            <label class="tile" part="choice">
              <input
                type="radio"
                name=${name}
                value=${tile.value}
                ?disabled=${tile.blocked !== undefined}
                .checked=${live(tile.value === value)}
              />
              <span
                ><bdi>${tile.label}</bdi>${
                  tile.note || tile.blocked
                    ? html`<span class="note">${tile.blocked ?? tile.note}</span>`
                    : nothing
                }</span
              >
              ${tile.mark ? renderMark(tile.mark) : nothing}
            </label>
          `,
        )}
      </div>
      ${renderNotes(name, view)}
    </fieldset>
  `;
}

const percentText = (rate: number, { formatLocale }: LocalizeController): string =>
  new Intl.NumberFormat(formatLocale, { style: 'percent', maximumFractionDigits: 2 }).format(
    rate / 100,
  );

/** Makes the tiles of plans: `€39.34 a month` and, below it, `3 payments · last payment €39.33 · €118.01 in all · 0% APR`. */
const termChoices = ({ terms, localize }: InputView): readonly Tile[] =>
  terms.map(({ code, months, monthly, total, cost, last, apr, outside }) => {
    const notes = [
      countText(localize, 'terms.months', months),
      last && localize.textOf('terms.last', { amount: localize.money(last) }),
      total &&
        (cost
          ? localize.textOf('terms.fees', {
              total: localize.money(total),
              cost: localize.money(cost),
            })
          : localize.textOf('terms.total', { total: localize.money(total) })),
      apr !== undefined && localize.textOf('terms.apr', { rate: percentText(apr, localize) }),
    ];
    return {
      value: code,
      label: localize.textOf('terms.monthly', { amount: localize.money(monthly) }),
      note: notes.filter(Boolean).join(' · '),
      blocked: outside && localize.textOf(`terms.${outside}`),
    };
  });

function renderTick({ name, optional }: TickInput, view: InputView): TemplateResult {
  const { value, complaint, agreement, busy, onInput } = view;
  return html`
    <div class="field">
      <label class="tick">
        <input
          type="checkbox"
          name=${name}
          aria-required=${optional ? nothing : 'true'}
          aria-invalid=${complaint ? 'true' : nothing}
          aria-describedby=${describedBy(name, view)}
          ?disabled=${busy}
          .checked=${live(value === 'true')}
          @change=${onInput}
        />
        <span>${agreement}</span>
      </label>
      ${renderNotes(name, view)}
    </div>
  `;
}

function renderLink({ name, href }: LinkInput, { context, localize: { text, textOf } }: InputView) {
  const url = safeUrl('link', href(context));
  if (!url) return nothing;
  return html`<p class="hint">
    ${textOf(`input.${name}.hint`)}
    <a part="link" href=${url} target="_blank" rel="noopener"
      >${textOf(`input.${name}`)}<span class="visually-hidden">
        (${text('link.newWindow')})</span
      ></a
    >
  </p>`;
}
