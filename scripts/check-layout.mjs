// Checks the key states of the built Storybook: nothing scrolls sideways, is clipped, overlaps, or is too small or too faint to
// read or press, and lines break only between words. Its last line is `layout: N passed, N failed`.
// `npm run build:storybook && node scripts/check-layout.mjs`: the longest language, 320 px wide, at 200 % text.
// `--full`: every story in four languages, and the key states in all sizes and schemes. `--only PART`, `--language TAG`,
// `--origin URL` for a running Storybook.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launchChromium } from './browser.mjs';
import { inspectLayout } from './layout/inspect-layout.mjs';
import { KEY_STATES } from './layout/key-states.mjs';
import { openStories, runTogether, withLimit } from './layout/story-page.mjs';
import { serve } from './serve.mjs';

/** The language with the longest messages. */
const LONGEST = 'de';

const { values: asked } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    language: { type: 'string' },
    origin: { type: 'string' },
  },
});

const narrow = { width: 320, textSize: '200', scheme: 'light', forcedColors: 'none' };

async function allStories() {
  const { entries } = JSON.parse(await readFile('storybook-static/index.json', 'utf8'));
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => id);
}

async function listRuns() {
  const short = [{ ...narrow, language: asked.language ?? LONGEST, stories: KEY_STATES }];
  if (!asked.full) return short;
  const stories = await allStories();
  const languages = ['de', 'ar', 'ja', 'fi'].map((language) => ({ ...narrow, language, stories }));
  const looks = [
    ...['light', 'dark'].map((scheme) => ({ scheme, forcedColors: 'none' })),
    { scheme: 'light', forcedColors: 'active' },
  ];
  const sizes = [320, 1280].flatMap((width) =>
    ['100', '200'].flatMap((textSize) =>
      looks.map((look) => ({ ...look, width, textSize, language: LONGEST, stories: KEY_STATES })),
    ),
  );
  return [...languages, ...sizes].filter(({ language }) =>
    [undefined, language].includes(asked.language),
  );
}

const server = asked.origin ? undefined : await serve('storybook-static');
const browser = await launchChromium();
let passed = 0;
let failed = 0;
await runTogether(await listRuns(), asked.full ? 2 : 1, check);
await browser.close();
server?.close();
console.log(`layout: ${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);

async function check({ stories, language, width, textSize, scheme, forcedColors }) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    forcedColors,
    reducedMotion: 'reduce',
  });
  const globals = { language, textSize, scheme };
  const { page, show } = await openStories(context, asked.origin ?? server.origin, globals);
  const name = `${language} ${width} px ${textSize} % ${forcedColors === 'active' ? 'forced colors' : scheme}`;
  for (const id of stories) {
    if (!id.includes(asked.only)) continue;
    const end = await show(id);
    const problems = end
      ? [end]
      : await withLimit(inspect(page, width), 'the story or a frame in it').catch((error) => [
          error.message,
        ]);
    if (problems.length) failed++;
    else passed++;
    if (problems.length) console.log(`FAIL ${id} (${name})\n     ${problems.join('\n     ')}`);
  }
  await context.close();
}

/** Inspects the page and each of its frames, with the background color of the frame. */
async function inspect(page, width) {
  const problems = await page.evaluate(inspectLayout, { width });
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const element = await frame.frameElement();
    const place = await element.evaluate((at) => {
      const colors = [];
      for (let up = at; up; up = up.assignedSlot ?? up.parentElement ?? up.getRootNode().host)
        colors.push(getComputedStyle(up).backgroundColor);
      const { width: wide } = at.getBoundingClientRect();
      return { wide, ground: colors.find((color) => !/^rgba\(.* 0\)$|transparent/.test(color)) };
    });
    if (!place.wide) continue;
    const found = await frame.evaluate(inspectLayout, {
      width: Math.ceil(place.wide),
      ground: place.ground,
    });
    problems.push(...found.map((problem) => `frame: ${problem}`));
  }
  return problems;
}
