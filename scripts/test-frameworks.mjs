// Builds the framework pages and drives each in Chromium against the real sandbox service: the tag is mounted, takes an
// object as a property, and its event is heard. Closes with `frameworks: N passed, N failed`.
import { run } from './setup.mjs';
import { launchChromium } from './browser.mjs';
import { openSession, startSandbox } from './sandbox-service.mjs';
import { serve } from './serve.mjs';

const folder = 'examples/frameworks';
run('npx', ['tsc', '-p', folder]);
run('npx', ['tsc', '-p', 'examples/storefront']);
run('npx', ['vite', 'build', '--logLevel', 'error'], { cwd: folder });

const service = await startSandbox();
const sessionId = await openSession(service.url);
const site = await serve(`${folder}/dist`);
const browser = await launchChromium();
let passed = 0;
let failed = 0;
for (const name of ['react', 'vue', 'svelte', 'angular']) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  try {
    await page.goto(
      `${site.origin}/${name}.html?session=${sessionId}&service=${encodeURIComponent(service.url)}`,
    );
    await page.getByRole('radio').first().waitFor({ timeout: 10_000 });
    await page.waitForFunction(() => document.querySelector('output').textContent !== 'none');
    const methods = (await page.locator('output').textContent()).split(' ');
    // The event was heard with its payload …
    if (!methods.includes('creditCard')) problems.push(`heard ${methods}`);
    // … and the property took effect: Klarna is offered by the service and switched off by the page.
    if (methods.includes('klarnaCredit')) problems.push('the property did not arrive');
  } catch (error) {
    problems.push(error.message);
  }
  await page.close();
  if (problems.length) failed++;
  else passed++;
  console.log(problems.length ? 'FAIL' : 'ok  ', name, problems.join('\n     '));
}
await browser.close();
site.close();
service.stop();
console.log(`frameworks: ${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
