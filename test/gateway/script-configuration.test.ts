import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  ownScriptConfiguration,
  readScriptConfiguration,
} from '../../src/gateway/script-configuration.js';

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
    expect(ownScriptConfiguration(MODULE)).toEqual({
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
    expect(readScriptConfiguration({ dataset } as unknown as HTMLElement)).toEqual({
      key: 'pk_sandbox',
      serviceUrl: 'https://pay.example',
      framesUrl: 'https://frames.example',
      redirectHosts: ['bank.example', 'https://wallet.example'],
      locale: 'de',
      remoteIcons: true,
    });
  });

  it('is absent where the tag says nothing, or there is none', () => {
    page(tag({}));
    expect(ownScriptConfiguration(MODULE)).toBeUndefined();
    page();
    expect(ownScriptConfiguration(MODULE)).toBeUndefined();
  });

  it('is nothing when two tags disagree, since one of them may be injected (F-065)', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const good = { key: 'pk_sandbox', serviceUrl: 'https://pay.example' };
    page(tag({ ...good, serviceUrl: 'https://evil.example' }), tag(good));
    expect(ownScriptConfiguration(MODULE)).toBeUndefined();
    expect(warn).toHaveBeenCalledWith('dr-elements DR-CFG-006 script');
    page(tag(good), tag(good));
    expect(ownScriptConfiguration(MODULE)).toEqual(good);
  });
});
