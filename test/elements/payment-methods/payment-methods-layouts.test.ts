import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { situate } from '../../support/harness/gateways.js';
import {
  drawMethods,
  type MethodsHarness,
  type MethodsSetup,
} from '../../support/harness/payment-methods.js';
import type { ScenarioName } from '../../../src/sandbox/scenarios.js';
import { waitUntil } from '../../support/harness/wait-until.js';

const draw = async (name: ScenarioName, setup: MethodsSetup = {}) =>
  (await drawMethods({ ...situate(name), ...setup })).shows('list');

const more = (list: MethodsHarness): HTMLButtonElement | null =>
  (list.querySelectorAll('[part=more-button]')[0] ?? null) as HTMLButtonElement | null;

const tops = (list: MethodsHarness): Set<number> =>
  new Set(
    [...list.querySelectorAll('.method')].map((method) =>
      Math.round(method.getBoundingClientRect().top),
    ),
  );

describe('<dr-payment-methods>, layouts', () => {
  for (const layout of ['list', 'accordion', 'radios', 'tiles', 'tabs'] as const) {
    it(`is one group of radios as ${layout}, led by the arrow keys`, async () => {
      const list = await draw('requires-source', { layout, value: 'creditCard' });
      await expect(list.element).to.be.accessible();
      list.radio('creditCard').focus();

      await sendKeys({ press: 'ArrowRight' });
      await list.element.updateComplete;

      expect(list.picked).to.equal('payPal');
      expect(list.element.value).to.equal('payPal');
    });
  }

  it('puts tabs into one line, however many there are', async () => {
    const list = await draw('many-methods', { layout: 'tabs' });

    expect(list.names).to.have.lengthOf(42);
    expect(tops(list)).to.have.lengthOf(1);
    expect(more(list)).to.equal(null);
  });

  it('draws the mark of a less common method as soon as it has loaded', async () => {
    const { gateway, ...situation } = situate('requires-source');
    const list = await drawMethods({
      ...situation,
      gateway: {
        ...gateway,
        async loadCheckout(sessionId, options) {
          const checkout = await gateway.loadCheckout(sessionId, options);
          const [, ...others] = checkout.methods;
          return { ...checkout, methods: others.map((method) => ({ ...method, type: 'alipay' })) };
        },
      },
    });
    await list.shows('list');

    await waitUntil(
      () => list.querySelectorAll('.mark[data-mark=alipay] > :not(.sign)').length > 0,
      'the mark is missing',
    );
  });

  describe('a long list', () => {
    it('shows the first ones, and the rest on request', async () => {
      const list = await draw('many-methods');
      await waitUntil(() => more(list), 'no button');
      expect(list.names).to.have.lengthOf(8);
      await expect(list.element).to.be.accessible();

      more(list)?.focus();
      more(list)?.click();
      await list.element.updateComplete;

      expect(list.names).to.have.lengthOf(42);
      expect(more(list)).to.equal(null);
      const [ninth] = list.element.methods.slice(8);
      expect(list.hasFocus(list.radio(ninth?.type ?? ''))).to.equal(true);
      expect(list.picked).to.equal(undefined);
    });

    it('shows the picked one at any position', async () => {
      const list = await draw('many-methods', { value: 'samplePay30' });

      expect(list.names).to.have.lengthOf(9);
      expect(list.picked).to.equal('samplePay30');
      expect(list.element.value).to.equal('samplePay30');
      expect(list.element.methods).to.have.lengthOf(42);
    });
  });
});
