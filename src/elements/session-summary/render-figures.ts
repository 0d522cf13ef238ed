import { html, nothing, type TemplateResult } from 'lit';
import type { Money } from '../../domain/money.js';
import type { PaymentSession } from '../../domain/payment-session.js';
import type { PaymentSource } from '../../domain/payment-source.js';
import type { LocalizeController } from '../shared/localize-controller.js';
import { cardOf, contributionsOf, isCovered, isOpen } from './balance.js';

/** The texts and formats of the figures. */
export type Words = Pick<LocalizeController, 'text' | 'money'>;

/** Renders the button that removes a contribution. `name` is for its accessible name. */
export type RenderRemoval = (
  source: PaymentSource,
  name: string,
) => TemplateResult | typeof nothing;

/** An amount, or the text for an unknown one, which is never shown as zero. */
const renderMoney = (amount: Money | undefined, { text, money }: Words): TemplateResult =>
  amount
    ? html`<bdi>${money(amount)}</bdi>`
    : html`<span aria-hidden="true">—</span
        ><span class="visually-hidden">${text('summary.unknownAmount')}</span>`;

/** The large figure with its label. */
interface Figure {
  readonly key: 'summary.remaining' | 'summary.covered' | 'summary.total';
  readonly part: 'remaining' | 'covered' | 'total';
  readonly amount: Money | undefined;
}

/** The large figure alone. */
export const renderFigure = (
  { part, amount }: Pick<Figure, 'part' | 'amount'>,
  words: Words,
): TemplateResult => html`<span class="figure" part=${part}>${renderMoney(amount, words)}</span>`;

/**
 * The large figure: the remaining amount; if nothing remains, the covered amount, which may still have to be paid; after the
 * order, the total.
 */
export const figureOf = (session: PaymentSession): Figure =>
  !isOpen(session)
    ? { key: 'summary.total', part: 'total', amount: session.total }
    : isCovered(session)
      ? { key: 'summary.covered', part: 'covered', amount: session.contributed }
      : { key: 'summary.remaining', part: 'remaining', amount: session.remaining };

export function renderHeadline(session: PaymentSession, words: Words): TemplateResult {
  const { key, part, amount } = figureOf(session);
  return html`
    <div class="big"><span>${words.text(key)}</span>${renderFigure({ part, amount }, words)}</div>
  `;
}

/** A bar with a segment for each contribution. The element sets their widths. */
export function renderMeter(
  session: PaymentSession,
  { text, money }: Words,
): TemplateResult | typeof nothing {
  const { contributed, total } = session;
  // A failed payment has no bar.
  if (!contributed || !total?.minorUnits || /^(failed|cancelled)$/.test(session.state)) {
    return nothing;
  }
  const roles = contributionsOf(session).map(({ role }) => role);
  return html`
    <div
      class="meter"
      part="meter"
      role="img"
      aria-label=${text('summary.meter', { covered: money(contributed), total: money(total) })}
    >
      ${(roles.length > 0 ? roles : ['primary']).map((role) => html`<i class=${role}></i>`)}
    </div>
  `;
}

/** The contributions, the remaining amount and the total. `nameOf` returns the name of a source that is not a card. */
export function renderLines(
  session: PaymentSession,
  words: Words,
  nameOf: (source: PaymentSource) => string,
  removable: boolean,
  removal: RenderRemoval,
): TemplateResult {
  const { text } = words;
  const { contributed, remaining, total } = session;
  const sources = contributionsOf(session);
  const isUnlisted = sources.length === 0 && !!contributed?.minorUnits;
  const line = (
    kind: 'primary' | 'secondary' | 'rest' | 'total',
    label: TemplateResult | string,
    amount: Money | undefined,
    button: TemplateResult | typeof nothing = nothing,
  ): TemplateResult => html`
    <div class="line ${kind === 'total' ? kind : ''}" part="line">
      <dt>${kind === 'total' ? nothing : html`<i class=${kind}></i>`}<span>${label}</span></dt>
      <dd>${renderMoney(amount, words)}${button}</dd>
    </div>
  `;
  return html`
    <dl class="lines ${removable && sources[0] ? 'removable' : ''}">
      ${sources.map((source) => {
        const name = nameOf(source);
        const { brand = '', digits } = cardOf(source) ?? {};
        const heard = digits ? text('summary.card', { brand: brand || name, digits }) : name;
        const label = digits
          ? html`<bdi aria-hidden="true">${brand || name} ••••&nbsp;${digits}</bdi
              ><span class="visually-hidden">${heard}</span>`
          : html`<bdi>${name}</bdi>`;
        return line(
          source.role,
          label,
          source.amount,
          removable ? removal(source, heard) : nothing,
        );
      })}
      ${isUnlisted ? line('primary', text('summary.covered'), contributed) : nothing}
      ${remaining?.minorUnits ? line('rest', text('summary.stillToPay'), remaining) : nothing}
      ${isOpen(session) ? line('total', text('summary.total'), total) : nothing}
    </dl>
  `;
}

/** The skeleton of the first answer; `usual` is the most frequent status sentence, for its size. */
export function renderSkeleton(compact: boolean, usual: string): TemplateResult {
  const bar = html`<span class="skeleton"></span>`;
  if (compact) return html`<span class="words">${bar}</span><span class="figure">${bar}</span>`;
  return html`
    <div class="big">${bar}<span class="figure">${bar}</span></div>
    <div class="meter"></div>
    <div class="lines">
      <div class="line">${bar}${bar}</div>
      <div class="line total">${bar}${bar}</div>
    </div>
    <div class="status">
      <span
        ><span class="skeleton"><span>${usual}</span></span></span
      >
    </div>
  `;
}
