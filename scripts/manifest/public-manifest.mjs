import { readFileSync } from 'node:fs';
import { memberTypes } from './member-types.mjs';
import { tokensOf } from './shared-tokens.mjs';

/** A folder of `src/elements` is public if its `define.ts` has exports, because pages import it by that path. */
const definePath = (module) => module.replace(/[^/]+$/, 'define.ts');
const isPublic = (module) => /^export /m.test(readFileSync(definePath(module), 'utf8'));
/** The path in the package of the module that registers the tag. */
const shippedPath = (module) => definePath(module).replace(/^src\/(.+)\.ts$/, 'dist/$1.js');

const isMember = ({ name, privacy, static: isStatic, kind, description }) =>
  privacy !== 'private' &&
  privacy !== 'protected' &&
  !isStatic &&
  !name.startsWith('#') &&
  !name.endsWith('Callback') &&
  (kind === 'field' || description);

/**
 * Reduces the manifest to the public API, with the paths of the package:
 * - the public tags only, each in the module that registers it;
 * - public members with expanded types: `'accordion' | 'tabs' | 'radios'`, not `DropinLayout`;
 * - the events that the class comments declare (`@fires {Type} name - …`): the analyzer also guesses from
 *   `dispatchEvent(new SomeEvent(argument))` and takes the argument for the event's name;
 * - the shared custom properties of all tags and the tag's own.
 */
export const publicManifest = () => ({
  name: 'public-manifest',
  packageLinkPhase({ customElementsManifest }) {
    const tags = customElementsManifest.modules.flatMap(({ path, declarations = [] }) =>
      declarations
        .filter(({ tagName }) => tagName && isPublic(path))
        .map((declaration) => ({ path, declaration })),
    );
    tags.sort((a, b) => (a.declaration.tagName < b.declaration.tagName ? -1 : 1));
    const types = memberTypes(tags.map(({ path, declaration: { name } }) => ({ path, name })));
    customElementsManifest.modules = tags.map(({ path, declaration }) => {
      const module = shippedPath(path);
      const reference = { name: declaration.name, module };
      shape(declaration, types.get(declaration.name));
      return {
        kind: 'javascript-module',
        path: module,
        declarations: [declaration],
        exports: [
          { kind: 'js', name: declaration.name, declaration: reference },
          { kind: 'custom-element-definition', name: declaration.tagName, declaration: reference },
        ],
      };
    });
  },
});

function shape(declaration, types) {
  declaration.members = (declaration.members ?? []).filter(isMember);
  for (const member of declaration.members) {
    const found = types.get(member.name);
    if (!found) continue;
    if (member.kind === 'field') member.type = { text: found.type };
    else {
      member.return = { type: { text: found.returns } };
      if (found.parameters.length) member.parameters = found.parameters;
    }
  }
  for (const attribute of declaration.attributes ?? []) {
    const { type, attributeValue } = types.get(attribute.fieldName) ?? {};
    // The possible values of an HTML attribute; a missing one is implicitly `undefined`.
    if (type) attribute.type = { text: attributeValue };
    const { default: value } =
      declaration.members.find(({ name }) => name === attribute.fieldName) ?? {};
    if (value !== undefined) attribute.default = value;
  }
  declaration.events = (declaration.events ?? []).filter(
    ({ name, description }) => name && description,
  );
  declaration.cssProperties = tokensOf(declaration.tagName);
}
