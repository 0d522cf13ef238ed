import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { JSDOM } from 'jsdom';
import { html } from 'lit';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DrDropin } from '../../src/elements/dropin/dropin.js';
import { DrPaymentMethods } from '../../src/elements/payment-methods/payment-methods.js';
import { DrSessionSummary } from '../../src/elements/session-summary/session-summary.js';

const TAGS = ['dr-dropin', 'dr-payment-methods', 'dr-session-summary'];

let rendered: string;

// A registry of its own: the other tests of this process register nothing.
beforeAll(async () => {
  const Registry = customElements.constructor as new () => CustomElementRegistry;
  const registry = new Registry();
  registry.define('dr-dropin', DrDropin);
  registry.define('dr-payment-methods', DrPaymentMethods);
  registry.define('dr-session-summary', DrSessionSummary);
  vi.stubGlobal('customElements', registry);
  const tags = [
    html`<dr-dropin session-id="session-1"></dr-dropin>`,
    html`<dr-payment-methods session-id="session-1"></dr-payment-methods>`,
    html`<dr-session-summary session-id="session-1"></dr-session-summary>`,
  ];
  rendered = (await Promise.all(tags.map((tag) => collectResult(render(tag))))).join('');
});
afterAll(() => vi.unstubAllGlobals());

describe('tags that a server renders', () => {
  it.each(TAGS)('have a shadow root with a skeleton and its style: %s', (name) => {
    const [, tag = ''] = new RegExp(`<${name}([^]*?)</${name}>`, 'u').exec(rendered) ?? [];

    expect(tag).toMatch(/^[^>]*session-id="session-1"/u);
    expect(tag).toContain('<template shadowroot="open" shadowrootmode="open"');
    expect(tag).toContain('<style>:host{');
    expect(tag).toContain('class="skeleton"');
    expect(tag).not.toContain('<iframe');
  });

  it('are taken up in the page with the nodes that are there, and no other', async () => {
    const { window } = new JSDOM('<!doctype html>', {
      runScripts: 'outside-only',
      pretendToBeVisual: true,
      url: 'http://localhost:3000/',
    });
    window.eval(
      'HTMLElement.prototype.attachInternals = () => ({ setFormValue() {}, setValidity() {} })',
    );
    window.document.body.innerHTML = rendered;
    // What a browser's parser does; jsdom's knows no such templates.
    for (const template of window.document.querySelectorAll('template')) {
      const host = template.parentElement;
      host?.attachShadow({ mode: 'open' }).append(template.content);
      template.remove();
    }
    const nodesOf = (name: string) => [
      ...(window.document.querySelector(name)?.shadowRoot?.querySelectorAll('*') ?? []),
    ];
    const before = new Map(TAGS.map((name) => [name, nodesOf(name)]));

    window.eval(await bundle());
    for (const name of TAGS) {
      const element = window.document.querySelector(name) as unknown as {
        readonly updateComplete: Promise<boolean>;
      };
      await element.updateComplete;
      expect(before.get(name)?.length).toBeGreaterThan(10);
      expect(nodesOf(name)).toEqual(before.get(name));
    }
  });
});

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: 'test/frameworks/hydrating-page.ts', formats: ['iife'], name: 'page' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [{ output }] = result as [Rolldown.RolldownOutput];
  return output[0].code;
}
