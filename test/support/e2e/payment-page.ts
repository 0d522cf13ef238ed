import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Servers } from './start-servers.js';

interface Checkout {
  readonly id: string;
  readonly payment: { readonly session: { readonly id: string } };
}

/** The events that the page's script recorded, in order. */
interface Heard {
  readonly type: string;
  readonly detail: { readonly source?: { readonly id: string; readonly state: string } };
}

const PATH = '/bare-payment-page';

/**
 * A shop's page with a drop-in and nothing else, under the strict policy that the kit recommends: it may frame the payment
 * service, and nobody else. What the drop-in reports is attached, as a shop's back end would.
 */
export class PaymentPage {
  readonly page: Page;
  readonly #servers: Servers;
  #checkoutId = '';
  #sessionId = '';

  constructor(page: Page, servers: Servers) {
    this.page = page;
    this.#servers = servers;
  }

  /** The page without a session. `isolated`: it can frame only documents that allow it (COEP). */
  async opens({ isolated = false } = {}): Promise<void> {
    const { service, shop } = this.#servers;
    const policy =
      `default-src 'none'; script-src ${service} 'nonce-x'; style-src 'self'; frame-src ${service}; ` +
      `connect-src ${service}; base-uri 'none'; object-src 'none'; ` +
      `require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;
    await this.page.exposeFunction('attachSource', async (sourceId: string) => {
      await this.#servers.ask(`POST /checkouts/${this.#checkoutId}/sources/${sourceId}`);
    });
    const body = `<!doctype html><html lang="en"><title>Pay</title>
          <script type="module" src="${service}/cdn/dr-elements.js"
            data-key="pk_sandbox" data-service-url="${service}"></script>
          <script type="module" nonce="x">
            window.heard = [];
            const names = ['success', 'error', 'cancel', 'ready'];
            for (const name of names) document.addEventListener('dr-' + name, (event) => {
              window.heard.push({ type: event.type, detail: event.detail });
              if (name === 'success') event.waitUntil(attachSource(event.detail.source.id));
            });
          </script>
          <h1>Pay</h1><dr-dropin button-type="payNow"></dr-dropin></html>`;
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      ...(isolated && {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      }),
    };
    this.#servers.pages.set(PATH, () => new Response(body, { headers }));
    await this.page.goto(`${shop}${PATH}`);
  }

  /** Sets the drop-in's session again after a reload of the page. */
  async shows(): Promise<void> {
    await this.page.evaluate(
      (session) => document.querySelector('dr-dropin')?.setAttribute('session-id', session),
      this.#sessionId,
    );
  }

  /** Gives the drop-in a new session of 118.01, without loading the page again. */
  async starts(country = 'US', more: object = {}): Promise<string> {
    const made = await this.#servers.ask<Checkout>('POST /checkouts', {
      currency: country === 'US' ? 'USD' : 'EUR',
      taxInclusive: true,
      email: 'ada@example.com',
      billTo: {
        firstName: 'Ada',
        lastName: 'Sample',
        email: 'ada@example.com',
        address: {
          line1: '1 Sample Street',
          city: 'Sample',
          state: 'ST',
          postalCode: '10115',
          country,
        },
      },
      items: [{ skuId: 'teapot', quantity: 1, price: 118.01 }],
      ...more,
    });
    this.#checkoutId = made.id;
    const { id } = made.payment.session;
    this.#sessionId = id;
    await this.page.evaluate((session) => {
      (window as unknown as { heard: unknown[] }).heard = [];
      document.querySelector('dr-dropin')?.setAttribute('session-id', session);
    }, id);
    await this.card.getByLabel('Card number').waitFor();
    return id;
  }

  get checkoutId(): string {
    return this.#checkoutId;
  }

  get card(): FrameLocator {
    return this.page.locator('dr-dropin dr-card-form iframe').contentFrame();
  }

  get payButton(): Locator {
    return this.page.locator('dr-dropin').getByRole('button', { name: /^Pay /u });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Confirm with your bank' });
  }

  /** The frame of the payment service around the bank's page. */
  get wrapper(): FrameLocator {
    return this.page.locator('dr-challenge iframe').contentFrame();
  }

  get bank(): FrameLocator {
    return this.wrapper.locator('iframe[name=challenge]').contentFrame();
  }

  async types(number: string, expiry = '1232', code = '123'): Promise<void> {
    for (const [label, text] of Object.entries({
      'Card number': number,
      'Expiration date': expiry,
      'Security code': code,
    })) {
      await this.card.getByLabel(label).fill(text);
    }
  }

  async pays(): Promise<void> {
    await this.payButton.click();
  }

  async answersBank(password = '1234'): Promise<void> {
    await this.bank.getByLabel('Password').fill(password);
    await this.bank.getByRole('button', { name: 'Confirm' }).click();
  }

  async isPaid(): Promise<void> {
    await this.page
      .locator('dr-dropin [part~=pane]')
      .getByText(/^Card added\./u)
      .waitFor();
  }

  async seesNotice(text: string): Promise<void> {
    await this.page.locator('dr-dropin [part~=notice]').getByText(text).first().waitFor();
  }

  /** The events of one name since the session began. */
  async heard(type: string): Promise<readonly Heard[]> {
    const all = await this.page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
    return all.filter((event) => event.type === type);
  }
}
