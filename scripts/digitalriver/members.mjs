// The members of DigitalRiver.js, read from its types.
import { readdirSync } from 'node:fs';
import ts from 'typescript';

export const TYPES = 'src/compat/types';

/** The groups in the table of elements are not members, but their entries are. */
const isShelf = ([shape, ...path], name) =>
  shape === 'ElementTypes' && path.length === 1 && ['options', 'events'].includes(name);

/** Every property and method of the types, including nested type literals: its declaration with its path. */
export function membersOf(program) {
  const found = new Map();
  const walk = (node, path) => {
    const isMember = ts.isPropertySignature(node) || ts.isMethodSignature(node);
    if (!isMember || isShelf(path, node.name.text))
      return ts.forEachChild(node, (child) => walk(child, path));
    const own = [...path, node.name.text];
    found.set(node, own);
    ts.forEachChild(node, (child) => walk(child, own));
  };
  const declare = (statement) => {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      walk(statement, [statement.name.text]);
    else if (ts.isModuleDeclaration(statement)) ts.forEachChild(statement.body, declare);
  };
  for (const name of readdirSync(TYPES))
    program.getSourceFile(`${TYPES}/${name}`).statements.forEach(declare);
  return found;
}
