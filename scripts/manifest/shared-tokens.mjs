import { readFileSync } from 'node:fs';

const tokens = JSON.parse(readFileSync('docs/tokens.json', 'utf8'));
const entry = ({ name, default: value, description }) => ({ name, default: value, description });

/** The custom properties of a tag, in the manifest's form. */
export const tokensOf = (tagName) => tokens.filter(({ tags }) => tags.includes(tagName)).map(entry);

/** The custom properties of every tag. */
export const sharedTokens = () => {
  const all = new Set(tokens.flatMap(({ tags }) => tags)).size;
  return tokens.filter(({ tags }) => tags.length === all).map(entry);
};
