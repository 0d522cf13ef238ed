import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/session-summary/define.js';
import type { DrPaymentMethods } from '../../../src/elements/payment-methods/payment-methods.js';
import type { MethodSelectEvent } from '../../../src/elements/shared/events.js';
import { refusingGateway, silentGateway, situate } from '../../support/harness/gateways.js';
import { drawMethods, MethodsHarness } from '../../support/harness/payment-methods.js';
import { waitUntil } from '../../support/harness/wait-until.js';

const list = async (more: Parameters<typeof drawMethods>[0] = {}) => {
  const situation = situate('requires-source');
  const methods = await drawMethods({ ...situation, ...more });
  return { situation, methods: await methods.shows('list') };
};

describe('<dr-payment-methods>', () => {
  describe('without a session id', () => {
    it('shows a skeleton and makes no request', async () => {
      const situation = situate('requires-source');
      const methods = await drawMethods({ gateway: situation.gateway });

      await methods.shows('skeleton');

      expect(methods.isBusy).to.equal(false);
      expect(situation.reads).to.equal(0);
      await expect(methods.element).to.be.accessible();
    });
  });

  describe('while the answer is under way', () => {
    it('is busy, in the shape of the list', async () => {
      const methods = await drawMethods({ gateway: silentGateway(), sessionId: 'silent' });

      await methods.shows('skeleton');

      expect(methods.isBusy).to.equal(true);
      expect(methods.element.matches(':state(loading)')).to.equal(true);
      expect(methods.legend).to.equal('How would you like to pay?');
      await expect(methods.element).to.be.accessible();
    });

    it('keeps the height of its rows when they have loaded', async () => {
      const situation = situate('unknown-method');
      const release = situation.hold();
      const methods = await drawMethods(situation);
      const top = methods.querySelectorAll('.row')[2]!.getBoundingClientRect().top;

      release();
      await methods.shows('list');

      expect(methods.querySelectorAll('.row')[2]!.getBoundingClientRect().top).to.be.closeTo(
        top,
        1,
      );
    });
  });

  describe('when methods are on offer', () => {
    it('lists them in the service’s order, with their details', async () => {
      const { methods } = await list();

      expect(methods.names[0]).to.equal('Credit or debit card');
      expect(methods.labels).to.include('Klarna Pay later or in parts');
      expect(methods.element.methods.map(({ type }) => type).slice(0, 2)).to.deep.equal([
        'creditCard',
        'payPal',
      ]);
      await expect(methods.element).to.be.accessible();
    });

    it('reports its types to the page once', async () => {
      const situation = situate('requires-source');
      const element = document.createElement('dr-payment-methods');
      const ready: unknown[] = [];
      element.addEventListener('dr-ready', (event) => ready.push(event.detail));
      element.gateway = situation.gateway;
      element.sessionId = situation.sessionId;
      await fixture(html`${element}`);
      const methods = await new MethodsHarness(element).shows('list');

      await element.refresh();

      expect(ready).to.deep.equal([
        { paymentMethodTypes: methods.element.methods.map(({ type }) => type) },
      ]);
    });

    it('shows unknown methods, regardless of their flow', async () => {
      const methods = await drawMethods(situate('unknown-method'));

      await methods.shows('list');

      expect(methods.names).to.deep.equal([
        'Credit or debit card',
        'Sample Redirect Pay',
        'Sample Voucher',
        'Sample Wallet',
      ]);
    });

    it('shows names as text, with nothing invisible in them (F-040, F-045)', async () => {
      const methods = await drawMethods(situate('hostile-names'));

      await methods.shows('list');

      expect(methods.names).to.include('<img src=x onerror="document.title=1">');
      expect(methods.names).to.include('Sample yaP Pay');
      expect(methods.querySelectorAll('img')).to.have.lengthOf(0);
      await expect(methods.element).to.be.accessible();
    });

    it('omits the methods that the page excludes', async () => {
      const { methods } = await list();

      methods.element.setAttribute('enabled', 'payPal, klarna');
      methods.element.setAttribute('disabled-methods', 'klarnaCredit');
      await methods.element.updateComplete;

      expect(methods.names).to.deep.equal(['PayPal']);
    });

    it('shows two hundred in the time of a blink', async () => {
      const situation = situate('requires-source');
      const caller = { publishableKey: 'pk_sandbox' };
      const many = Array.from({ length: 200 }, (_, index) => ({
        type: `sample${index}`,
        flow: 'redirect',
        displayName: `Sample ${index}`,
      }));
      situation.sandbox.overrideMethods(caller, situation.sessionId, many);
      const methods = await drawMethods(situation);
      await methods.shows('list');

      const before = performance.now();
      methods.element.visibleMethods = 0;
      await methods.element.updateComplete;

      expect(methods.names).to.have.lengthOf(200);
      expect(performance.now() - before).to.be.below(200);
    });
  });

  describe('when there is nothing to pay with', () => {
    it('shows a message and notifies the page', async () => {
      const situation = situate('no-methods');
      const element = document.createElement('dr-payment-methods');
      Object.assign(element, { gateway: situation.gateway, sessionId: situation.sessionId });
      const ready = oneEvent(element, 'dr-ready');
      await fixture(html`${element}`);

      expect((await ready).detail).to.deep.equal({ paymentMethodTypes: [] });

      const methods = await new MethodsHarness(element).shows('message');
      expect(methods.message).to.match(/^No payment methods are available/);
      expect(element.matches(':state(empty)')).to.equal(true);
      await expect(element).to.be.accessible();
    });
  });

  describe('when the session cannot be read', () => {
    it('shows the reason, notifies the page, and offers a retry', async () => {
      const element = document.createElement('dr-payment-methods');
      Object.assign(element, { gateway: refusingGateway('offline'), sessionId: 'any' });
      const error = oneEvent(element, 'dr-error');
      await fixture(html`${element}`);

      const { detail } = await error;
      const methods = await new MethodsHarness(element).shows('message');

      expect(methods.message).to.match(/^You seem to be offline/);
      expect(detail).to.deep.equal({
        errors: [{ code: 'offline', message: methods.message }],
        type: 'no_network',
      });
      expect(element.error?.code).to.equal('offline');
      expect(methods.retryButton?.textContent.trim()).to.equal('Try again');
      await expect(element).to.be.accessible();
    });

    it('is shown again with the focus where the shopper was', async () => {
      const situation = situate('requires-source');
      situation.refuse('service-unavailable');
      const methods = await (await drawMethods({ ...situation, value: 'payPal' })).shows('message');
      situation.refuse(undefined);

      methods.retryButton?.focus();
      methods.retryButton?.click();
      await methods.shows('list');

      expect(methods.hasFocus(methods.radio('payPal'))).to.equal(true);
      expect(methods.element.error).to.equal(undefined);
    });

    it('keeps the focus on the button when trying again did not help', async () => {
      const situation = situate('requires-source');
      situation.refuse('timeout');
      const methods = await (await drawMethods(situation)).shows('message');

      methods.retryButton?.focus();
      const failed = oneEvent(methods.element, 'dr-error');
      methods.retryButton?.click();
      await failed;
      await methods.element.updateComplete;

      expect(methods.hasFocus(methods.retryButton)).to.equal(true);
    });

    it('offers no other try where that cannot help', async () => {
      const methods = await drawMethods({
        gateway: refusingGateway('unauthorized'),
        sessionId: 'any',
      });

      await methods.shows('message');

      expect(methods.message).to.match(/contact the shop/);
      expect(methods.retryButton).to.equal(null);
    });

    it('makes no request for an invalid id', async () => {
      const situation = situate('requires-source');
      const methods = await drawMethods({ ...situation, sessionId: '../../orders' });

      await methods.shows('message');

      expect(methods.element.error?.code).to.equal('invalid-session-id');
      expect(situation.reads).to.equal(0);
    });

    it('shows an error if the page has not configured the kit (F-086)', async () => {
      const methods = await drawMethods({ sessionId: 'any' });

      await methods.shows('message');

      expect(methods.element.error?.code).to.equal('not-configured');
      await expect(methods.element).to.be.accessible();
    });
  });

  describe('when no method can be picked any longer', () => {
    it('shows that the order is placed', async () => {
      const methods = await (await drawMethods(situate('complete'))).shows('message');

      expect(methods.message).to.match(/^Your order is placed/);
      expect(methods.element.matches(':state(ended)')).to.equal(true);
      await expect(methods.element).to.be.accessible();
    });

    it('shows that the session has expired', async () => {
      const methods = await (await drawMethods(situate('expired'))).shows('message');

      expect(methods.message).to.match(/expired/);
      expect(methods.element.error?.code).to.equal('session-expired');
    });

    it('shows the pending step', async () => {
      const methods = await (await drawMethods(situate('pending-funds'))).shows('message');

      expect(methods.message).to.match(/waiting for your payment/);
    });
  });

  describe('when the shopper picks', () => {
    it('dispatches a cancelable event before the change and another one after it', async () => {
      const { methods } = await list();
      const heard: string[] = [];
      for (const type of ['dr-method-select', 'input', 'change'] as const) {
        methods.element.addEventListener(type, (event: Event) => {
          const { detail } = event as MethodSelectEvent;
          heard.push(`${event.type} ${detail?.paymentMethod ?? methods.element.value}`);
        });
      }

      await methods.pick('payPal');

      expect(heard).to.deep.equal(['dr-method-select payPal', 'input payPal', 'change payPal']);
      expect(methods.picked).to.equal('payPal');
      await expect(methods.element).to.be.accessible();
    });

    it('dispatches no event when the page sets the value', async () => {
      const { methods } = await list();
      let told = 0;
      methods.element.addEventListener('change', () => told++);

      methods.element.value = 'payPal';
      await methods.element.updateComplete;

      expect(methods.picked).to.equal('payPal');
      expect(told).to.equal(0);
    });

    it('moves between the methods by arrow keys', async () => {
      const { methods } = await list();
      methods.element.focus();
      await sendKeys({ press: ' ' });
      expect(methods.element.value).to.equal('creditCard');

      await sendKeys({ press: 'ArrowDown' });
      expect(methods.element.value).to.equal('payPal');

      await sendKeys({ press: 'ArrowUp' });
      expect(methods.element.value).to.equal('creditCard');
    });

    describe('and the page cancels', () => {
      const draw = async () => {
        const { methods } = await list({ value: 'creditCard' });
        methods.element.addEventListener('dr-method-select', (event) => event.preventDefault());
        return methods;
      };

      it('keeps the present method and puts the radio back', async () => {
        const methods = await draw();
        let told = 0;
        for (const type of ['input', 'change'])
          methods.element.addEventListener(type, () => told++);

        await methods.pick('payPal');

        expect(methods.element.value).to.equal('creditCard');
        expect(methods.picked).to.equal('creditCard');
        expect(told).to.equal(0);
      });

      it('leaves the focus with the method that stays', async () => {
        const methods = await draw();
        methods.element.focus();

        await sendKeys({ press: 'ArrowDown' });
        await methods.element.updateComplete;

        expect(methods.picked).to.equal('creditCard');
        expect(methods.hasFocus(methods.radio('creditCard'))).to.equal(true);
      });
    });
  });

  describe('in a form', () => {
    const inForm = async (
      value?: string,
      sessionName: 'requires-source' | 'no-methods' = 'requires-source',
    ) => {
      const form = document.createElement('form');
      const fieldset = document.createElement('fieldset');
      form.append(fieldset);
      const methods = await drawMethods(
        { ...situate(sessionName), ...(value && { value }) },
        fieldset,
      );
      await fixture(html`${form}`);
      await methods.shows(sessionName === 'no-methods' ? 'message' : 'list');
      const submitted = () => new FormData(form).get('payment-method');
      return { form, fieldset, methods, submitted };
    };

    it('submits the picked type under its name, at once', async () => {
      const { form, methods, submitted } = await inForm();
      expect(submitted()).to.equal(null);

      methods.element.value = 'payPal';
      expect(submitted()).to.equal('payPal');

      methods.element.name = 'way';
      await methods.element.updateComplete;
      expect(new FormData(form).get('way')).to.equal('payPal');
    });

    it('is required, and reports it at the radios', async () => {
      const { form, methods } = await inForm();
      expect(form.checkValidity()).to.equal(false);
      expect(methods.element.matches(':invalid')).to.equal(true);

      await methods.pick('payPal');

      expect(form.checkValidity()).to.equal(true);
    });

    it('has the members of a form control', async () => {
      const { form, fieldset, methods } = await inForm();
      const { element } = methods;
      element.id = 'ways';
      const label = Object.assign(document.createElement('label'), { htmlFor: 'ways' });
      form.append(label);
      let refusals = 0;
      element.addEventListener('invalid', () => refusals++);

      expect(element.form).to.equal(form);
      expect([...element.labels]).to.deep.equal([label]);
      expect(element.willValidate).to.equal(true);
      expect(element.validity.valueMissing).to.equal(true);
      expect(element.validationMessage).to.equal('Choose how you would like to pay.');
      expect(element.checkValidity()).to.equal(false);
      expect(element.reportValidity()).to.equal(false);
      expect(refusals).to.equal(2);

      await methods.pick('payPal');
      expect(element.validity.valid).to.equal(true);
      expect(element.validationMessage).to.equal('');
      expect(element.checkValidity()).to.equal(true);

      fieldset.disabled = true;
      expect(element.willValidate).to.equal(false);
    });

    it('submits no type that is not on offer', async () => {
      const { form, methods, submitted } = await inForm('sampleGone');

      expect(methods.element.value).to.equal('');
      expect(submitted()).to.equal(null);
      expect(form.checkValidity()).to.equal(false);
    });

    it('is reset to its initial value', async () => {
      const { form, methods } = await inForm('creditCard');
      await methods.pick('payPal');

      form.reset();
      await methods.element.updateComplete;

      expect(methods.picked).to.equal('creditCard');
    });

    it('restores the browser’s stored form state', async () => {
      const { methods, submitted } = await inForm();

      methods.element.formStateRestoreCallback('payPal');

      expect(submitted()).to.equal('payPal');
    });

    it('is off while a fieldset around it is, and on again afterwards', async () => {
      const { fieldset, form, methods, submitted } = await inForm('payPal');

      fieldset.disabled = true;
      await methods.element.updateComplete;
      expect(methods.isEnabled).to.equal(false);
      expect(submitted()).to.equal(null);
      expect(form.checkValidity()).to.equal(true);

      fieldset.disabled = false;
      await methods.element.updateComplete;
      expect(methods.isEnabled).to.equal(true);
      expect(methods.element.disabled).to.equal(false);
      expect(submitted()).to.equal('payPal');
    });

    it('keeps the author’s own attribute through that', async () => {
      const { fieldset, methods } = await inForm();
      methods.element.disabled = true;

      fieldset.disabled = true;
      fieldset.disabled = false;
      await methods.element.updateComplete;

      expect(methods.isEnabled).to.equal(false);
      await expect(methods.element).to.be.accessible();
    });
  });

  describe('in its life', () => {
    it('applies properties that were set before the upgrade', async () => {
      const situation = situate('requires-source');
      const inert = document.implementation.createHTMLDocument();
      const element = inert.createElement('dr-payment-methods') as DrPaymentMethods;
      Object.assign(element, {
        gateway: situation.gateway,
        sessionId: situation.sessionId,
        value: 'payPal',
        disabledMethods: ['creditCard'],
      });

      document.body.append(element);
      const methods = await new MethodsHarness(element).shows('list');

      expect(methods.names).not.to.include('Credit or debit card');
      expect(methods.picked).to.equal('payPal');
      element.remove();
    });

    it('sends one request for all elements of a session', async () => {
      const situation = situate('requires-source');
      const [first, second] = await Promise.all([drawMethods(situation), drawMethods(situation)]);
      const summary = document.createElement('dr-session-summary');
      Object.assign(summary, { gateway: situation.gateway, sessionId: situation.sessionId });
      first.element.after(summary);

      await Promise.all([first.shows('list'), second.shows('list')]);
      await waitUntil(() => summary.session);

      expect(situation.reads).to.equal(1);
      summary.remove();
    });

    it('makes no new request when it is moved', async () => {
      const { methods, situation } = await list({ value: 'payPal' });

      document.body.append(methods.element);
      await methods.element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));

      expect(situation.reads).to.equal(1);
      expect(methods.picked).to.equal('payPal');
      methods.element.remove();
    });

    it('makes a new request when it is added again after a while', async () => {
      const { methods, situation } = await list();
      methods.element.remove();
      await new Promise((resolve) => setTimeout(resolve));

      document.body.append(methods.element);
      await waitUntil(() => situation.reads === 2);
      await methods.shows('list');

      methods.element.remove();
    });

    it('follows its session id', async () => {
      const { methods, situation } = await list();
      const other = situate('unknown-method');

      Object.assign(methods.element, { gateway: other.gateway, sessionId: other.sessionId });
      await waitUntil(() => methods.names.includes('Sample Redirect Pay'));
      expect(situation.reads).to.equal(1);

      methods.element.removeAttribute('session-id');
      await methods.shows('skeleton');
      expect(methods.element.methods).to.deep.equal([]);
    });

    it('shows the service’s current offer', async () => {
      const { methods, situation } = await list({ value: 'payPal' });
      const caller = { publishableKey: 'pk_sandbox' };
      situation.sandbox.overrideMethods(caller, situation.sessionId, [{ type: 'wireTransfer' }]);

      await methods.element.refresh();
      await methods.element.updateComplete;

      expect(methods.names).to.deep.equal(['Bank transfer']);
      expect(methods.element.value).to.equal('');
    });
  });

  describe('in another language', () => {
    it('uses the nearest ancestor’s, and the new one after a change', async () => {
      const parent = document.createElement('div');
      parent.lang = 'de-AT';
      const situation = situate('requires-source');
      const methods = await drawMethods(situation, parent);
      await methods.shows('list');
      expect(methods.legend).to.equal('Wie möchten Sie bezahlen?');
      expect(situation.languages[0]).to.equal('de-AT');

      parent.lang = 'fr';
      await waitUntil(() => methods.legend === 'Comment souhaitez-vous payer ?');
      await waitUntil(() => situation.languages.at(-1) === 'fr');
    });

    it('finds it through shadow roots and slots', async () => {
      const outer = document.createElement('div');
      const root = outer.attachShadow({ mode: 'open' });
      const section = document.createElement('section');
      section.lang = 'ja';
      section.append(document.createElement('slot'));
      root.append(section);
      const methods = await drawMethods(situate('requires-source'), outer);

      await waitUntil(() => methods.legend === 'お支払い方法をお選びください');

      section.lang = 'de';
      await waitUntil(() => methods.legend === 'Wie möchten Sie bezahlen?');
    });

    it('obeys its own locale first', async () => {
      const { methods } = await list({ lang: 'fr' });

      methods.element.locale = 'de';

      await waitUntil(() => methods.legend === 'Wie möchten Sie bezahlen?');
    });

    it('uses English for an unsupported language (F-047)', async () => {
      const { methods } = await list({ lang: 'en-US-x-<>' });
      expect(methods.legend).to.equal('How would you like to pay?');

      methods.element.locale = '../../x';
      await methods.element.updateComplete;

      expect(methods.legend).to.equal('How would you like to pay?');
    });

    it('reads from the right in Arabic', async () => {
      const { methods } = await list({ lang: 'ar', value: 'creditCard' });

      await waitUntil(() => methods.legend === 'كيف تود أن تدفع؟');

      expect(methods.direction).to.equal('rtl');
      await expect(methods.element).to.be.accessible();
    });
  });

  describe('on a dark page', () => {
    it('can be read', async () => {
      const parent = document.createElement('div');
      Object.assign(parent.style, { colorScheme: 'dark', background: '#0e121b' });
      const methods = await drawMethods({ ...situate('requires-source'), value: 'payPal' }, parent);
      await methods.shows('list');

      const { color } = getComputedStyle(methods.element);
      expect(color).to.equal('rgb(238, 241, 247)');
      await expect(methods.element).to.be.accessible();
    });
  });

  it('sets no style attribute, so that it works with a strict policy', async () => {
    const { methods } = await list({ value: 'payPal' });

    expect(methods.markup).not.to.match(/\sstyle=/);
  });
});
