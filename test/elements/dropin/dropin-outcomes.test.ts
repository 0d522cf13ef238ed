import { expect } from '@open-wc/testing';
import type { ScenarioName } from '../../../src/sandbox/scenarios.js';
import { drawDropin } from '../../support/harness/dropin.js';
import { situate } from '../../support/harness/gateways.js';

const CALLER = { publishableKey: 'pk_sandbox' };

const PANES: readonly [ScenarioName, string][] = [
  ['funded-card', 'Card added. You can place your order.'],
  ['zero-total', 'There’s nothing to pay for this order. You can place it now.'],
  ['pending', 'We have everything we need. Your payment is being processed.'],
  ['confirmed', 'Your payment is being processed.'],
  ['processing', 'Your payment is being processed.'],
  ['chargeable', 'The payment is authorized. Your order is being completed.'],
  ['unknown-state', 'Your payment is being processed. Please check back later.'],
  ['complete', 'Your order is placed. There’s nothing left to do.'],
  ['failed', 'The payment failed. Please start again from your cart.'],
  ['cancelled', 'This checkout was canceled. Please start again from your cart.'],
  ['expired', 'This checkout has expired. Please start again from your cart.'],
];

describe('<dr-dropin>, outcomes', () => {
  for (const [scenario, words] of PANES) {
    it(`shows the state: ${scenario}`, async () => {
      const dropin = await drawDropin(scenario);
      await dropin.shows('pane');

      expect(dropin.pane.replace(/ Use another way to pay$/, '')).to.equal(words);
      expect(dropin.has('[part~=pay-button]')).to.equal(false);
      expect(dropin.element.canSubmit).to.equal(false);
      await expect(dropin.element).to.be.accessible();
    });
  }

  it('has the look of its screens where another drop-in has loaded their code before', async () => {
    const first = await drawDropin('complete');
    await first.shows('pane');
    const second = await drawDropin('complete');
    await second.shows('pane');
    for (const dropin of [first, second])
      expect(getComputedStyle(dropin.part('pane')).display).to.equal('flex');
  });

  it('shows the American Express icon on the paid screen', async () => {
    const situation = situate('funded-card');
    const { gateway } = situation;
    const loadCheckout: typeof gateway.loadCheckout = async (...given) => {
      const checkout = await gateway.loadCheckout(...given);
      const sources = checkout.session.sources.map((source) => {
        return { ...source, details: { ...source.details, brand: 'American Express' } };
      });
      return { ...checkout, session: { ...checkout.session, sources } };
    };
    const paid = { ...situation, gateway: { ...gateway, loadCheckout } };
    const dropin = await drawDropin('funded-card', { situation: paid });
    await dropin.shows('sources');

    await dropin.until(() =>
      dropin.part('sources').querySelector('.mark')?.textContent?.includes('AMEX'),
    );
    expect(dropin.part('sources').textContent?.replace(/\s+/g, ' ')).to.contain(
      'American Express •••• 1111',
    );
  });

  it('explains the remaining step and reads the session again (12.2, 28)', async () => {
    const dropin = await drawDropin('requires-action');
    await dropin.shows('pane');
    expect(dropin.pane).to.match(
      /^One more step is needed to finish the payment\. If your bank asks /,
    );
    await expect(dropin.element).to.be.accessible();

    const { situation } = dropin;
    situation.sandbox.overrideState(CALLER, situation.sessionId, 'complete');
    dropin.part('retry-button').click();
    await dropin.until(() => dropin.pane.startsWith('Your order is placed.'));
  });

  it('offers another way to pay in place of one more step', async () => {
    const dropin = await drawDropin('requires-action');
    await dropin.shows('change-button');
    dropin.part('change-button').click();
    await dropin.until(() => /start again from your cart/.test(dropin.pane));

    expect(dropin.heard('dr-cancel')).to.deep.equal([{ paymentMethod: 'creditCard' }]);
    expect(dropin.has('[part~=change-button]')).to.equal(false);
  });

  it('shows the transfer details while the money is awaited, in the shopper’s language', async () => {
    const dropin = await drawDropin('pending-funds', { lang: 'de' });
    await dropin.until(() => dropin.has('dr-payment-instructions'));
    const instructions = dropin.find('dr-payment-instructions');
    await dropin.until(() => instructions.shadowRoot?.querySelector('dl'));

    expect(instructions.shadowRoot!.textContent).to.contain('118,01');
    await expect(dropin.element).to.be.accessible();
  });

  it('notifies the page once that a session has ended', async () => {
    for (const scenario of ['expired', 'failed', 'cancelled'] as const) {
      const dropin = await drawDropin(scenario);
      await dropin.shows('pane');
      await dropin.element.refresh();

      expect(dropin.heard('dr-session-expired'), scenario).to.deep.equal([
        { sessionId: dropin.situation.sessionId },
      ]);
    }
  });

  it('shows that a session has ended even if the outcome of a payment is unknown', async () => {
    const situation = situate('expired');
    const name = `dr-intent:${situation.sessionId}`;
    sessionStorage.setItem(name, JSON.stringify({ id: 'key', methodType: 'creditCard' }));
    try {
      const dropin = await drawDropin('expired', { situation });
      await dropin.shows('pane');
      expect(dropin.heard('dr-session-expired')).to.have.length(1);
    } finally {
      sessionStorage.removeItem(name);
    }
  });

  it('does not show a session as expired if its order was placed elsewhere', async () => {
    const dropin = await drawDropin('complete');
    await dropin.shows('pane');
    expect(dropin.heard('dr-session-expired')).to.deep.equal([]);
    expect(dropin.heard('dr-error')).to.deep.equal([]);
  });

  it('does not call a session expired that was paid here', async () => {
    const situation = situate('requires-source');
    const dropin = await (await drawDropin('requires-source', { situation })).isUsable();
    dropin.element.addEventListener('dr-success', (event) => {
      dropin.attach(String(event.detail.source.id));
      situation.sandbox.createOrder(
        { publishableKey: 'pk_sandbox' },
        { checkoutId: situation.checkoutId },
      );
    });
    await dropin.typesCard();

    await dropin.element.submit();
    await dropin.shows('pane');

    expect(dropin.pane).to.contain('Your order is placed.');
    expect(dropin.heard('dr-session-expired')).to.deep.equal([]);
  });

  it('moves focus to the end of a session that the shopper was busy with (F-122)', async () => {
    const situation = situate('requires-source');
    const dropin = await (await drawDropin('requires-source', { situation })).isUsable();
    dropin.radio('creditCard').focus();

    situation.sandbox.expireSession({ publishableKey: 'pk_sandbox' }, situation.sessionId);
    await dropin.element.refresh();
    await dropin.shows('pane');

    expect(dropin.focused).to.equal(dropin.part('pane'));
    expect(dropin.fields.card.isDestroyed).to.equal(true);
  });

  it('announces the end to a shopper whose focus is outside the element', async () => {
    const situation = situate('requires-source');
    const dropin = await (await drawDropin('requires-source', { situation })).isUsable();

    situation.sandbox.expireSession({ publishableKey: 'pk_sandbox' }, situation.sessionId);
    await dropin.element.refresh();

    await dropin.until(() => dropin.announced.startsWith('This checkout has expired.'));
  });

  it('warns before the session ends (F-122)', async () => {
    const situation = situate('requires-source');
    const { loadCheckout } = situation.gateway;
    const gateway = {
      ...situation.gateway,
      async loadCheckout(...call: Parameters<typeof loadCheckout>) {
        const checkout = await loadCheckout(...call);
        return { ...checkout, session: { ...checkout.session, expiresInMs: 90_000 } };
      },
    };
    const dropin = await drawDropin('requires-source', { situation: { ...situation, gateway } });
    await dropin.shows('banner');

    expect(dropin.part('banner').textContent).to.contain(
      'You have less than two minutes left to pay.',
    );
    await dropin.shows('list');
    await expect(dropin.element).to.be.accessible();
  });

  it('keeps everything when a later read fails, and offers to read again', async () => {
    const situation = situate('requires-source');
    const dropin = await (await drawDropin('requires-source', { situation })).isUsable();
    const { card } = dropin.fields;

    situation.refuse('service-unavailable');
    await dropin.element.refresh();
    await dropin.shows('notice');

    expect(dropin.notice).to.contain('The payment service isn’t responding.');
    expect(card.isDestroyed).to.equal(false);
    expect(dropin.heard('dr-error').length).to.equal(1);

    situation.refuse(undefined);
    dropin.part('retry-button').click();
    await dropin.until(() => dropin.notice === undefined);
  });

  it('keeps the open method across a re-read, while it is on offer (F-084)', async () => {
    const situation = situate('requires-source');
    const dropin = await (await drawDropin('requires-source', { situation })).isUsable();
    await dropin.pick('payPal');

    await dropin.element.refresh();
    await dropin.element.updateComplete;
    expect(dropin.open).to.equal('payPal');

    dropin.radio('payPal').focus();
    situation.sandbox.overrideMethods({ publishableKey: 'pk_sandbox' }, situation.sessionId, [
      { type: 'creditCard' },
      { type: 'wireTransfer' },
    ]);
    await dropin.element.refresh();
    await dropin.element.updateComplete;

    expect(dropin.open).to.equal('creditCard');
    expect(dropin.focused).to.equal(dropin.radio('creditCard'));
  });
});
