import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { readSession } from '../../../src/domain/read-session.js';
import type { DrSessionSummary } from '../../../src/elements/session-summary/session-summary.js';
import type { SourceRemoveEvent } from '../../../src/elements/session-summary/events.js';
import type { PaymentGateway } from '../../../src/gateway/payment-gateway.js';
import { orderReadiness } from '../../../src/domain/order-readiness.js';
import { refusingGateway, silentGateway, situate } from '../../support/harness/gateways.js';
import {
  drawSummary,
  SummaryHarness,
  type SummarySetup,
} from '../../support/harness/session-summary.js';
import { waitUntil } from '../../support/harness/wait-until.js';

const draw = async (name: Parameters<typeof situate>[0], more: SummarySetup = {}) => {
  const situation = situate(name);
  const summary = await drawSummary({ ...situation, ...more });
  return { situation, summary: await summary.shows('status') };
};

/** A service that answers with sessions as they come over the wire, one after the other. */
function answering(...answers: readonly Record<string, unknown>[]): PaymentGateway {
  let next = 0;
  return {
    ...silentGateway(),
    loadCheckout: async () => {
      const answer = answers[Math.min(next++, answers.length - 1)];
      return { session: readSession({ id: 'any', ...answer })!, methods: [] };
    },
  };
}

const drawAnswer = async (...answers: readonly Record<string, unknown>[]) => {
  const summary = await drawSummary({ gateway: answering(...answers), sessionId: 'any' });
  return summary.shows('status');
};

