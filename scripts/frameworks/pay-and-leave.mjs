// The test of every sample: an order is paid on its page, and removing the checkout leaves nothing behind.
import { payOnPage } from 'dr-elements/testing';

/**
 * Pays an order on a sample's page, removes the checkout, adds it again and removes it again.
 * The page shows a checkout if its address contains a session, and has one button, "Leave" or "Check out".
 *
 * @param {import('playwright-core').Page} page
 * @param {{ address: string, service: string, look?: () => Promise<string[]> }} options `look` returns further problems once
 *   the payment methods are shown.
 * @returns {Promise<string[]>} The problems.
 */
export async function payAndLeave(page, { address, service, look = async () => [] }) {
  const problems = [];
  const cdp = await page.context().newCDPSession(page);
  const ask = askAs(service);
  const at = (session) => {
    const url = new URL(address);
    if (session) url.searchParams.set('session', session);
    url.searchParams.set('service', service);
    return url.href;
  };
  const leave = page.getByRole('button', { name: 'Leave', exact: true });
  const checkOut = page.getByRole('button', { name: 'Check out', exact: true });

  // The page without a checkout, as a baseline for its framework.
  await page.goto(at(''));
  await checkOut.waitFor();
  await page.waitForLoadState('networkidle');
  const before = await inventory(page, cdp);

  const checkout = await ask('POST', '/checkouts', BAG);
  await page.route('**/attach', async (route) => {
    const { sourceId } = route.request().postDataJSON();
    await ask('POST', `/checkouts/${checkout.id}/sources/${sourceId}`);
    await route.fulfill({ json: {} });
  });
  await page.goto(at(checkout.payment.session.id));
  await page.locator('dr-dropin').getByRole('radio').first().waitFor();
  problems.push(...(await look()));
  await payOnPage(page, 'visa');
  await page.locator('dr-session-summary [part=covered]').waitFor();
  const { state } = await ask('POST', '/orders', { checkoutId: checkout.id });
  if (state !== 'accepted') problems.push(`the order is ${state}`);

  const unmount = async (what) => {
    await leave.click();
    await checkOut.waitFor();
    const left = await difference(before, () => inventory(page, cdp));
    if (left) problems.push(`${what}: ${left}`);
  };
  await unmount('left behind');
  await checkOut.click();
  await page.locator('dr-dropin').getByText('Your order is placed.').first().waitFor();
  await unmount('left behind the second time');
  return problems;
}

const BAG = {
  currency: 'USD',
  email: 'ada@example.com',
  billTo: {
    name: 'Ada Sample',
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

/** Sends a request with the secret key, like a back end. */
const askAs = (service) => async (method, path, body) => {
  const response = await fetch(service + path, {
    method,
    headers: { authorization: 'Bearer sk_sandbox', 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return response.json();
};

/** Counts the listeners on the page's global objects and the elements outside its head, by name. */
async function inventory(page, cdp) {
  const found = await page.evaluate(() =>
    [...document.body.querySelectorAll('*:not(script, style, link)')].map(
      (element) => `<${element.localName}>`,
    ),
  );
  for (const target of [
    'window',
    'document',
    'document.documentElement',
    'document.body',
    'visualViewport',
  ]) {
    const { result } = await cdp.send('Runtime.evaluate', { expression: target });
    const { listeners } = await cdp.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId,
    });
    // Playwright adds a listener and a script for its own clicks.
    const driver = listeners.find(({ type }) => type.startsWith('__playwright'))?.scriptId;
    found.push(
      ...listeners
        .filter(({ scriptId }) => scriptId !== driver)
        .map(({ type }) => `${target} ${type}`),
    );
  }
  const counts = {};
  for (const name of found) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** The counts that have increased. Waits for objects that are removed with a delay. */
async function difference(before, look) {
  let more;
  for (let tries = 0; tries < 20; tries++) {
    const now = await look();
    more = Object.keys(now).filter((name) => now[name] > (before[name] ?? 0));
    if (more.length === 0) return '';
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return more.join(', ');
}
