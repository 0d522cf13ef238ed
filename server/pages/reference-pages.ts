import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { sendPolicy } from '../observing/policy-reports.js';
import { onPath } from '../on-path.js';
import { serveFile } from '../static-files.js';
import { PERMISSIONS } from './frame-headers.js';

/** In the package the pages of docs/ lie beside this code. */
export function docsFile(name: string): string {
  const packed = fileURLToPath(new URL(`./docs/${name}`, import.meta.url));
  return existsSync(packed)
    ? packed
    : fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
}

/** Swagger UI: in the package beside this code, in the project where npm has put it. */
function viewerFolder(): string {
  const packed = fileURLToPath(new URL('./viewer/', import.meta.url));
  if (existsSync(packed)) return packed;
  return dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
}

const start = fileURLToPath(new URL('reference.js', import.meta.url));

/** Swagger UI uses `data:` images; nothing is loaded from other origins. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

/** The API's description, and a page to read it on: `/openapi.json`, `/docs`. */
export function createReferencePages(): Hono {
  const app = new Hono();
  let description: unknown;

  onPath(app, '/openapi.json', {
    GET: (c) => {
      c.header('access-control-allow-origin', '*');
      description ??= JSON.parse(readFileSync(docsFile('openapi.json'), 'utf8'));
      return c.json(description as object); // an OpenAPI document
    },
  });

  onPath(app, '/docs', {
    GET: (c) => {
      sendPolicy(c, POLICY);
      c.header('x-frame-options', 'DENY');
      c.header('referrer-policy', 'no-referrer');
      c.header('permissions-policy', PERMISSIONS);
      c.header('cache-control', 'no-cache');
      return c.html(
        html`<!doctype html>
          <html lang="en">
            <head>
              <meta charset="utf-8" />
              <meta name="viewport" content="width=device-width, initial-scale=1" />
              <meta name="robots" content="noindex" />
              <title>The API of the payment service</title>
              <link rel="stylesheet" href="/docs/assets/swagger-ui.css" />
              <script src="/docs/assets/swagger-ui-bundle.js" defer></script>
              <script src="/docs/assets/reference.js" defer></script>
            </head>
            <body>
              <main id="reference">
                <noscript
                  >The description is at <a href="/openapi.json">/openapi.json</a>.</noscript
                >
              </main>
            </body>
          </html>`,
      );
    },
  });

  const viewer = viewerFolder();
  serveFile(app, '/docs/assets/reference.js', start);
  for (const file of ['swagger-ui-bundle.js', 'swagger-ui.css'])
    serveFile(app, `/docs/assets/${file}`, join(viewer, file));
  return app;
}
