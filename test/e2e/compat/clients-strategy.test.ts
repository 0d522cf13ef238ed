import { describe, expect } from 'vitest';
import { answerBank } from '../../support/e2e/answer-bank.js';
import { openCheckout, openStorefront, test } from '../../support/e2e/storefront.js';

/** A checkout framework's strategy: it is initialized for a method, executed by the framework's own button, and deinitialized. */
const PAGE = `
  class PaymentStrategy {
    async initialize({ containerId, sessionId, entity, onRenderButton, onError }) {
      this.library = new DigitalRiver('pk_sandbox', { locale: 'en-US' });
      this.compliance = this.library.createElement('compliance', {
        classes: { base: 'DRElement' },
        compliance: { entity, locale: 'en-US' }
      });
      this.compliance.mount('compliance');
      this.dropin = this.library.createDropin({
        sessionId,
        options: {
          flow: 'checkout',
          showSavePaymentAgreement: true,
          showComplianceSection: false,
          button: { type: 'submitOrder' },
          usage: 'unscheduled'
        },
        paymentMethodConfiguration: { classes: { base: 'form-input' } },
        onSuccess: (data) => this.settle(data),
        onReady: () => onRenderButton(),
        onError: (data) => onError(new Error(data.errors.map((error) => error.message).join(' ')))
      });
      this.dropin.mount(containerId);
    }
    async execute({ submit, payload }) {
      const { source, readyForStorage } = await new Promise((resolve) => (this.settle = resolve));
      this.result = { source, readyForStorage };
      const answer = await submit({ ...payload, sourceId: source.id, save: readyForStorage });
      if (answer.error !== 'additional_action_required') return answer;
      const { status } = await this.library.authenticateSource({
        sessionId: answer.sessionId,
        sourceId: source.id,
        sourceClientSecret: source.clientSecret
      });
      if (status === 'failed') throw new Error('Authentication failed');
      return submit({ ...payload, sourceId: source.id, save: false, authenticated: true });
    }
    deinitialize() {
      this.compliance.destroy();
      document.getElementById('container').innerHTML = '';
    }
  }
  (async () => {
    const message = document.getElementById('message');
    const strategy = new PaymentStrategy();
    await strategy.initialize({
      containerId: 'container',
      sessionId: order.sessionId,
      entity: order.entity,
      onRenderButton: () => (message.textContent = 'Ready'),
      onError: (error) => (message.textContent = error.message)
    });
    const { state } = await strategy.execute({ submit: submitOrder, payload: {} });
    strategy.compliance.update({ compliance: { entity: 'DR_INC-ENTITY', locale: 'en-US' } });
    strategy.deinitialize();
    message.textContent = 'Order ' + state;
  })();`;

interface Submission {
  readonly sourceId: string;
  readonly save: boolean;
}

// The kind of fault: calls that wait for each other across the library's parts (drop-in, challenge, authenticateSource,
// elements beside them). Each settles, in this order, and an element beside them neither waits nor is in the way.
describe('a strategy class with 3-D Secure and a compliance element', () => {
  test('pays an order with a challenge', async ({ page, servers }) => {
    const { checkoutId, sessionId } = await openCheckout(servers, {
      currency: 'EUR',
      billTo: {
        name: 'Ada Sample',
        email: 'ada@example.com',
        address: { line1: 'Sample 1', city: 'Berlin', postalCode: '10115', country: 'DE' },
      },
    });
    const customerId = `strategy-${checkoutId}`;
    await servers.ask('POST /customers', { id: customerId, email: 'ada@example.com' });
    let attempts = 0;
    await page.exposeFunction('submitOrder', async ({ sourceId, save }: Submission) => {
      attempts += 1;
      if (save) await servers.ask(`POST /customers/${customerId}/sources/${sourceId}`);
      if (attempts === 1) {
        await servers.ask(`POST /checkouts/${checkoutId}`, { customerId });
        await servers.ask(`POST /checkouts/${checkoutId}/sources/${sourceId}`);
        return { error: 'additional_action_required', sessionId };
      }
      return servers.ask('POST /orders', { checkoutId });
    });
    await openStorefront(
      page,
      servers,
      `const order = ${JSON.stringify({ sessionId, entity: 'DR_IRELAND-ENTITY' })};${PAGE}`,
      '<div id="container"></div><p id="message"></p><footer id="compliance"></footer>',
    );
    await page.getByText('Ready').waitFor();
    await page
      .locator('#compliance')
      .getByText(/Digital River Ireland/u)
      .first()
      .waitFor();
    const form = page.locator('dr-dropin iframe').contentFrame();
    await form.getByLabel('Card number').fill('5454545454545454');
    await form.getByLabel('Expiration date').fill('0330');
    await form.getByLabel('Security code').fill('737');
    await page.locator('dr-dropin').getByRole('checkbox').check(); // the card may be kept

    await page
      .locator('dr-dropin')
      .getByRole('button', { name: /^Submit order/u })
      .click();
    await answerBank(page, ['0000', '1234']);

    await page.getByText('Order accepted').waitFor();
    expect(attempts).toBe(2);
    expect(servers.sourcesOf(sessionId)).toHaveLength(1);
    await expect.poll(() => page.locator('#compliance > *, #container > *').count()).toBe(0);
  });
});
