import { expect, it, vi } from 'vitest';
import type { DropinCallbacks } from '../../../src/elements/dropin/page-events.js';
import { acceptReactCallbacks } from '../../../src/elements/dropin/react-callbacks.js';

function makeHost(): HTMLElement & DropinCallbacks {
  const host = new EventTarget() as HTMLElement & DropinCallbacks;
  acceptReactCallbacks(host);
  return host;
}

it.each([
  ['Ready', 'onReady'],
  ['Success', 'onSuccess'],
  ['Error', 'onError'],
  ['Cancel', 'onCancel'],
] as const)(
  'a listener for %s, as React 19 makes one of a property, is the callback %s',
  (event, name) => {
    const host = makeHost();
    const first = vi.fn();
    const second = vi.fn();
    host.addEventListener(event, first);
    expect(host[name]).toBe(first);
    // React takes the former one away when the property changes.
    host.addEventListener(event, second);
    host.removeEventListener(event, first);
    expect(host[name]).toBe(second);
    host.removeEventListener(event, second);
    expect(host[name]).toBeUndefined();
  },
);

it('receives every other event like an element', () => {
  const host = makeHost();
  const listener = vi.fn();
  host.addEventListener('dr-success', listener);
  host.dispatchEvent(new Event('dr-success'));
  host.removeEventListener('dr-success', listener);
  host.dispatchEvent(new Event('dr-success'));
  expect(listener).toHaveBeenCalledOnce();
});
