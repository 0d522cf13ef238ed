import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { redirectUrlsOf as RedirectUrlsOf } from '../../../src/elements/dropin/configuration/redirect-urls.js';
import {
  readConfiguration,
  type DropinInput,
} from '../../../src/elements/dropin/configuration/dropin-configuration.js';
import { redirectModeOf } from '../../../src/elements/dropin/configuration/redirect-mode.js';

const OURS = { returnUrl: 'https://shop.example/x?r=1', cancelUrl: 'https://shop.example/x?c=1' };
const PAGE = { origin: 'https://shop.example', protocol: 'https:' };

describe('where a provider sends the shopper back to', () => {
  const said: string[] = [];
  let redirectUrlsOf: typeof RedirectUrlsOf;

  beforeEach(async () => {
    vi.resetModules(); // each mistake is said once a page
    ({ redirectUrlsOf } =
      await import('../../../src/elements/dropin/configuration/redirect-urls.js'));
    said.length = 0;
    vi.spyOn(console, 'warn').mockImplementation((line: string) => void said.push(line));
  });
  afterEach(() => vi.restoreAllMocks());

  const urls = (input: Partial<DropinInput>, automatic = false, page = PAGE) =>
    redirectUrlsOf(
      redirectModeOf(
        readConfiguration({ disableAutomaticRedirects: !automatic, ...input } as DropinInput),
        'klarnaCredit',
      ),
      OURS,
      page,
    );

  it('is this page, as long as the kit redirects', () => {
    expect(urls({ returnUrl: 'https://shop.example/back' }, true)).toEqual(OURS);
    expect(said).toEqual([]);
  });

  it('is the page’s URL, also for cancellation', () => {
    const returnUrl = 'https://shop.example/back';
    expect(urls({ returnUrl })).toEqual({ returnUrl, cancelUrl: returnUrl });
    expect(said).toEqual([]);
  });

  it('is the current page if there is no return URL, with a line in the console', () => {
    expect(urls({})).toEqual(OURS);
    expect(urls({})).toEqual(OURS);
    expect(said).toEqual([expect.stringContaining('DR-DRP-001 return-url (')]);
  });

  it.each([
    'https://evil.example/back',
    'https://shop.example.evil.example/',
    'http://shop.example/back',
    'javascript:alert(1)',
    '//evil.example',
    'https://shop.example@evil.example/',
  ])('is never %s by an attribute (F-056)', (returnUrl) => {
    expect(urls({ returnUrl })).toEqual(OURS);
    expect(said).toContainEqual(expect.stringContaining('DR-DRP-002 return-url ('));
  });

  it('is another site that the page’s script lists', () => {
    const returnUrl = 'https://pay.shop.example/back';
    const options = { redirect: { returnHosts: ['pay.shop.example'] } };
    expect(urls({ returnUrl, options }).returnUrl).toBe(returnUrl);
  });

  it('is another site that the page’s script names', () => {
    const returnUrl = 'https://pay.shop.example/back';
    const redirect = { disableAutomaticRedirects: true, returnUrl };
    expect(urls({ options: { redirect } }).returnUrl).toBe(returnUrl);
    const script = { disableAutomaticRedirects: true, returnUrl: 'javascript:alert(1)' };
    expect(urls({ options: { redirect: script } })).toEqual(OURS);
  });

  it('may be this very machine while developing', () => {
    const page = { origin: 'http://localhost:3000', protocol: 'http:' };
    const returnUrl = 'http://localhost:3000/back';
    expect(urls({ returnUrl }, false, page).returnUrl).toBe(returnUrl);
  });
});
