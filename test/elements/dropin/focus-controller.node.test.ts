import type { ReactiveControllerHost } from 'lit';
import { expect, it, vi } from 'vitest';
import { FocusController } from '../../../src/elements/dropin/focus-controller.js';

/** A drop-in with what a screen has to focus and to announce, played. */
function place({ focused = false } = {}) {
  const root = {
    activeElement: (focused ? {} : null) as unknown,
    getElementById: (_: string): unknown => null,
  };
  const host = { shadowRoot: root, isConnected: false, addController: () => undefined };
  const focus = new FocusController(
    host as unknown as ReactiveControllerHost & HTMLElement,
    () => 'en',
  );
  const said: string[] = [];
  vi.spyOn(focus, 'announce').mockImplementation((text) => void said.push(text));
  const draw = (screen: string, text?: string): void => {
    focus.hostUpdate();
    root.activeElement = null; // what had focus is not drawn any more
    const part = {
      textContent: text ?? '',
      focus: () => (root.activeElement = part),
      getAttribute: () => null,
      querySelector: () => null,
    };
    const drawn = text === undefined ? undefined : (part as unknown as HTMLElement);
    root.getElementById = (id) => (id === 'screen' ? (drawn ?? null) : null);
    focus.arrive(screen, undefined);
  };
  return { focus, root, said, draw };
}

it('does not announce the first screen: it is there when the shopper arrives', () => {
  const { draw, said } = place();
  draw('ended expired', 'This checkout has expired.');
  draw('ended expired', 'This checkout has expired.');
  expect(said).toEqual([]);
});

it('announces a screen that replaces another, once, when its texts have loaded', () => {
  const { draw, said } = place();
  draw('list');
  draw('funded'); // its part is still being fetched
  expect(said).toEqual([]);
  draw('funded', ' All is\n  paid for. ');
  draw('funded', 'All is paid for.');
  expect(said).toEqual(['All is paid for.']);
  draw('list');
  draw('funded', 'All is paid for.');
  expect(said).toEqual(['All is paid for.', 'All is paid for.']);
});

it('moves focus instead where the shopper’s focus was in the last screen', () => {
  const { draw, root, said } = place({ focused: true });
  draw('list');
  draw('funded', 'All is paid for.');
  expect(root.activeElement).toMatchObject({ textContent: 'All is paid for.' });
  draw('funded', 'All is paid for.');
  expect(said).toEqual([]);
});

it('does not announce a screen that was replaced before its texts had loaded', () => {
  const { draw, said } = place();
  draw('list');
  draw('funded');
  draw('waiting', 'Your payment is on its way.');
  expect(said).toEqual(['Your payment is on its way.']);
});
