/**
 * Finds a mutant's code: at the measured range, or at the nearest position with the same text if comments have moved it.
 * @param {string} text The file.
 * @param {{ range: string, original: string }} mutant The range as `line:column-line:column`, lines from 1, columns from 0.
 * @returns {string | undefined} The range; `undefined` if the file does not contain the text.
 */
export function locate(text, { range, original }) {
  const [line, column] = range.split(/[:-]/).map(Number);
  const before = text.split('\n').slice(0, line - 1);
  const measured = before.join('\n').length + (line > 1 ? 1 : 0) + column;
  let found = -1;
  for (let at = text.indexOf(original); at !== -1; at = text.indexOf(original, at + 1))
    if (found === -1 || Math.abs(at - measured) < Math.abs(found - measured)) found = at;
  return found === -1
    ? undefined
    : `${placeOf(text, found)}-${placeOf(text, found + original.length)}`;
}

function placeOf(text, at) {
  const lines = text.slice(0, at).split('\n');
  return `${lines.length}:${lines.at(-1).length}`;
}
