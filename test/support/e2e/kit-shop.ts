import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';

/** A shop with the kit's package in its folders, as for a bundler, and its own back end. */
export interface KitShop {
  /** `http://localhost:…` */
  readonly origin: string;
  close(): Promise<void>;
}

/** Where the modules of `dist/` find lit in a page without a bundler. */
export const importMap = (): string =>
  JSON.stringify({
    imports: Object.fromEntries(
      ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'].flatMap((name) => {
        const folder = `/node_modules/${name}/`;
        const { main } = JSON.parse(readFileSync(`.${folder}package.json`, 'utf8')) as {
          readonly main: string;
        };
        return [
          [name, folder + main],
          [`${name}/`, folder],
        ];
      }),
    ),
  });

/** @param html Every page of the shop. @param backEnd The handler of requests below `/session`. Only it has the secret key. */
export async function startKitShop(html: () => string, backEnd: Hono): Promise<KitShop> {
  const app = new Hono();
  app.use('/dist/*', serveStatic({ root: '.' }));
  app.use('/node_modules/*', serveStatic({ root: '.' }));
  app.route('/session', backEnd);
  app.get('*', (c) => c.html(html()));
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
