import { readFileSync } from 'node:fs';

/** Puts `DigitalRiver.css` beside the script, without comments and indentation. */
export const digitalRiverCss = () => ({
  name: 'digital-river-css',
  generateBundle() {
    const source = readFileSync('src/compat/digital-river.css', 'utf8')
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .trim();
    this.emitFile({ type: 'asset', fileName: 'DigitalRiver.css', source });
  },
});
