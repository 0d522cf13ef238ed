// Every story of the built Storybook in Chromium: it renders, its play function passes, every tag is defined, the console
// stays clean, and axe finds nothing, in light and in dark, inside the card frame too. Closes with
// `stories: N passed, N failed`. With `--shots DIR` it also saves pictures.
import { createRequire } from 'node:module';
import { mkdir, readFile } from 'node:fs/promises';
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

// Rules that judge a whole page have nothing to say of the card frame: it is no page with landmarks of its own, and it is
// transparent, so that in dark its words stand on the element's surface, which a look into the frame cannot see.
const FRAME_RULES = { region: { enabled: false } };
const DARK_FRAME_RULES = { ...FRAME_RULES, 'color-contrast': { enabled: false } };

const audit = async (frame, selector, rules = {}) => {
  await frame.evaluate(axe);
  return frame.evaluate(
    async ([root, given]) => {
      const { violations } = await window.axe.run(root, { rules: given });
      return violations.map(
        ({ id, nodes }) =>
          `axe ${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`).join('; ')}`,
      );
    },
    [selector, rules],
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
  await page.goto(`${server.origin}/iframe.html?id=${id}&viewMode=story`);
  const finished = await page.evaluate(() =>
    Promise.race([
      window.__finished,
      new Promise((resolve) => setTimeout(resolve, 15_000, { status: 'timeout' })),
    ]),
  );
  if (finished.status !== 'success') problems.push(JSON.stringify(finished));
  problems.push(
    ...(await page.evaluate(() =>
      [...document.querySelectorAll('#storybook-root :not(:defined)')].map(
        ({ localName }) => `never defined: ${localName}`,
      ),
    )),
  );
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    problems.push(
      ...(await audit(page.mainFrame(), '#storybook-root')).map((p) => `${colorScheme}: ${p}`),
    );
    for (const frame of page.frames())
      if (frame !== page.mainFrame())
        problems.push(
          ...(
            await audit(frame, 'body', colorScheme === 'dark' ? DARK_FRAME_RULES : FRAME_RULES)
          ).map((p) => `${colorScheme}, frame: ${p}`),
        );
    if (shots) await page.screenshot({ path: `${shots}/${id}-${colorScheme}.png` });
  }
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
