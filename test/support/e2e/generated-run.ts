import type { BrowserContext } from 'playwright-core';
import { Shop } from '../../simulation/parts/shop.js';
import { CARDS, FAULTS, PATHS, type PageDeed } from './generated-deeds.js';
import { GeneratedTab } from './generated-tab.js';
import type { Servers } from './start-servers.js';

const MOST_TABS = 2;

/** One generated run in a real browser: real elements, real frames, the service with its plan of faults. */
export class GeneratedRun {
  readonly #context: BrowserContext;
  readonly #servers: Servers;
  readonly #shop: Shop;
  readonly #tabs: GeneratedTab[] = [];
  readonly #trace: string[] = [];
  /** Sources that were looked at already. */
  readonly #known = new Set<string>();

  constructor(context: BrowserContext, servers: Servers) {
    this.#context = context;
    this.#servers = servers;
    this.#shop = new Shop(async ({ method, path, headers, body }) => {
      const response = await fetch(servers.service + path, {
        method,
        headers: { ...headers },
        ...(body !== undefined && { body }),
      });
      return { status: response.status, headers: {}, text: await response.text() };
    });
  }

  /** Rejects with the violation and the preceding actions. */
  async play(deeds: readonly PageDeed[]): Promise<void> {
    try {
      await this.#servers.ask('DELETE /__faults');
      await this.#shop.begin();
      await this.#open();
      for (const deed of deeds) {
        this.#trace.push(JSON.stringify(deed));
        await this.#perform(deed);
        await this.#rest();
        await this.#check();
      }
      await this.#finish();
    } catch (reason) {
      const what = reason instanceof Error ? reason.message : String(reason);
      throw new Error([what, ...this.#trace].join('\n'), { cause: reason });
    } finally {
      for (const tab of this.#tabs) await tab.page.close();
    }
  }

  async #perform(deed: PageDeed): Promise<void> {
    switch (deed.do) {
      case 'fault':
        await this.#servers.ask('POST /__faults', {
          match: PATHS[deed.on],
          times: deed.times,
          ...FAULTS[deed.fault],
        });
        return;
      case 'total':
        return this.#shop.changeTotal(deed.cents);
      case 'open-tab':
        if (this.#tabs.length < MOST_TABS) await this.#open();
        return;
      default:
        return this.#onTab(this.#tab(deed.tab), deed);
    }
  }

  async #onTab(tab: GeneratedTab, deed: Extract<PageDeed, { tab: number }>): Promise<void> {
    switch (deed.do) {
      case 'type':
        return tab.types(CARDS[deed.card]);
      case 'blur':
        return tab.leavesField();
      case 'refresh':
        return tab.refreshes();
      case 'reload':
        return tab.reloads();
      case 'move':
        return tab.moves();
      case 'press':
        if (!(await tab.presses(deed.then === 'press' ? 2 : 1))) return;
        if (deed.then === 'reload') await tab.reloads();
        if (deed.then === 'move') await tab.moves();
    }
  }

  #tab(at: number): GeneratedTab {
    const tab = this.#tabs[at % this.#tabs.length];
    if (!tab) throw new Error('no tab is open');
    return tab;
  }

  async #open(): Promise<void> {
    const tab = new GeneratedTab(await this.#context.newPage(), this.#servers, this.#shop);
    this.#tabs.push(tab);
    await tab.opens();
    await tab.rests();
  }

  async #rest(): Promise<void> {
    for (const tab of this.#tabs) await tab.rests();
    this.#trace.push(
      `  ${(await Promise.all(this.#tabs.map((tab) => tab.outline()))).join(' | ')}`,
    );
  }

  async #check(): Promise<void> {
    const truth = await this.#shop.truth();
    const sources = this.#servers.sourcesOf(this.#shop.sessionId);
    for (const source of sources) {
      if (this.#known.has(source.id)) continue;
      this.#known.add(source.id);
      this.#trace.push(`  the service made ${source.id.slice(0, 8)} for ${source.amount}`);
      if (!this.#tabs.some(({ agreed }) => agreed === source.amount)) {
        const said = this.#tabs.map(({ agreed }) => agreed).join(', ');
        throw new Error(`a source was made for ${source.amount}, the button said ${said}`);
      }
    }
    const loose = sources.filter(
      ({ id, state }) => state === 'chargeable' && id !== truth?.primary,
    );
    // Each tab may have one that waits to be found again; one that is attached takes the place of the tab's own.
    const most = this.#tabs.length - (truth?.primary === undefined ? 0 : 1);
    if (truth && loose.length > most) {
      throw new Error(
        `two chargeable sources for one intent: ${loose.map(({ id }) => id.slice(0, 8)).join(', ')}`,
      );
    }
    for (const tab of this.#tabs) {
      const wrong = truth && (await tab.contradiction(truth));
      if (wrong) throw new Error(wrong);
    }
  }

  /** The network is well again: from wherever the shopper is, a way leads to one order. */
  async #finish(): Promise<void> {
    this.#trace.push('finish: the network is well again');
    await this.#servers.ask('DELETE /__faults');
    for (const tab of this.#tabs) {
      await tab.refreshes();
      for (let step = 0; (await tab.goesOn()) && step < 5; step++) {
        await this.#rest();
        await this.#check();
      }
      if (!(await tab.isFunded())) throw new Error(`no next step: ${await tab.outline()}`);
    }
    const before = await this.#shop.truth();
    const charges = await this.#shop.order();
    const sum = (charges ?? []).reduce((total, one) => total + Number.parseFloat(one), 0);
    if (sum.toFixed(2) !== Number.parseFloat(before?.total ?? '').toFixed(2)) {
      throw new Error(`the order charged ${String(charges)} of ${String(before?.total)}`);
    }
    for (const tab of this.#tabs) {
      await tab.refreshes();
      await tab.rests();
      if (!(await tab.isOver())) throw new Error(`the order is placed: ${await tab.outline()}`);
    }
  }
}
