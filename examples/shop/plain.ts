// `examples/plain.html` with a session in it: `/plain` makes one, `/plain?session=…` shows it.
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { openCheckout } from './checkout.js';
import { asker } from './service.js';
import { visitOf } from './visit.js';

const FILE = readFileSync(new URL('../plain.html', import.meta.url), 'utf8');

export function plainPage(service: string): Hono {
  const app = new Hono();
  app.get('/plain', async (c) => {
    const asked = c.req.query('session');
    if (asked === undefined) {
      const visit = visitOf(c);
      const { payment } = await openCheckout(asker(service, visit.calls), visit);
      return c.redirect(`/plain?session=${payment.session.id}`, 303);
    }
    // What stands in an address is anybody's: only what an id is made of.
    const session = asked.replaceAll(/[^\w-]/g, '');
    return c.html(
      FILE.replaceAll('SESSION_ID', session).replaceAll('http://127.0.0.1:8787', service),
    );
  });
  return app;
}
