import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { publicManifest } from './scripts/manifest/public-manifest.mjs';

/** Editor data for completing custom properties and parts in style sheets. */
const brief = { hideLogs: true, hideCssPropertiesDocs: true };

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/shared/**', 'src/elements/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [
    publicManifest(),
    customElementVsCodePlugin({
      outdir: 'dist',
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
      ...brief,
    }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, ...brief }),
  ],
};
