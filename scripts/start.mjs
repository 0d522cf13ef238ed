// `npm start`: installs what is missing, builds the kit and the card frame, then serves the sandbox payment service and
// the demo shop. Page and service are on different sites (localhost and 127.0.0.1), as in production.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { installPackages, run } from './setup.mjs';

installPackages();
console.log('building the kit …');
run('npm', ['run', '-s', 'build:cdn'], { stdio: ['ignore', 'ignore', 'inherit'] });
run('npm', ['run', '-s', 'build:frame'], { stdio: ['ignore', 'ignore', 'inherit'] });

const servicePort = process.env.PORT ?? '8787';
const shopPort = process.env.SHOP_PORT ?? '8788';
const serviceUrl = `http://127.0.0.1:${servicePort}`;
// What the service tells the shop of its own accord is signed with it (docs/webhooks.md).
const webhookSecret = process.env.WEBHOOK_SECRET ?? randomBytes(24).toString('hex');
const children = [
  spawn(process.execPath, ['--import', 'tsx', 'server/main.ts', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: {
      ...process.env,
      PORT: servicePort,
      WEBHOOK_URL: process.env.WEBHOOK_URL ?? `http://localhost:${shopPort}/webhooks`,
      WEBHOOK_SECRET: webhookSecret,
    },
  }),
  spawn(process.execPath, ['--import', 'tsx', 'examples/shop/server.ts'], {
    stdio: 'inherit',
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
for (const child of children)
  child.on('exit', (code) => {
    process.exitCode ||= code ?? 0;
    stop();
  });
