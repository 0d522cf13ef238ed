import { readFileSync } from 'node:fs';

const tokens = JSON.parse(readFileSync('docs/tokens.json', 'utf8'));
const entry = ({ name, default: value, description }) => ({ name, default: value, description });

/** The custom properties that a tag takes, as a manifest has them. */
export const tokensOf = (tagName) => tokens.filter(({ tags }) => tags.includes(tagName)).map(entry);

/** Those that every tag takes. */
export const sharedTokens = () => {
  const all = new Set(tokens.flatMap(({ tags }) => tags)).size;
  return tokens.filter(({ tags }) => tags.length === all).map(entry);
};
