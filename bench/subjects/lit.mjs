// Lower bound for a Lit kit: one element, one session fetch, radio accordion, native inputs.
import { methods, page, AUTO } from './data.mjs';

const ENTRY = `
import { LitElement, html, css } from 'lit';
class BaseList extends LitElement {
  static properties = { methods: { state: true }, active: { state: true } };
  static styles = css\`.row{border:1px solid #ccc;padding:12px;font:16px sans-serif}.panel{padding:12px 0}input:not([type=radio]){display:block;font:inherit;padding:8px}\`;
  constructor() { super(); this.methods = []; this.active = 0; }
  async connectedCallback() {
    super.connectedCallback();
    this.methods = await (await fetch('https://api.psp.test/sessions/1/payment-methods')).json();
  }
  render() {
    return this.methods.map((m, i) => html\`<div class="row"><label><input type="radio" name="pm" .checked=\${i === this.active} @change=\${() => (this.active = i)}><span class="label">\${m.name}</span></label>
      \${i !== this.active ? '' : m.type === 'card' ? html\`<form class="panel"><label>Card number <input class="card" inputmode="numeric" autocomplete="cc-number"></label><label>Expiry <input autocomplete="cc-exp"></label><label>CVC <input autocomplete="cc-csc"></label><label>Name <input autocomplete="cc-name"></label></form>\` : html\`<p class="panel">You will be redirected to \${m.name}.</p>\`}</div>\`);
  }
}
customElements.define('base-list', BaseList);
window.bench = { mount(h) { h.append(document.createElement('base-list')); }, unmount() { document.querySelector('base-list').remove(); } };
${AUTO}`;

export default {
  name: 'lit',
  note: 'bare Lit element + one session fetch (ratio base)',
  bundle: ({ esbuild, dir }) => page({ esbuild, resolveDir: dir, entry: ENTRY }),
  routes: ({ n }) => [
    { url: /^https:\/\/api\.psp\.test\//, reply: () => ({ body: JSON.stringify(methods(n)) }) },
  ],
  probe: ({ visible }) => {
    const root = () => document.querySelector('base-list')?.shadowRoot;
    const all = (s) => root()?.querySelectorAll(s) ?? [];
    return {
      labels: () => all('.label'),
      cardReady: () => visible(all('input.card')[0]),
      toggles: () => all('input[type=radio]'),
      isOpen: (i) => visible(all('.row')[i]?.querySelector('.panel')),
      reset: () => all('input[type=radio]')[0].click(),
    };
  },
};
