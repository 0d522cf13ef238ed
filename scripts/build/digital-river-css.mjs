import { readFileSync } from 'node:fs';

/** Beside the script, and where pages of DigitalRiver.js have it, so that they change one address (protocol 2.1). */
const PLACES = ['DigitalRiver.css', 'css/DigitalRiver.css'];

/** Puts the style sheet into its places, without comments and indentation. */
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
