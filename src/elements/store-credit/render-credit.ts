import { html, nothing, type TemplateResult } from 'lit';
import type { Money } from '../../domain/money.js';
import type { PaymentSource } from '../../domain/payment-source.js';
import { renderGlyph } from '../shared/glyphs.js';
import type { LocalizeController } from '../shared/localize-controller.js';

/** The texts and formats of the form. */
export type Words = Pick<LocalizeController, 'text' | 'money' | 'direction'>;

/** Renders the skeleton of the form. */
export const renderSkeleton = (): TemplateResult =>
  html`<span class="skeleton"></span>
    <div class="form">
      <span class="skeleton"></span>
      <div class="line"><span class="shape"></span><span class="shape button"></span></div>
      <span class="skeleton"></span>
    </div>`;

/** Renders the heading and the rest of the shopper's credit, if it is known and can be used. */
export const renderHead = (left: Money | undefined, { text, money }: Words): TemplateResult =>
  html`<div class="head">
    <span class="title">${text('method.customerCredit')}</span>
    ${
      left
        ? html`<span class="balance">${text('credit.balance', { amount: money(left) })}</span>`
        : nothing
    }
  </div>`;

export interface AppliedView {
  readonly credits: readonly PaymentSource[];
  readonly busy: boolean;
  /** Removes a credit. Absent if credits can no longer be removed. */
  readonly onRemove: ((source: PaymentSource) => void) | undefined;
  readonly words: Words;
}

export function renderApplied(view: AppliedView): TemplateResult | typeof nothing {
  const { credits, busy, onRemove, words } = view;
  const { text, money } = words;
  if (credits.length === 0) return nothing;
  return html`<ul class="applied">
    ${credits.map((source) => {
      const amount = source.amount ? money(source.amount) : '—';
      return html`<li part="applied">
        ${renderGlyph('check')}<span>${text('credit.applied')}</span><bdi>${amount}</bdi>${
          onRemove
            ? html`<button
                class="remove"
                part="remove"
                type="button"
                aria-label=${text('credit.removeAmount', { amount })}
                aria-disabled=${busy ? 'true' : nothing}
                @click=${() => onRemove(source)}
              >
                ${renderGlyph('close')}
              </button>`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}

export interface FormView {
  readonly limit: Money;
  /** The value of the field. */
  readonly shown: string;
  /** The error message of the field. */
  readonly problem: string | undefined;
  /** Whether a request is in progress. */
  readonly busy: boolean;
  readonly applying: boolean;
  readonly onInput: (event: Event) => void;
  readonly onSubmit: (event: Event) => void;
  readonly words: Words;
}

export function renderForm(view: FormView): TemplateResult {
  const { limit, problem, busy, applying, words } = view;
  const { text, money, direction } = words;
  return html`<form novalidate @submit=${view.onSubmit}>
    <label for="amount">${text('credit.field')}</label>
    <div class="line">
      <span class="box ${problem ? 'invalid' : ''}">
        <input
          id="amount"
          part="input"
          dir=${direction}
          inputmode="decimal"
          autocomplete="off"
          maxlength="30"
          .value=${view.shown}
          ?readonly=${busy}
          aria-invalid=${problem ? 'true' : nothing}
          aria-describedby=${problem ? 'error hint' : 'hint'}
          @input=${view.onInput}
        />
        <span class="unit" aria-hidden="true">${limit.currency}</span>
      </span>
      <button
        class="button"
        part="apply-button"
        type="submit"
        aria-disabled=${busy ? 'true' : nothing}
      >
        ${text(applying ? 'credit.applying' : 'credit.apply')}
      </button>
    </div>
    ${
      problem
        ? html`<p class="error" id="error">${renderGlyph('info')}<span>${problem}</span></p>`
        : nothing
    }
    <p class="hint" id="hint">${text('credit.upTo', { amount: money(limit) })}</p>
  </form>`;
}
