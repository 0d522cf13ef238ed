import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { drawDropin } from '../../support/harness/dropin.js';
import { refusingGateway, silentGateway, situate } from '../../support/harness/gateways.js';
import { TestFields } from '../../support/harness/test-fields.js';

describe('<dr-dropin>, the list', () => {
  describe('while the session is under way', () => {
    it('shows the list’s skeleton without text', async () => {
      const dropin = await drawDropin('requires-source', { gateway: silentGateway() });

      await dropin.shows('loading');

      expect(dropin.has('.fields-skeleton')).to.equal(true);
      expect(dropin.order.filter((type) => type !== 'dr-state-change')).to.deep.equal([]);
      expect(dropin.element.canSubmit).to.equal(false);
      await expect(dropin.element).to.be.accessible();
    });

    it('reserves the space of the first rows and of the open form', async () => {
      const situation = situate('requires-source');
      const release = situation.hold();
      const dropin = await drawDropin('requires-source', { situation });
      await dropin.shows('loading');
      const heightOf = (selector: string) => dropin.find(selector).getBoundingClientRect().height;
      const skeleton = [heightOf('.method .row'), heightOf('.method .body')];

      release();
      await dropin.shows('list');
      const empty = [heightOf('.method .row'), heightOf('.method .body')];
      await dropin.isUsable();
      await dropin.until(() => dropin.cardForm.usable);
      const ready = [heightOf('.method .row'), heightOf('.method .body')];

      for (const [at, height] of skeleton.entries()) {
        expect(empty[at]).to.be.closeTo(height, 1);
        expect(ready[at]).to.be.closeTo(height, 1);
      }
    });

    it('opens no form before its time where it is to stay collapsed', async () => {
      const dropin = await drawDropin('requires-source', {
        gateway: silentGateway(),
        collapsed: true,
      });

      await dropin.shows('loading');

      expect(dropin.has('.fields-skeleton')).to.equal(false);
    });
  });

  describe('when methods are on offer', () => {
    it('opens the first with its form and the amount on the button', async () => {
      const dropin = await (await drawDropin('split-tender', { buttonType: 'payNow' })).isUsable();

      expect(dropin.types.slice(0, 2)).to.deep.equal(['creditCard', 'payPal']);
      expect(dropin.open).to.equal('creditCard');
      expect(dropin.payLabel).to.equal('Pay $68.01');
      await expect(dropin.element).to.be.accessible();
    });

    it('notifies the page once that it is ready, with the types it shows', async () => {
      const told: unknown[] = [];
      const dropin = await drawDropin('requires-source', {
        onReady: (detail) => told.push(detail),
      });
      await dropin.isUsable();

      await dropin.element.refresh();
      await dropin.element.updateComplete;

      expect(dropin.heard('dr-ready')).to.deep.equal([{ paymentMethodTypes: dropin.types }]);
      expect(told).to.deep.equal(dropin.heard('dr-ready'));
    });

    it('opens none by itself when collapsed', async () => {
      const dropin = await drawDropin('requires-source', { attributes: { collapsed: '' } });
      await dropin.shows('list');

      expect(dropin.open).to.equal(undefined);
      expect(dropin.has('[part~=pay-button]')).to.equal(false);
      await expect(dropin.element).to.be.accessible();
    });

    it('prepares the card fields while the shopper reads', async () => {
      const dropin = await drawDropin('requires-source', { attributes: { collapsed: '' } });
      await dropin.shows('list');
      await dropin.element.refresh();
      await dropin.until(() => dropin.fields.prepared > 0, 'nobody prepares the fields');

      expect(dropin.fields.prepared).to.equal(1);
      expect(dropin.fields.cards).to.deep.equal([]);
    });

    it('has the seller and its documents under the list, as text and checked links', async () => {
      const dropin = await drawDropin('requires-source');
      await dropin.until(() => dropin.has('dr-compliance'));
      const { shadowRoot } = dropin.find('dr-compliance');
      await dropin.until(() => shadowRoot?.querySelector('a'));

      const links = [...shadowRoot!.querySelectorAll('a')];
      expect(
        links.every(({ protocol, rel }) => protocol === 'https:' && rel === 'noopener'),
      ).to.equal(true);
      expect(shadowRoot!.textContent).to.contain('Digital River');
    });

    it('omits the seller on request', async () => {
      const dropin = await drawDropin('requires-source', {
        options: { showComplianceSection: false },
      });
      await dropin.isUsable();

      expect(dropin.has('[part~=legal]')).to.equal(false);
    });

    it('offers no cards without card fields', async () => {
      const { gateway, sessionId } = situate('requires-source');
      const { fields: _, ...without } = gateway;
      const dropin = await drawDropin('requires-source', { gateway: without, sessionId });
      await dropin.shows('list');

      expect(dropin.types).to.not.include('creditCard');
      expect(dropin.types).to.include('payPal');
    });

    it('lists an unknown redirect method by the service’s name', async () => {
      const dropin = await drawDropin('unknown-method', { attributes: { collapsed: '' } });
      await dropin.shows('list');

      expect(dropin.types).to.include('sampleRedirectPay');
      expect(dropin.text).to.contain('Sample Redirect Pay');
    });

    it('shows names as text, whatever they are', async () => {
      const dropin = await drawDropin('hostile-names', { attributes: { collapsed: '' } });
      await dropin.shows('list');

      expect(dropin.text).to.contain('<img src=x');
      expect(dropin.root.querySelector('img')).to.equal(null);
    });

    it('shows a message if there is none, and reports an empty list', async () => {
      const dropin = await drawDropin('no-methods');
      await dropin.shows('pane');

      expect(dropin.pane).to.contain('No payment methods are available for this order.');
      expect(dropin.heard('dr-ready')).to.deep.equal([{ paymentMethodTypes: [] }]);
      await expect(dropin.element).to.be.accessible();
    });
  });

  describe('when the shopper picks another method', () => {
    it('dispatches an event, then opens it', async () => {
      const dropin = await (await drawDropin('requires-source')).isUsable();

      await dropin.pick('payPal');

      expect(dropin.heard('dr-method-select')).to.deep.equal([{ paymentMethod: 'payPal' }]);
      expect(dropin.open).to.equal('payPal');
      expect(dropin.text).to.contain('You’ll continue to PayPal, then come back here.');
      await expect(dropin.element).to.be.accessible();
    });

    it('keeps the picked method when the page cancels', async () => {
      const dropin = await (await drawDropin('requires-source')).isUsable();
      dropin.element.addEventListener('dr-method-select', (event) => event.preventDefault());

      await dropin.pick('payPal');

      expect(dropin.open).to.equal('creditCard');
    });

    it('keeps the input of the card form', async () => {
      const dropin = await (await drawDropin('requires-source')).isUsable();
      const { card } = dropin.fields;

      await dropin.pick('payPal');
      await dropin.pick('creditCard');

      expect(card.isDestroyed).to.equal(false);
      expect(dropin.fields.cards.length).to.equal(1);
    });

    it('moves between rows by arrow key', async () => {
      const dropin = await (await drawDropin('requires-source')).isUsable();
      dropin.radio('creditCard').focus();

      await sendKeys({ press: 'ArrowDown' });
      await dropin.element.updateComplete;

      expect(dropin.open).to.equal('payPal');
      expect(dropin.focused).to.equal(dropin.radio('payPal'));
    });
  });

  describe('select()', () => {
    it('opens a method without an event', async () => {
      const dropin = await (await drawDropin('requires-source')).isUsable();

      expect(dropin.element.select('wireTransfer')).to.equal(true);
      await dropin.element.updateComplete;

      expect(dropin.open).to.equal('wireTransfer');
      expect(dropin.heard('dr-method-select')).to.deep.equal([]);
    });

    it('remembers the method until the list is there', async () => {
      const situation = situate('requires-source');
      const release = situation.hold();
      const dropin = await drawDropin('requires-source', { situation });

      dropin.element.select('payPal');
      release();
      await dropin.shows('list');

      expect(dropin.open).to.equal('payPal');
    });

    it('refuses a type that is not on offer', async () => {
      const dropin = await (await drawDropin('requires-source')).isUsable();

      expect(dropin.element.select('blik')).to.equal(false);
      await dropin.element.updateComplete;

      expect(dropin.open).to.equal('creditCard');
    });
  });

  describe('reset()', () => {
    it('resets the selection and the input', async () => {
      const dropin = await (await drawDropin('requires-source')).isUsable();
      await dropin.typesCard();
      expect(dropin.element.canSubmit).to.equal(true);

      dropin.element.reset();
      await dropin.element.updateComplete;

      expect(dropin.fields.card.cleared).to.equal(1);
      expect(dropin.element.canSubmit).to.equal(false);
    });
  });

  describe('when the session cannot be read', () => {
    it('shows the reason, notifies the page once and reads again on request', async () => {
      const situation = situate('requires-source');
      situation.refuse('service-unavailable');
      const errors: unknown[] = [];
      const dropin = await drawDropin('requires-source', {
        situation,
        onError: (detail) => errors.push(detail),
      });
      await dropin.shows('pane');
      expect(dropin.pane).to.contain('The payment service isn’t responding.');
      expect(dropin.element.error?.code).to.equal('service-unavailable');
      expect(errors).to.deep.equal(dropin.heard('dr-error'));
      expect(errors).to.deep.equal([
        {
          errors: [
            {
              code: 'service-unavailable',
              message: 'The payment service isn’t responding. Please try again in a moment.',
            },
          ],
          type: 'service_unavailable',
        },
      ]);
      await expect(dropin.element).to.be.accessible();

      situation.refuse(undefined);
      const retry = dropin.part('retry-button');
      retry.focus();
      retry.click();
      await dropin.shows('list');

      expect(dropin.element.error).to.equal(undefined);
      expect(dropin.heard('dr-ready').length).to.equal(1);
      expect(dropin.focused).to.equal(dropin.radio('creditCard'));
    });

    it('offers no retry where trying again cannot help', async () => {
      const dropin = await drawDropin('requires-source', {
        gateway: refusingGateway('unauthorized'),
      });
      await dropin.shows('pane');

      expect(dropin.pane).to.contain('You can’t pay here right now.');
      expect(dropin.has('[part~=retry-button]')).to.equal(false);
    });

    it('makes no request for an invalid id (F-061)', async () => {
      const situation = situate('requires-source');
      const dropin = await drawDropin('requires-source', { situation, sessionId: '../x y' });
      await dropin.shows('pane');

      expect(situation.reads).to.equal(0);
      expect(dropin.element.error?.code).to.equal('invalid-session-id');
    });
  });

  describe('the device goes offline', () => {
    it('shows a notice and keeps the form', async () => {
      const dropin = await (await drawDropin('requires-source')).isUsable();
      const { card } = dropin.fields;

      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      try {
        dispatchEvent(new Event('offline'));
        await dropin.shows('banner');

        expect(dropin.part('banner').textContent).to.contain('You seem to be offline.');
        expect(card.isDestroyed).to.equal(false);
        await expect(dropin.element).to.be.accessible();
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
        dispatchEvent(new Event('online'));
      }
      await dropin.until(() => !dropin.has('[part~=banner]'));
    });
  });

  describe('a method that cannot be drawn (F-133)', () => {
    it('shows an error in its row and leaves the others', async () => {
      const situation = situate('requires-source');
      const broken = {
        get disableAutomaticRedirects(): boolean {
          throw new Error('broken');
        },
      };
      const dropin = await drawDropin('requires-source', {
        situation,
        paymentMethodConfiguration: { payPal: broken },
      });
      await dropin.isUsable();

      await dropin.pick('payPal');
      expect(dropin.notice).to.contain('Something went wrong.');
      await dropin.until(() => dropin.heard('dr-error').length === 1);
      expect(dropin.heard('dr-error')[0]).to.deep.include({ paymentMethod: 'payPal' });

      await dropin.pick('wireTransfer');
      expect(dropin.payLabel).to.contain('$118.01');
    });
  });

  describe('the life of the element', () => {
    it('takes properties that were set before it was defined', async () => {
      const situation = situate('requires-source');
      const fields = new TestFields();
      const template = document.createElement('template');
      template.innerHTML = `<dr-dropin session-id="${situation.sessionId}"></dr-dropin>`;
      const element = template.content.firstElementChild as HTMLElementTagNameMap['dr-dropin'];
      element.gateway = { ...situation.gateway, fields };
      element.collapsed = true;

      await fixture(html`${template.content}`);
      const placed = document.querySelector('dr-dropin')!;
      await placed.updateComplete;

      expect(placed.collapsed).to.equal(true);
      expect(situation.reads).to.equal(1);
    });

    it('reads once and keeps its form when it is moved', async () => {
      const dropin = await (await drawDropin('requires-source')).isUsable();
      const { card } = dropin.fields;

      const other = document.createElement('div');
      dropin.element.parentElement!.append(other);
      other.append(dropin.element);
      await new Promise((resolve) => setTimeout(resolve));
      await dropin.element.updateComplete;

      expect(dropin.situation.reads).to.equal(1);
      expect(card.isDestroyed).to.equal(false);
      expect(dropin.open).to.equal('creditCard');
    });

    it('ends its fields when it is removed, and works again when it is back', async () => {
      const dropin = await (await drawDropin('requires-source')).isUsable();
      const { parentElement } = dropin.element;
      const { card } = dropin.fields;

      dropin.element.remove();
      await new Promise((resolve) => setTimeout(resolve));
      expect(card.isDestroyed).to.equal(true);

      parentElement!.append(dropin.element);
      await dropin.isUsable();
      await dropin.until(() => dropin.cardForm.usable);
      expect(dropin.fields.cards.length).to.equal(2);
    });

    it('starts over with a new session id, with empty fields', async () => {
      const dropin = await (await drawDropin('requires-source')).isUsable();
      await dropin.typesCard();
      const first = dropin.element.session?.id;
      const next = situate('split-tender');

      dropin.element.gateway = { ...next.gateway, fields: dropin.fields };
      dropin.element.sessionId = next.sessionId;
      await dropin.until(() => dropin.element.session?.id === next.sessionId);
      await dropin.isUsable();

      expect(first).to.not.equal(next.sessionId);
      expect(dropin.element.canSubmit).to.equal(false);
      expect(dropin.heard('dr-ready').length).to.equal(2);
    });

    it('uses the language of the page, from right to left too', async () => {
      const dropin = await drawDropin('split-tender', { lang: 'ar', buttonType: 'payNow' });
      await dropin.isUsable();
      await dropin.until(() => dropin.part('surface').dir === 'rtl');

      expect(dropin.payLabel).to.match(/ادفع/u);
      expect(dropin.fields.card.options).to.deep.include({ locale: 'ar', direction: 'rtl' });
      await expect(dropin.element).to.be.accessible();
    });
  });
});
