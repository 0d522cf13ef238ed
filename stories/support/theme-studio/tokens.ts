import tokens from '../../../docs/tokens.json';
import { FOUNDATION, PARTS } from '../../../scripts/tokens/tokens.mjs';

export interface Token {
  readonly name: string;
  readonly default: string;
  readonly description: string;
}

/** All tokens, in the groups of docs/styling.md. */
export const TOKEN_GROUPS: readonly (readonly [title: string, tokens: readonly Token[]])[] = [
  ...FOUNDATION,
  ...PARTS,
].map(([title, group]) => [title, tokens.filter(({ name }) => Object.hasOwn(group, name))]);

/** The color tokens. */
export const COLOR_TOKENS: readonly Token[] = tokens.filter(({ name }) =>
  name.startsWith('--dr-color-'),
);
