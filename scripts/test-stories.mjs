// Tests every story of the built Storybook in Chromium: it renders, its play function passes, every tag is defined, the console
// has no messages, there is no request to other hosts, and axe finds no violation, in light and dark, also in the card frame.
// The build must not convert `light-dark()` colors for older browsers, because themes would lose them.
// Its last line is `stories: N passed, N failed`. `--full` adds forced colors, and every story in Arabic, right to left.
// `--only PART` takes the stories whose ids contain it, `--shots DIR` saves pictures.
import { createRequire } from 'node:module';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { patience } from '../test/support/pace.js';
import { launchChromium } from './browser.mjs';
import { openStories, runTogether, withLimit } from './layout/story-page.mjs';
import { serve } from './serve.mjs';

const { values: asked } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    shots: { type: 'string', default: '' },
  },
});
if (asked.shots) await mkdir(asked.shots, { recursive: true });

// The card frame needs no landmarks, and it is transparent: its background is the element's surface, which
// axe cannot determine inside the frame. `check-layout.mjs` measures the contrast.
const FRAME_RULES = { region: { enabled: false }, 'color-contrast': { enabled: false } };

/** The color schemes of each story. Only the contrast rule depends on the scheme. */
const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, rule: 'color-contrast' },
  ...(asked.full
    ? [
        {
          name: 'forced colors',
          media: { colorScheme: 'light', forcedColors: 'active' },
          rule: 'color-contrast',
        },
      ]
    : []),
];
const RUNS = [
  { name: '', globals: {}, looks: LOOKS },
  ...(asked.full
    ? [{ name: 'ar', globals: { language: 'ar', direction: 'rtl' }, looks: LOOKS.slice(0, 1) }]
    : []),
];

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// Served in a subfolder, because a built Storybook must work at any path.
const server = await serve('storybook-static', '/any/folder');
const browser = await launchChromium();
const { entries } = JSON.parse(await readFile('storybook-static/index.json', 'utf8'));
/** The story ids by file. */
const files = new Map();
for (const { type, id, importPath } of Object.values(entries))
  if (type === 'story' && id.includes(asked.only))
    files.set(importPath, [...(files.get(importPath) ?? []), id]);

let passed = 0;
let failed = 0;
for (const name of await readdir('storybook-static/assets'))
  if ((await readFile(`storybook-static/assets/${name}`, 'latin1')).includes('--lightningcss-')) {
    failed++;
    console.log('FAIL', `assets/${name}: light-dark() was lowered`);
  }
// One page per story file: its code is loaded once, and a tag that the file does not import stays undefined.
const jobs = RUNS.flatMap((run) => [...files.values()].map((ids) => ({ run, ids })));
jobs.sort((one, other) => other.ids.length - one.ids.length);
await runTogether(jobs, asked.full ? 2 : 1, ({ run, ids }) => checkFile(run, ids));
await browser.close();
server.close();
console.log(`stories: ${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);

async function checkFile({ name, globals, looks }, ids) {
  const context = await browser.newContext({
    viewport: { width: 800, height: 700 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patience(30_000));
  await context.addInitScript(readForcedTextColors);
  const { page, show } = await openStories(context, server.origin, globals);
  let problems = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(http|ws)/.test(protocol) && !/^(localhost|127\.0\.0\.1)$/.test(hostname))
      problems.push(`asks ${hostname}`);
  });
  for (const id of ids) {
    const from = Date.now();
    problems = [];
    await page.emulateMedia(looks[0].media);
    const end = await show(id);
    if (end) problems.push(end);
    problems.push(
      ...(await page.evaluate(() =>
        [...document.querySelectorAll('#storybook-root :not(:defined)')].map(
          ({ localName }) => `never defined: ${localName}`,
        ),
      )),
    );
    for (const look of looks) {
      await page.emulateMedia(look.media);
      const found = await auditAll(page, look.rule).catch((error) => [error.message]);
      problems.push(...found.map((problem) => `${look.name}: ${problem}`));
      if (asked.shots)
        await page.screenshot({
          path: `${asked.shots}/${[id, name, look.name.replace(' ', '-')].filter(Boolean).join('-')}.png`,
        });
    }
    if (problems.length) failed++;
    else passed++;
    console.log(
      problems.length ? 'FAIL' : 'ok  ',
      [id, name].filter(Boolean).join(' '),
      `${Date.now() - from} ms`,
      problems.join('\n     '),
    );
  }
  await context.close();
}

/** With forced colors, Chromium reports the page's own text fill, which axe prefers to the color that is drawn. */
function readForcedTextColors() {
  const { CSSStyleDeclaration } = globalThis;
  const { getPropertyValue } = CSSStyleDeclaration.prototype;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return name === '-webkit-text-fill-color' ? '' : getPropertyValue.call(this, name);
  };
}

/** @param rule The only rule to check; by default all, including frames. */
async function auditAll(page, rule) {
  const found = await audit(page.mainFrame(), '#storybook-root', rule);
  if (rule) return found;
  for (const frame of page.frames())
    if (frame !== page.mainFrame())
      found.push(...(await audit(frame, 'body')).map((problem) => `frame: ${problem}`));
  return found;
}

/** Limits the wait for a frame whose document never loads. */
function audit(frame, selector, rule) {
  const subject = `axe in ${frame.url() || 'a frame without a document'}`;
  return withLimit(runAxe(frame, selector, rule), subject);
}

async function runAxe(frame, selector, rule) {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
  return frame.evaluate(
    async ([root, options]) => {
      const { violations } = await window.axe.run(root, options);
      return violations.map(
        ({ id, nodes }) =>
          `axe ${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`).join('; ')}`,
      );
    },
    [
      selector,
      {
        resultTypes: ['violations'],
        // Each frame is checked separately.
        iframes: false,
        ...(rule ? { runOnly: [rule] } : { rules: selector === 'body' ? FRAME_RULES : {} }),
      },
    ],
  );
}
