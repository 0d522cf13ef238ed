/**
 * The lines of a type check that name a file of the app or of ours, or none; what other packages have wrong in their own types, and
 * what a framework generates, is theirs.
 * @param {string} output
 */
export const typeErrors = (output) =>
  output
    .split('\n')
    .filter((line) => /\berror\b/i.test(line))
    .filter((line) => !/node_modules\/(?!dr-elements\/)|\.(?:next|nuxt|svelte-kit)\//.test(line));
