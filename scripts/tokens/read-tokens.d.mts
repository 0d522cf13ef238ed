interface Use {
  readonly defaults: ReadonlySet<string>;
  readonly files: readonly string[];
}
/** @param firstTier The text of `tokens` (src/theme/tokens.ts). */
export function readTokens(firstTier: string): ReadonlyMap<string, Use>;
