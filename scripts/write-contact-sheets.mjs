// Puts screenshots of the key states on one sheet per language, for a quick visual review.
// `npm run build:storybook && node scripts/write-contact-sheets.mjs [language …]`, all languages without one.
// `--scheme dark`, `--width 1280`, `--text 200`, `--only PART`, `--out FOLDER`, `--origin URL` for a running Storybook.
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './browser.mjs';
import { KEY_STATES } from './layout/key-states.mjs';
import { openStories } from './layout/story-page.mjs';
import { serve } from './serve.mjs';

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scheme: { type: 'string', default: 'light' },
    width: { type: 'string', default: '390' },
    text: { type: 'string', default: '100' },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: '.cache/contact-sheets' },
    origin: { type: 'string' },
  },
});
const all = readdirSync('src/i18n').filter((name) => statSync(`src/i18n/${name}`).isDirectory());
const languages = positionals.length ? positionals : all;
const width = Number(asked.width);
/** The columns of the sheet. */
const COLUMNS = width > 700 ? 4 : 8;

mkdirSync(asked.out, { recursive: true });
const server = asked.origin ? undefined : await serve('storybook-static');
const browser = await launchChromium();
for (const language of languages) await writeSheet(language);
await browser.close();
server?.close();

async function writeSheet(language) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: asked.scheme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const globals = { language, textSize: asked.text, scheme: asked.scheme };
  const { page, show } = await openStories(context, asked.origin ?? server.origin, globals);
  const pictures = [];
  for (const id of KEY_STATES) {
    if (!id.includes(asked.only)) continue;
    const end = await show(id);
    if (end) console.log(`${language} ${id}: ${end}`);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.min(Math.max(height, 200), 2400) });
    const bytes = await page.screenshot();
    await page.setViewportSize({ width, height: 900 });
    pictures.push({ name: id.replace(/^.*?dr-/, ''), bytes });
  }
  await context.close();
  const path = resolve(asked.out, `${language}-${asked.scheme}-${asked.width}-${asked.text}.png`);
  await join(pictures, path);
  console.log(path);
}

/** Arranges screenshots with their names. */
async function join(pictures, path) {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  const figures = pictures.map(
    ({ name, bytes }) =>
      `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${bytes.toString('base64')}"></figure>`,
  );
  await page.setContent(`<!doctype html><style>
      body { margin: 8px; columns: ${COLUMNS}; column-gap: 8px; background: #999; font: 11px sans-serif }
      figure { margin: 0 0 8px; break-inside: avoid }
      img { width: 100%; display: block }
    </style>${figures.join('')}`);
  await page.screenshot({ path, fullPage: true });
  await page.close();
}
