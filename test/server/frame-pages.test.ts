import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ORIGIN, openService } from './support/open-service.js';

let folder = '';
const folders = () => ({ frames: join(folder, 'frames'), cdn: join(folder, 'cdn') });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dr-built-'));
  mkdirSync(join(folder, 'frames', 'chunks'), { recursive: true });
  mkdirSync(join(folder, 'cdn'));
  writeFileSync(join(folder, 'secret.js'), 'secret');
  writeFileSync(join(folder, 'frames', '.env.js'), 'secret');
  writeFileSync(join(folder, 'frames', 'card-frame.js'), 'export const frame = "entry";\n');
  writeFileSync(join(folder, 'frames', 'card-frame.css'), 'body { margin: 0 }\n');
  writeFileSync(join(folder, 'frames', 'chunks', 'de-Ab12_d-9.js'), 'export const de = 1;\n');
  const kit = `export default ${'1'.repeat(2000)};\n`;
  writeFileSync(join(folder, 'cdn', 'dr-elements.js'), kit);
  writeFileSync(join(folder, 'cdn', 'dr-elements.js.br'), brotliCompressSync(kit));
});
afterAll(() => rmSync(folder, { recursive: true }));

const LOOPBACK =
  'http://localhost:* https://localhost:* http://*.localhost:* https://*.localhost:* http://127.0.0.1:* https://127.0.0.1:*';
const headersOfCard = (ancestors: string, fonts = "'none'") => ({
  'cache-control': 'no-cache',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
    `font-src ${fonts}; form-action 'none'; base-uri 'none'; object-src 'none'; frame-ancestors ${ancestors}; require-trusted-types-for 'script'; trusted-types 'none'; report-to csp; report-uri /v1/reports`,
  'content-type': 'text/html; charset=UTF-8',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'cross-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=()',
  'referrer-policy': 'no-referrer',
  'reporting-endpoints': 'csp="/v1/reports"',
  'x-content-type-options': 'nosniff',
  'x-request-id': expect.any(String),
});

describe('the card document', () => {
  it('sends exactly the headers of the frames’ origin', async () => {
    const { ask } = openService({ folders: folders() });

    const { status, headers } = await ask('GET /v1/frames/card?key=pk_sandbox');

    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toEqual(headersOfCard(LOOPBACK));
  });

  it('allows only the key’s own pages to frame it (F-030)', async () => {
    const { ask } = openService({ folders: folders() });

    const { headers } = await ask('GET /v1/frames/card?key=pk_web');

    expect(Object.fromEntries(headers)).toEqual(
      headersOfCard('https://shop.example https://www.shop.example:8443'),
    );
  });

  it('may load the account’s own web fonts, from their hosts alone', async () => {
    const url = 'https://fonts.example/inter-400.woff2';
    const fonts = [
      { family: 'Inter', weight: 400, url },
      { family: 'Inter', weight: 600, url: 'https://fonts.example/inter-600.woff2' },
      { family: 'Inter Tight', weight: 400, url: 'https://cdn.example:8443/x.woff2' },
    ];
    const account = { publishableKey: 'pk_type', secretKey: 'sk_type', fonts };
    const { ask } = openService(
      { folders: folders() },
      { accounts: [{ ...account, allowedOrigins: ['https://shop.example'] }] },
    );

    const { headers, text } = await ask('GET /v1/frames/card?key=pk_type');

    expect(Object.fromEntries(headers)).toEqual(
      headersOfCard('https://shop.example', 'https://fonts.example https://cdn.example:8443'),
    );
    const [, content = ''] = /<meta name="dr-fonts" content="([^"]*)"/.exec(text) ?? [];
    expect(JSON.parse(content.replaceAll('&quot;', '"'))).toEqual(fonts);
  });

  it('requires https in browsers once it is served by it', async () => {
    const { ask } = openService({
      folders: folders(),
      serviceOrigin: ORIGIN.replace('http:', 'https:'),
    });

    const { headers } = await ask('GET /v1/frames/card?key=pk_sandbox');

    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  it('carries the key and its origins as data, one script and one style', async () => {
    const { ask } = openService({ folders: folders() });

    const loopback = await ask('GET /v1/frames/card?key=pk_sandbox');
    const web = await ask('GET /v1/frames/card?key=pk_web');

    expect(loopback.text).toContain('<meta name="dr-allowed-origins" content="loopback"');
    expect(web.text).toContain(
      '<meta name="dr-allowed-origins" content="https://shop.example https://www.shop.example:8443"',
    );
    expect(web.text).toContain('<meta name="dr-key" content="pk_web"');
    expect(web.text).toContain('<link rel="stylesheet" href="/assets/frames/card-frame.css"');
    expect(web.text.match(/<script[^>]*>/g)).toEqual([
      '<script type="module" src="/assets/frames/card-frame.js">',
    ]);
  });

  it('is not there without a key', async () => {
    const { ask } = openService({ folders: folders() });

    expect((await ask('GET /v1/frames/card')).status).toBe(401);
    expect((await ask('GET /v1/frames/card?key=sk_sandbox')).status).toBe(401);
  });

  it('shows how to build it if it is not built', async () => {
    const { ask } = openService({ folders: { frames: join(folder, 'nowhere') } });

    const { status, text } = await ask('GET /v1/frames/card?key=pk_sandbox');

    expect(status).toBe(503);
    expect(text).toContain('npm run build');
  });
});

