import { readFileSync } from 'node:fs';

/** A fenced block of a page: its language and, after it, what a test does with it (`js file=examples/a.js`). */
export interface CodeBlock {
  readonly page: string;
  readonly language: string;
  /** `file`: the file that has these very lines. `run=node`: a module of its own. */
  readonly options: Readonly<Record<string, string>>;
  readonly text: string;
}

const FENCE = /^```(\w+)([^\n]*)\n(.*?)^```$/gmsu;

export function codeBlocksOf(page: string): readonly CodeBlock[] {
  return [...readFileSync(page, 'utf8').matchAll(FENCE)].map(
    ([, language = '', options = '', text = '']) => ({
      page,
      language,
      options: Object.fromEntries(
        options
          .trim()
          .split(' ')
          .filter(Boolean)
          .map((option) => option.split('=')),
      ) as Record<string, string>,
      text,
    }),
  );
}

/** The commands of a shell block; a line that ends with a backslash goes on in the next. */
export const commandsOf = ({ text }: CodeBlock): readonly string[] =>
  text
    .replaceAll(/\\\n\s*/gu, ' ')
    .split(/\n(?=\S)/u)
    .map((command) => command.trim())
    .filter(Boolean);

const linesOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

/** Whether the lines stand in the text one after the other, indented in whatever way. */
export const hasLines = (text: string, lines: string): boolean =>
  `\n${linesOf(text)}\n`.includes(`\n${linesOf(lines)}\n`);
