import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { onPath } from '../on-path.js';
import { answerPage } from './page.js';
import { docsFile } from './reference-pages.js';

/** The page that console messages link to: `docs/console-codes.md`, with an anchor for each code. */
export function createConsoleCodesPage(): Hono {
  const app = new Hono();
  onPath(app, '/docs/console-codes', {
    GET: (c) => {
      const blocks = readFileSync(docsFile('console-codes.md'), 'utf8').split(/\n\n+/);
      return answerPage(
        c,
        { title: 'Console codes', ribbon: 'dr-elements' },
        html`${blocks.map(renderBlock)}`,
      );
    },
  });
  return app;
}

function renderBlock(block: string) {
  const [, marks, heading = ''] = /^(#+) (.+)$/.exec(block.trim()) ?? [];
  if (marks === '###') return html`<h3 id="${heading.toLowerCase()}">${heading}</h3>`;
  if (marks) return html`<h2>${heading}</h2>`;
  return html`<p>${raw(inline(block))}</p>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** Renders code and bold text. Links point to other files of the package, which the service does not serve: their text remains. */
const inline = (text: string): string =>
  text
    .replaceAll(/[&<"]/g, (character) => ESCAPES[character] ?? '')
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1');
