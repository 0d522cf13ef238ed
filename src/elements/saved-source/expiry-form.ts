import { html, nothing, type TemplateResult } from 'lit';
import type { SourceDescription } from '../../domain/describe-source.js';

export type Expiry = NonNullable<SourceDescription['expires']>;

/** The number of years in the menu, the longest validity of a card. */
const YEARS = 20;

type ExpiryKey = 'cancel' | 'expiry' | 'month' | 'year' | 'expiryWrong' | 'saveExpiry';

export interface ExpiryForm {
  readonly words: { text(key: `saved.${ExpiryKey}`): string };
  readonly today: Date;
  readonly isWrong: boolean;
  readonly isBusy: boolean;
  /** Called with the date; `undefined` if month or year is missing. */
  readonly onSave: (expires: Expiry | undefined) => void;
  /** Called on cancel. Absent if the date is required. */
  readonly onCancel: (() => void) | undefined;
}

/** Renders the form for the expiry date of a renewed card: menus for month and year. */
export function renderExpiryForm(form: ExpiryForm): TemplateResult {
  const { words, today, isWrong, isBusy, onSave, onCancel } = form;
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  const years = Array.from({ length: YEARS }, (_, index) => String(today.getFullYear() + index));
  const select = (name: 'month' | 'year', values: readonly string[]) => html`
    <label>
      <span>${words.text(`saved.${name}`)}</span>
      <select
        name=${name}
        autocomplete=${name === 'month' ? 'cc-exp-month' : 'cc-exp-year'}
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? 'expiry-wrong' : nothing}
      >
        <option value="">–</option>
        ${values.map((value) => html`<option value=${value}>${value}</option>`)}
      </select>
    </label>
  `;
  return html`
    <form
      class="expiry"
      part="expiry"
      aria-label=${words.text('saved.expiry')}
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        onSave(expiryIn(new FormData(event.target as HTMLFormElement))); // `submit` comes from forms only
      }}
    >
      ${select('month', months)} ${select('year', years)}
      ${
        isWrong
          ? html`<p class="complaint" id="expiry-wrong">${words.text('saved.expiryWrong')}</p>`
          : nothing
      }
      <span class="answers">
        <button class="button plain" type="submit" aria-disabled=${isBusy ? 'true' : nothing}>
          ${words.text('saved.saveExpiry')}
        </button>
        ${
          onCancel
            ? html`<button class="button plain" type="button" @click=${onCancel}>
                ${words.text('saved.cancel')}
              </button>`
            : nothing
        }
      </span>
    </form>
  `;
}

function expiryIn(data: FormData): Expiry | undefined {
  const [month, year] = ['month', 'year'].map((name) => Number(data.get(name)));
  return month && year ? { month, year } : undefined;
}
