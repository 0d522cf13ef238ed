import type { Page } from 'playwright-core';
import type { Servers } from './start-servers.js';

interface Checkout {
  readonly id: string;
  readonly payment: { readonly session: { readonly id: string } };
}

/** A checkout of 118.01 with store credit of 50 attached: its session's id. */
export async function openSession(servers: Servers): Promise<string> {
  const { id, payment } = await servers.ask<Checkout>('POST /checkouts', {
    currency: 'USD',
    taxInclusive: true,
    email: 'ada@example.com',
    billTo: { address: { country: 'US' } },
    items: [{ skuId: 'teapot', quantity: 1, price: 118.01 }],
  });
  const credit = await servers.ask<{ id: string }>('POST /sources', {
    type: 'customerCredit',
    paymentSessionId: payment.session.id,
    amount: 50,
    customerCredit: {},
  });
  await servers.ask(`POST /checkouts/${id}/sources/${credit.id}`);
  return payment.session.id;
}

/** When the list could be seen, on the page's own clock. */
interface Appearance {
  /** Milliseconds since the navigation began. */
  readonly at: number;
}

/** Runs in the page before its scripts: takes down the first frame in which a method can be seen. */
export function watchForList(): void {
  const look = () => {
    const root = document.querySelector('dr-payment-methods')?.shadowRoot;
    const radio = root?.querySelector('input[type=radio]');
    if (!radio || radio.getBoundingClientRect().height === 0) return requestAnimationFrame(look);
    return ((window as unknown as { appearance: Appearance }).appearance = {
      at: performance.now(),
    });
  };
  requestAnimationFrame(look);
}

export async function appearanceOf(page: Page): Promise<Appearance> {
  const handle = await page.waitForFunction(
    () => (window as unknown as { appearance?: Appearance }).appearance,
  );
  return (await handle.jsonValue()) as Appearance;
}
