// Installs the packed tarball with the frameworks, builds their pages and the output of the Storybook's integration builder,
// and tests each in Chromium with the real sandbox service: objects are set as properties, events are received, an order is
// paid, and nothing is left behind. Its last line is `frameworks: N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { run } from './setup.mjs';
import { launchChromium } from './browser.mjs';
import { payAndLeave } from './frameworks/pay-and-leave.mjs';
import { typeErrors } from './frameworks/type-errors.mjs';
import { openSession, startSandbox } from './sandbox-service.mjs';
import { serve } from './serve.mjs';
import { unpackInto } from './shipping/pack.mjs';

const folder = 'examples/frameworks';
unpackInto(`${folder}/node_modules/dr-elements`);

const service = await startSandbox();
process.once('exit', () => service.stop());
const sessionId = await openSession(service.url);

let passed = 0;
let failed = 0;
rmSync(`${folder}/dist`, { recursive: true, force: true });
run(process.execPath, [
  '--import',
  'tsx',
  'scripts/frameworks/write-generated.ts',
  service.url,
  sessionId,
]);
report('types', typeErrors(spawnSync('npx', ['tsc', '-p', folder], { encoding: 'utf8' }).stdout));
run('npx', ['tsc', '-p', 'examples/storefront']);
run('npx', ['vite', 'build', '--emptyOutDir', 'false', '--logLevel', 'error'], { cwd: folder });

const site = await serve(`${folder}/dist`);
const browser = await launchChromium();
/** The number of pages that run in parallel; they mostly wait. */
await Promise.all([
  inTurn(['react', 'vue', 'svelte', 'angular'], pays),
  inTurn(['checkout', 'react', 'vue', 'svelte', 'angular'], attaches),
]);
await browser.close();
site.close();
service.stop();
console.log(`frameworks: ${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);

function report(name, problems) {
  if (problems.length) failed++;
  else passed++;
  console.log(problems.length ? 'FAIL' : 'ok  ', name, problems.join('\n     '));
}

async function inTurn(names, check) {
  for (const name of names) await check(name);
}

/** A page of examples/frameworks/src. */
function pays(name) {
  return visit(name, (page) =>
    payAndLeave(page, {
      address: `${site.origin}/${name}.html`,
      service: service.url,
      look: async () => {
        await page.waitForFunction(() => document.querySelector('output').textContent !== 'none');
        const methods = (await page.locator('output').textContent()).split(' ');
        return [
          // The event was received with its payload …
          ...(methods.includes('creditCard') ? [] : [`heard ${methods}`]),
          // … and the property took effect: Klarna is offered by the service and switched off by the page.
          ...(methods.includes('klarnaCredit') ? ['the property did not arrive'] : []),
        ];
      },
    }),
  );
}

/** A page that the integration builder has written. */
function attaches(name) {
  return visit(`generated ${name}`, async (page) => {
    const attached = page.waitForRequest('**/attach');
    await page.route('**/attach', (route) => route.fulfill({ json: {} }));
    await page.goto(
      `${site.origin}/${name === 'checkout' ? 'checkout.html' : `generated/${name}.html`}`,
    );
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
  });
}

/** @param drive Uses the page and returns its problems. */
async function visit(name, drive) {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  try {
    problems.push(...(await drive(page)));
  } catch (error) {
    problems.push(error.message);
  }
  await context.close();
  report(name, problems);
}
