import { createRequire } from 'node:module';
import type * as ReactTypes from 'react';
import type { createRoot, Root } from 'react-dom/client';
import type { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/define.js';
import type { DrDropin } from '../../src/elements/dropin/dropin.js';
import { pay, testService } from '../../src/testing/index.js';

/** React and its DOM in a version of its own: a storefront of the examples has 18. */
interface ReactKit {
  readonly react: typeof ReactTypes;
  readonly createRoot: typeof createRoot;
  readonly renderToString: typeof renderToString;
}

function kitOf(app: string): ReactKit {
  const load = createRequire(new URL(app, `file://${process.cwd()}/`));
  return {
    react: load('react') as ReactKit['react'], // what the packages export, here and below
    createRoot: (load('react-dom/client') as Pick<ReactKit, 'createRoot'>).createRoot,
    renderToString: (load('react-dom/server') as Pick<ReactKit, 'renderToString'>).renderToString,
  };
}

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const CALLBACKS = ['onReady', 'onSuccess', 'onError', 'onCancel'] as const;

describe.each([
  ['18', 'examples/storefront/package.json'],
  ['19', 'package.json'],
])('the tags as they are in JSX of React %s', (version, app) => {
  const { react, createRoot, renderToString } = kitOf(app);
  const { act, createElement, StrictMode } = react;
  let root: Root;
  let box: HTMLElement;

  beforeEach(() => {
    box = document.createElement('div');
    document.body.append(box);
    root = createRoot(box);
  });
  afterEach(async () => {
    await act(() => root.unmount());
    document.body.replaceChildren();
  });

  const tag = (props: object) =>
    createElement(StrictMode, null, createElement('main', null, createElement('dr-dropin', props)));
  const render = (node: ReactTypes.ReactNode) => act(() => root.render(node));
  const dropin = () => box.querySelector('dr-dropin') as DrDropin;

  it('is the declared version', () => {
    expect(react.version.split('.')[0]).toBe(version);
  });

  it('are rendered on a server by name and attribute, and hydrated unchanged', async () => {
    const given = { 'session-id': 's-1', 'button-type': 'payNow' };
    const html = renderToString(tag(given));
    expect(html).toBe('<main><dr-dropin session-id="s-1" button-type="payNow"></dr-dropin></main>');
    await render(tag(given));
    expect([dropin().sessionId, dropin().buttonType]).toEqual(['s-1', 'payNow']);
  });

  it('call back by the names that React hands on, and name the others', async () => {
    const said = vi.spyOn(console, 'warn').mockReturnValue();
    const { gateway, sessionId } = testService();
    const told = Object.fromEntries(CALLBACKS.map((name) => [name, vi.fn()]));
    await render(tag({ 'session-id': sessionId, ...told }));
    dropin().gateway = gateway;
    expect((await pay(dropin(), { card: 'declined' })).status).toBe('error');
    expect((await pay(dropin())).status).toBe('success');

    const heard = version === '19' ? ['onReady', 'onSuccess'] : [];
    expect(CALLBACKS.filter((name) => told[name]?.mock.calls.length === 1)).toEqual(heard);
    const named = CALLBACKS.filter((name) => said.mock.calls.join().includes(`DR-ELM-015 ${name}`));
    // Each is said once a page, and 18 comes first.
    expect(named).toEqual(version === '18' ? CALLBACKS : []);

    await render(tag({ 'session-id': sessionId }));
    for (const name of CALLBACKS) expect(dropin()[name]).toBeUndefined();
    said.mockRestore();
  });

  it('are rendered again when React removes and adds them, and pay', async () => {
    for (const _ of [1, 2]) {
      const { gateway, sessionId } = testService();
      await render(tag({ 'session-id': sessionId, key: sessionId }));
      dropin().gateway = gateway;
      const ready = vi.fn();
      dropin().addEventListener('dr-ready', ready);
      expect((await pay(dropin())).status).toBe('success');
      expect(ready).toHaveBeenCalledOnce();
      await render(null);
      expect(dropin()).toBeNull();
    }
  });
});
