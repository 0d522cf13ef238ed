import puppeteer, {
  type Browser,
  type BrowserContext,
  type ElementHandle,
  type Frame,
} from 'puppeteer-core';
import { lookInPage, wanted } from './look-in-page.js';
import { WINDOW, type Engine, type Place, type Tab } from './tab.js';

async function find(frame: Frame, place: Pick<Place, 'css' | 'name'>) {
  const found = await frame.evaluateHandle(lookInPage, wanted(place));
  const { texts, box } = await found.evaluate(({ texts, box }) => ({ texts, box }));
  const target = (await found.getProperty('target')).asElement() as ElementHandle<Element> | null;
  return { texts, box, target };
}

async function openTab(context: BrowserContext): Promise<Tab> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`uncaught: ${String(error)}`));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()))
      faults.push(`console ${message.type()}: ${message.text()}`);
  });

  const enter = async (frames: readonly string[]) => {
    let frame = page.mainFrame();
    for (const css of frames) {
      const { target } = await find(frame, { css });
      const inner = await target?.contentFrame();
      if (!inner) throw new Error(`no frame ${css}`);
      frame = inner;
    }
    return frame;
  };

  return {
    engine: 'Firefox',
    faults,
    goTo: async (address) => void (await page.goto(address)),
    goBack: async () => void (await page.goBack()),
    address: async () => page.url(),
    look: async (place) => {
      const { texts, box, target } = await find(await enter(place.frames ?? []), place);
      return { texts, ...(target && { target: { box, press: () => target.click() } }) };
    },
    type: async (text) => {
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(text);
    },
    evaluate: (expression) => page.evaluate(expression),
    screenshot: () => page.screenshot(),
    close: () => context.close(),
  };
}

/** A stock Firefox, over WebDriver BiDi. */
export const startFirefox = (): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    headless: true,
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    defaultViewport: WINDOW,
  });

export async function launchFirefox(): Promise<Engine> {
  const browser = await startFirefox();
  return {
    open: async () => openTab(await browser.createBrowserContext()),
    close: () => browser.close(),
  };
}
