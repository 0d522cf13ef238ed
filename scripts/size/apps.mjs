// Apps like those of integrators, built from the packed tarball without any bundler plugin of the kit.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';

const QUERY = 'const { searchParams: q } = new URL(location.href);';

/** The content of each app. The page's address contains the session and the service. */
const TAGS = {
  dropin: ['dr-dropin'],
  summary: ['dr-session-summary'],
  methods: ['dr-payment-methods', 'dr-session-summary'],
};
/** The file of `dist/cdn` that contains only this tag. */
const scriptOf = ([tag]) => `${tag}.js`;

const entryOf = (tags) => `
${tags.map((tag) => `import 'dr-elements/${tag.slice('dr-'.length)}';`).join('\n')}
import { configure } from 'dr-elements';
${QUERY}
configure({ key: 'pk_sandbox', serviceUrl: q.get('service') });
${mountOf(tags)}`;

const mountOf = (tags) =>
  tags
    .map(
      (tag) =>
        `{ const tag = document.createElement('${tag}'); tag.setAttribute('session-id', q.get('session')); document.body.append(tag); }`,
    )
    .join('\n');

const page = (script) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pay</title><link rel="icon" href="data:,"></head><body>${script}</body></html>`;

const cdnPage = (tags, file) =>
  page(`<script>${QUERY}
const script = Object.assign(document.createElement('script'), { type: 'module', src: '/cdn/${file}' });
Object.assign(script.dataset, { key: 'pk_sandbox', serviceUrl: q.get('service') });
document.head.append(script);
${mountOf(tags)}</script>`);

const digitalRiverPage = () =>
  page(`<script src="/cdn/DigitalRiver.js"></script><div id="drop-in"></div><script>${QUERY}
new DigitalRiver('pk_sandbox', { locale: 'en-US', serviceUrl: q.get('service') })
  .createDropin({ sessionId: q.get('session'), options: { flow: 'checkout' } })
  .mount('drop-in');</script>`);

/** Creates an app in a separate folder with the tarball as `dr-elements` and this repository's version of lit. */
function install() {
  const folder = mkdtempSync(join(tmpdir(), 'dr-size-'));
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  const modules = join(folder, 'node_modules');
  const kit = join(modules, 'dr-elements');
  mkdirSync(kit, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', kit, '--strip-components=1']);
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit', '@lit-labs'])
    symlinkSync(resolve('node_modules', name), join(modules, name));
  return { folder, kit };
}

/** Builds all apps and returns the folder to serve. Pages are at `/<build>/<app>/`. */
export async function buildApps() {
  const { folder, kit } = install();
  const site = join(folder, 'site');
  for (const [app, tags] of Object.entries(TAGS)) {
    const root = join(folder, app);
    mkdirSync(root);
    writeFileSync(join(root, 'app.js'), entryOf(tags));
    writeFileSync(join(root, 'index.html'), page('<script type="module" src="./app.js"></script>'));
    await vite({
      root,
      configFile: false,
      logLevel: 'error',
      base: './',
      build: { outDir: join(site, 'vite', app) },
    });
    await esbuild({
      entryPoints: [join(root, 'app.js')],
      outdir: join(site, 'esbuild', app),
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
    });
    writeFileSync(
      join(site, 'esbuild', app, 'index.html'),
      page('<script type="module" src="./app.js"></script>'),
    );
    mkdirSync(join(site, 'cdn', app), { recursive: true });
    writeFileSync(join(site, 'cdn', app, 'index.html'), cdnPage(tags, scriptOf(tags)));
  }
  mkdirSync(join(site, 'cdn', 'elements'));
  writeFileSync(
    join(site, 'cdn', 'elements', 'index.html'),
    cdnPage(TAGS.dropin, 'dr-elements.js'),
  );
  mkdirSync(join(site, 'cdn', 'digitalriver'));
  writeFileSync(join(site, 'cdn', 'digitalriver', 'index.html'), digitalRiverPage());
  cpSync(join(kit, 'dist', 'cdn'), join(site, 'cdn'), { recursive: true });
  return { folder, site };
}
