import { Browser } from './browser.js';
import { deedText, type Deed } from './deeds.js';
import type { Locks } from './kept-page.js';
import { Network, type Exchange, type Reply } from './network.js';
import type { ServicePort } from './service.js';
import { Shop } from './shop.js';
import { spoken, Tab } from './tab.js';
import { Clock } from './turns.js';

const MOST_TABS = 2;
/** A time longer than all timeouts and retries of the kit. */
const LONG = 200_000;
/** The time after which the service accepts cards again after too many attempts. */
const A_WHILE = 16 * 60_000;

/** A source that a request of a tab has made, and the press that the request belonged to. */
interface MadeSource {
  readonly id: string;
  readonly press: number;
}

/** As much of a source's request and answer as is compared. */
interface Sent {
  readonly creditCard: { readonly number?: string; readonly lastFourDigits?: string };
}

/** The violation that a run has found, with the preceding actions. */
export class Finding extends Error {
  constructor(what: string, trace: readonly string[]) {
    super(`${what}\n${trace.join('\n')}`);
    this.name = 'Finding';
  }
}

/** One run: a shop, a service and a shopper with up to two tabs, from the first load to an order. */
export class Run {
  readonly #trace: string[] = [];
  readonly #clock = new Clock();
  readonly #network: Network;
  readonly #shop: Shop;
  readonly #locks: Locks = new Map();
  readonly #tabs: Tab[] = [];
  readonly #browser: Browser;
  /** The sources that requests of a tab have made, oldest first. */
  readonly #made = new Map<number, MadeSource[]>();
  #finding: string | undefined;

  constructor({ port, agent, renew }: ServicePort) {
    this.#clock.start();
    renew();
    const log = (line: string): void => void this.#trace.push(line);
    this.#network = new Network(port, agent, log);
    this.#network.onServed = (exchange, reply) => this.#onServed(exchange, reply);
    this.#shop = new Shop((ask) => this.#network.carry(ask));
    this.#browser = new Browser(this.#network);
  }

