// The kit, as a page with a bundler uses it (`npm run build` first). The page side is `dr-elements/dropin` in dist/, bundled
// by esbuild like every other subject; the card frame is the real one in dist/frames, served from another origin, with a
// script beside it that says when the number field can be seen. BENCH_CDN=1 takes dist/cdn as it is;
// BENCH_KIT another checkout.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { methods, page, AUTO, SVG } from './data.mjs';

const root = process.env.BENCH_KIT ?? join(import.meta.dirname, '../..');
const SERVICE = 'https://pay.psp.test';
const js = (body) => ({ contentType: 'text/javascript', body });

const session = (n) => ({
  session: {
    id: 'ps_bench',
    state: 'requires_source',
    currency: 'EUR',
    country: 'DE',
    totalAmount: '118.01',
    amountContributed: '0.00',
    amountRemainingToBeContributed: '118.01',
    sources: [],
    version: 1,
    expiresAt: '2099-01-01T00:00:00.000Z',
    expiresIn: 3600,
    recurring: false,
  },
  paymentMethods: methods(n).map(({ type, name }) => ({
    type: type === 'card' ? 'creditCard' : type,
    flow: type === 'card' ? 'standard' : 'redirect',
    supportsRecurring: false,
    supportsFreeTrial: false,
    supportsStorage: false,
    displayName: name,
    localizedDisplayName: name,
    images: { iconImage: `${SERVICE}/icons/${type}.svg` },
    ...(type === 'card' && { brands: ['visa', 'mastercard', 'amex'] }),
  })),
});

const FRAME = `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="dr-key" content="pk_bench"><meta name="dr-allowed-origins" content="https://merchant.test"><meta name="dr-test-cards" content="">
<title>Card details</title><link rel="stylesheet" href="/assets/frames/card-frame.css"><script type="module" src="/assets/frames/card-frame.js"></script>
<script src="/assets/frames/bench.js"></script></head><body></body></html>`;
const SEEN = `(function tick(){const i=document.querySelector('input[autocomplete="cc-number"]');
if(i&&i.getBoundingClientRect().height>1)parent.postMessage('bench:field-ready','*');else requestAnimationFrame(tick);})();`;

const frameFile = ({ url }) => {
  if (url.pathname.endsWith('/bench.js')) return js(SEEN);
  const file = join(root, 'dist/frames', url.pathname.slice('/assets/frames/'.length));
  if (!existsSync(file)) return { status: 404, body: '' };
  return {
    contentType: file.endsWith('.css') ? 'text/css' : 'text/javascript',
    body: readFileSync(file),
  };
};

// All methods at once, so that many can be counted.
const TAG = `const el = document.createElement('dr-dropin'); el.setAttribute('session-id', 'ps_bench'); el.setAttribute('visible-methods', '0'); h.append(el);`;
const configured = `{ key: 'pk_bench', serviceUrl: '${SERVICE}' }`;

function cdnFiles() {
  const files = {};
  const base = join(root, 'dist/cdn');
  for (const f of readdirSync(base, { recursive: true }))
    if (/\.m?js$/.test(f)) files[`/cdn/${f}`] = js(readFileSync(join(base, f)));
  files['/app.js'] = js(
    `import { configure } from '/cdn/dr-dropin.js';configure(${configured});window.bench={mount(h){${TAG}},unmount(){document.querySelector('dr-dropin').remove()}};${AUTO}`,
  );
  files['/'] = {
    contentType: 'text/html',
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>bench</title><link rel="modulepreload" href="/cdn/dr-dropin.js"><script type="module" src="/app.js"></script></head><body><div id="host"></div></body></html>`,
  };
  return files;
}

export default {
  name: 'kit',
  note: `the kit's drop-in (${process.env.BENCH_CDN ? 'dist/cdn' : '`dr-elements/dropin`, bundled'}), its real card frame`,
  available: () =>
    existsSync(join(root, 'dist/define.js')) ? null : '`npm run build` has not run',
  bundle: ({ esbuild }) =>
    process.env.BENCH_CDN
      ? cdnFiles()
      : page({
          esbuild,
          resolveDir: root,
          entry: `import ${JSON.stringify(join(root, 'dist/elements/dropin/define.js'))}; import { configure } from ${JSON.stringify(join(root, 'dist/index.js'))};
configure(${configured});
window.bench = { async mount(h) { ${TAG} }, async unmount() { document.querySelector('dr-dropin').remove(); } };\n${AUTO}`,
        }),
  routes: ({ n }) => [
    { url: /\/v1\/sessions\//, reply: () => ({ body: JSON.stringify(session(n)) }) },
    { url: /\/v1\/frames\/card/, reply: () => ({ contentType: 'text/html', body: FRAME }) },
    { url: /\/assets\/frames\//, reply: frameFile },
    { url: /\/v1\/(compliance|disclosure)/, reply: () => ({ body: '{}' }) },
    { url: /\.svg/, reply: () => SVG },
  ],
  probe: ({ deep, visible }) => {
    const root = () => document.querySelector('dr-dropin')?.shadowRoot;
    const all = (s) => root()?.querySelectorAll(s) ?? [];
    return {
      labels: () => all('[part~="method"]'),
      cardReady: () => window.__bench.fields >= 1 && visible(deep('iframe')[0]),
      toggles: () => all('input[type="radio"]'),
      isOpen: (i) => all('input[type="radio"]')[i]?.checked && visible(all('[part~="body"]')[0]),
      reset: () => all('input[type="radio"]')[0].click(),
    };
  },
};
