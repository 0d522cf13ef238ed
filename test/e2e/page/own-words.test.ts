import { describe, expect } from 'vitest';
import { openCheckout } from '../../support/e2e/storefront.js';
import { test } from '../../support/e2e/test.js';

// The kind of fault: a page's words are found by whatever tag it writes, and each text is marked with the language and the
// direction that it has, in the frame too, where the page's words do not go.
describe('texts of the page', () => {
  test.for([
    { lang: 'iw', key: 'he', page: ['he', 'rtl'], frame: ['he', 'rtl'] },
    { lang: 'fa-IR', key: 'FA', page: ['fa', 'rtl'], frame: ['en', 'ltr'] },
    { lang: 'no', key: 'nb', page: ['nb', 'ltr'], frame: ['nb', 'ltr'] },
    { lang: 'pt-br', key: 'pt_BR', page: ['pt-BR', 'ltr'], frame: ['pt-BR', 'ltr'] },
    { lang: 'zh-TW', key: 'zh-hant', page: ['zh-Hant', 'ltr'], frame: ['zh-Hant', 'ltr'] },
  ])(
    'under $key for a page in $lang, with language and direction',
    async ({ lang, key, ...marks }, { page, servers }) => {
      const { pages, service, shop } = servers;
      const { sessionId } = await openCheckout(servers);
      const given = { key: 'pk_sandbox', serviceUrl: service };
      const messages = { [key]: { 'method.creditCard': 'OWN WORD' } };
      const html = `<!doctype html><html lang="${lang}"><title>Words</title><link rel="icon" href="data:,">
        <script type="module">
          const { configure } = await import('${service}/cdn/dr-elements.js');
          configure(${JSON.stringify({ ...given, messages })});
        </script>
        <dr-dropin session-id="${sessionId}"></dr-dropin></html>`;
      const headers = { 'content-type': 'text/html; charset=utf-8' };
      pages.set('/own-words', () => new Response(html, { headers }));
      await page.goto(`${shop}/own-words`);
      const dropin = page.locator('dr-dropin');
      await dropin.getByText('OWN WORD').first().waitFor();
      const mark = (element: Element) => [
        element.getAttribute('lang'),
        element.getAttribute('dir'),
      ];
      expect(await dropin.locator('[part=surface]').evaluate(mark)).toEqual(marks.page);
      const frame = dropin.locator('dr-card-form iframe').contentFrame();
      await frame.locator('input').first().waitFor();
      expect(await frame.locator('html').evaluate(mark)).toEqual(marks.frame);
    },
  );
});
