import type { TemplateResult } from 'lit';
import type { SavedSource } from '../../../domain/saved-sources.js';
import type { ListedMethod } from '../../../payment-methods/registry.js';

/** A saved source: a separate row above the methods. */
export interface SavedRow {
  readonly source: SavedSource;
  /** The name in a sentence: `Visa ending in 1111`. */
  readonly label: string;
  /** The name in the row, with its icons. */
  readonly title: TemplateResult;
  /** The second line of the row. */
  readonly note?: TemplateResult | undefined;
}

/** One row of the list. */
export interface Row extends ListedMethod {
  readonly saved?: SavedRow;
}

/** The key of a row: its type, or the id of its saved source. */
export const rowKey = ({ type, saved }: Row): string => (saved ? `saved:${saved.source.id}` : type);