describe('built files', () => {
  it('of the frame are revalidated, those with a hash in the name are not', async () => {
    const { ask } = openService({ folders: folders() });

    const entry = await ask('GET /assets/frames/card-frame.js');
    const chunk = await ask('GET /assets/frames/chunks/de-Ab12_d-9.js');
    const again = await ask('GET /assets/frames/card-frame.js', {
      headers: { 'if-none-match': entry.headers.get('etag') ?? '' },
    });

    expect(entry.headers.get('cache-control')).toBe('no-cache');
    expect(entry.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(entry.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(entry.headers.get('access-control-allow-origin')).toBeNull();
    expect(chunk.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect([again.status, again.text]).toEqual([304, '']);
    for (const name of ['cache-control', 'cross-origin-resource-policy', 'x-content-type-options'])
      expect([name, again.headers.get(name)]).toEqual([name, entry.headers.get(name)]);
    expect(again.headers.get('x-request-id')).toMatch(/./);
  });

  it('of the kit may be loaded by every page', async () => {
    const { ask } = openService({ folders: folders() });

    const { status, headers } = await ask('GET /cdn/dr-elements.js', {
      headers: { origin: 'https://anywhere.example' },
    });

    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('are sent as %s to whoever takes that', async (encoding, decompress) => {
    const { app } = openService({ folders: folders() });

    const response = await app.request('/cdn/dr-elements.js', {
      headers: { 'accept-encoding': encoding },
    });

    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toContain('Accept-Encoding');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.length).toBeLessThan(200);
    expect(decompress(bytes).toString()).toContain('export default 1');
  });

  it.each([
    '/cdn/../secret.js',
    '/cdn/..%2fsecret.js',
    '/cdn/%2e%2e/secret.js',
    '/cdn/..%5csecret.js',
    '/cdn//etc/passwd',
    '/assets/frames/.env.js',
    '/assets/frames/chunks',
    '/assets/frames/card-frame.js%00.css',
    '/cdn/nothing.js',
  ])('are not left: %s', async (path) => {
    const { app } = openService({ folders: folders() });

    const response = await app.request(new Request(`${ORIGIN}${path}`));

    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('secret');
  });

  it('show how to build the kit if it is not built', async () => {
    const { ask } = openService({ folders: { cdn: join(folder, 'nowhere') } });

    const { status, text } = await ask('GET /cdn/dr-elements.js');

    expect(status).toBe(503);
    expect(text).toContain('npm run build');
  });
});

describe('icons', () => {
  it('are neutral marks that run nothing', async () => {
    const { ask } = openService();

    const { status, headers, text } = await ask('GET /icons/klarnaCredit.svg');

    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('image/svg+xml');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(text).toContain('>KC</text>');
    expect((await ask('GET /icons/%3Cscript%3E.svg')).status).toBe(404);
  });
});
