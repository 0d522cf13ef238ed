import type { Locator, Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import type { Servers } from './start-servers.js';
import { patience } from '../pace.js';

interface Session {
  readonly id: string;
  readonly state: string;
}

/** A checkout or an order, as the shop's back end reads it. */
export interface Resource {
  readonly id: string;
  readonly state: string;
  readonly payment: {
    readonly session: Session;
    readonly sources: readonly { readonly id: string; readonly type: string }[];
  };
}

/** The shopper's country and cart. */
export interface Market {
  readonly country: string;
  readonly currency: string;
  readonly price?: number;
  /** Of the shopper. */
  readonly lastName?: string;
  readonly phone?: string;
  /** More of the checkout. */
  readonly more?: object;
}

interface Heard {
  readonly type: string;
  readonly detail: {
    readonly paymentMethod?: string;
    readonly source?: { readonly id: string; readonly type: string; readonly state: string };
  };
}

const PATH = '/every-method';
const SOON = { timeout: patience(15_000) };

/**
 * A shop's page with one drop-in, for any session: `?session=…`, and `&then=redirect` for a shop that redirects after the
 * order. What the drop-in reports is attached, as a shop's back end would.
 */
export class MethodPage {
  readonly page: Page;
  readonly #servers: Servers;
  /** The recorded source requests. */
  readonly sent: Readonly<Record<string, unknown>>[] = [];
  #checkoutId = '';
  #sessionId = '';

  constructor(page: Page, servers: Servers) {
    this.page = page;
    this.#servers = servers;
    page.on('request', (request) => this.#note(request));
  }

  /** A new checkout of 118.01, or of the market's price. */
  async buys({ country, currency, price = 118.01, lastName = 'Sample', phone, more }: Market) {
    const made = await this.#servers.ask<Resource>('POST /checkouts', {
      currency,
      taxInclusive: true,
      email: 'ada@example.com',
      billTo: {
        name: `Ada ${lastName}`,
        ...(phone && { phone }),
        address: {
          line1: '1 Sample Street',
          city: 'Sample',
          state: 'ST',
          postalCode: '10115',
          country,
        },
      },
      items: [{ skuId: 'teapot', quantity: 1, price }],
      ...more,
    });
    this.#checkoutId = made.id;
    this.#sessionId = made.payment.session.id;
  }

  /** The session offers these and nothing else. */
  async offers(paymentMethods: readonly object[]): Promise<void> {
    const path = `POST /__sandbox/sessions/${this.#sessionId}/payment-methods` as const;
    await this.#servers.ask(path, { paymentMethods });
  }

  get url(): string {
    return `${this.#servers.shop}${PATH}?session=${this.#sessionId}`;
  }

  /** @param options Drop-in's options. */
  async opens(options: object = {}): Promise<void> {
    const { service } = this.#servers;
    const body = `<!doctype html><html lang="en"><title>Pay</title>
      <script type="module" src="${service}/cdn/dr-elements.js"
        data-key="pk_sandbox" data-service-url="${service}"></script>
      <h1>Pay</h1><dr-dropin button-type="payNow" collapsed hide-compliance-section></dr-dropin>
      <script type="module">
        window.heard = [];
        const dropin = document.querySelector('dr-dropin');
        for (const name of ['success', 'error', 'cancel', 'session-expired']) dropin.addEventListener('dr-' + name, (event) => {
          window.heard.push({ type: event.type, detail: event.detail });
          if (name === 'success') event.waitUntil(attachSource(event.detail.source.id));
        });
        dropin.options = ${JSON.stringify(options)};
        dropin.sessionId = new URLSearchParams(location.search).get('session');
      </script></html>`;
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    this.#servers.pages.set(PATH, () => new Response(body, { headers }));
    await this.page.goto(this.url);
  }

  /** To be called once for each page. */
  async attaches(): Promise<void> {
    await this.page.context().exposeFunction('attachSource', async (sourceId: string) => {
      await this.#servers.ask(`POST /checkouts/${this.#checkoutId}/sources/${sourceId}`);
    });
  }

  get dropin(): Locator {
    return this.page.locator('dr-dropin');
  }

  get form(): Locator {
    return this.dropin.locator('.open dr-method-form');
  }

  async picks(type: string): Promise<void> {
    await this.dropin.locator(`input[name=method][value="${type}"]`).check();
    await expect
      .poll(() => this.dropin.locator('.open .skeleton, .open [aria-busy=true]').count(), SOON)
      .toBe(0);
  }

  async pays(): Promise<void> {
    await this.dropin.locator('.open [part=pay-button]').click();
  }

  /** The events of one name on this page. */
  async heard(type: string): Promise<readonly Heard[]> {
    const all = await this.page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
    return all.filter((event) => event.type === type);
  }

  async success(): Promise<NonNullable<Heard['detail']['source']>> {
    await expect.poll(async () => (await this.heard('dr-success')).length, SOON).toBe(1);
    const [event] = await this.heard('dr-success');
    return event?.detail.source ?? expect.unreachable('a success without a source');
  }

  /** On the screen, or to screen readers a little later as well. */
  async says(text: string): Promise<void> {
    await this.dropin.getByText(text).first().waitFor();
  }

  async isCovered(): Promise<void> {
    // What covers it is said before: each method has its own words.
    await this.dropin
      .locator('[part~=pane]')
      .getByText(/lace your order/u)
      .waitFor();
  }

  async isAtProvider(): Promise<void> {
    await this.page.getByRole('heading', { name: 'Approve this payment?' }).waitFor();
  }

  async decides(decision: 'Approve' | 'Decline'): Promise<void> {
    await this.page.getByRole('button', { name: decision }).click();
  }

  async seesNotice(text: string): Promise<void> {
    await this.dropin.locator('[part~=notice]').getByText(text).first().waitFor();
  }

  // ---- the shop's back end ----

  async sessionState(): Promise<string> {
    const { payment } = await this.#servers.ask<Resource>(`GET /checkouts/${this.#checkoutId}`);
    return payment.session.state;
  }

  order(): Promise<Resource> {
    return this.#servers.ask<Resource>('POST /orders', { checkoutId: this.#checkoutId });
  }

  refresh({ id }: Resource): Promise<Resource> {
    return this.#servers.ask<Resource>(`POST /orders/${id}/refresh`);
  }

  async receivesFunds(sourceId: string): Promise<void> {
    await this.#servers.ask(`POST /__sandbox/sources/${sourceId}/receive-funds`);
  }

  #note(request: Request): void {
    if (request.method() !== 'POST' || !/\/v1\/sources(\?|$)/.test(request.url())) return;
    this.sent.push(request.postDataJSON() as Record<string, unknown>);
  }
}
