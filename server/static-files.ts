import { existsSync } from 'node:fs';
import { serveStatic, type ServeStaticOptions } from '@hono/node-server/serve-static';
import type { Context, Env, Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { onPath } from './on-path.js';
import { notFound } from './refusal.js';

/** `name-Ab12Cd34.js`: a hash of the content in the name, with a digit or a capital, so that `dr-elements.js` does not match. */
const HASHED = /-(?=[\w-]*[0-9A-Z])[\w-]{8}\.\w+$/;

/** A path below the folder. No step begins with a dot: neither `..` nor hidden files. */
const BELOW = '(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*';

/** Headers that a 304 answer has as well. */
const RETAINED = [
  ...RETAINED_304_HEADERS,
  'access-control-allow-origin',
  'cross-origin-resource-policy',
  'origin-agent-cluster',
  'referrer-policy',
  'strict-transport-security',
  'timing-allow-origin',
  'x-content-type-options',
  'x-request-id',
];

export interface StaticFolder {
  /** The path under which its files are served: `/cdn`. */
  readonly prefix: string;
  /** May be missing: then every file is 404. */
  readonly folder: string;
  /** Sets further headers of the files, or returns an answer instead of the file. */
  readonly prepare: (c: Context) => Response | undefined;
}

/** Serves the files of one folder. A client that accepts Brotli gets `name.js.br` if it exists beside `name.js`. */
export function serveFolder(app: Hono, { prefix, folder, prepare }: StaticFolder): void {
  let files: Serve | undefined;
  app.use(`${prefix}/*`, ...CONDITIONAL);
  onPath(app, `${prefix}/:file{${BELOW}}`, {
    GET: (c: Context<Env, string>) => {
      const answer = prepare(c);
      if (answer) return answer;
      if (!existsSync(folder)) throw notFound();
      const rewriteRequestPath = (path: string) => path.slice(prefix.length);
      files ??= opened({ root: folder, precompressed: true, rewriteRequestPath });
      return files(c);
    },
  });
}

/** Serves one file under a path. */
export function serveFile(app: Hono, at: string, file: string): void {
  app.use(at, ...CONDITIONAL);
  onPath(app, at, { GET: opened({ path: file }) });
}

const CONDITIONAL = [compress(), etag({ retainedHeaders: RETAINED, weak: true })] as const;

type Serve = (c: Context<Env, string>) => Promise<Response>;

function opened(options: ServeStaticOptions): Serve {
  const serve = serveStatic<Env>(options);
  return async (c) => {
    const file = await serve(c, () => Promise.resolve());
    if (!file) throw notFound();
    // Files with a hash in their name never change; all others are revalidated each time.
    file.headers.set(
      'cache-control',
      HASHED.test(c.req.path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    return file;
  };
}
