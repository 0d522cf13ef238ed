import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { expect, test as base } from 'vitest';
import type {
  CardFieldsOptions,
  SecurityCodeOptions,
  SourceAuthentication,
} from '../../../src/fields/field-provider.js';
import { launch } from '../../support/e2e/browser.js';
import { guardPages, type PageGuard } from '../../support/e2e/page-guard.js';
import { startCardFrameSites, type CardFrameSites } from './card-frame-sites.js';
import type { CardHandle } from './page-entry.js';
import { patience } from '../../support/pace.js';

declare global {
  interface Window {
    card: CardHandle;
  }
}

export const VISA = '4444222233331111';
export const REFUSED = '4000000000003295';
export const LABELS = {
  number: 'Card number',
  expiration: 'Expiration date',
  securityCode: 'Security code',
} as const;

/** A shop's page with card fields, and the shopper in front of it. */
export class CardPage {
  readonly page: Page;
  readonly #sites: CardFrameSites;

  constructor(page: Page, sites: CardFrameSites) {
    this.page = page;
    this.#sites = sites;
  }

  get frame(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  field(name: keyof typeof LABELS): Locator {
    return this.frame.getByLabel(LABELS[name]);
  }

  async open(query: Record<string, string> = {}): Promise<void> {
    await this.page.goto(this.#sites.pageUrl(query));
  }

  /** Says `ready`, or why not. */
  mount(options: Partial<CardFieldsOptions> = {}): Promise<unknown> {
    return this.page.evaluate((given) => window.card.mount(given), options);
  }

  async openAndMount(options: Partial<CardFieldsOptions> = {}): Promise<void> {
    await this.open();
    expect(await this.mount(options)).toBe('ready');
  }

  mountCode(options: Partial<SecurityCodeOptions> = {}): Promise<unknown> {
    return this.page.evaluate((given) => window.card.mountCode(given), options);
  }

  authenticate(authentication: SourceAuthentication) {
    return this.page.evaluate((given) => window.card.authenticate(given), authentication);
  }

  /** Key by key, as people do. */
  async type(name: keyof typeof LABELS, text: string): Promise<void> {
    await this.field(name).click();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
  }

  async typeCard(number = VISA, expiry = '1232', code = '123'): Promise<void> {
    await this.type('number', number);
    await this.type('expiration', expiry);
    await this.type('securityCode', code);
  }

  /** Settles with `{ result }` or `{ error }`. */
  submit(submission: object = { sessionId: this.#sites.newSession() }, abortAfterMs?: number) {
    return this.page.evaluate(([given, ms]) => window.card.submit(given, ms), [
      submission,
      abortAfterMs,
    ] as const);
  }

  values(): Promise<string[]> {
    return this.frame
      .locator('input')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  }

  errorOf(name: keyof typeof LABELS): Promise<string> {
    return this.field(name).evaluate((input) => {
      const [id = ''] = (input.getAttribute('aria-describedby') ?? '').split(' ');
      return document.getElementById(id)?.textContent ?? '';
    });
  }

  state() {
    return this.page.evaluate(() => window.card.fields?.state);
  }

  events(): Promise<unknown[]> {
    return this.page.evaluate(() => window.card.events);
  }

  /**
   * Puts another script into the frame's place. `body` runs with `post(message)`, which adds the version, with `port`
   * and with the page's `hello`, once the page said it.
   */
  async serveFrame(body: string): Promise<void> {
    await this.page.route('**/assets/frames/card-frame.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `addEventListener('message', ({ data: hello, ports: [port] }) => {
          if (!port) return;
          const post = (message) => port.postMessage({ v: 2, ...message });
          const state = { t: 'state', complete: false, edited: false, brand: 'unknown', fields: Object.fromEntries(
            ['number', 'expiration', 'securityCode'].map((name) => [name, { empty: true, valid: false, focused: false }])) };
          const ready = { t: 'ready', nonce: hello.nonce, build: 'x', caps: ['card', 'single-field'] };
          ${body}
        }, { once: true });`,
      }),
    );
  }
}

interface Fixtures {
  readonly sites: CardFrameSites;
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly guard: PageGuard;
  readonly card: CardPage;
}

/** A test with a payment service, a page of another site, and nothing going wrong on the side. */
export const test = base.extend<Fixtures>({
  sites: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads what a fixture needs from its pattern
    async ({}, use) => {
      const sites = await startCardFrameSites();
      await use(sites);
      await sites.close();
    },
    { scope: 'file' },
  ],
  browser: [
    // eslint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const browser = await launch();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ browser }, use) => {
    const context = await browser.newContext({
      locale: 'en-US',
      viewport: { width: 420, height: 480 },
    });
    context.setDefaultTimeout(patience(10_000));
    await use(context);
    await context.close();
  },
  guard: [
    async ({ context, sites }, use) => {
      const guard = await guardPages(context, [sites.service, sites.shop]);
      await use(guard);
      if (guard.faults.length > 0) throw new Error(`On the side: ${guard.faults.join('; ')}`);
    },
    { auto: true },
  ],
  card: async ({ context, guard, sites }, use) => {
    void guard; // watches from the first request on
    const page = await context.newPage();
    await use(new CardPage(page, sites));
    await page.unrouteAll({ behavior: 'ignoreErrors' }); // what is under way ends with the page
  },
});

/** The same in a browser that can bring back a page that was left. */
export const wholeBrowserTest = test.extend<Pick<Fixtures, 'browser'>>({
  // eslint-disable-next-line no-empty-pattern -- as above
  browser: async ({}, use) => {
    const browser = await launch({ backForwardCache: true });
    await use(browser);
    await browser.close();
  },
});
