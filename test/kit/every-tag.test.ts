import { afterEach, expect, it, vi } from 'vitest';
import '../../src/elements/compliance/define.js';
import '../../src/elements/dropin/define.js';
import '../../src/elements/iban/define.js';
import '../../src/elements/invoice-attribute/define.js';
import '../../src/elements/method-form/define.js';
import '../../src/elements/offline-refund/define.js';
import '../../src/elements/payment-instructions/define.js';
import '../../src/elements/payment-methods/define.js';
import '../../src/elements/session-summary/define.js';
import '../../src/elements/store-credit/define.js';
import '../../src/elements/tax-identifier/define.js';
import { MEMBERS } from '../../src/frameworks/tags.js';
import { testService } from '../../src/testing/index.js';

afterEach(() => document.body.replaceChildren());

it.each(Object.keys(MEMBERS))('a suite of a page draws <%s>, and nothing throws', async (name) => {
  const thrown = vi.spyOn(console, 'error');
  const rejected = vi.fn();
  process.on('unhandledRejection', rejected);
  const { gateway, sessionId } = testService();
  const element = Object.assign(document.createElement(name), { gateway, sessionId });
  document.body.append(element);
  await vi.waitFor(() => expect(element.shadowRoot).not.toBeNull());
  element.remove();
  document.body.append(element);
  await (element as typeof element & { updateComplete?: Promise<unknown> }).updateComplete;
  await new Promise((drawn) => setTimeout(drawn)); // what was begun has gone wrong by then
  process.off('unhandledRejection', rejected);
  expect(thrown).not.toHaveBeenCalled();
  expect(rejected).not.toHaveBeenCalled();
});