describe('<dr-session-summary>', () => {
  describe('without a session id', () => {
    it('shows a quiet skeleton', async () => {
      const summary = await (await drawSummary()).shows('skeleton');

      expect(summary.element.session).to.equal(undefined);
      expect(summary.element.readiness).to.equal(undefined);
      await expect(summary.element).to.be.accessible();
    });
  });

  describe('while the answer is under way', () => {
    it('is busy', async () => {
      const summary = await drawSummary({ gateway: silentGateway(), sessionId: 'silent' });

      await summary.shows('skeleton');

      expect(summary.isBusy).to.equal(true);
      await expect(summary.element).to.be.accessible();
    });

    it('has the height of a first answer', async () => {
      const parent = document.createElement('div');
      parent.style.inlineSize = '340px';
      const situation = situate('requires-source');
      const release = situation.hold();
      const summary = await drawSummary(situation, parent);
      const before = summary.height;

      release();
      await summary.shows('status');

      // Engines round lines of text; browsers count a shift from 3 pixels on.
      expect(summary.height).to.be.closeTo(before, 2);
    });
  });

  describe('when store credit pays a part', () => {
    it('shows the payments, the remaining amount and the next step', async () => {
      const { summary } = await draw('split-tender');

      expect(summary.headline).to.equal('Remaining $68.01');
      expect(summary.lines).to.deep.equal([
        'Store credit $50.00',
        'Still to pay $68.01',
        'Order total $118.01',
      ]);
      expect(summary.status).to.equal(
        'Add a payment method to cover $68.01 before you place the order.',
      );
      expect(summary.element.readiness).to.deep.equal({
        ready: false,
        reason: 'requires_source',
        remaining: { currency: 'USD', minorUnits: 6801 },
      });
      await expect(summary.element).to.be.accessible();
    });

    it('fills the bar by the covered share, and describes it', async () => {
      const { summary } = await draw('split-tender');
      await summary.settles();

      expect(summary.segments[0]).to.be.closeTo(50 / 118.01, 0.01);
      expect(summary.meterLabel).to.equal('$50.00 of $118.01 covered');
    });

    it('gives each contribution its own part', async () => {
      const { summary } = await draw('several-credits');
      await summary.settles();

      expect(summary.segments).to.have.lengthOf(3);
      expect(summary.remaining).to.equal('$50.00');
    });
  });

  describe('when all is covered', () => {
    it('names the card and says that the order can be placed', async () => {
      const { summary } = await draw('split-tender-funded');

      expect(summary.headline).to.equal('Covered $118.01');
      expect(summary.lines).to.deep.equal([
        'Store credit $50.00',
        'Visa •••• 1111 $68.01',
        'Order total $118.01',
      ]);
      expect(summary.linesHeard[1]).to.equal('Visa ending in 1111 $68.01');
      expect(summary.status).to.equal('Card added. You can place your order.');
      expect(summary.tone).to.equal('success');
      expect(summary.element.readiness).to.deep.equal({ ready: true });
      await expect(summary.element).to.be.accessible();
    });

    it('shows nothing to pay for an order that costs nothing', async () => {
      const { summary } = await draw('zero-total');

      expect(summary.headline).to.equal('Remaining $0.00');
      expect(summary.meterLabel).to.equal(undefined);
    });

    it('writes each currency with its own digits', async () => {
      const yen = await draw('japan');
      const dinar = await draw('kuwait', { lang: 'en' });

      expect(yen.summary.remaining).to.match(/12,345$/);
      expect(dinar.summary.remaining).to.match(/7\.345$/);
    });
  });

  const WORDS = {
    'requires-source': /^Add a payment method/,
    'funded-card': /^Card added/,
    confirmed: /^Your payment is being processed/,
    pending: /^We have everything we need/,
    'pending-funds': /waiting for your payment/,
    'pending-redirect': /payment isn’t finished yet/,
    chargeable: /^The payment is authorized/,
    complete: /^Your order is placed\. There’s nothing left to do\.$/,
    cancelled: /^This checkout was canceled/,
    processing: /^Your payment is being processed/,
    failed: /^The payment failed/,
    'requires-action': /^One more step/,
    'unknown-state': /^Your payment is being processed/,
    expired: /^This checkout has expired/,
  } as const;

  for (const [name, words] of Object.entries(WORDS)) {
    it(`shows a sentence for ${name} (12.1, 7)`, async () => {
      const { summary } = await draw(name as keyof typeof WORDS);

      expect(summary.status).to.match(words);
      expect(summary.element.readiness?.ready ?? false).to.equal(name === 'funded-card');
      await expect(summary.element).to.be.accessible();
    });
  }

  describe('once the order is placed', () => {
    it('shows the total, not that nothing remains (12.1, 5)', async () => {
      const { summary } = await draw('pending-funds');

      expect(summary.headline).to.equal('Order total $118.01');
      expect(summary.lines).to.deep.equal(['Bank transfer $118.01']);
    });
  });

  describe('when the figures are not known', () => {
    it('shows it as a neutral state', async () => {
      const summary = await drawAnswer({ state: 'requires_source' });

      expect(summary.remaining).to.equal('—');
      expect(summary.remainingHeard).to.equal('Amount not known yet');
      expect(summary.status).to.equal('We’re still calculating the amounts.');
      expect(summary.tone).to.equal('neutral');
      await expect(summary.element).to.be.accessible();
    });

    it('asks for a payment without naming an amount', async () => {
      const summary = await drawAnswer({
        state: 'requires_source',
        currency: 'USD',
        totalAmount: '10.00',
      });

      expect(summary.lines).to.deep.equal(['Order total $10.00']);
      expect(summary.status).to.equal('Add a payment method before you place the order.');
    });

    it('shows the paid amount if its sources are unknown', async () => {
      const summary = await drawAnswer({
        state: 'requires_source',
        currency: 'USD',
        totalAmount: '10.00',
        amountContributed: '4.00',
      });

      expect(summary.lines).to.deep.equal([
        'Covered $4.00',
        'Still to pay $6.00',
        'Order total $10.00',
      ]);
    });
  });

  describe('when the figures contradict each other', () => {
    it('warns, never shows ready, and reads again', async () => {
      const wrong = {
        state: 'requires_confirmation',
        currency: 'USD',
        totalAmount: '10.00',
        amountContributed: '10.00',
        amountRemainingToBeContributed: '3.00',
      };
      const right = { ...wrong, amountRemainingToBeContributed: '0.00' };
      const summary = await drawAnswer(wrong, right);

      expect(summary.element.readiness?.ready).to.equal(false);
      expect(summary.tone).to.equal('warning');
      await expect(summary.element).to.be.accessible();

      summary.button('Try again')?.click();
      await waitUntil(() => summary.tone === 'success');
    });

    it('says that store credit exceeds the total', async () => {
      const { summary } = await draw('credit-exceeds-total');

      expect(summary.status).to.match(/^Your store credit is now more than the total/);
      expect(summary.tone).to.equal('warning');
    });
  });

  describe('when the session cannot be read', () => {
    it('shows the reason, notifies the page, and recovers on retry', async () => {
      const situation = situate('split-tender');
      situation.refuse('offline');
      const element = document.createElement('dr-session-summary');
      Object.assign(element, { gateway: situation.gateway, sessionId: situation.sessionId });
      const error = oneEvent(element, 'dr-error');
      await fixture(html`${element}`);
      const summary = await new SummaryHarness(element).shows('status');

      expect((await error).detail.errors[0]?.code).to.equal('offline');
      expect(summary.element.error?.code).to.equal('offline');
      expect(summary.status).to.match(/^You seem to be offline/);
      await expect(element).to.be.accessible();

      situation.refuse(undefined);
      summary.button('Try again')?.focus();
      summary.button('Try again')?.click();
      await waitUntil(() => summary.remaining === '$68.01');
      await waitUntil(() => summary.hasFocus);
    });

    it('keeps the figures and warns when they may be old', async () => {
      const { summary, situation } = await draw('split-tender');
      situation.refuse('timeout');

      await summary.element.refresh();
      await summary.element.updateComplete;

      expect(summary.remaining).to.equal('$68.01');
      expect(summary.status).to.match(/^This is taking too long/);
      expect(summary.element.error?.code).to.equal('timeout');

      situation.refuse(undefined);
      summary.button('Try again')?.click();
      await waitUntil(() => summary.status.startsWith('Add a payment method'));
      expect(summary.element.error).to.equal(undefined);
    });

    it('shows a message if there is no such session', async () => {
      const summary = await drawSummary({
        gateway: refusingGateway('session-not-found'),
        sessionId: 'gone',
      });
      await summary.shows('status');

      expect(summary.status).to.match(/no longer available/);
      expect(summary.element.error?.code).to.equal('session-not-found');
      expect(summary.button('Try again')).to.equal(undefined);
    });
  });

  describe('when the session changes', () => {
    it('shows it, announces it politely and notifies the page', async () => {
      const { summary, situation } = await draw('split-tender');
      const changed = oneEvent(summary.element, 'dr-session-change');
      situation.attachCredit(18.01);

      await summary.element.refresh();

      const { session, readiness } = (await changed).detail;
      expect(session).to.equal(summary.element.session);
      expect(readiness).to.deep.equal(orderReadiness(session));
      expect(summary.remaining).to.equal('$50.00');
      await waitUntil(() => summary.announced.startsWith('Remaining: $50.00'));
    });

    it('announces nothing at first, and later only changes', async () => {
      const situation = situate('split-tender');
      const element = document.createElement('dr-session-summary');
      const told: unknown[] = [];
      element.addEventListener('dr-session-change', (event) => told.push(event.detail.session));
      Object.assign(element, { gateway: situation.gateway, sessionId: situation.sessionId });
      await fixture(html`${element}`);
      const summary = await new SummaryHarness(element).shows('status');

      await element.refresh();
      await element.updateComplete;

      expect(told).to.have.lengthOf(1);
      expect(summary.announced).to.equal('');
    });
  });

  describe('with buttons to take contributions off', () => {
    const removable = () => draw('split-tender', { removable: true });
    const REMOVE = 'Remove Store credit';

    it('has none unless the page enables them', async () => {
      const { summary } = await draw('split-tender');

      expect(summary.button(REMOVE)).to.equal(undefined);
    });

    it('has none once the order is placed', async () => {
      const { summary } = await draw('pending-funds', { removable: true });

      expect(summary.button('Remove Bank transfer')).to.equal(undefined);
    });

    it('dispatches an event, waits for the page, and shows the remaining amount', async () => {
      const { summary, situation } = await removable();
      await expect(summary.element).to.be.accessible();
      let source: unknown;
      summary.element.addEventListener('dr-source-remove', (event) => {
        source = event.detail.source;
        event.waitUntil(Promise.resolve().then(() => situation.detach(event.detail.source.id)));
      });

      summary.button(REMOVE)?.focus();
      summary.button(REMOVE)?.click();
      await waitUntil(() => summary.remaining === '$118.01');

      expect(source).to.have.property('type', 'customerCredit');
      expect(summary.button(REMOVE)).to.equal(undefined);
      await waitUntil(() => summary.hasFocus, 'the focus is lost');
      await waitUntil(() => summary.announced.startsWith('Remaining: $118.01'));
    });

    it('dispatches one event, however often the button is pressed', async () => {
      const { summary } = await removable();
      let asked = 0;
      let done = (): void => undefined;
      summary.element.addEventListener('dr-source-remove', (event) => {
        asked++;
        event.waitUntil(new Promise<void>((resolve) => (done = resolve)));
      });

      summary.button(REMOVE)?.click();
      await summary.element.updateComplete;
      summary.button(REMOVE)?.click();

      expect(asked).to.equal(1);
      expect(summary.button(REMOVE)?.getAttribute('aria-disabled')).to.equal('true');
      done();
    });

    it('changes nothing if the page cancels', async () => {
      const { summary, situation } = await removable();
      summary.element.addEventListener('dr-source-remove', (event) => event.preventDefault());

      summary.button(REMOVE)?.click();
      await summary.element.updateComplete;

      expect(summary.button(REMOVE)?.hasAttribute('aria-disabled')).to.equal(false);
      expect(situation.reads).to.equal(1);
    });

    for (const [how, answer] of [
      ['fails', () => Promise.reject(new Error('no'))],
      ['refuses', () => Promise.resolve(new Response(null, { status: 409 }))],
    ] as const) {
      it(`shows an error if the page’s back end ${how}`, async () => {
        const { summary } = await removable();
        summary.element.addEventListener('dr-source-remove', (event: SourceRemoveEvent) =>
          event.waitUntil(answer()),
        );
        const error = oneEvent(summary.element, 'dr-error');

        summary.button(REMOVE)?.click();

        expect((await error).detail.paymentMethod).to.equal('customerCredit');
        await waitUntil(() => summary.tone === 'danger');
        expect(summary.lines[0]).to.equal('Store credit $50.00');
      });
    }
  });

  describe('in one line', () => {
    it('shows the remaining amount', async () => {
      const { summary } = await draw('split-tender', { compact: true });

      expect(summary.headline).to.equal('Remaining $68.01');
      expect(summary.lines).to.deep.equal([]);
      expect(summary.height).to.be.below(48);
      expect(summary.statusHeard).to.match(/Add a payment method to cover \$68\.01/);
      await expect(summary.element).to.be.accessible();
    });

    it('shows the pending step', async () => {
      const { summary } = await draw('pending-funds', { compact: true });

      expect(summary.status).to.match(/waiting for your payment/);
      await expect(summary.element).to.be.accessible();
    });
  });

  describe('in its life', () => {
    it('applies properties that were set before the upgrade', async () => {
      const situation = situate('split-tender');
      const inert = document.implementation.createHTMLDocument();
      const element = inert.createElement('dr-session-summary') as DrSessionSummary;
      Object.assign(element, {
        gateway: situation.gateway,
        sessionId: situation.sessionId,
        compact: true,
      });

      document.body.append(element);
      const summary = await new SummaryHarness(element).shows('status');

      expect(summary.remaining).to.equal('$68.01');
      element.remove();
    });

    it('makes no new request when it is moved, but one when it is added again', async () => {
      const { summary, situation } = await draw('split-tender');

      document.body.append(summary.element);
      await new Promise((resolve) => setTimeout(resolve));
      expect(situation.reads).to.equal(1);

      summary.element.remove();
      await new Promise((resolve) => setTimeout(resolve));
      document.body.append(summary.element);
      await waitUntil(() => situation.reads === 2);
      await waitUntil(() => summary.remaining === '$68.01');
      summary.element.remove();
    });

    it('drops an answer for a session it no longer shows', async () => {
      const slow = situate('split-tender');
      const release = slow.hold();
      const summary = await drawSummary(slow);
      const other = situate('funded-card');

      Object.assign(summary.element, { gateway: other.gateway, sessionId: other.sessionId });
      await waitUntil(() => summary.headline === 'Covered $118.01');
      release();
      await new Promise((resolve) => setTimeout(resolve));
      await summary.element.updateComplete;

      expect(summary.headline).to.equal('Covered $118.01');
    });
  });

  describe('in another language', () => {
    it('formats texts and amounts for the region', async () => {
      const { summary } = await draw('germany', { lang: 'de' });

      await waitUntil(() => summary.headline.startsWith('Noch offen'));
      expect(summary.remaining).to.equal('118,01 €');
    });

    it('reads from the right in Arabic, with amounts that read from the left', async () => {
      const { summary } = await draw('split-tender', { lang: 'ar', removable: true });
      await waitUntil(() => summary.headline.startsWith('المبلغ المتبقي'));

      expect(summary.direction).to.equal('rtl');
      expect(summary.remaining).to.match(/^\u2066.*US\$.*\u2069$/);
      // Below each other, whether or not a button follows.
      const amounts = [...(summary.element.shadowRoot?.querySelectorAll('dd > bdi') ?? [])];
      const ends = amounts.map((amount) => Math.round(amount.getBoundingClientRect().left));
      expect(ends).to.have.length(3);
      expect(new Set(ends).size).to.equal(1);
      await expect(summary.element).to.be.accessible();
    });
  });

  describe('on a dark page', () => {
    for (const name of ['split-tender-funded', 'failed', 'pending-redirect'] as const) {
      it(`can be read (${name})`, async () => {
        const parent = document.createElement('div');
        Object.assign(parent.style, { colorScheme: 'dark', background: '#0e121b' });
        const summary = await drawSummary(situate(name), parent);
        await summary.shows('status');

        await expect(summary.element).to.be.accessible();
      });
    }
  });
});
