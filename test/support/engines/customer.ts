import { expect, vi } from 'vitest';
import { patience } from '../pace.js';
import { GOOD_CARD } from '../e2e/shopper.js';
import type { Servers } from '../e2e/start-servers.js';
import type { Place, Tab } from './tab.js';

const SOON = { timeout: patience(15_000), interval: 50 };

const CARD_FORM = ['dr-dropin dr-card-form iframe'];
/** The payment service's frame, and the bank's page in it. */
const BANK = ['dr-challenge iframe', 'iframe[name=challenge]'];

export interface Order {
  readonly state: string;
  readonly totalAmount: number;
  readonly payment: { readonly sources: readonly { type: string; amount: number }[] };
}

/** A shopper on a page in any engine, with actions by role, label and text. */
export class Customer {
  readonly tab: Tab;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  /** Presses an element once it is visible, enabled and has stopped moving. */
  async presses(place: Place): Promise<void> {
    let before: string | undefined;
    await vi.waitFor(async () => {
      const { target } = await this.tab.look(place);
      const isStill = target !== undefined && target.box === before;
      before = target?.box;
      if (!target || !isStill) throw new Error(`cannot be pressed: ${describe(place)}`);
      await target.press();
    }, SOON);
  }

  async types(place: Place, text: string): Promise<void> {
    await this.presses(place);
    await this.tab.type(text);
  }

  async sees(place: Place): Promise<void> {
    await vi.waitFor(async () => {
      const { texts } = await this.tab.look(place);
      if (texts.length === 0) throw new Error(`is not shown: ${describe(place)}`);
    }, SOON);
  }

  async isAt(path: string): Promise<void> {
    await expect.poll(async () => new URL(await this.tab.address()).pathname, SOON).toBe(path);
  }

  /** In the drop-in. */
  picks(method: string): Promise<void> {
    return this.presses({ css: 'dr-dropin input[type=radio]', name: new RegExp(`^${method}`) });
  }

  /** Key by key, into the fields of the payment service's frame. */
  async typesCard({ number, expiry, code } = GOOD_CARD, frames = CARD_FORM): Promise<void> {
    await this.types({ css: 'input', name: 'Card number', frames }, number);
    await this.types({ css: 'input', name: 'Expiration date', frames }, expiry);
    await this.types({ css: 'input', name: 'Security code', frames }, code);
  }

  pays(): Promise<void> {
    return this.presses({ css: 'dr-dropin button', name: /^(?:Pay|Continue) / });
  }

  /** On the bank's page, in its dialog over the shop's page. */
  async answersBank(password = '1234'): Promise<void> {
    await this.types({ css: 'input', name: 'Password', frames: BANK }, password);
    await this.presses({ css: 'button', name: 'Confirm', frames: BANK });
  }

  /** Continues to the provider, whose page shows this amount. */
  async goesToProvider(amount: string): Promise<void> {
    await this.pays();
    await this.sees({ css: 'h1', name: 'Approve this payment?' });
    await this.sees({ css: '*', name: amount });
  }

  decides(decision: 'Approve' | 'Decline'): Promise<void> {
    return this.presses({ css: 'button', name: decision });
  }

  /** In the bag, where banks ask for a password: nothing here tests lists of choices, so a script chooses. */
  async shipsToGermany(): Promise<void> {
    await this.tab.evaluate(
      `document.querySelector('[name=country]').value = 'DE',
       document.querySelector('[name=currency]').value = 'EUR'`,
    );
    await this.presses({ css: 'button', name: 'Change' });
    const chosen = `document.querySelector('option[selected][value=DE]') !== null`;
    await expect.poll(() => this.tab.evaluate(chosen), SOON).toBe(true);
  }

  /** The payment step of the shop, with 118.01 to pay. */
  async goesToPayment(method?: string): Promise<void> {
    await this.presses({ css: 'button', name: 'Continue to payment' });
    await this.sees({ css: 'h1', name: 'Payment' });
    if (method) await this.picks(method);
  }

  /** In the drop-in: the reason, above the form. */
  seesRefusal(reason: string): Promise<void> {
    return this.sees({ css: 'dr-dropin [part~=notice]', name: new RegExp(reason) });
  }

  /** The remaining amount on the balance. */
  async seesRemaining(amount: string): Promise<void> {
    const remaining = { css: 'dr-session-summary [part=remaining]' };
    await expect.poll(async () => (await this.tab.look(remaining)).texts, SOON).toEqual([amount]);
  }

  /** Nothing is left to pay. */
  seesCovered(): Promise<void> {
    return this.sees({ css: 'dr-session-summary [part=covered]' });
  }

  /** Once all is paid for: reviews and places the order, and resolves to it as the service has it. */
  async placesTheOrder(servers: Pick<Servers, 'ask'>): Promise<Order> {
    await this.presses({ css: 'a', name: 'Review your order' });
    await this.sees({ css: 'h1', name: 'Review your order' });
    await this.presses({ css: 'button', name: 'Place the order' });
    await this.sees({ css: 'h1', name: /^Thank you/ });
    const id = await this.tab.evaluate(`document.querySelector('[data-order]').dataset.order`);
    return servers.ask<Order>(`GET /orders/${String(id)}`);
  }

  /** How often the tags of the shop reported an event, visits to other sites included. */
  async countsEvents(name: string): Promise<number> {
    const lines = await this.tab.evaluate(
      `[...document.querySelectorAll('[data-panel=events] li')].map((line) => line.textContent)`,
    );
    return (lines as readonly string[]).filter((line) => line.startsWith(`${name} `)).length;
  }
}

/** The sources of an order: type and amount of each. */
export const paidWith = ({ payment }: Order): readonly (readonly [string, number])[] =>
  payment.sources.map(({ type, amount }) => [type, amount]);

const describe = ({ css, name, frames = [] }: Place): string =>
  [...frames, css, name].filter(Boolean).map(String).join(' › ');
