import { afterEach, describe, expect, it } from 'vitest';
import '../../src/define.js';
import type { DrDropin } from '../../src/elements/dropin/dropin.js';
import { pay, testService, type TestService } from '../../src/testing/index.js';

function mount(service: TestService): DrDropin {
  const dropin = document.createElement('dr-dropin');
  dropin.gateway = service.gateway;
  dropin.sessionId = service.sessionId;
  document.body.append(dropin);
  return dropin;
}

// What a suite of a page's own does with the test kit, without a browser.
describe('the test kit', () => {
  afterEach(() => document.body.replaceChildren());

  it('pays with a card, and the order can be placed', async () => {
    const service = testService();
    const dropin = mount(service);
    const { status } = await pay(dropin);
    expect(status).toBe('success');
    expect(service.placeOrder().state).toBe('accepted');
  });

  it('pays the amount that store credit leaves', async () => {
    const service = testService('split-tender');
    const dropin = mount(service);
    expect((await pay(dropin, { card: 'mastercard' })).status).toBe('success');
    expect(dropin.session?.state).toBe('requires_confirmation');
  });

  it('pays after a challenge', async () => {
    const dropin = mount(testService());
    expect((await pay(dropin, { card: 'challenge' })).status).toBe('success');
  });

  it('does not pay if the shopper denies the payment to the bank', async () => {
    const service = testService();
    const dropin = mount(service);
    const { status } = await pay(dropin, { card: 'challenge', challenge: 'decline' });
    expect(status).not.toBe('success');
    expect(() => service.placeOrder()).toThrow();
  });

  it('does not pay with a card that is declined', async () => {
    const dropin = mount(testService());
    const result = await pay(dropin, { card: 'declined' });
    expect(result).toMatchObject({ status: 'error', error: { code: 'declined' } });
  });
});
