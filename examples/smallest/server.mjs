// The smallest shop that takes a payment: one bag, one page. Start the service first: `npm start` in a clone, or `npx dr-elements-service`.
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
  const response = await fetch(SERVICE_URL + path, {
    method,
    headers,
    body: body && JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok && !answer.orderId)
    throw new Error(`${method} ${path}: ${JSON.stringify(answer.errors)}`);
  return answer;
}

/** The order of a checkout, placed once: a checkout that has its order says which. */
async function placeOrder(id) {
  const { orderId } = await ask('GET', `/checkouts/${id}`);
  return orderId
    ? ask('GET', `/orders/${orderId}`)
    : ask('POST', '/orders', { checkoutId: id }, `order-${id}`);
}

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const id = /checkout=([\w-]+)/.exec(request.headers.cookie)?.[1]; // the visitor's own checkout, never one the page names
  try {
    if (pathname === '/') {
      let checkout = id ? await ask('GET', `/checkouts/${id}`) : {};
      if (!checkout.payment) checkout = await ask('POST', '/checkouts', BAG);
      response.setHeader('set-cookie', `checkout=${checkout.id}; HttpOnly; SameSite=Lax; Path=/`);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        page
          .replaceAll('SERVICE_URL', SERVICE_URL)
          .replaceAll('SESSION_ID', checkout.payment.session.id),
      );
    } else if (request.method === 'POST' && pathname === '/attach') {
      const { sourceId } = await json(request);
      response.end(
        JSON.stringify(
          await ask('POST', `/checkouts/${id}/sources/${encodeURIComponent(sourceId)}`),
        ),
      );
    } else if (request.method === 'POST' && pathname === '/order') {
      const { id: orderId, state } = await placeOrder(id);
      response.end(JSON.stringify({ orderId, state }));
    } else response.writeHead(404).end();
  } catch (reason) {
    console.error(reason.message);
    response.writeHead(502).end();
  }
});
server.listen(Number(PORT), '127.0.0.1', () =>
  console.log(`http://localhost:${server.address().port}`),
);
