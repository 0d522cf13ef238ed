import type { TemplateResult } from 'lit';
import type { Rows } from '../../shared/rows.js';
import { nameOf, type Words } from '../dropin-words.js';
import type { Row } from './row.js';

/** The data from which a list is rendered, in every layout. */
export interface MethodList {
  readonly rows: Rows;
  readonly methods: readonly Row[];
  /** The key of the open row. */
  readonly open: string | undefined;
  /** Rows whose form stays mounted while another is open, so that their input is kept. */
  readonly kept: ReadonlySet<string>;
  readonly busy: boolean;
  /** The page does not let the shopper pay now. */
  readonly disabled: boolean;
  /** Whether the shopper has opened a row: from then on, opening is animated. */
  readonly moved: boolean;
  readonly legend: string;
  readonly words: Words;
  readonly onPick: (event: Event) => void;
  readonly renderForm: (method: Row) => TemplateResult;
  readonly renderBroken: (method: Row, reason: unknown) => TemplateResult;
}

/** The content of a row, and its name in a sentence. */
export function wordsOf(method: Row, { words }: Pick<MethodList, 'words'>) {
  const { saved, type } = method;
  const label = saved?.label ?? nameOf(type, [method], words);
  const key = `method.${type}.description`;
  const description = saved ? saved.note : words.has(key) ? words.text(key) : undefined;
  return { label, name: saved?.title ?? label, description };
}

/** A method that cannot be rendered is shown as unavailable; the others stay (REL-17). */
export function renderGuarded(
  method: Row,
  { renderForm, renderBroken }: MethodList,
): TemplateResult {
  try {
    return renderForm(method);
  } catch (reason) {
    return renderBroken(method, reason);
  }
}
