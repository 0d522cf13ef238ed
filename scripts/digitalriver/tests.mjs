// The tests of DigitalRiver.js with the members that they use.
import ts from 'typescript';
import { readdirSync } from 'node:fs';
import { createUsedBy } from './used-by.mjs';

const inFolder = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`);

export const TESTS = [...inFolder('test/compat'), ...inFolder('test/e2e/compat')];

/** Each test with the declarations that it uses directly, and those that it uses through helpers. */
export function testsOf(program, isMember) {
  const checker = program.getTypeChecker();
  const usedBy = createUsedBy(checker, typeOf('ElementTypes'));
  return TESTS.flatMap((file) =>
    callsOf(program.getSourceFile(file)).map((call) => {
      const own = new Set();
      const reached = new Set();
      const seen = new Set();
      const read = (root, uses) => {
        const visit = (node) => {
          if (ts.isTypeNode(node)) return;
          for (const symbol of usedBy(node))
            for (const declaration of symbol?.declarations ?? [])
              if (isMember(declaration)) uses.add(declaration);
          const led = ts.isIdentifier(node) && leadsTo(node);
          if (led && !seen.has(led)) {
            seen.add(led);
            read(led, reached);
          }
          ts.forEachChild(node, visit);
        };
        visit(root);
      };
      read(call, own);
      return { title: titleOf(call.arguments[0]), file, own, reached };
    }),
  );

  function typeOf(name) {
    const file = program.getSourceFile('src/compat/types/elements.ts');
    const symbol = checker
      .getExportsOfModule(checker.getSymbolAtLocation(file))
      .find((one) => one.name === name);
    return checker.getDeclaredTypeOfSymbol(symbol);
  }

  /** The function or value of the test or of test support that an identifier refers to. */
  function leadsTo(identifier) {
    let symbol = ts.isShorthandPropertyAssignment(identifier.parent)
      ? checker.getShorthandAssignmentValueSymbol(identifier.parent)
      : checker.getSymbolAtLocation(identifier);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    const declaration = symbol?.valueDeclaration;
    const isOurs = declaration && /(^|\/)test\//.test(declaration.getSourceFile().fileName);
    if (!isOurs) return undefined;
    if (ts.isFunctionDeclaration(declaration)) return declaration.body;
    return ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  }
}

/** The source text of a template with values. */
const titleOf = (node) =>
  ts.isTemplateExpression(node)
    ? node.getText().slice(1, -1)
    : ts.isStringLiteralLike(node) && node.text;

/** Calls of `it('…', …)`, `test('…', …)`, `it.each(…)('…', …)`. */
function callsOf(source) {
  const found = [];
  const visit = (node) => {
    const isTest = ts.isCallExpression(node) && /^(it|test)\b/.test(node.expression.getText());
    if (isTest && node.arguments[0] && titleOf(node.arguments[0])) found.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
