// Records the README's animation: a checkout in the built Storybook, from an empty form to a placed order, as an animated WebP.
// `npm run build:storybook && node scripts/write-animation.mjs [file]`
import { writeFileSync } from 'node:fs';
import { launchChromium } from './browser.mjs';
import { openStories } from './layout/story-page.mjs';
import { serve } from './serve.mjs';

const file = process.argv[2] ?? 'docs/images/checkout.webp';
const SIZE = { width: 760, height: 640 };
/** The quality of lossy WebP, 0 to 1. */
const QUALITY = 0.82;
/** The durations of a frame in milliseconds: while typing, and for reading. */
const [QUICK, SLOW, LAST] = [90, 900, 2600];

const server = await serve('storybook-static');
const browser = await launchChromium();
const context = await browser.newContext({
  viewport: SIZE,
  colorScheme: 'light',
  reducedMotion: 'reduce',
});
const { page, show } = await openStories(context, server.origin, { language: 'en' });
const encoder = await context.newPage();
const frames = [];

const end = await show('flows--split-tender');
if (end) throw new Error(end);
await walk();
writeFileSync(file, animate(frames));
console.log(`${file}: ${frames.length} pictures`);
await browser.close();
server.close();

async function walk() {
  const dropin = page.locator('dr-dropin');
  const card = page.locator('dr-dropin iframe').contentFrame();
  const fields = card.getByRole('textbox');
  await shoot(SLOW);
  for (const [index, text] of ['4444222233331111', '1239', '123'].entries()) {
    await fields.nth(index).click();
    for (const [at, key] of [...text].entries()) {
      await page.keyboard.type(key);
      if (at % 2 || text.length < 5) await shoot(QUICK);
    }
  }
  await shoot(SLOW);
  await dropin.locator('[part~=pay-button]:visible').click();
  await shoot(SLOW);
  const placeOrder = page.locator('[slot=next-step]');
  await placeOrder.waitFor();
  await shoot(SLOW);
  await placeOrder.click();
  await page.waitForFunction(
    () => document.querySelector('dr-dropin').session?.state === 'complete',
  );
  await shoot(LAST);
}

/** Captures a frame with a duration. Chromium encodes the WebP. */
async function shoot(duration) {
  const picture = await page.screenshot({ caret: 'initial' });
  const webp = await encoder.evaluate(
    async ([base64, quality]) => {
      const image = document.createElement('img');
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', quality).split(',')[1];
    },
    [picture.toString('base64'), QUALITY],
  );
  frames.push({ duration, webp: Buffer.from(webp, 'base64') });
}

/** Combines frames in one endlessly repeating file (developers.google.com/speed/webp/docs/riff_container). */
function animate(pictures) {
  const { width, height } = SIZE;
  const header = Buffer.alloc(10);
  header[0] = 0b10; // has an animation
  header.writeUIntLE(width - 1, 4, 3);
  header.writeUIntLE(height - 1, 7, 3);
  const body = [
    Buffer.from('WEBP'),
    chunk('VP8X', header),
    chunk('ANIM', Buffer.alloc(6)), // no background, endless
    ...pictures.map(({ duration, webp }) => {
      const place = Buffer.alloc(16);
      place.writeUIntLE(width - 1, 6, 3);
      place.writeUIntLE(height - 1, 9, 3);
      place.writeUIntLE(duration, 12, 3);
      place[15] = 0b10; // overwrites the previous frame
      return chunk('ANMF', Buffer.concat([place, imageOf(webp)]));
    }),
  ];
  return chunk('RIFF', Buffer.concat(body));
}

function chunk(name, data) {
  const head = Buffer.alloc(8);
  head.write(name);
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/** The image chunk of a still WebP. */
function imageOf(webp) {
  for (let at = 12; at < webp.length;) {
    const length = webp.readUInt32LE(at + 4);
    const next = at + 8 + length + (length % 2);
    if (/^VP8[ L]$/.test(webp.toString('latin1', at, at + 4))) return webp.subarray(at, next);
    at = next;
  }
  throw new Error('a picture is no WebP');
}
