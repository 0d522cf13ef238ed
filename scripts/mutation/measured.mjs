import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';

export const MEASURED = 'docs/mutation.json';
export const REPORT = 'docs/mutation.md';
/** The minimum share of killed mutants, in percent. */
export const FLOOR = 90;

/** The hash of a file's code without comments and formatting, which are not mutated and need no new measurement. */
export function hashOf(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const hash = createHash('sha256');
  const visit = (node) => {
    const children = node.getChildren(source).filter((child) => !ts.isJSDoc(child));
    if (children.length === 0) hash.update(`${node.getText(source)}\n`);
    children.forEach(visit);
  };
  visit(source);
  return hash.digest('hex');
}

/** The result of the last `npm run mutation`. */
export const readMeasured = () =>
  existsSync(MEASURED) ? JSON.parse(readFileSync(MEASURED, 'utf8')) : { targets: [] };
