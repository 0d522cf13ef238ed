// Network mock: every request of a context is answered here, after a fixed delay, and accounted for.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';

export const PAGE_ORIGIN = 'https://merchant.test';
const SIMPLE_TYPES = /^(text\/plain|application\/x-www-form-urlencoded|multipart\/form-data)/;
const SIMPLE_HEADERS = new Set([
  'accept',
  'accept-language',
  'content-language',
  'content-type',
  'user-agent',
  'referer',
  'origin',
  'range',
]);
const sizes = new Map();

/** Raw, gzip-9 and brotli-11 size of a body (cached by content hash). */
export function encodedSizes(body) {
  const buf = Buffer.isBuffer(body) ? body : Buffer.from(body ?? '');
  const key = createHash('sha1').update(buf).digest('hex');
  if (!sizes.has(key))
    sizes.set(key, {
      raw: buf.length,
      gzip: buf.length ? gzipSync(buf, { level: 9 }).length : 0,
      brotli: buf.length ? brotliCompressSync(buf).length : 0,
    });
  return sizes.get(key);
}

const sleep = (ms) => (ms > 0 ? new Promise((r) => setTimeout(r, ms)) : undefined);

// Playwright answers CORS preflights itself, unseen; a real browser pays one round trip. We charge it here.
function needsPreflight(req) {
  if (!['fetch', 'xhr'].includes(req.resourceType()) || new URL(req.url()).origin === PAGE_ORIGIN)
    return false;
  if (!['GET', 'HEAD', 'POST'].includes(req.method())) return true;
  const h = req.headers();
  if (h['content-type'] && !SIMPLE_TYPES.test(h['content-type'])) return true;
  return Object.keys(h).some((k) => !SIMPLE_HEADERS.has(k) && !k.startsWith('sec-'));
}

/**
 * @param files  map of path -> { body, contentType } served on PAGE_ORIGIN
 * @param routes [{ url: RegExp, reply: ({url, method, body}) => ({status, contentType, body, headers}) }]
 * @param net    { latency: ms per request, kbps: shared link speed over brotli bytes, 0 = unlimited }
 */
export async function mockNetwork(context, files, routes, net) {
  const log = [];
  const state = { log, inflight: 0, lastEnd: Date.now(), unmocked: new Set() };
  let linkFree = 0;
  await context.route('**/*', async (route) => {
    const req = route.request();
    const url = req.url();
    const u = new URL(url);
    const entry = {
      url,
      type: req.resourceType(),
      start: Date.now(),
      preflight: needsPreflight(req),
    };
    log.push(entry);
    state.inflight++;
    try {
      let res;
      if (u.origin === PAGE_ORIGIN && files[u.pathname]) res = files[u.pathname];
      else if (u.pathname === '/favicon.ico') res = { status: 204 };
      else {
        const r = routes.find((x) => x.url.test(url));
        if (r) res = await r.reply({ url: u, method: req.method(), body: req.postData() });
      }
      if (!res) {
        state.unmocked.add(`${req.method()} ${u.origin}${u.pathname}`);
        entry.unmocked = true;
        res = { status: 404, body: '' };
      }
      Object.assign(entry, encodedSizes(res.body));
      let delay = net.latency * (entry.preflight ? 2 : 1);
      if (net.kbps) {
        const ms = (entry.brotli * 8) / net.kbps;
        linkFree = Math.max(Date.now() + delay, linkFree) + ms;
        delay = linkFree - Date.now();
      }
      await sleep(delay);
      await route.fulfill({
        status: res.status ?? 200,
        contentType: res.contentType ?? 'application/json',
        body: res.body ?? '',
        headers: {
          'access-control-allow-origin': '*',
          'access-control-allow-headers': '*',
          'cache-control': 'no-store',
          ...res.headers,
        },
      });
    } catch (e) {
      entry.failed = String(e).slice(0, 80); // the page went away meanwhile
    } finally {
      entry.end = Date.now();
      state.inflight--;
      state.lastEnd = entry.end;
    }
  });
  state.quiet = async (idle = 200, max = 3000) => {
    const t0 = Date.now();
    while (Date.now() - t0 < max && (state.inflight || Date.now() - state.lastEnd < idle))
      await sleep(20);
  };
  return state;
}

/** Totals of the requests that had started by `until` (epoch ms). */
export function totals(log, until = Infinity) {
  const out = {
    requests: 0,
    preflights: 0,
    origins: 0,
    js: { raw: 0, gzip: 0, brotli: 0 },
    css: { raw: 0, gzip: 0, brotli: 0 },
    all: { raw: 0, gzip: 0, brotli: 0 },
  };
  const origins = new Set();
  for (const e of log) {
    if (e.start > until || e.url.endsWith('/favicon.ico')) continue;
    out.requests++;
    if (e.preflight) out.preflights++;
    origins.add(new URL(e.url).origin);
    const kinds = [
      'all',
      ...(e.type === 'script' ? ['js'] : e.type === 'stylesheet' ? ['css'] : []),
    ];
    for (const k of kinds) for (const s of ['raw', 'gzip', 'brotli']) out[k][s] += e[s] ?? 0;
  }
  out.origins = origins.size;
  return out;
}

/** The requests of a page's own side by the order in which they began: what waits for what before the list is there. */
export function roundsOf(log) {
  const [first] = log;
  return log.map(({ url, start, end, type, brotli }) => ({
    url: new URL(url).host + new URL(url).pathname,
    type,
    from: start - first.start,
    to: end - first.start,
    kb: (brotli ?? 0) / 1e3,
  }));
}
