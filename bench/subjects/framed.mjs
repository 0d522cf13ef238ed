// The floor with a frame: the bare Lit list whose card fields are one document on another origin, with no script but a
// handshake. What card fields that the page cannot read cost at least.
import { AUTO, methods, page } from './data.mjs';

const SERVICE = 'https://pay.psp.test';

const ENTRY = `
import { LitElement, html, css } from 'lit';
class FramedList extends LitElement {
  static properties = { methods: { state: true }, active: { state: true } };
  static styles = css\`.row{border:1px solid #ccc;padding:12px;font:16px sans-serif}.panel{padding:12px 0}iframe{display:block;border:0;inline-size:100%;block-size:240px}\`;
  constructor() { super(); this.methods = []; this.active = 0; }
  async connectedCallback() {
    super.connectedCallback();
    this.methods = await (await fetch('${SERVICE}/sessions/1/payment-methods')).json();
  }
  render() {
    return this.methods.map((m, i) => html\`<div class="row"><label><input type="radio" name="pm" .checked=\${i === this.active} @change=\${() => (this.active = i)}><span class="label">\${m.name}</span></label>
      \${i !== this.active ? '' : m.type === 'card' ? html\`<iframe title="Card details" src="${SERVICE}/card.html"></iframe>\` : html\`<p class="panel">You will be redirected to \${m.name}.</p>\`}</div>\`);
  }
}
customElements.define('framed-list', FramedList);
window.bench = { mount(h) { h.append(document.createElement('framed-list')); }, unmount() { document.querySelector('framed-list').remove(); } };
${AUTO}`;

const FRAME = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Card details</title>
<style>input{display:block;font:16px sans-serif;padding:8px}</style></head><body><label>Card number <input inputmode="numeric" autocomplete="cc-number"></label>
<label>Expiry <input autocomplete="cc-exp"></label><label>CVC <input autocomplete="cc-csc"></label>
<script>(function tick(){if(document.querySelector('input').getBoundingClientRect().height>1)parent.postMessage('bench:field-ready','*');else requestAnimationFrame(tick)})()</script></body></html>`;

export default {
  name: 'framed',
  note: 'bare Lit element + one session fetch + card fields in one document of another origin',
  bundle: ({ esbuild, dir }) => page({ esbuild, resolveDir: dir, entry: ENTRY }),
  routes: ({ n }) => [
    { url: /\/card\.html$/, reply: () => ({ contentType: 'text/html', body: FRAME }) },
    { url: /\/sessions\//, reply: () => ({ body: JSON.stringify(methods(n)) }) },
  ],
  probe: ({ deep, visible }) => {
    const root = () => document.querySelector('framed-list')?.shadowRoot;
    const all = (selector) => root()?.querySelectorAll(selector) ?? [];
    return {
      labels: () => all('.label'),
      cardReady: () => window.__bench.fields >= 1 && visible(deep('iframe')[0]),
      toggles: () => all('input[type=radio]'),
      isOpen: (i) => visible(all('.row')[i]?.querySelector('.panel')),
      reset: () => all('input[type=radio]')[0].click(),
    };
  },
};
