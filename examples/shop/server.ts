// `PORT`: the shop's port. `SERVICE_URL`: the payment service. `VISITS_FILE`: where visits are stored, so that they survive a
// restart. `WEBHOOK_SECRET`: the secret with which the service signs its events.
import { serve } from '@hono/node-server';
import { createShop } from './shop.js';

const port = Number(process.env.PORT ?? 8788);
const serviceUrl = process.env.SERVICE_URL ?? 'http://127.0.0.1:8787';

const shop = createShop(serviceUrl, {
  visitsFile: process.env.VISITS_FILE,
  webhookSecret: process.env.WEBHOOK_SECRET,
});

const server = serve({ fetch: shop.fetch, hostname: '127.0.0.1', port }, () => {
  console.log(`shop        http://localhost:${port}`);
  console.log(`plain page  http://localhost:${port}/plain`);
});
server.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  console.error(
    code === 'EADDRINUSE' ? `Port ${port} is taken: set PORT to another one.` : message,
  );
  process.exitCode = 1;
});
