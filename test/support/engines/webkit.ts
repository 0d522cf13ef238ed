import { startWebKitDriver, type WebKitSession } from '../webkit-driver.js';
import { lookInPage, wanted } from './look-in-page.js';
import { WINDOW, type Engine, type Place, type Tab } from './tab.js';

const CONTROL = '\uE009';

/** An element as WebDriver names it: `{ 'element-6066-11e4-a52e-4f735466cecf': '…' }`. */
type Reference = Readonly<Record<string, string>>;

interface Found {
  readonly texts: readonly string[];
  readonly target: Reference | null;
  readonly box: string;
}

function tabOf({ ask }: WebKitSession, close: () => Promise<void>): Tab {
  const run = <T>(script: string, ...args: readonly unknown[]) =>
    ask<T>('POST', '/execute/sync', { script, args });
  const find = (place: Pick<Place, 'css' | 'name'>) =>
    run<Found>(`return (${String(lookInPage)})(...arguments)`, wanted(place));
  const keys = (actions: readonly object[]) =>
    ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const stroke = (value: string) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  /** Commands go to one document at a time. */
  const enter = async (frames: readonly string[]) => {
    await ask('POST', '/frame', { id: null });
    for (const css of frames) {
      const { target } = await find({ css });
      if (!target) throw new Error(`no frame ${css}`);
      await ask('POST', '/frame', { id: target });
    }
  };

  return {
    engine: 'WebKit',
    faults: [],
    goTo: (url) => ask('POST', '/url', { url }),
    goBack: () => ask('POST', '/back'),
    address: () => ask('GET', '/url'),
    look: async (place) => {
      await enter(place.frames ?? []);
      const { texts, target, box } = await find(place);
      if (!target) return { texts };
      const [id = ''] = Object.values(target);
      return { texts, target: { box, press: () => ask('POST', `/element/${id}/click`) } };
    },
    type: async (text) => {
      await keys([
        { type: 'keyDown', value: CONTROL },
        ...stroke('a'),
        { type: 'keyUp', value: CONTROL },
        ...[...text].flatMap(stroke),
      ]);
    },
    evaluate: async (expression) => {
      await enter([]);
      return run(`return ${expression}`);
    },
    screenshot: async () => Buffer.from(await ask<string>('GET', '/screenshot'), 'base64'),
    close,
  };
}

/**
 * WebKitGTK through its own driver, which speaks the classic WebDriver. It has one session at a time, and counts one that is over
 * for a while longer: each tab has a driver of its own.
 */
export const launchWebKit = (): Promise<Engine> =>
  Promise.resolve({
    open: async () => {
      const driver = await startWebKitDriver();
      const session = await driver.open(WINDOW.width, WINDOW.height);
      return tabOf(session, async () => {
        await session.close();
        driver.stop();
      });
    },
    close: () => Promise.resolve(),
  });
