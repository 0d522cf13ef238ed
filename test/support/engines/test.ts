import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test as base } from 'vitest';
import { startServers, type Servers } from '../e2e/start-servers.js';
import { Customer } from './customer.js';
import { launchFirefox } from './firefox.js';
import type { Engine, EngineName, Tab } from './tab.js';
import { launchWebKit } from './webkit.js';

interface Fixtures {
  /** One pair of servers for a file. */
  readonly servers: Servers;
  /** Each engine is started for its first test and shared by all files, which run in one worker. */
  readonly engines: (name: EngineName) => Promise<Engine>;
  /** A shopper with a new, clean tab of this engine. */
  readonly customerIn: (name: EngineName) => Promise<Customer>;
}

const LAUNCHERS: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  Firefox: launchFirefox,
  WebKit: launchWebKit,
};

/** A test with a shop, a service, and tabs of Firefox and WebKit. */
export const test = base.extend<Fixtures>({
  servers: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads what a fixture needs from its pattern
    async ({}, use) => {
      const servers = await startServers();
      await use(servers);
      await servers.close();
    },
    { scope: 'file' },
  ],
  engines: [
    // eslint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const running = new Map<EngineName, Promise<Engine>>();
      await use((name) => {
        const engine = running.get(name) ?? LAUNCHERS[name]();
        running.set(name, engine);
        return engine;
      });
      await Promise.all([...running.values()].map(async (engine) => (await engine).close()));
    },
    { scope: 'worker' },
  ],
  customerIn: async ({ engines, task }, use) => {
    const tabs: Tab[] = [];
    await use(async (name) => {
      const tab = await (await engines(name)).open();
      tabs.push(tab);
      return new Customer(tab);
    });
    for (const tab of tabs) {
      if (task.result?.state === 'fail') await keepPicture(tab, task.name);
      await tab.close();
    }
    expect(tabs.flatMap(({ faults }) => faults)).toEqual([]);
  },
});

async function keepPicture(tab: Tab, title: string): Promise<void> {
  const path = `.cache/engines/${title.replaceAll(/[^\w]+/gu, '-').slice(0, 80)}.png`;
  mkdirSync('.cache/engines', { recursive: true });
  writeFileSync(path, await tab.screenshot());
  console.log(`${await tab.address()} as it was when the test failed: ${path}`);
}
