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

it('checks again a few times, because tags are added later, and then not until the next element', async () => {
  const said: string[] = [];
  vi.spyOn(console, 'warn').mockImplementation((line: string) => void said.push(line));
  vi.stubGlobal('customElements', { get: () => undefined });
  const tags: { localName: string }[] = [];
  const querySelectorAll = vi.fn(() => tags);
  vi.stubGlobal('document', { querySelectorAll });
  const { findUnknownTags } = await import('../../src/dom/unknown-tags.js');
  findUnknownTags();
  vi.advanceTimersByTime(5000);
  tags.push({ localName: 'dr-late' });
  vi.advanceTimersByTime(5000);
  expect(said).toEqual([expect.stringContaining('DR-ELM-014 dr-late (')]);
  vi.runAllTimers();
  expect(querySelectorAll).toHaveBeenCalledTimes(4);
  tags.push({ localName: 'dr-later' });
  findUnknownTags();
  vi.advanceTimersByTime(3000);
  expect(said).toHaveLength(2);
});

it('reports unregistered tags of the kit, once per page, after three seconds', async () => {
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
