import { readFileSync } from 'node:fs';

/** Next to the script, and at the path that pages of DigitalRiver.js use, so that they change only the host (protocol 2.1). */
const PLACES = ['DigitalRiver.css', 'css/DigitalRiver.css'];

/** Writes the style sheet to both paths, without comments and indentation. */
export const digitalRiverCss = () => ({
  name: 'digital-river-css',
  generateBundle() {
    const source = readFileSync('src/compat/digital-river.css', 'utf8')
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .trim();
    for (const fileName of PLACES) this.emitFile({ type: 'asset', fileName, source });
  },
});
