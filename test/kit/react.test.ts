import { act, createElement, createRef, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DrDropin as DrDropinElement } from '../../src/elements/dropin/dropin.js';
import { DrDropin, type ComponentProps } from '../../src/frameworks/react.js';
import { pay, testService } from '../../src/testing/index.js';

type Props = ComponentProps<'dr-dropin'>;

// React asks a test to say that it is one.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

describe('the component for React', () => {
  let root: ReturnType<typeof createRoot>;
  const ref = createRef<DrDropinElement>();

  beforeEach(() => {
    const box = document.createElement('div');
    document.body.append(box);
    root = createRoot(box);
  });
  afterEach(async () => {
    await act(() => root.unmount());
    document.body.replaceChildren();
  });

  const render = (props: Props) =>
    act(() =>
      root.render(createElement(StrictMode, null, createElement(DrDropin, { ...props, ref }))),
    );

  it('sets properties, receives events and pays, with its ref', async () => {
    const service = testService();
    const onDrSuccess = vi.fn<NonNullable<Props['onDrSuccess']>>();
    const onSuccess = vi.fn();
    await render({
      gateway: service.gateway,
      sessionId: service.sessionId,
      onDrSuccess,
      onSuccess,
    });
    expect(ref.current?.sessionId).toBe(service.sessionId);

    const { status } = await pay(ref.current!);

    expect(status).toBe('success');
    expect(onDrSuccess).toHaveBeenCalledOnce();
    const source: unknown = expect.objectContaining({ type: 'creditCard' });
    expect(onDrSuccess.mock.lastCall?.[0].detail.source).toEqual(source);
    expect(onSuccess).toHaveBeenCalledOnce();
  });

  it('calls the newest function, and none that is gone', async () => {
    const [first, second] = [vi.fn(), vi.fn()];
    await render({ onDrReady: first });
    await render({ onDrReady: second });
    ref.current?.dispatchEvent(new CustomEvent('dr-ready'));
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);

    await render({});
    ref.current?.dispatchEvent(new CustomEvent('dr-ready'));
    expect(second).toHaveBeenCalledOnce();
  });

  it('resets a removed property to its initial value', async () => {
    await render({ visibleMethods: 3, className: 'checkout' });
    expect([ref.current?.visibleMethods, ref.current?.className]).toEqual([3, 'checkout']);
    await render({});
    expect([ref.current?.visibleMethods, ref.current?.className]).toEqual([8, '']);
  });
});
