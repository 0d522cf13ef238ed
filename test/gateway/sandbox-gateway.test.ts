import { describe, expect, it } from 'vitest';
import { sandboxGateway } from '../../src/gateway/sandbox-gateway.js';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { describeGatewayContract } from './contract.js';
import { askAgain } from './support/ask-again.js';
import { sandboxHarness } from './support/sandbox-harness.js';

const CALLER = { publishableKey: 'pk_sandbox' };
const BROWSER_HALF =
  /^(readBrowserCheckout|listMethods|readDisclosure|createSource|readIntent|cancelIntent|cancelSource|retrieveSource|authenticateSource)$/;

/** The engine, with each call of its browser API counted. */
function counted(sandbox: Sandbox): { readonly engine: Sandbox; readonly count: () => number } {
  let count = 0;
  const engine = new Proxy(sandbox, {
    get(target, name: keyof Sandbox) {
      if (BROWSER_HALF.test(name)) count++;
      return target[name];
    },
  });
  return { engine, count: () => count };
}

describeGatewayContract('sandbox-gateway', () => {
  const { sandbox, actions } = sandboxHarness();
  const { engine, count } = counted(sandbox);
  const gateway = sandboxGateway(engine, CALLER);
  return Promise.resolve({
    gateway,
    ...actions,
    authenticate: askAgain(gateway, sandbox),
    requests: count,
    close: () => Promise.resolve(),
  });
});

describe('sandbox-gateway', () => {
  const signal = new AbortController().signal;

  it('does nothing when it is aborted before its delay is over', async () => {
    const { sandbox, actions } = sandboxHarness();
    const { engine, count } = counted(sandbox);
    const gateway = sandboxGateway(engine, CALLER, { delayMs: 60_000 });
    const controller = new AbortController();
    const reading = gateway.loadCheckout(actions.openSession(), {
      language: 'en',
      signal: controller.signal,
    });
    controller.abort();

    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(count()).toBe(0);
  });

  it('passes on how long to wait before the next attempt', async () => {
    const { sandbox, actions } = sandboxHarness();
    const id = actions.openSession();
    const { SandboxError } = await import('../../src/sandbox/sandbox.js');
    const busy: Sandbox = {
      ...sandbox,
      readBrowserCheckout: () => {
        const errors = [{ code: 'too_many_requests', message: 'Later.' }];
        throw new SandboxError(429, 'too_many_requests', errors, { retryAfterSeconds: 7 });
      },
    };
    const reading = sandboxGateway(busy, CALLER).loadCheckout(id, { language: 'en', signal });
    await expect(reading).rejects.toMatchObject({ code: 'too-many-requests', retryAfterMs: 7000 });
  });

  it('offers no cards without a field provider', () => {
    const { sandbox } = sandboxHarness();
    expect(sandboxGateway(sandbox, CALLER).fields).toBeUndefined();
  });
});
