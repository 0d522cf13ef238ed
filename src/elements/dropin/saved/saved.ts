import { html, nothing, type TemplateResult } from 'lit';
import type { SourceMakers } from '../source-makers.js';
import { savedSourceMaker } from './saved-source-maker.js';
import { cardBrand } from '../../../domain/card-brand.js';
import { describeSource } from '../../../domain/describe-source.js';
import type { Checkout } from '../../../domain/flow-state.js';
import { isPast, savedSourcesOf, type SavedSource } from '../../../domain/saved-sources.js';
import { providerOf } from '../../../fields/lazy-fields.js';
import type { PaymentGateway } from '../../../gateway/payment-gateway.js';
import type { ListedMethod } from '../../../payment-methods/registry.js';
import '../../saved-source/define.js';
import type { SavedSourceChangeEvent } from '../../saved-source/events.js';
import { cardOptionsOf } from '../configuration/card-options.js';
import type { DropinConfiguration } from '../configuration/dropin-configuration.js';
import type { Row, SavedRow } from '../list/row.js';
import { nameOf, type Words } from '../dropin-words.js';

/** The list with the customer's saved sources above it, as far as their methods are in the list. */
export function withSaved(
  listed: readonly ListedMethod[],
  checkout: Checkout,
  words: Words,
): readonly Row[] {
  const rows = savedSourcesOf(checkout).flatMap((source): Row | [] => {
    const method = listed.find(({ type }) => type === source.type);
    if (!method) return [];
    const { brand, lastFour } = describeSource(source);
    const known = cardBrand(brand);
    return {
      ...method,
      // Its input is separate from that of a new card.
      face: { ...method.face, usesCardFields: false, hasInputs: false },
      marks: [lastFour && known !== 'unknown' ? known : source.type],
      saved: savedRow(source, nameOf(source.type, [method], words), words),
    };
  });
  return [...rows, ...listed];
}

function savedRow(source: SavedSource, method: string, words: Words): SavedRow {
  const description = describeSource(source);
  const { brand = method, lastFour, expires } = description;
  const { text } = words;
  const label = lastFour ? text('saved.name', { brand, digits: lastFour }) : method;
  const past = isPast(description, new Date());
  const date = expires && monthOf(expires);
  return {
    source,
    label,
    title: html`${
      lastFour
        ? html`<span aria-hidden="true">${brand} ••••&nbsp;${lastFour}</span
            ><span class="visually-hidden">${label}</span>`
        : method
    }${source.isDefault ? html` <span class="pill">${text('saved.default')}</span>` : nothing}`,
    note: date
      ? html`<span class=${past ? 'past' : nothing}
          >${text(past ? 'saved.expired' : 'saved.expires', { date })}</span
        >`
      : undefined,
  };
}

/** The expiry in the format of the card: `09/30`. */
const monthOf = ({ month, year }: { readonly month: number; readonly year: number }): string =>
  [month, year % 100].map((part) => String(part).padStart(2, '0')).join('/');

export interface SavedSlot {
  /** The key of the row. */
  readonly key: string;
  readonly makers: SourceMakers;
  readonly saved: SavedRow;
  readonly configuration: DropinConfiguration;
  readonly provider: PaymentGateway['fields'];
  readonly gateway: PaymentGateway | undefined;
  readonly locale: string | undefined;
  readonly onInput: () => void;
  readonly onEnter: () => void;
  /** A saved source has changed at the service; `message` is for screen readers. */
  readonly onSavedChange: (message: string) => void;
}

/** The actions for the saved source of an open row. */
export function renderSaved(slot: SavedSlot): TemplateResult {
  const { saved, configuration, provider, gateway, locale } = slot;
  const { placeholders, mask, styles } = cardOptionsOf(configuration);
  return html`
    <dr-saved-source
      exportparts="code:security-code, expiry, question, tasks"
      .register=${slot.makers.register(slot.key, savedSourceMaker)}
      .source=${saved.source}
      .label=${saved.label}
      .provider=${providerOf(provider)}
      .gateway=${gateway}
      .locale=${locale}
      .placeholder=${placeholders.securityCode}
      .mask=${mask}
      .fieldStyles=${styles}
      ?manageable=${configuration.saved === 'manage'}
      @dr-code-change=${slot.onInput}
      @dr-code-enter=${slot.onEnter}
      @dr-saved-source-change=${({ detail }: SavedSourceChangeEvent) =>
        slot.onSavedChange(detail.message)}
    ></dr-saved-source>
  `;
}
