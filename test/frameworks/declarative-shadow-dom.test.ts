import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DrDropin } from '../../src/elements/dropin/dropin.js';
import { DrPaymentMethods } from '../../src/elements/payment-methods/payment-methods.js';
import { DrSessionSummary } from '../../src/elements/session-summary/session-summary.js';

// A registry of its own: the other tests of this process register nothing.
beforeAll(() => {
  const Registry = customElements.constructor as new () => CustomElementRegistry;
  const registry = new Registry();
  registry.define('dr-dropin', DrDropin);
  registry.define('dr-payment-methods', DrPaymentMethods);
  registry.define('dr-session-summary', DrSessionSummary);
  vi.stubGlobal('customElements', registry);
});
afterAll(() => vi.unstubAllGlobals());

const rendered = async (template: TemplateResult): Promise<string> =>
  collectResult(render(template));

describe('a tag that a server renders', () => {
  it.each([
    ['dr-dropin', html`<dr-dropin session-id="session-1"></dr-dropin>`],
    ['dr-payment-methods', html`<dr-payment-methods session-id="session-1"></dr-payment-methods>`],
    ['dr-session-summary', html`<dr-session-summary session-id="session-1"></dr-session-summary>`],
  ])('has its shadow root with a skeleton and its style: %s', async (name, template) => {
    const text = await rendered(template);

    expect(text).toMatch(new RegExp(`<${name}[^>]*session-id="session-1"`, 'u'));
    expect(text).toContain('<template shadowroot="open" shadowrootmode="open"');
    expect(text).toContain('<style>:host{');
    expect(text).toContain('class="skeleton"');
    expect(text).not.toContain('<iframe');
  });

  it('tells no secret and asks nobody', async () => {
    const text = await rendered(html`<dr-dropin session-id="session-1"></dr-dropin>`);

    expect(text).not.toMatch(/clientSecret|pk_|sk_/u);
  });
});
