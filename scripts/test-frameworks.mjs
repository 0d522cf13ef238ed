// Builds the framework pages, and the code that the Storybook's integration builder writes, and drives each in Chromium
// against the real sandbox service: the tag is mounted, takes an object as a property, and its event is heard. Closes with
// `frameworks: N passed, N failed`.
import { run } from './setup.mjs';
import { launchChromium } from './browser.mjs';
import { openSession, startSandbox } from './sandbox-service.mjs';
import { serve } from './serve.mjs';

const folder = 'examples/frameworks';

const service = await startSandbox();
process.once('exit', () => service.stop());
const sessionId = await openSession(service.url);

const write = () =>
  run(process.execPath, [
    '--import',
    'tsx',
    'scripts/frameworks/write-generated.ts',
    service.url,
    sessionId,
  ]);
write();
run('npx', ['tsc', '-p', folder]);
run('npx', ['tsc', '-p', 'examples/storefront']);
run('npx', ['vite', 'build', '--logLevel', 'error'], { cwd: folder });
write(); // the build has emptied its folder

const site = await serve(`${folder}/dist`);
const browser = await launchChromium();
let passed = 0;
let failed = 0;
for (const name of ['react', 'vue', 'svelte', 'angular'])
  await check(
    name,
    `${name}.html?session=${sessionId}&service=${encodeURIComponent(service.url)}`,
    async (page) => {
      await page.waitForFunction(() => document.querySelector('output').textContent !== 'none');
      const methods = (await page.locator('output').textContent()).split(' ');
      return [
        // The event was heard with its payload …
        ...(methods.includes('creditCard') ? [] : [`heard ${methods}`]),
        // … and the property took effect: Klarna is offered by the service and switched off by the page.
        ...(methods.includes('klarnaCredit') ? ['the property did not arrive'] : []),
      ];
    },
  );
for (const name of ['checkout', 'react', 'vue', 'svelte', 'angular'])
  await check(
    `generated ${name}`,
    name === 'checkout' ? 'checkout.html' : `generated/${name}.html`,
    async (page) => {
      const attached = page.waitForRequest('**/attach');
      await page.route('**/attach', (route) => route.fulfill({ json: {} }));
      const dropin = page.locator('dr-dropin');
      await dropin.locator('input[type=radio][value=wireTransfer]').check();
      await dropin.locator('[part~=pay-button]:visible').click();
      const { sourceId } = (await attached).postDataJSON();
      return [
        ...(typeof sourceId === 'string' ? [] : ['no source reached the back end']),
        ...((await dropin.locator('[value=klarnaCredit]').count())
          ? ['the property did not arrive']
          : []),
        ...((await dropin.evaluate(({ layout }) => layout)) === 'radios' ? [] : ['no layout']),
        ...((await page.locator('dr-session-summary').count()) === 1 ? [] : ['no summary']),
      ];
    },
  );
await browser.close();
site.close();
service.stop();
console.log(`frameworks: ${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);

/** @param look Says what is wrong with the page once its list is there. */
async function check(name, path, look) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  try {
    await page.goto(`${site.origin}/${path}`);
    await page.getByRole('radio').first().waitFor({ timeout: 10_000 });
    problems.push(...(await look(page)));
  } catch (error) {
    problems.push(error.message);
  }
  await page.close();
  if (problems.length) failed++;
  else passed++;
  console.log(problems.length ? 'FAIL' : 'ok  ', name, problems.join('\n     '));
}
