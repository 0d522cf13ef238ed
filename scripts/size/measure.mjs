// Loads a page in Chromium and lists its requests. Nothing is timed: the result is which request must be answered
// before which event.
import { brotliCompressSync, constants } from 'node:zlib';

const sizes = new Map();
/** Brotli 11, in KB. */
function compressed(body) {
  const key = body.toString('latin1');
  if (!sizes.has(key)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    sizes.set(key, brotliCompressSync(body, { params }).length / 1000);
  }
  return sizes.get(key);
}

const isSession = (url) => /\/v1\/sessions\/[^/]+$/.test(new URL(url).pathname);
const isFrame = (url) => new URL(url).pathname.startsWith('/v1/frames/');

/** The five methods of the measured session, the card first. */
const METHODS = ['creditCard', 'payPal', 'klarnaCredit', 'wireTransfer', 'ideal'];

async function offerFive(route) {
  const response = await route.fetch();
  const answer = await response.json();
  const byType = new Map(answer.paymentMethods.map((method) => [method.type, method]));
  const model = answer.paymentMethods.find(({ flow }) => flow === 'redirect');
  const paymentMethods = METHODS.map(
    (type) => byType.get(type) ?? { ...model, type, displayName: type },
  );
  await route.fulfill({ response, json: { ...answer, paymentMethods } });
}

/**
 * @param seen Selectors, through shadow roots, of the elements to wait for: on the page, and in the card frame if any.
 * @param hold Paths of scripts whose answers are delayed until they are visible, or until nothing else is pending.
 */
async function load(browser, url, { page: selector, frame }, hold = () => false) {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  const requests = [];
  let sessionAt;
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (!protocol.startsWith('http')) return;
    if (isSession(request.url())) sessionAt ??= requests.filter(({ done }) => done).length;
    requests.push({ request, pathname, done: false, blocks: false });
    if (isSession(request.url())) for (const entry of requests) entry.blocks ||= entry.done;
  });
  page.on('requestfinished', (request) => {
    const entry = requests.find((one) => one.request === request);
    if (entry) entry.done = true;
  });
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.route(
    (address) => isSession(address.href),
    (route) => offerFive(route),
  );
  await page.route(
    (address) => hold(address.pathname),
    async (route) => {
      await released;
      await route.continue().catch(() => undefined);
    },
  );
  await page.goto(url, { waitUntil: 'commit' });
  const visible = page.locator(selector).first().waitFor({ timeout: 20_000 });
  const withoutHeld = await Promise.race([
    visible.then(() => true),
    new Promise((resolve) => setTimeout(resolve, 2_000, false)),
  ]);
  release();
  await visible;
  if (frame) await page.frameLocator('iframe').locator(frame).first().waitFor({ timeout: 20_000 });
  await page.waitForLoadState('networkidle');
  const all = await Promise.all(
    requests.map(async ({ request, pathname, blocks }) => {
      const response = await request.response();
      const type = (await response?.headerValue('content-type')) ?? '';
      const isScript = type.includes('javascript');
      const isSheet = type.includes('css');
      const body = isScript || isSheet ? await response.body() : Buffer.of();
      return {
        pathname,
        blocks,
        isScript,
        inFrame: isFrame(request.frame().url()),
        kb: isScript || isSheet ? compressed(body) : 0,
      };
    }),
  );
  await context.close();
  return { all, withoutHeld };
}

const sum = (requests) => requests.reduce((total, { kb }) => total + kb, 0);

/**
 * Lists the requests of a page until something is visible.
 * - `blocking`: the number of scripts required before the session request
 * - `needed`: the size of the scripts required before it is visible, in KB
 * - `all`: all requests without a shopper's action
 */
export async function measure(browser, url, seen) {
  const first = await load(browser, url, seen);
  const blocking = first.all.filter(
    ({ isScript, blocks, inFrame }) => isScript && blocks && !inFrame,
  );
  const paths = new Set(blocking.map(({ pathname }) => pathname));
  const scripts = first.all.filter(({ isScript }) => isScript);
  const others = new Set(
    scripts.map(({ pathname }) => pathname).filter((path) => !paths.has(path)),
  );
  const { withoutHeld } = await load(browser, url, { page: seen.page }, (path) => others.has(path));
  return {
    blocking,
    neededKb: withoutHeld ? sum(blocking) : sum(scripts.filter(({ inFrame }) => !inFrame)),
    all: first.all,
    scriptsKb: sum(scripts),
    blockingKb: sum(blocking),
    // The fields do not wait for chunks.
    frameKb: sum(first.all.filter((one) => one.inFrame && !one.pathname.includes('/chunks/'))),
  };
}
