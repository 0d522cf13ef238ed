// Draws the imports between folders into docs/architecture.md, from the source files.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const json = execFileSync(
  'npx',
  ['depcruise', 'src', 'server', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
  { encoding: 'utf8', maxBuffer: 64_000_000 },
);
const folderOf = (file) => {
  const match = /^(?:src\/(fields\/frame|[^/]+)\/|(server)\/)/.exec(file);
  return match ? (match[1] ?? match[2]) : undefined;
};
/** The imported folders by importing folder. */
const arrows = new Map();
for (const { source, dependencies } of JSON.parse(json).modules)
  for (const { resolved } of dependencies) {
    const [from, to] = [folderOf(source), folderOf(resolved)];
    if (from && to && from !== to) arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
  }
const id = (folder) => `${folder.replace(/\W/g, '_')}["${folder}"]`;
const lines = [...arrows].map(
  ([from, to]) => `  ${id(from)} --> ${[...to].sort().map(id).join(' & ')}`,
);

const file = 'docs/architecture.md';
const page = readFileSync(file, 'utf8');
const picture = ['```mermaid', 'flowchart LR', ...lines.sort(), '```'].join('\n');
writeFileSync(
  file,
  page.replace(
    /<!-- picture -->[\s\S]*<!-- \/picture -->/,
    `<!-- picture -->\n\n${picture}\n\n<!-- /picture -->`,
  ),
);
