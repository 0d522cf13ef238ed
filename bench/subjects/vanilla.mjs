// Physical floor: one static HTML document, native radios and inputs, no script.
import { methods, page } from './data.mjs';

const row = (m, i) =>
  `<details name="pm" class="row"${i ? '' : ' open'}><summary><span class="label">${m.name}</span></summary>${
    i
      ? `<p class="panel">You will be redirected to ${m.name}.</p>`
      : '<form class="panel"><label>Card number <input inputmode="numeric" autocomplete="cc-number"></label><label>Expiry <input autocomplete="cc-exp"></label><label>CVC <input autocomplete="cc-csc"></label><label>Name <input autocomplete="cc-name"></label></form>'
  }</details>`;
const CSS =
  '.row{border:1px solid #ccc;padding:12px;font:16px sans-serif}.panel{padding:12px 0}input{display:block;font:inherit;padding:8px}';

// 140 bytes that only the mount/unmount test uses.
const LEAK_HOOK =
  '<script>{const s=host.innerHTML;window.bench={mount(h){h.innerHTML=s},unmount(){host.replaceChildren()}}}</script>';

export default {
  name: 'vanilla',
  note: 'static HTML, no JS, no session fetch',
  async bundle({ n, esbuild, dir }) {
    const html = methods(n).map(row).join('');
    const files = await page({
      esbuild,
      resolveDir: dir,
      head: `<style>${CSS}</style>`,
      body: `<div id="host">${html}</div>${LEAK_HOOK}`,
      entry: '',
    });
    files['/'].body = files['/'].body.replace(/<script type="module".*?<\/script>/, '');
    return files;
  },
  routes: () => [],
  probe: ({ visible }) => ({
    labels: () => document.querySelectorAll('#host .label'),
    cardReady: () => visible(document.querySelector('#host input')),
    toggles: () => document.querySelectorAll('#host summary'),
    isOpen: (i) => visible(document.querySelectorAll('#host .row')[i]?.querySelector('.panel')),
    reset: () =>
      document.querySelector('#host summary').parentElement.open ||
      document.querySelector('#host summary').click(),
  }),
};
