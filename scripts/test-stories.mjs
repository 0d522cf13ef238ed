// Every story of the built Storybook in Chromium: it renders, its play function passes, every tag is defined, the console
// stays clean, and axe finds nothing, in light and in dark, inside the card frame too. Closes with
// `stories: N passed, N failed`. With `--shots DIR` it also saves pictures.
import { createRequire } from 'node:module';
import { mkdir, readFile } from 'node:fs/promises';
import { patience } from '../test/support/pace.js';
import { launchChromium } from './browser.mjs';
import { serve } from './serve.mjs';

const shots = process.argv.includes('--shots')
  ? process.argv[process.argv.indexOf('--shots') + 1]
  : '';
const only = process.argv.includes('--only')
  ? process.argv[process.argv.indexOf('--only') + 1]
  : '';
if (shots) await mkdir(shots, { recursive: true });

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const server = await serve('storybook-static');
const browser = await launchChromium();
const context = await browser.newContext({
  viewport: { width: 800, height: 700 },
  reducedMotion: 'reduce',
});
context.setDefaultTimeout(patience(30_000));
// Reports when the story is done; the channel is caught as soon as the preview makes it.
await context.addInitScript(() => {
  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      window.__finished = new Promise((resolve) => {
        value.on('storyFinished', ({ status }) => resolve({ status }));
        for (const name of [
          'playFunctionThrewException',
          'storyErrored',
          'storyThrewException',
          'storyMissing',
        ])
          value.on(name, (event) =>
            resolve({
              status: 'error',
              name,
              message: event?.message ?? event?.description ?? String(event),
            }),
          );
      });
    },
  });
});

// The card frame is no page with landmarks of its own, and it is transparent: its words stand on the element's surface, which
// a look into the frame cannot see. `check-layout.mjs` measures their contrast against it.
const FRAME_RULES = { region: { enabled: false }, 'color-contrast': { enabled: false } };

/** @param only The one rule to look at; all without it. */
const audit = async (frame, selector, only) => {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
  return frame.evaluate(
    async ([root, options]) => {
      const { violations } = await window.axe.run(root, options);
      return violations.map(
        ({ id, nodes }) =>
          `axe ${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`).join('; ')}`,
      );
    },
    [selector, only ? { runOnly: [only] } : { rules: selector === 'body' ? FRAME_RULES : {} }],
  );
};

const { entries } = JSON.parse(await readFile('storybook-static/index.json', 'utf8'));
let passed = 0;
let failed = 0;
for (const { id, type } of Object.values(entries)) {
  if (type !== 'story' || !id.includes(only)) continue;
  const page = await context.newPage();
  const problems = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  const from = Date.now();
  // Storybook's own audit rests: the one below sees more.
  await page.goto(`${server.origin}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
  const finished = await page.evaluate(
    (limit) =>
      Promise.race([
        window.__finished,
        new Promise((resolve) => setTimeout(resolve, limit, { status: 'timeout' })),
      ]),
    patience(15_000),
  );
  if (finished.status !== 'success') problems.push(JSON.stringify(finished));
  problems.push(
    ...(await page.evaluate(() =>
      [...document.querySelectorAll('#storybook-root :not(:defined)')].map(
        ({ localName }) => `never defined: ${localName}`,
      ),
    )),
  );
  problems.push(...(await audit(page.mainFrame(), '#storybook-root')));
  for (const frame of page.frames())
    if (frame !== page.mainFrame())
      problems.push(...(await audit(frame, 'body')).map((problem) => `frame: ${problem}`));
  if (shots) await page.screenshot({ path: `${shots}/${id}-light.png` });
  // Of the rules, only contrast can tell dark from light. Not in the card frame: it is transparent, so that its words stand
  // on the element's surface, which a look into the frame cannot see.
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await audit(page.mainFrame(), '#storybook-root', 'color-contrast');
  problems.push(...inDark.map((problem) => `dark: ${problem}`));
  if (shots) await page.screenshot({ path: `${shots}/${id}-dark.png` });
  await page.close();
  if (problems.length) failed++;
  else passed++;
  console.log(
    problems.length ? 'FAIL' : 'ok  ',
    id,
    `${Date.now() - from} ms`,
    problems.join('\n     '),
  );
}
await browser.close();
server.close();
console.log(`stories: ${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
