import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FrameForm } from '../../../src/fields/frame/frame-form.js';
import { joinSiblings } from '../../../src/fields/frame/siblings.js';

const OURS = 'https://pay.example';

/** What a frame sees of a window: the inside of its own origin's only. */
const windowOf = (origin: string): object =>
  origin === OURS
    ? { origin, closed: false }
    : new Proxy(
        {},
        {
          get() {
            throw new DOMException('', 'SecurityError');
          },
        },
      );

/** A page with these windows outside its shadow roots, in which the card frame's code runs as often as there are frames. */
function openPage(...windows: readonly object[]) {
  vi.stubGlobal('parent', { ...windows, length: windows.length });
  vi.stubGlobal('origin', OURS);
  const forms = new Map<FrameForm, string>();
  const namesOf = (team: readonly FrameForm[]) => team.map((form) => forms.get(form));
  const startIn = (place: object, name: string, group = 'card', key = 'pk_shop') => {
    const form = {} as FrameForm; // nothing here looks inside
    forms.set(form, name);
    vi.stubGlobal('window', place);
    const { team, join } = joinSiblings(group, key, form);
    const see = () => {
      vi.stubGlobal('window', place);
      return namesOf(team());
    };
    return { see, join };
  };
  return { startIn };
}

afterEach(() => vi.unstubAllGlobals());

describe('the frames of one card', () => {
  it('find each other past windows of other origins, and windows without a card', () => {
    const [number, code] = [windowOf(OURS), windowOf(OURS)];
    const { startIn } = openPage(
      windowOf('https://advertisement.example'),
      number,
      windowOf(OURS),
      windowOf('null'),
      code,
    );
    const first = startIn(number, 'number');
    expect(first.see()).toEqual(['number']);
    const second = startIn(code, 'code');
    expect(first.see()).toEqual(['number', 'code']);
    expect(second.see()).toEqual(['code', 'number']);
  });

  it('are found in shadow roots, once each, from every frame', () => {
    const [light, other] = [windowOf(OURS), windowOf(OURS)];
    const { startIn } = openPage(light, other);
    const shaded = startIn(windowOf(OURS), 'number'); // in a shadow root: the page does not list it
    const code = startIn(light, 'code');
    const expiration = startIn(windowOf(OURS), 'expiration');
    for (const frame of [shaded, expiration]) frame.see(); // they leave word as they look
    expect(code.see()).toEqual(['code', 'number', 'expiration']);
    expect(shaded.see()).toEqual(['number', 'code', 'expiration']);
    expect(expiration.see()).toEqual(['expiration', 'code', 'number']);
  });

  it('leave nothing in a window that the page lists itself', () => {
    const [number, code] = [windowOf(OURS), windowOf(OURS)];
    const { startIn } = openPage(number, code);
    const first = startIn(number, 'number');
    first.see();
    vi.stubGlobal('parent', { 0: code, length: 1 }); // the page takes the number's frame away
    expect(startIn(code, 'code').see()).toEqual(['code']);
  });

  it('exclude those of another account with the same card name', () => {
    const [number, code] = [windowOf(OURS), windowOf(OURS)];
    const { startIn } = openPage(number, code);
    const stranger = startIn(number, 'number', 'card', 'pk_evil');
    expect(startIn(code, 'code').see()).toEqual(['code']);
    expect(stranger.see()).toEqual(['number']);
  });

  it('are separate from two that found each other under the same name elsewhere', () => {
    const places = [windowOf(OURS), windowOf(OURS), windowOf(OURS), windowOf(OURS)] as const;
    const { startIn } = openPage(...places.slice(0, 2));
    const number = startIn(places[0], 'number');
    startIn(places[1], 'code');
    number.see();
    openPage(...places.slice(2));
    const other = startIn(places[2], 'other number');
    startIn(places[3], 'other code');
    other.see();
    openPage(...places);
    expect(number.see()).toHaveLength(2);
    expect(other.see()).toHaveLength(2);
  });

  it('change when one of them joins another card', () => {
    const [number, code] = [windowOf(OURS), windowOf(OURS)];
    const { startIn } = openPage(number, code);
    const first = startIn(number, 'number');
    const second = startIn(code, 'code', 'other card');
    expect(first.see()).toEqual(['number']);
    second.join('card');
    expect(first.see()).toEqual(['number', 'code']);
  });
});
