import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'hono';
import { notFound } from './refusal.js';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** `name-Ab12Cd34.js`: a hash of the content in the name, with a digit or a capital so that `dr-elements.js` is none. */
const HASHED = /-(?=[\w-]*[0-9A-Z])[\w-]{8}\.\w+$/;

type Encoding = 'identity' | 'br' | 'gzip';
type Bytes = Uint8Array<ArrayBuffer>;

interface StaticFile {
  readonly modified: number;
  readonly etag: string;
  readonly type: string;
  readonly content: Bytes;
  /** Made when first asked for. */
  readonly encoded: Partial<Record<Encoding, Promise<Bytes>>>;
}

/** By path, for all services of this process. */
const files = new Map<string, StaticFile>();

/** Files of one built folder, kept in memory until they change on disk. */
export class StaticFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  /** @throws {SandboxError} 404. */
  async answer(c: Context, name: string): Promise<Response> {
    const file = this.#find(name);
    if (!file) throw notFound();
    c.header('vary', 'Accept-Encoding', { append: true });
    c.header('etag', file.etag);
    // Hashed names never change what they hold; everything else is asked for again each time.
    c.header(
      'cache-control',
      HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    if (c.req.header('if-none-match') === file.etag) return c.body(null, 304);
    c.header('content-type', file.type);
    const encoding = preferred(c.req.header('accept-encoding') ?? '');
    if (encoding !== 'identity') c.header('content-encoding', encoding);
    return c.body(await (file.encoded[encoding] ??= encode(file.content, encoding)));
  }

  #find(name: string): StaticFile | undefined {
    const type = TYPES[/\.(\w+)$/.exec(name)?.[1] ?? ''];
    // No dots at the start of a step: neither `..` nor hidden files.
    if (!type || !/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(name)) return undefined;
    const path = join(this.#folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats?.isFile()) return undefined;
    const known = files.get(path);
    if (known?.modified === stats.mtimeMs) return known;
    const file = load(path, type, stats.mtimeMs);
    files.set(path, file);
    return file;
  }
}

function load(path: string, type: string, modified: number): StaticFile {
  const content = new Uint8Array(readFileSync(path));
  // One tag for all encodings, hence weak.
  const digest = createHash('sha256').update(content).digest('base64url').slice(0, 16);
  return { modified, type, content, etag: `W/"${digest}"`, encoded: {} };
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

async function encode(content: Bytes, encoding: Encoding): Promise<Bytes> {
  switch (encoding) {
    case 'identity':
      return content;
    case 'br':
      // Past 9 it takes ten times as long for a twentieth of the size.
      return new Uint8Array(
        await brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
      );
    case 'gzip':
      return new Uint8Array(await gzipped(content, { level: 9 }));
  }
}

const preferred = (accepted: string): Encoding =>
  /\bbr\b(?!;q=0(?:\.0*)?(?:,|$))/.test(accepted)
    ? 'br'
    : /\bgzip\b(?!;q=0(?:\.0*)?(?:,|$))/.test(accepted)
      ? 'gzip'
      : 'identity';
