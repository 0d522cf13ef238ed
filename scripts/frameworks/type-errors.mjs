/**
 * The errors of a type check in the app, in the kit, or without a file. Errors in the types of other packages and in code
 * that a framework generates are ignored.
 * @param {string} output
 */
export const typeErrors = (output) =>
  output
    .split('\n')
    .filter((line) => /\berror\b/i.test(line))
    .filter((line) => !/node_modules\/(?!dr-elements\/)|\.(?:next|nuxt|svelte-kit)\//.test(line));