  /** @throws {Finding} */
  async play(deeds: readonly Deed[]): Promise<void> {
    try {
      await this.#shop.begin();
      this.#open();
      await this.#rest();
      for (const deed of deeds) {
        this.#trace.push(deedText(deed));
        await this.#perform(deed);
        await this.#rest();
        await this.#check();
      }
      await this.#finish();
    } finally {
      for (const tab of this.#tabs) tab.end();
      await this.#network.settle();
      this.#browser.close();
      this.#clock.stop();
    }
  }

  async #perform(deed: Deed): Promise<void> {
    switch (deed.do) {
      case 'type':
        return this.#tab(deed.tab).type(deed.card);
      case 'blur':
        return this.#tab(deed.tab).blur();
      case 'press':
        return this.#tab(deed.tab).press();
      case 'change':
        return this.#tab(deed.tab).change();
      case 'check':
        return this.#tab(deed.tab).check();
      case 'attach-again':
        return this.#tab(deed.tab).attachAgain();
      case 'move': {
        const tab = this.#tab(deed.tab);
        tab.remove();
        await this.#rest();
        return tab.putBack();
      }
      case 'look':
        return this.#tab(deed.tab).look();
      case 'reload': {
        const at = deed.tab % this.#tabs.length;
        this.#tabs[at] = this.#tab(at).reload();
        return;
      }
      case 'fault':
        return this.#network.plan(deed.on, deed.fate, deed.times);
      case 'wait':
        return this.#clock.advance(deed.ms, this.#rest);
      case 'open-tab':
        if (this.#tabs.length < MOST_TABS) this.#open();
        return;
      case 'order':
        await this.#order();
        return;
      default:
        if (this.#shop.orderId === undefined) await this.#changeCheckout(deed);
    }
  }

  async #changeCheckout(deed: Deed): Promise<void> {
    const { primary } = (await this.#shop.truth()) ?? {};
    if (deed.do === 'total') await this.#shop.changeTotal(deed.cents);
    else if (deed.do === 'currency') await this.#shop.changeCurrency(deed.currency);
    else if (deed.do === 'credit') await this.#shop.giveCredit(deed.cents);
    else if (primary !== undefined) await this.#shop.detach(primary);
  }

  #tab(at: number): Tab {
    const tab = this.#tabs[at % this.#tabs.length];
    if (!tab) throw new Error('no tab is open');
    return tab;
  }

  #open(): void {
    this.#tabs.push(
      new Tab({
        number: this.#tabs.length + 1,
        browser: this.#browser,
        shop: this.#shop,
        network: this.#network,
        locks: this.#locks,
        log: (line) => this.#trace.push(line),
        memory: new Map(),
      }),
    );
  }

  readonly #rest = (): Promise<void> => this.#network.settle();

  /** Called for each answer of the service: checks the created resources at once. */
  async #onServed({ route, caller, ask }: Exchange, { status, text }: Reply): Promise<void> {
    if (route !== 'source' || status !== 201) return;
    const { id, creditCard } = JSON.parse(text) as Sent & { readonly id: string };
    const { number } = (JSON.parse(ask.body ?? '{}') as Sent).creditCard;
    if (!number?.endsWith(creditCard.lastFourDigits ?? '')) {
      this.#wrong('a card was answered with the source of another one');
    }
    const before = this.#made.get(caller.tab) ?? [];
    if (before.some((other) => other.id === id)) return;
    this.#made.set(caller.tab, [...before, { id, press: caller.press }]);
    const source = await this.#shop.source(id);
    this.#trace.push(`  service made ${id.slice(0, 8)} for ${source.amount}: ${source.state}`);
    const { agreed } = caller;
    if (source.amount !== agreed) {
      this.#wrong(`a source was made for ${source.amount}, the button said ${String(agreed)}`);
    }
    if (source.state !== 'chargeable') return;
    const attached = Object.keys((await this.#shop.truth())?.sources ?? {});
    for (const other of before) {
      const { state } = await this.#shop.source(other.id);
      // What is attached is replaced by a later press; a request of an earlier one comes too late.
      const isReplaced = attached.includes(other.id) && other.press < caller.press;
      if (state === 'chargeable' && !isReplaced) {
        const ids = [other.id, id].map((one) => one.slice(0, 8)).join(' and ');
        this.#wrong(`two chargeable sources for one intent: ${ids}`);
      }
    }
  }

  /** Checks that a tab's view of the current session matches the service. */
  async #check(): Promise<void> {
    const truth = await this.#shop.truth();
    for (const tab of truth ? this.#tabs : []) {
      const { version, remaining, total, sources } = tab.live?.checkout.session ?? {};
      if (!truth || version !== truth.version) continue;
      const told = [total, remaining, ...(sources ?? []).map(({ amount }) => amount)].map(spoken);
      const right = [truth.total, truth.remaining, ...Object.values(truth.sources)];
      if (told.join(', ') !== right.join(', ')) {
        this.#wrong(
          `tab ${tab.options.number} shows ${told.join(', ')}, the session is ${right.join(', ')}`,
        );
      }
    }
    if (this.#finding !== undefined) throw new Finding(this.#finding, this.#trace);
  }

  /** The network is well again: from wherever the shopper is, a way leads to one order at the amount that is shown. */
  async #finish(): Promise<void> {
    this.#trace.push('finish: the network is well again');
    this.#network.recover();
    await this.#rest();
    await this.#clock.advance(LONG, this.#rest);
    await this.#check();
    for (const tab of this.#tabs) await this.#goOn(tab);
    await this.#order();
    if (this.#shop.orderId === undefined) this.#wrong('no order can be placed');
    for (const tab of this.#tabs) {
      void tab.refresh();
      await this.#rest();
      if (!['ended', 'waiting'].includes(tab.screen.name)) {
        this.#wrong(
          `tab ${tab.options.number} shows ${tab.screen.name} although the order is placed`,
        );
      }
    }
    await this.#check();
  }

  /** Acts like a shopper who wants to pay, until the session is funded. */
  async #goOn(tab: Tab): Promise<void> {
    const { number } = tab.options;
    for (let step = 0; step < 8; step++) {
      if (tab.open > 0) this.#wrong(`tab ${number}: a press has no result`);
      if (this.#shop.orderId !== undefined) return;
      const { screen, live } = tab;
      if (screen.name === 'funded') {
        void tab.refresh();
        await this.#rest();
        if (tab.screen.name === 'funded') return;
      } else if (screen.name === 'list' && live?.activity.name === 'idle') {
        const code = live.notice?.code;
        if (!tab.isComplete || code === 'declined') tab.type('visa');
        await this.#clock.advance(code === 'too-many-requests' ? A_WHILE : 100, this.#rest);
        tab.press();
        await this.#rest();
        await this.#clock.advance(LONG, this.#rest);
      } else if (screen.name === 'unavailable' && screen.error.recoverable) {
        void tab.refresh();
        await this.#rest();
      } else {
        return this.#wrong(
          `tab ${number} has no next step: ${screen.name}, ${live?.activity.name ?? ''}`,
        );
      }
      await this.#check();
    }
    this.#wrong(`tab ${number}: paying leads nowhere`);
  }

  /** Places the order, in any tab and in any way. */
  async #order(): Promise<void> {
    const before = await this.#shop.truth();
    if (!before) return;
    const charges = await this.#shop.order();
    if (!charges) return;
    this.#trace.push(`  order placed: ${charges.join(', ')}`);
    const cents = charges.map((charge) => Math.round(Number.parseFloat(charge) * 100));
    const sum = cents.reduce((total, one) => total + one, 0);
    if (sum !== Math.round(Number.parseFloat(before.total) * 100)) {
      this.#wrong(`the order charged ${charges.join(', ')} of ${before.total}`);
    }
  }

  #wrong(what: string): void {
    this.#finding ??= what;
  }
}
