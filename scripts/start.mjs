// `npm start`: installs missing dependencies, builds the kit's script and the card frame if they are outdated, then
// serves the sandbox payment service and the demo shop. Page and service are on different sites (localhost and 127.0.0.1), as in
// production.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { isBuilt } from './build/is-built.mjs';
import { installPackages, run } from './setup.mjs';

const servicePort = process.env.PORT ?? '8787';
const shopPort = process.env.SHOP_PORT ?? '8788';

// Checks the ports before the build, so that the user does not wait in vain.
for (const port of [servicePort, shopPort]) {
  const probe = createServer().listen(Number(port), '127.0.0.1');
  try {
    await once(probe, 'listening');
    probe.close();
  } catch ({ code, message }) {
    const reason = code === 'EADDRINUSE' ? `Port ${port} is taken.` : message;
    console.error(`${reason} Choose other ports: PORT=8797 SHOP_PORT=8798 npm start`);
    process.exit(1);
  }
}

installPackages();
const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };
if (!isBuilt(['dist/cdn/dr-elements.js', 'dist/cdn/DigitalRiver.js'])) {
  console.log('building the kit’s script, a minute or two …');
  run('npm', ['run', '-s', 'build:cdn'], quiet);
}
if (!isBuilt(['dist/frames/card-frame.js', 'dist/frames/challenge-frame.js'])) {
  console.log('building the card frame …');
  run('npm', ['run', '-s', 'build:frame'], quiet);
}

const serviceUrl = `http://127.0.0.1:${servicePort}`;
// The secret that signs the service's webhooks to the shop (docs/webhooks.md).
const webhookSecret = process.env.WEBHOOK_SECRET ?? randomBytes(24).toString('hex');
const children = [
  spawn(process.execPath, ['--import', 'tsx', 'server/main.ts', ...process.argv.slice(2)], {
    stdio: ['inherit', 'pipe', 'inherit'],
    env: {
      ...process.env,
      PORT: servicePort,
      WEBHOOK_URL: process.env.WEBHOOK_URL ?? `http://localhost:${shopPort}/webhooks`,
      WEBHOOK_SECRET: webhookSecret,
    },
  }),
  spawn(process.execPath, ['--import', 'tsx', 'examples/shop/server.ts'], {
    stdio: ['inherit', 'pipe', 'inherit'],
    env: {
      ...process.env,
      PORT: shopPort,
      SERVICE_URL: serviceUrl,
      WEBHOOK_SECRET: webhookSecret,
    },
  }),
];
const stop = () => children.forEach((child) => child.kill());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
for (const child of children) {
  child.stdout.pipe(process.stdout);
  child.on('exit', (code) => {
    process.exitCode ||= code ?? 0;
    stop();
  });
}
await Promise.all(children.map(({ stdout }) => once(stdout, 'data')));
const url = servicePort === '8787' ? '' : `SERVICE_URL=${serviceUrl} `;
console.log(`\nNow, in a second terminal: ${url}node examples/smallest/server.mjs`);
