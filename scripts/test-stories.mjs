// Every story of the built Storybook in Chromium: it renders, its play function passes, every tag is defined, the console
// stays clean, nothing is asked of another machine, and axe finds nothing, in light and in dark, inside the card frame too.
// No style of the build has its `light-dark()` colors written for older browsers: themes would lose them.
// Closes with `stories: N passed, N failed`. `--full` adds forced colors, and every story once more in Arabic, right to left.
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

// The card frame is no page with landmarks of its own, and it is transparent: its words stand on the element's surface, which
// a look into the frame cannot see. `check-layout.mjs` measures their contrast against it.
const FRAME_RULES = { region: { enabled: false }, 'color-contrast': { enabled: false } };

/** In which looks each story is seen. Of the rules, only contrast can tell one scheme from another. */
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
// In a folder, as a built Storybook may stand anywhere.
const server = await serve('storybook-static', '/any/folder');
const browser = await launchChromium();
const { entries } = JSON.parse(await readFile('storybook-static/index.json', 'utf8'));
/** Of each file its stories' ids. */
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
// One page for the stories of a file: the code is read once, and a tag that the file has not imported stays undefined.
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

/** @param rule The one rule to look at; all without it, in the frames too. */
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
        // Each frame is looked into by itself.
        iframes: false,
        ...(rule ? { runOnly: [rule] } : { rules: selector === 'body' ? FRAME_RULES : {} }),
      },
    ],
  );
}
