// The smallest shop that takes a payment: one bag, one page. Start the service first: `npm start` in a clone.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

const {
  SERVICE_URL = 'http://127.0.0.1:8787',
  SECRET_KEY = 'sk_sandbox',
  PORT = '3000',
} = process.env;
const page = readFileSync(new URL('index.html', import.meta.url), 'utf8');
const BAG = {
  currency: 'USD',
  email: 'ada@example.com',
  billTo: {
    name: 'Ada Sample',
    phone: '5550100123',
    address: {
      line1: '1 Sample Street',
      city: 'Minnetonka',
      state: 'MN',
      postalCode: '55343',
      country: 'US',
    },
  },
  items: [{ skuId: 'teapot', quantity: 1, price: 118.01 }],
};

/** Asks the service with the secret key. A POST that is repeated with the same key is carried out once. */
async function ask(method, path, body, key = randomUUID()) {
  const headers = {
    authorization: `Bearer ${SECRET_KEY}`,
    'content-type': 'application/json',
    'idempotency-key': key,
  };
  const request = { method, headers, body: body && JSON.stringify(body) };
  const response = await fetch(SERVICE_URL + path, request).catch(() => {
    throw new Error(`No payment service answers at ${SERVICE_URL}. Start it with "npm start".`);
  });
  const answer = await response.json();
  // A checkout that has its order is 404, with the order's id in `orderId`; one that is gone is 404 without.
  const isNoCheckout =
    response.status === 404 && method === 'GET' && path.startsWith('/checkouts/');
  if (response.ok || isNoCheckout) return answer;
  const hint = response.status === 401 ? ' Is SECRET_KEY a key of this service?' : '';
  throw new Error(`${method} ${path}: ${response.status} ${answer.errors?.[0]?.message}${hint}`);
}

/** Places the order of a checkout once, and reads it. Fulfill it when its state is `accepted`. */
async function placeOrder(id) {
  let { orderId } = await ask('GET', `/checkouts/${id}`);
  orderId ??= (await ask('POST', '/orders', { checkoutId: id }, `order-${id}`)).id;
  return ask('GET', `/orders/${orderId}`);
}

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const id = /checkout=([\w-]+)/.exec(request.headers.cookie)?.[1]; // the visitor's own checkout, never one the page names
  try {
    if (pathname === '/' || pathname === '/session') {
      let checkout = id ? await ask('GET', `/checkouts/${id}`) : {};
      if (!checkout.payment) checkout = await ask('POST', '/checkouts', BAG); // none, ordered or gone
      response.setHeader('set-cookie', `checkout=${checkout.id}; HttpOnly; SameSite=Lax; Path=/`);
      const sessionId = checkout.payment.session.id;
      if (pathname === '/session') return response.end(JSON.stringify({ sessionId })); // for a page built elsewhere
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page.replaceAll('SERVICE_URL', SERVICE_URL).replaceAll('SESSION_ID', sessionId));
    } else if (request.method === 'POST' && pathname === '/attach') {
      const { sourceId } = await json(request);
      const path = `/checkouts/${id}/sources/${encodeURIComponent(sourceId)}`;
      response.end(JSON.stringify(await ask('POST', path)));
    } else if (request.method === 'POST' && pathname === '/order') {
      const { id: orderId, state } = await placeOrder(id);
      response.end(JSON.stringify({ orderId, state }));
    } else response.writeHead(404).end();
  } catch (reason) {
    console.error(reason.message);
    response.writeHead(502, { 'content-type': 'text/plain' });
    response.end('The shop cannot use its payment service. The terminal of server.mjs says why.');
  }
});
server.on('error', ({ code, message }) => {
  console.error(
    code === 'EADDRINUSE' ? `Port ${PORT} is taken: set PORT to another one.` : message,
  );
  process.exitCode = 1;
});
server.listen(Number(PORT), '127.0.0.1', () =>
  console.log(`http://localhost:${server.address().port}`),
);
