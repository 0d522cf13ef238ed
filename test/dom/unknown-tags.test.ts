import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('names tags of ours that nobody has registered, once a page, after three seconds', async () => {
  const said: string[] = [];
  vi.spyOn(console, 'warn').mockImplementation((line: string) => void said.push(line));
  const tags = ['dr-drop-in', 'shop-cart', 'dr-drop-in', 'dr-dropin'].map((localName) => ({
    localName,
  }));
  // A document that pretends to be a browser's finds no tag defined.
  vi.stubGlobal('customElements', { get: (name: string) => name === 'dr-dropin' || undefined });
  vi.stubGlobal('document', {
    querySelectorAll: (selector: string) => (selector === ':not(:defined)' ? tags : []),
  });
  const { findUnknownTags } = await import('../../src/dom/unknown-tags.js');
  findUnknownTags();
  findUnknownTags();
  vi.advanceTimersByTime(2_999);
  expect(said).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(said).toEqual([expect.stringContaining('DR-ELM-014 dr-drop-in (')]);
});
