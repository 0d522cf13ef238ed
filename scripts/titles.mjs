import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** `it`, `test`, `describe`, and tests with fixtures, such as `frameTest`. */
const MAKER = /^(it|test|describe|\w+Test)$/;

/**
 * The titles of the tests in some folders, each with the titles of its groups. Titles of `each` are in source
 * form, followed by the texts of their rows. A group without tests has no title.
 * @returns {{ file: string, title: string }[]}
 */
export function titlesOf(globs = ['test/**/*.ts']) {
  const titles = [];
  for (const file of ts.sys.readDirectory('.', ['.ts', '.tsx'], ['node_modules'], globs)) {
    const path = file.replace(/^\.\//, '');
    const source = ts.createSourceFile(path, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    visit(source, '');

    function visit(node, above) {
      const made = ts.isCallExpression(node) ? makerOf(node.expression) : undefined;
      const own = made && node.arguments[0] ? textOf(node.arguments[0]) : undefined;
      if (own === undefined) return ts.forEachChild(node, (child) => visit(child, above));
      const title = [above, own, ...rowsOf(node.expression)].filter(Boolean).join(' ');
      if (made !== 'describe') titles.push({ file: path, title });
      ts.forEachChild(node, (child) => visit(child, title));
    }
  }
  return titles;

  /** `it(…)`, `it.each(…)(…)`, `describe.concurrent(…)`. */
  function makerOf(callee) {
    if (ts.isIdentifier(callee)) return MAKER.test(callee.text) ? callee.text : undefined;
    if (ts.isPropertyAccessExpression(callee)) return makerOf(callee.expression);
    if (!ts.isCallExpression(callee)) return undefined;
    return makerOf(callee.expression);
  }

  /** The texts in `each([…])`. */
  function rowsOf(callee) {
    if (!ts.isCallExpression(callee)) return [];
    const texts = [];
    const collect = (node) => {
      if (ts.isStringLiteralLike(node)) texts.push(node.text);
      ts.forEachChild(node, collect);
    };
    callee.arguments.forEach(collect);
    return texts;
  }

  function textOf(node) {
    if (ts.isStringLiteralLike(node)) return node.text;
    if (!ts.isTemplateExpression(node)) return undefined;
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  }
}
