import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { onPath } from '../on-path.js';
import { answerPage } from './page.js';
import { docsFile } from './reference-pages.js';

/** What the console codes of the kit link to: `docs/console-codes.md`, each code with an anchor. */
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

/** Code and bold text; links lead to other files of the package, which the service does not have: their words remain. */
const inline = (text: string): string =>
  text
    .replaceAll(/[&<"]/g, (character) => ESCAPES[character] ?? '')
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1');
