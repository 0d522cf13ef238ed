// A static server for built files on both loopback hosts: stories load their card frame from the other host, so that it
// is a real cross-site frame without any service.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const listen = (handler, port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer(handler)
      .once('error', reject)
      .listen(port, host, () => resolve(server));
  });

/**
 * @param {string} root The folder.
 * @param {string} [under] The base path: `/some/folder`. Other paths are not found.
 */
export async function serve(root, under = '') {
  const handler = async (request, response) => {
    let path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    if (path.endsWith('/')) path += 'index.html';
    try {
      if (!path.startsWith(`${under}/`)) throw new RangeError(path);
      const body = await readFile(join(root, path.slice(under.length)));
      response
        .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(path.endsWith('/favicon.ico') ? 204 : 404).end();
    }
  };
  const first = await listen(handler, 0, '127.0.0.1');
  const { port } = first.address();
  // `localhost` is ::1 on some machines and 127.0.0.1, which already listens, on others.
  const second = await listen(handler, port, '::1').catch(() => undefined);
  return {
    origin: `http://localhost:${port}${under}`,
    close: () => {
      first.close();
      second?.close();
    },
  };
}
