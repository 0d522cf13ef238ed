import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import { ODD_TEST_CARDS } from '../../src/sandbox/card-outcomes.js';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { accountOfKey } from '../access.js';
import { serveFolder } from '../static-files.js';
import { answerFrame, fieldsPolicy, frameHeaders } from './frame-headers.js';
import { answerIcon } from './icon.js';
import { onPath } from '../on-path.js';

export interface BuiltFolders {
  /** The code of the card frame: `card-frame.js`, `card-frame.css` and hashed chunks. */
  readonly frames?: string;
  /** The kit for pages without a build: `dr-elements.js` and its chunks. */
  readonly cdn?: string;
}

/** In the package the folders are beside this code, in the project in the build's output folder. */
function built(folder: 'frames' | 'cdn'): string {
  const packed = fileURLToPath(new URL(`./${folder}/`, import.meta.url));
  return existsSync(packed)
    ? packed
    : fileURLToPath(new URL(`../../dist/${folder}/`, import.meta.url));
}

/** The card document with its files, and the kit's own files for pages that load them from here. */
export function createFramePages(sandbox: Sandbox, folders: BuiltFolders = {}): Hono {
  const app = new Hono();
  const frames = folders.frames ?? built('frames');
  const cdn = folders.cdn ?? built('cdn');

  onPath(app, '/v1/frames/card', {
    GET: (c) => {
      const account = accountOfKey(sandbox, c.req.query('key'));
      if (!existsSync(join(frames, 'card-frame.js'))) {
        frameHeaders(c);
        return answerUnbuilt(c, 'The card frame');
      }
      c.header('cross-origin-embedder-policy', 'require-corp');
      const { fonts } = account;
      return answerFrame(c, account, {
        title: 'Card details',
        policy: fieldsPolicy(account),
        head: html`${fonts ? html`<meta name="dr-fonts" content="${JSON.stringify(fonts)}" />` : ''}
          <meta name="dr-test-cards" content="${ODD_TEST_CARDS.join(' ')}" />
          <link rel="stylesheet" href="/assets/frames/card-frame.css" />
          <script type="module" src="/assets/frames/card-frame.js"></script>`,
      });
    },
  });

  serveFolder(app, {
    prefix: '/assets/frames',
    folder: frames,
    prepare: (c) => {
      frameHeaders(c);
      return undefined;
    },
  });

  onPath(app, '/icons/:file', { GET: (c) => answerIcon(c, c.req.param('file') ?? '') });

  serveFolder(app, {
    prefix: '/cdn',
    folder: cdn,
    prepare: (c) => {
      c.header('access-control-allow-origin', '*');
      c.header('cross-origin-resource-policy', 'cross-origin');
      c.header('timing-allow-origin', '*');
      const isMissing =
        c.req.path === '/cdn/dr-elements.js' && !existsSync(join(cdn, 'dr-elements.js'));
      return isMissing ? answerUnbuilt(c, 'The kit') : undefined;
    },
  });
  return app;
}

function answerUnbuilt(c: Context, what: string) {
  c.header('cache-control', 'no-store');
  return c.text(`${what} is not built yet. Run: npm run build\n`, 503);
}
