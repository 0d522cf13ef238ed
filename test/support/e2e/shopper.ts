import type { FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Servers } from './start-servers.js';
import { patience } from '../pace.js';

interface Order {
  readonly id: string;
  readonly state: string;
  readonly payment: { readonly sources: readonly { type: string; amount: number }[] };
}

/** Test values of protocol 4.4. */
export const GOOD_CARD = { number: '4444222233331111', expiry: '1232', code: '123' };
export const REFUSED_CARD = { number: '4000000000003295', expiry: '1232', code: '123' };

const SOON = { timeout: patience(15_000) };

/** A shopper's actions in the shop, by role, label and text. */
export class Shopper {
  readonly page: Page;
  readonly #shop: string;

  constructor(page: Page, shop: string) {
    this.page = page;
    this.#shop = shop;
  }

  /** The bag of a new visitor costs 118.01. */
  async opensTheShop(): Promise<void> {
    await this.page.goto(this.#shop);
    await this.page.getByRole('button', { name: 'Continue to payment' }).waitFor();
  }

  async usesStoreCredit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Use $50.00' }).click();
    await this.page.getByText('$50.00 is taken off this order.').waitFor();
  }

  /** A new visitor goes to the payment step: with 118.01 to pay, or 68.01 where store credit pays the rest. */
  async startsToPay({
    credit = false,
    method,
  }: { credit?: boolean; method?: string } = {}): Promise<void> {
    await this.opensTheShop();
    if (credit) await this.usesStoreCredit();
    await this.goesToPayment(method);
  }

  /** Goes on from the bag, and picks a method there. */
  async goesToPayment(method?: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Continue to payment' }).click();
    await this.page.getByRole('heading', { name: 'Payment', level: 1 }).waitFor();
    if (method) await this.method(method).check();
  }

  method(name: string, within = 'dr-dropin'): Locator {
    return this.page
      .locator(within)
      .locator('label')
      .filter({ has: this.page.getByText(name, { exact: true }) })
      .getByRole('radio');
  }

  /** The card form: another site's document. */
  get cardForm(): FrameLocator {
    return this.page.locator('dr-dropin iframe').contentFrame();
  }

  /** Types key by key, as people do. */
  async typesCard({ number, expiry, code } = GOOD_CARD): Promise<void> {
    await this.cardForm.getByLabel('Card number').click();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(number);
    await this.cardForm.getByLabel('Expiration date').click();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(expiry);
    await this.cardForm.getByLabel('Security code').click();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(code);
  }

  get payButton(): Locator {
    return this.page
      .locator('dr-dropin')
      .getByRole('button', { name: /^(?:Pay|Choose|Continue) /u });
  }

  async pays(): Promise<void> {
    await this.payButton.click();
  }

  /** Whether the page knows that all is there. */
  canPay(): Promise<boolean> {
    return this.page
      .locator('dr-dropin')
      .evaluate((dropin) => 'canSubmit' in dropin && dropin.canSubmit === true);
  }

  /** The remaining amount on the balance. */
  async seesRemaining(amount: string): Promise<void> {
    const summary = this.page.getByRole('region', { name: 'Payment summary' });
    if (/^\D?0\.00$/u.test(amount)) {
      await summary.locator('[part=covered]').waitFor();
      return;
    }
    await summary.getByText('Remaining', { exact: true }).waitFor();
    await expect.poll(() => summary.locator('[part=remaining]').innerText(), SOON).toBe(amount);
  }

  /** The reason, above the form of the method. */
  async seesRefusal(reason: string): Promise<void> {
    await this.page.locator('dr-dropin').getByText(reason).first().waitFor();
  }

  async goesToReview(): Promise<void> {
    await this.page.getByRole('link', { name: 'Review your order' }).click();
    await this.page.getByRole('heading', { name: 'Review your order' }).waitFor();
  }

  async placesTheOrder(): Promise<void> {
    await this.page.getByRole('button', { name: 'Place the order' }).click();
  }

  async seesThanks(): Promise<void> {
    await this.page.getByRole('heading', { name: /^Thank you/u }).waitFor();
  }

  /** On the bank's page. */
  async decides(decision: 'Approve' | 'Decline'): Promise<void> {
    await this.page.getByRole('button', { name: decision }).click();
  }

  async isAt(path: string): Promise<void> {
    await this.page.waitForURL((url) => url.origin === this.#shop && url.pathname === path);
  }

  /** Presses the button that leads to the provider, and sees its page ask for an amount. */
  async goesToProvider(amount: string): Promise<void> {
    await this.pays();
    await this.page.getByRole('heading', { name: 'Approve this payment?' }).waitFor();
    await this.page.getByText(amount, { exact: true }).waitFor();
  }

  /** Presses a test control of the side panel. */
  async pressesControl(name: string): Promise<void> {
    await this.#openPanel();
    await this.page.getByRole('button', { name }).click();
  }

  /** The side panel's list of one event, newest first. It outlives visits to other sites. */
  async events(name: string): Promise<readonly string[]> {
    const lines = await this.page.locator('[data-panel=events] li').allTextContents();
    return lines.filter((line) => line.startsWith(`${name} `));
  }

  /** The requests of the shop's back end to the service, newest first. */
  async backEndSaw(): Promise<readonly string[]> {
    const lines = await this.page.locator('[data-panel=calls] li').allTextContents();
    return lines.map((line) => line.trim().replaceAll(/\s+/gu, ' '));
  }

  /** The order on the confirmation page, as the service has it. */
  async order(servers: Pick<Servers, 'ask'>): Promise<Order> {
    const id = await this.page.locator('[data-order]').getAttribute('data-order');
    return servers.ask<Order>(`GET /orders/${id}`);
  }

  /** How many documents were loaded since. */
  countLoads(): () => number {
    let loads = 0;
    this.page.on('load', () => loads++);
    return () => loads;
  }

  async #openPanel(): Promise<void> {
    const panel = this.page.locator('.panel details');
    if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click();
  }
}
