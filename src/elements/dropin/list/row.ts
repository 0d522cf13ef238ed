import type { TemplateResult } from 'lit';
import type { SavedSource } from '../../../domain/saved-sources.js';
import type { ListedMethod } from '../../../payment-methods/registry.js';

/** What the customer saved of a method: a row of its own above the methods. */
export interface SavedRow {
  readonly source: SavedSource;
  /** How it is called in a sentence: `Visa ending in 1111`. */
  readonly label: string;
  /** As it stands in the row, with its marks. */
  readonly title: TemplateResult;
  /** Its second line. */
  readonly note?: TemplateResult | undefined;
}

/** One row of the list. */
export interface Row extends ListedMethod {
  readonly saved?: SavedRow;
}

/** Tells a row from all others: its type, or which saved source it is. */
export const rowKey = ({ type, saved }: Row): string => (saved ? `saved:${saved.source.id}` : type);
