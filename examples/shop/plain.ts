// `examples/plain.html` with a session: `/plain` creates one, `/plain?session=…` shows it.
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { openCheckout } from './checkout.js';
import type { ShopEnv } from './visit.js';

const FILE = readFileSync(new URL('../plain.html', import.meta.url), 'utf8');

export function plainPage(service: string) {
  return new Hono<ShopEnv>().get('/plain', async (c) => {
    const asked = c.req.query('session');
    if (asked === undefined) {
      const { payment } = await openCheckout(c.var.ask, c.var.visit);
      return c.redirect(`/plain?session=${payment.session.id}`, 303);
    }
    // The URL is untrusted: only the characters of ids are allowed.
    const session = asked.replaceAll(/[^\w-]/g, '');
    return c.html(
      FILE.replaceAll('SESSION_ID', session).replaceAll('http://127.0.0.1:8787', service),
    );
  });
}
