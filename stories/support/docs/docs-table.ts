import { createElement, type ReactNode } from 'react';
import tokens from '../../../docs/tokens.json';

/** Renders text between backquotes as code. */
const withCode = (text: string): readonly ReactNode[] =>
  text
    .split('`')
    .map((part, index) => (index % 2 ? createElement('code', { key: index }, part) : part));

const colors = tokens.filter(({ name }) => /color|background|selected$|-hover$/.test(name));
// A color that is mixed from others must be on the same element.
const defaults = Object.fromEntries(
  tokens
    .filter(({ name }) => name.startsWith('--dr-color-'))
    .map((token) => [token.name, token.default]),
);

/** A color token's default; `undefined` for other tokens. */
function swatchOf(token: string): ReactNode {
  const color = colors.find(({ name }) => name === token)?.default;
  if (!color || color === 'none') return undefined;
  const style = { ...defaults, background: color };
  return createElement('span', { key: 'swatch', className: 'docs-swatch', style });
}

interface Row {
  /** Text, with code between backquotes. */
  readonly cells: readonly string[];
  /** The token whose color is shown before the first cell. */
  readonly token?: string;
}

/** A table of a docs page; on a phone its rows become paragraphs. */
export function DocsTable({
  head,
  rows,
}: {
  readonly head: readonly string[];
  readonly rows: readonly (Row | readonly string[])[];
}): ReactNode {
  const line = (given: Row | readonly string[], index: number): ReactNode => {
    const { cells, token = '' } = 'cells' in given ? given : { cells: given };
    const columns = cells.map((text, column) =>
      createElement('td', { key: column }, column === 0 && swatchOf(token), withCode(text)),
    );
    return createElement('tr', { key: index }, columns);
  };
  const titles = head.map((text) => createElement('th', { key: text, scope: 'col' }, text));
  return createElement(
    'table',
    { className: 'docs-table' },
    createElement('thead', {}, createElement('tr', {}, titles)),
    createElement('tbody', {}, rows.map(line)),
  );
}
