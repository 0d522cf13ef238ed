import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const MODULE = 'https://cdn.example/dr-dropin.js';

let connect: typeof import('../../src/gateway/connect.js');
let startScript: (typeof import('../../src/cdn/start-script.js'))['startScript'];
let whenRead: (() => void) | undefined;
let registered: Readonly<Record<string, unknown>>;

/** A page with the module's script tag, which is read, or not yet. */
const page = (readyState: DocumentReadyState) =>
  vi.stubGlobal('document', {
    readyState,
    addEventListener: (_: string, listener: () => void) => (whenRead = listener),
    querySelectorAll: () => [
      { src: MODULE, dataset: { key: 'pk_sandbox', serviceUrl: 'https://pay.example' } },
    ],
  });

beforeEach(async () => {
  vi.resetModules();
  registered = {};
  whenRead = undefined;
  vi.stubGlobal('addEventListener', vi.fn());
  vi.stubGlobal('removeEventListener', vi.fn());
  vi.stubGlobal('customElements', { get: (tag: string) => registered[tag] });
  connect = await import('../../src/gateway/connect.js');
  ({ startScript } = await import('../../src/cdn/start-script.js'));
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(console, 'info').mockReturnValue();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const Tag = class {} as unknown as CustomElementConstructor;

describe('a module that a page names in a script tag', () => {
  it('is configured from the tag, at once where the page is read', () => {
    page('interactive');
    const begin = vi.fn(() => expect(connect.configuration()?.key).toBe('pk_sandbox'));
    startScript(MODULE, {}, begin);
    expect(begin).toHaveBeenCalledOnce();
  });

  it('waits until the page has been parsed', () => {
    page('loading');
    startScript(MODULE, {});
    expect(connect.configuration()).toBeUndefined();
    whenRead?.();
    expect(connect.configuration()?.key).toBe('pk_sandbox');
  });

  it('names another copy of the kit that has registered its tags', () => {
    page('interactive');
    registered = { 'dr-dropin': Tag };
    startScript(MODULE, { 'dr-dropin': Tag });
    expect(console.warn).not.toHaveBeenCalled();
    registered = { 'dr-dropin': class {} };
    startScript(MODULE, { 'dr-dropin': Tag });
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('DR-CFG-008'));
  });
});
