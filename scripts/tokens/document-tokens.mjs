import { readFileSync } from 'node:fs';

/** Puts the custom properties of docs/tokens.json onto the tags that take them. */
export const documentTokens = () => ({
  name: 'document-tokens',
  packageLinkPhase({ customElementsManifest }) {
    const tokens = JSON.parse(readFileSync('docs/tokens.json', 'utf8'));
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations) {
        const own = tokens.filter(({ tags }) => tags.includes(declaration.tagName));
        if (own.length)
          declaration.cssProperties = own.map(({ name, description, default: value }) => ({
            name,
            description,
            default: value,
          }));
      }
  },
});
