import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Money } from '../../domain/money.js';
import type { LocalizeController } from '../shared/localize-controller.js';
import { safeUrl } from '../../domain/safe-url.js';
import type { InstalmentTerm } from '../../payment-methods/instalment-terms.js';
import type { InputContext } from '../../payment-methods/method-descriptor.js';
import type {
  Choice,
  LinkInput,
  MethodInput,
  TextInput,
  TickInput,
} from '../../payment-methods/method-input.js';

/** Where a list of choices stands. */
export type ChoiceList =
  | { readonly name: 'loading' }
  | { readonly name: 'failed' }
  | { readonly name: 'ready'; readonly choices: readonly Choice[] };

export interface InputView {
  readonly value: string;
  /** The sentence to show, once there is something to complain about. */
  readonly complaint: string | undefined;
  /** An example inside of it, or what a menu says before anything is picked. */
  readonly placeholder?: string | undefined;
  readonly state?: 'complete' | 'empty' | undefined;
  readonly context: InputContext;
  readonly list: ChoiceList;
  readonly terms: readonly InstalmentTerm[];
  /** The words of a tick or a mandate. */
  readonly words: string;
  readonly busy: boolean;
  readonly text: (key: string, params?: Readonly<Record<string, string>>) => string;
  readonly countText: LocalizeController['countText'];
  readonly has: (key: string) => boolean;
  readonly money: (amount: Money) => string;
  readonly percent: (rate: number) => string;
  readonly retryText: string;
  /** Of a link, for screen readers. */
  readonly newWindowText: string;
  readonly onInput: (event: Event) => void;
  readonly onBlur: (event: Event) => void;
  readonly onRetry: () => void;
}

/** More choices than this are a menu. */
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
      return html`<p class="mandate" part="mandate">${view.words}</p>`;
    case 'link':
      return renderLink(input, view);
  }
}

/** The ids of what explains an input: its error first, for that is news. */
const describedBy = (name: string, { complaint, has }: InputView): string | typeof nothing =>
  [complaint ? `${name}-error` : '', has(`input.${name}.hint`) ? `${name}-hint` : '']
    .filter(Boolean)
    .join(' ') || nothing;

const renderNotes = (name: string, { complaint, has, text }: InputView) => html`
  ${complaint ? html`<p class="error" id="${name}-error">${complaint}</p>` : nothing}
  ${
    has(`input.${name}.hint`)
      ? html`<p class="hint" id="${name}-hint">${text(`input.${name}.hint`)}</p>`
      : nothing
  }
`;

function renderText({ name, ...input }: TextInput, view: InputView): TemplateResult {
  const { value, complaint, text, busy, onInput, onBlur } = view;
  return html`
    <div class="field">
      <label for=${name}>${text(`input.${name}`)}</label>
      <input
        id=${name}
        name=${name}
        part="input"
        type="text"
        spellcheck="false"
        autocapitalize="none"
        lang=${input.language ?? nothing}
        dir=${input.language ? 'auto' : 'ltr'}
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
  const { list, text } = view;
  if (list.name === 'loading') {
    return html`<div class="field" aria-busy="true">
      <span class="label">${text(`input.${name}`)}</span><span class="skeleton box"></span>
    </div>`;
  }
  if (list.name === 'failed') {
    return html`<div class="status danger" role="alert">
      <span>${text('choices.failed')}</span>
      <button class="button plain" type="button" @click=${view.onRetry}>${view.retryText}</button>
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

const renderNothingToChoose = ({ text }: InputView): TemplateResult =>
  html`<div class="status warning" role="status"><span>${text('choices.none')}</span></div>`;

function renderMenu(name: string, choices: readonly Choice[], view: InputView): TemplateResult {
  const { value, complaint, placeholder, text, busy, onInput } = view;
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
  /** Why it cannot be picked. */
  readonly blocked?: string | undefined;
}

function renderTiles(name: string, tiles: readonly Tile[], view: InputView): TemplateResult {
  const { value, complaint, text, busy, onInput } = view;
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
            </label>
          `,
        )}
      </div>
      ${renderNotes(name, view)}
    </fieldset>
  `;
}

/** `€39.34 a month` and, below it, `3 payments · last payment €39.33 · €118.01 in all · 0% APR`: it adds up. */
const termChoices = ({ terms, text, countText, money, percent }: InputView): readonly Tile[] =>
  terms.map(({ code, months, monthly, total, cost, last, apr, outside }) => {
    const notes = [
      countText('terms.months', months),
      last && text('terms.last', { amount: money(last) }),
      total &&
        (cost
          ? text('terms.fees', { total: money(total), cost: money(cost) })
          : text('terms.total', { total: money(total) })),
      apr !== undefined && text('terms.apr', { rate: percent(apr) }),
    ];
    return {
      value: code,
      label: text('terms.monthly', { amount: money(monthly) }),
      note: notes.filter(Boolean).join(' · '),
      blocked: outside && text(`terms.${outside}`),
    };
  });

function renderTick({ name, optional }: TickInput, view: InputView): TemplateResult {
  const { value, complaint, words, busy, onInput } = view;
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
        <span>${words}</span>
      </label>
      ${renderNotes(name, view)}
    </div>
  `;
}

function renderLink({ name, href }: LinkInput, { context, text, newWindowText }: InputView) {
  const url = safeUrl('link', href(context));
  if (!url) return nothing;
  return html`<p class="hint">
    ${text(`input.${name}.hint`)}
    <a part="link" href=${url} target="_blank" rel="noopener"
      >${text(`input.${name}`)}<span class="visually-hidden"> (${newWindowText})</span></a
    >
  </p>`;
}
