// Two sites as in production: a shop's page on `localhost` with a strict policy of its own, and the payment service with
// its card frame on `127.0.0.1`.
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { logLine } from '../../../server/observing/request-log.js';
import { startService } from '../../../server/start.js';
import { SCENARIOS } from '../../../src/sandbox/scenarios.js';
import { OWNER } from '../../support/sample-owner.js';

const CALLER = { publishableKey: 'pk_sandbox' };

const PAGE_CSS = `
  body { margin: 0; padding: 20px; background: #fff; color: #11151f; font: 15px/1.45 system-ui }
  body.dark { color-scheme: dark; background: #151a26; color: #eef1f7 }
  main { max-width: 340px; margin: 16px 0 }
  h1 { font-size: 16px }`;

const page = (theme: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Shop</title>
<link rel="stylesheet" href="/page.css">
<link rel="icon" href="data:,">
<script type="module" src="/page.js"></script>
</head>
<body class="${theme}"><h1>Pay</h1><input aria-label="Name"><main></main><button>Pay</button></body>
</html>`;

export async function startCardFrameSites() {
  const folder = await mkdtemp(join(tmpdir(), 'dr-card-frame-'));
  const frames = join(folder, 'frames');
  await build({ configFile: 'vite.frame.config.ts', logLevel: 'error', build: { outDir: frames } });
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: join(folder, 'page'),
      target: 'es2022',
      rollupOptions: {
        input: 'test/fields/support/page-entry.ts',
        output: { entryFileNames: 'page.js', codeSplitting: false },
      },
    },
  });
  const script = await readFile(join(folder, 'page/page.js'));

  const log: string[] = [];
  const service = await startService({
    port: 0,
    faults: true,
    folders: { frames },
    log: (entry) => log.push(logLine(entry)),
  });

  const policy =
    `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src ${service.origin}; ` +
    `base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type: string, body: string | Buffer) =>
      response
        .writeHead(200, { 'content-type': type, 'content-security-policy': policy })
        .end(body);
    if (pathname === '/page.js') send('text/javascript', script);
    else if (pathname === '/page.css') send('text/css', PAGE_CSS);
    else send('text/html; charset=utf-8', page(searchParams.get('theme') ?? ''));
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, 'localhost', () => resolve((server.address() as AddressInfo).port));
  });

  return {
    service: service.origin,
    shop: `http://localhost:${port}`,
    /** The requests to the service, oldest first. */
    log,
    /** A new session that waits for a card. */
    newSession: () => SCENARIOS['requires-source'](service.sandbox, CALLER).sessionId,
    /** Address of a bank's page, where a shopper approves a payment. */
    newRedirect(): string {
      const { sessionId } = SCENARIOS['requires-source'](service.sandbox, CALLER);
      const { redirect } = service.sandbox.createSource(CALLER, {
        type: 'payPal',
        sessionId,
        owner: OWNER,
        payPal: {
          returnUrl: 'https://shop.example/return',
          cancelUrl: 'https://shop.example/cancel',
        },
      });
      return (redirect as { redirectUrl: string }).redirectUrl; // PayPal always has one
    },
    /** A source as the shop's back end sees it. */
    readSource: (sourceId: string) => service.sandbox.readSource(CALLER, sourceId),
    /** A source of a card in a new session, as the page hands it to a frame. */
    newSource(card: { readonly number: string; readonly cvv: string }) {
      const { sessionId } = SCENARIOS['requires-source'](service.sandbox, CALLER);
      const { id, clientSecret } = service.sandbox.createSource(CALLER, {
        type: 'creditCard',
        sessionId,
        owner: OWNER,
        creditCard: { expirationMonth: 3, expirationYear: 2030, ...card },
      });
      return { sessionId, sourceId: String(id), clientSecret: String(clientSecret) };
    },
    pageUrl: (query: Record<string, string> = {}) =>
      `http://localhost:${port}/?${new URLSearchParams({ frames: `${service.origin}/v1/frames`, ...query }).toString()}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await service.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type CardFrameSites = Awaited<ReturnType<typeof startCardFrameSites>>;
