// The smallest shop that takes a payment: one bag, one page. Start the service first: `npm start` in a clone.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

const { env } = process;
const SERVICE_URL = env.SERVICE_URL ?? 'http://127.0.0.1:8787';
const page = readFileSync(new URL('index.html', import.meta.url), 'utf8');
const address = {
  line1: '1 Oak St',
  city: 'Edina',
  state: 'MN',
  postalCode: '55436',
  country: 'US',
};
const BAG = {
  currency: 'USD',
  email: 'ada@example.com',
  billTo: { name: 'Ada Sample', phone: '5550100123', address },
  items: [{ skuId: 'teapot', quantity: 1, price: 118.01 }],
};

/** Sends a request with the secret key. Throws if there is no definitive answer: the request may have been carried out. */
async function ask(method, path, body) {
  const headers = {
    authorization: `Bearer ${env.SECRET_KEY ?? 'sk_sandbox'}`,
    'content-type': 'application/json',
    'idempotency-key': randomUUID(), // a new one for each request: for an old one the service repeats its answer, a refusal too
  };
  const response = await fetch(SERVICE_URL + path, { method, headers, body: JSON.stringify(body) });
  const answer = await response.json();
  if (response.ok) return answer;
  console.error(`${method} ${path}: ${response.status} ${answer.errors?.[0]?.message}`);
  const isLater = response.headers.has('retry-after'); // no answer to this request yet
  if ([400, 404, 409].includes(response.status) && !isLater) return { ...answer, refused: true };
  throw new Error(`status ${response.status}`);
}

/** Places the order and reads it. A checkout has at most one order: after a second press, the 404 has its id. */
async function placeOrder(checkoutId) {
  const placed = await ask('POST', '/orders', { checkoutId });
  const orderId = placed.refused ? placed.orderId : placed.id;
  return orderId ? ask('GET', `/orders/${orderId}`) : placed;
}

const server = createServer(async (request, response) => {
  const [path] = request.url.split('?');
  const id = /checkout=([\w-]+)/.exec(request.headers.cookie)?.[1]; // the visitor's own checkout, never one the page names
  const reply = (status, body) => response.writeHead(status).end(JSON.stringify(body));
  try {
    if (path === '/' || path === '/session') {
      const known = id ? await ask('GET', `/checkouts/${id}`) : { refused: true };
      const checkout = known.refused ? await ask('POST', '/checkouts', BAG) : known; // none, ordered or gone
      response.setHeader('set-cookie', `checkout=${checkout.id}; HttpOnly; SameSite=Lax; Path=/`);
      const sessionId = checkout.payment.session.id;
      if (path === '/session') return reply(200, { sessionId }); // for a page built elsewhere
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page.replaceAll('SERVICE_URL', SERVICE_URL).replaceAll('SESSION_ID', sessionId));
    } else if (request.method === 'POST' && path === '/attach') {
      const { sourceId } = await json(request);
      const route = `/checkouts/${id}/sources/${encodeURIComponent(sourceId)}`;
      const { refused } = await ask('POST', route);
      reply(refused ? 409 : 200, {});
    } else if (request.method === 'POST' && path === '/order') {
      const order = await placeOrder(id);
      reply(order.refused ? 409 : 200, { orderId: order.id, state: order.state });
    } else reply(404, {});
  } catch ({ message, cause }) {
    console.error(`${SERVICE_URL}: ${cause?.message ?? message}`);
    reply(502, {
      error: 'No usable answer of the payment service: see the terminal of server.mjs.',
    });
  }
});
server.listen(Number(env.PORT ?? 3000), '127.0.0.1', () =>
  console.log(`http://localhost:${server.address().port}`),
);
