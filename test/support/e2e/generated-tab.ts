import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { DrDropin } from '../../../src/elements/dropin/dropin.js';
import type { Shop, Truth } from '../../simulation/parts/shop.js';
import type { Servers } from './start-servers.js';

const PATH = '/generated-payments';

// In the page.
declare const dropin: DrDropin;
/** The attempts that are still under way. */
declare const presses: Set<Promise<unknown>>;

/** A shop's page with a drop-in and a summary, in a tab of a generated run. */
export class GeneratedTab {
  readonly page: Page;
  readonly #servers: Servers;
  readonly #shop: Shop;
  /** The amount on the button at its last effective press: `118.01 USD`. */
  agreed: string | undefined;

  constructor(page: Page, servers: Servers, shop: Shop) {
    this.page = page;
    this.#servers = servers;
    this.#shop = shop;
  }

  async opens(): Promise<void> {
    const { service, shop, pages, ask } = this.#servers;
    const { checkoutId, sessionId } = this.#shop;
    await this.page.exposeFunction('attachSource', (id: string) =>
      ask(`POST /checkouts/${checkoutId}/sources/${id}`).then(() => undefined),
    );
    const body = `<!doctype html><html lang="en"><title>Pay</title>
      <script type="module" src="${service}/cdn/dr-elements.js" data-key="pk_sandbox" data-service-url="${service}"></script>
      <script>
        const presses = new Set();
        document.addEventListener('dr-success', (event) => {
          event.waitUntil(attachSource(event.detail.source.id));
        });
      </script>
      <h1>Pay</h1>
      <div><dr-dropin id="dropin" button-type="payNow" session-id="${sessionId}"></dr-dropin></div></html>`;
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    pages.set(PATH, () => new Response(body, { headers }));
    await this.page.goto(`${shop}${PATH}`);
  }

  /** Nothing is under way any more. */
  async rests(): Promise<void> {
    await this.page.waitForFunction(() => {
      const { state } = dropin;
      if (presses.size > 0 || !state || state.view === 'idle' || state.view === 'loading')
        return false;
      return !('activity' in state) || (state.activity.name === 'idle' && !state.refreshing);
    });
  }

  get #card(): FrameLocator {
    return this.page.locator('dr-card-form iframe').contentFrame();
  }

  get #button(): Locator {
    return this.page.locator('dr-dropin [part~=pay-button]:visible').first();
  }

  async types(number: string): Promise<void> {
    if (!(await this.#isOpen())) return;
    await this.#card.getByLabel('Card number').fill(number);
    await this.#card.getByLabel('Expiration date').fill('1232');
    await this.#card.getByLabel('Security code').fill('123');
  }

  async leavesField(): Promise<void> {
    await this.page.getByRole('heading', { name: 'Pay', exact: true }).click();
  }

  /**
   * Presses the pay button in the same moment in which it is read: nothing comes between.
   * @returns Whether there was something to press.
   */
  async presses(times = 1): Promise<boolean> {
    const pressed = await this.page.evaluate((count) => {
      const { state, session, shadowRoot } = dropin;
      const buttons = shadowRoot?.querySelectorAll<HTMLElement>('[part~=pay-button]') ?? [];
      const button = [...buttons].find((one) => one.checkVisibility());
      if (!button) return undefined;
      const { remaining, sources = [] } = session ?? {};
      const primary = sources.find(({ role }) => role === 'primary');
      const amount = remaining?.minorUnits === 0 ? primary?.amount : remaining;
      const isIdle = 'activity' in state && state.activity.name === 'idle';
      const text = button.innerText;
      for (let press = 0; press < count; press++) {
        button.click();
        // While the attempt of the click is under way, this is its result.
        const result = dropin.submit();
        presses.add(result);
        void result.then(() => presses.delete(result));
      }
      return { isIdle, text, amount };
    }, times);
    if (!pressed) return false;
    const { isIdle, text, amount } = pressed;
    if (!isIdle || !amount) return true;
    const decimal = (amount.minorUnits / 100).toFixed(2);
    this.agreed = `${decimal} ${amount.currency}`;
    if (!text.includes(decimal)) throw new Error(`the button says ${text}, not ${this.agreed}`);
    return true;
  }

  async reloads(): Promise<void> {
    await this.page.reload();
  }

  /** The page takes the drop-in out, and puts it in again a moment later. */
  async moves(): Promise<void> {
    await this.page.evaluate(async () => {
      const element = dropin;
      const place = element.parentElement;
      element.remove();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      place?.append(element);
    });
  }

  async refreshes(): Promise<void> {
    await this.page.evaluate(() => dropin.refresh());
    await this.rests();
  }

  async isFunded(): Promise<boolean> {
    return (await this.#session())?.state === 'requires_confirmation';
  }

  async isOver(): Promise<boolean> {
    return this.page.evaluate(() => dropin.state.view === 'ended');
  }

  /**
   * Acts like a shopper who wants to pay.
   * @returns `false` when nothing is left to do.
   */
  async goesOn(): Promise<boolean> {
    if (await this.isFunded()) return false;
    if (!(await this.#isOpen())) {
      await this.refreshes();
      return true;
    }
    const isReady = await this.page.evaluate(
      () => dropin.canSubmit && dropin.error?.code !== 'declined',
    );
    if (!isReady) await this.types('4444222233331111');
    await this.presses();
    return true;
  }

  /** The differences between the tab and the current session. */
  async contradiction(truth: Truth): Promise<string | undefined> {
    const session = await this.#session();
    if (session?.version !== truth.version) return undefined;
    const told = [session.total, session.remaining].map((amount) =>
      amount ? `${(amount.minorUnits / 100).toFixed(2)} ${amount.currency}` : 'nothing',
    );
    const right = [truth.total, truth.remaining];
    return told.join() === right.join()
      ? undefined
      : `the page shows ${told.join()}, the session is ${right.join()}`;
  }

  async outline(): Promise<string> {
    return this.page.evaluate(() => {
      const { state, error } = dropin;
      const activity = 'activity' in state ? state.activity.name : '';
      return [state.view, dropin.session?.state, activity, error?.code].filter(Boolean).join(', ');
    });
  }

  async #isOpen(): Promise<boolean> {
    return this.#button.isVisible();
  }

  #session() {
    return this.page.evaluate(() => {
      const { version, state, total, remaining } = dropin.session ?? {};
      return { version, state, total, remaining };
    });
  }
}
