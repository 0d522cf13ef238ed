import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let connect: typeof import('../../src/gateway/connect.js');
let script: typeof import('../../src/cdn/script-configuration.js');

const MODULE = 'https://cdn.example/dr-elements.js';

/** A page with these script tags, as far as it is looked at. */
function page(...tags: { readonly src: string; readonly dataset: Record<string, string> }[]) {
  vi.stubGlobal('document', {
    querySelectorAll: (selector: string) => {
      expect(selector).toBe('script[type=module][src]');
      return tags;
    },
  });
}
const tag = (dataset: Record<string, string>, src = MODULE) => ({ src, dataset });

/** The configuration of a copy of the kit that is loaded from there. */
function configured(moduleUrl = MODULE) {
  script.configureByScript(moduleUrl);
  return connect.configuration();
}

beforeEach(async () => {
  vi.resetModules();
  connect = await import('../../src/gateway/connect.js');
  script = await import('../../src/cdn/script-configuration.js');
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the configuration on a script tag', () => {
  it('is on the tag that loaded the module', () => {
    page(
      tag({ key: 'pk_other', serviceUrl: 'https://other.example' }, 'https://cdn.example/app.js'),
      tag({ key: 'pk_sandbox', serviceUrl: 'https://pay.example' }),
    );
    expect(configured()).toEqual({
      key: 'pk_sandbox',
      serviceUrl: 'https://pay.example',
    });
  });

  it('reads all that configure() takes', () => {
    const { dataset } = tag({
      key: 'pk_sandbox',
      serviceUrl: 'https://pay.example',
      framesUrl: 'https://frames.example',
      redirectHosts: ' bank.example  https://wallet.example ',
      locale: 'de',
      remoteIcons: '',
    });
    expect(script.readScriptConfiguration({ dataset } as unknown as HTMLElement)).toEqual({
      key: 'pk_sandbox',
      serviceUrl: 'https://pay.example',
      framesUrl: 'https://frames.example',
      redirectHosts: ['bank.example', 'https://wallet.example'],
      locale: 'de',
      remoteIcons: true,
    });
  });

  it('is absent without attributes or without a tag', () => {
    page(tag({}));
    expect(configured()).toBeUndefined();
    page();
    expect(configured()).toBeUndefined();
    expect(console.error).not.toHaveBeenCalled();
  });

  const good = { key: 'pk_sandbox', serviceUrl: 'https://pay.example' };
  const evil = { ...good, serviceUrl: 'https://evil.example' };
  const COPIES = [`${MODULE}?x`, `${MODULE}#x`, 'https://cdn.example//dr%2Delements.js', MODULE];

  it.each(COPIES)(
    'counts for none of two copies that disagree, first or last: %s (F-065)',
    (src) => {
      for (const tags of [
        [tag(evil, src), tag(good)],
        [tag(good), tag(evil, src)],
      ]) {
        page(...tags);
        expect(configured()).toBeUndefined();
        expect(configured(src)).toBeUndefined();
      }
      expect(connect.isConfigurationRefused()).toBe(true);
      expect(console.error).toHaveBeenCalledTimes(1);
      expect(console.error).toHaveBeenCalledWith(
        expect.stringMatching(/^dr-elements DR-CFG-006 .*console-codes/),
      );
    },
  );

  it('is ignored beside a tag with another key or none (F-065)', () => {
    page(tag({ ...good, key: 'pk_evil' }, `${MODULE}?x`), tag(good));
    expect(configured()).toBeUndefined();
    page(tag(evil, `${MODULE}?x`), tag({}));
    expect(configured()).toBeUndefined();
  });

  it('is valid if copies are identical', () => {
    page(tag(good, `${MODULE}?v=2`), tag(good));
    expect(configured()).toEqual(good);
  });

  it('is overridden by configure(), whatever the tags contain (F-065)', () => {
    page(tag(evil, `${MODULE}?x`), tag(good));
    expect(configured()).toBeUndefined();
    connect.configure(good);
    expect(connect.configuration()).toEqual(good);
    expect(connect.isConfigurationRefused()).toBe(false);
  });

  it('is dropped when a copy with another configuration is added (F-065)', async () => {
    const page = new EventTarget();
    for (const name of ['addEventListener', 'dispatchEvent'] as const)
      vi.stubGlobal(name, page[name].bind(page));
    const told = vi.fn();
    connect.configureFromScript(evil);
    connect.whenConfigured(told);
    expect(connect.configuration()).toEqual(evil);

    vi.resetModules();
    const other = await import('../../src/gateway/connect.js');
    other.configureFromScript(good);
    expect([connect.configuration(), other.configuration()]).toEqual([undefined, undefined]);
    expect(told).toHaveBeenCalledTimes(2);
    expect(console.error).toHaveBeenCalledTimes(1);

    other.configure(good); // a script's word
    expect(other.configuration()).toEqual(good);
  });
});
