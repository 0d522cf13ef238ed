import { expect } from '@open-wc/testing';
import { PaymentError } from '../../../src/domain/payment-error.js';
import { drawDropin, type DropinHarness } from '../../support/harness/dropin.js';
import { situate } from '../../support/harness/gateways.js';

const OWNER = {
  firstName: 'Ada',
  lastName: 'Sample',
  email: 'ada@example.com',
  phoneNumber: '5550100123',
  address: { line1: '1 Sample Street', state: 'MN', postalCode: '55343', country: 'US' },
};

/** A promise, and the way to settle it. */
function deferred<T = void>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** A list with a card typed into it. */
const withCard = async (...setup: Parameters<typeof drawDropin>): Promise<DropinHarness> => {
  const dropin = await (await drawDropin(...setup)).isUsable();
  await dropin.typesCard();
  return dropin;
};

describe('<dr-dropin>, paying', () => {
  describe('with a card', () => {
    it('creates a source in the card’s fields and shows the paid screen', async () => {
      const dropin = await withCard('split-tender', { billingAddress: OWNER });
      dropin.attachesSources();

      dropin.payButton.click();
      await dropin.shows('pane');

      const [success] = dropin.heard('dr-success') as { source: Record<string, unknown> }[];
      expect(Object.keys(success!).sort()).to.deep.equal([
        'readyForStorage',
        'source',
        'supportsStorage',
      ]);
      expect(success!.source).to.deep.include({ type: 'creditCard', state: 'chargeable' });
      expect(dropin.text).to.contain('Visa •••• 1111').and.to.contain('$68.01');
      expect(dropin.pane).to.contain('Card added. You can place your order.');
      expect(dropin.fields.card.submissions.length).to.equal(1);
      expect(dropin.fields.card.submissions[0]).to.deep.include({
        sessionId: dropin.situation.sessionId,
        owner: OWNER,
      });
      expect(dropin.requests).to.deep.equal([]); // cards never go through the page
      await expect(dropin.element).to.be.accessible();
    });

    it('dispatches each event once, in order', async () => {
      const called: string[] = [];
      const dropin = await withCard('split-tender', {
        onSuccess: () => called.push('success'),
        onError: () => called.push('error'),
        onCancel: () => called.push('cancel'),
      });
      dropin.attachesSources();

      dropin.payButton.click();
      await dropin.shows('pane');

      expect(dropin.order.filter((type) => type !== 'dr-state-change')).to.deep.equal([
        'dr-session-change',
        'dr-ready',
        'dr-before-submit',
        'dr-success',
        'dr-session-change',
      ]);
      expect(called).to.deep.equal(['success']);
      expect(dropin.heard('dr-before-submit')).to.deep.equal([
        { paymentMethod: 'creditCard', valid: true },
      ]);
      const [first, second] = dropin.heard('dr-session-change') as { readiness: unknown }[];
      expect(first!.readiness).to.deep.equal({
        ready: false,
        reason: 'requires_source',
        remaining: { currency: 'USD', minorUnits: 6801 },
      });
      expect(second!.readiness).to.deep.equal({ ready: true });
    });

    it('pays on Enter inside a field', async () => {
      const dropin = await withCard('requires-source');
      dropin.attachesSources();

      dropin.fields.card.listener.onEnter();

      await dropin.shows('pane');
    });

    it('sends the intent’s key and the purpose of the source', async () => {
      const dropin = await withCard('requires-source', { attributes: { usage: 'convenience' } });
      dropin.attachesSources();

      await dropin.element.submit();

      const [submission] = dropin.fields.card.submissions;
      expect(submission!.idempotencyKey).to.match(/^[\w-]{8,}$/);
      expect(submission!.usage).to.equal('convenience');
      expect(submission).to.not.have.any.keys('owner', 'futureUse', 'mandate');
    });
  });

  describe('while it is under way', () => {
    it('shows progress on the button, which keeps its position, its size and focus', async () => {
      const answer = deferred<never>();
      const dropin = await withCard('requires-source');
      dropin.fields.tokenize = () => answer.promise;
      const { width, height } = dropin.payButton.getBoundingClientRect();
      dropin.payButton.focus();

      dropin.payButton.click();
      await dropin.until(() => dropin.isBusy);

      expect(dropin.payLabel).to.equal('Processing…');
      expect(dropin.text).to.contain('Do not close this page.');
      expect(dropin.payButton.getAttribute('aria-disabled')).to.equal('true');
      expect(dropin.focused).to.equal(dropin.payButton);
      const busy = dropin.payButton.getBoundingClientRect();
      expect([busy.width, busy.height]).to.deep.equal([width, height]);
      expect(dropin.radio('payPal').closest('[inert]')).to.not.equal(null);
      expect(dropin.element.select('payPal')).to.equal(false);
      await dropin.until(() => dropin.announced.includes('Processing'));
      await expect(dropin.element).to.be.accessible();
      answer.reject(new PaymentError('declined'));
    });

    it('creates one source for ten calls, which get one promise (F-070)', async () => {
      const dropin = await withCard('requires-source');
      dropin.attachesSources();

      const promises = Array.from({ length: 10 }, () => dropin.element.submit());
      dropin.payButton.click();
      dropin.fields.card.listener.onEnter();
      const results = await Promise.all(promises);

      expect(new Set(promises).size).to.equal(1);
      expect(results[0]!.status).to.equal('success');
      expect(dropin.fields.card.submissions.length).to.equal(1);
      expect(dropin.heard('dr-before-submit').length).to.equal(1);
      expect(dropin.heard('dr-success').length).to.equal(1);
    });

    it('creates one source for ten calls before the payment code has loaded', async () => {
      const dropin = await drawDropin('requires-source', { attributes: { collapsed: '' } });
      await dropin.until(() => dropin.element.state.view === 'open');
      dropin.element.select('wireTransfer');
      await dropin.element.updateComplete;

      const promises = Array.from({ length: 10 }, () => dropin.element.submit());
      await Promise.all(promises);

      expect(new Set(promises).size).to.equal(1);
      expect(dropin.requests.length).to.equal(1);
    });

    it('stays busy until the page’s back end has attached the source', async () => {
      const attached = deferred();
      const dropin = await withCard('requires-source');
      dropin.element.addEventListener('dr-success', (event) => {
        event.waitUntil(attached.promise.then(() => dropin.attach(String(event.detail.source.id))));
      });

      const result = dropin.element.submit();
      await dropin.until(() => dropin.payLabel === 'Adding your payment method to the order…');
      expect(dropin.element.canSubmit).to.equal(false);

      attached.resolve();
      expect((await result).status).to.equal('success');
      await dropin.shows('pane');
    });

    it('waits for the promise that onSuccess returns', async () => {
      const attached = deferred();
      const attach = async ({ source }: { source: object }): Promise<void> => {
        await attached.promise;
        dropin.attach(String((source as { id: unknown }).id));
      };
      const dropin: Awaited<ReturnType<typeof withCard>> = await withCard('requires-source', {
        onSuccess: attach,
      });

      const result = dropin.element.submit();
      await dropin.until(() => dropin.isBusy && dropin.payLabel.startsWith('Adding'));
      attached.resolve();

      expect((await result).status).to.equal('success');
    });
  });

  describe('when it is refused', () => {
    it('puts the reason first, moves focus to it and keeps the form', async () => {
      const dropin = await withCard('requires-source');
      dropin.fields.tokenize = () => Promise.reject(new PaymentError('declined'));
      dropin.payButton.focus();

      const result = await dropin.element.submit();
      await dropin.shows('notice');

      expect(result).to.deep.include({ status: 'error' });
      expect(dropin.notice).to.contain('The payment was declined.');
      expect(dropin.focused).to.equal(dropin.part('notice'));
      expect(dropin.element.error?.code).to.equal('declined');
      expect(dropin.fields.cards.length).to.equal(1);
      expect(dropin.fields.card.isDestroyed).to.equal(false);
      expect(dropin.isBusy).to.equal(false);
      expect(dropin.heard('dr-error')).to.deep.equal([
        {
          paymentMethod: 'creditCard',
          errors: [
            {
              code: 'declined',
              message:
                'The payment was declined. You were not charged. Try another card or another way to pay.',
            },
          ],
          type: 'conflict',
        },
      ]);
      await expect(dropin.element).to.be.accessible();
    });

    it('hands the service’s own entries to the page and shows none of them (F-043)', async () => {
      const details = [{ code: 'x1', message: '<b>issuer says no</b>', parameter: 'owner' }];
      const dropin = await withCard('requires-source');
      dropin.fields.tokenize = () => Promise.reject(new PaymentError('declined', { details }));

      await dropin.element.submit();
      await dropin.shows('notice');

      expect(dropin.heard('dr-error')[0]).to.deep.include({ errors: details });
      expect(dropin.text).to.not.contain('issuer says no');
    });

    it('can be tried again, under a new key', async () => {
      const dropin = await withCard('requires-source');
      const { tokenize } = dropin.fields;
      dropin.attachesSources();
      dropin.fields.tokenize = () => Promise.reject(new PaymentError('declined'));
      await dropin.element.submit();

      dropin.fields.tokenize = tokenize;
      const { status } = await dropin.element.submit();

      expect(status).to.equal('success');
      const [first, second] = dropin.fields.card.submissions;
      expect(first!.idempotencyKey).to.not.equal(second!.idempotencyKey);
    });

    it('removes the notice when the shopper picks another method', async () => {
      const dropin = await withCard('requires-source');
      dropin.fields.tokenize = () => Promise.reject(new PaymentError('declined'));
      await dropin.element.submit();
      await dropin.shows('notice');

      await dropin.pick('payPal');

      expect(dropin.notice).to.equal(undefined);
      expect(dropin.element.error).to.equal(undefined);
    });

    it('asks the service and shows an unknown outcome when the answer is lost', async () => {
      const dropin = await withCard('requires-source');
      dropin.fields.tokenize = () => Promise.reject(new PaymentError('outcome-unknown'));

      const result = await dropin.element.submit();
      await dropin.shows('notice');

      expect(result).to.deep.include({ status: 'error' });
      expect(dropin.situation.reads).to.equal(2);
      expect(dropin.notice).to.contain('We don’t know yet whether your payment went through.');
    });

    it('keeps the key when the source was created but could not be read', async () => {
      const dropin = await withCard('requires-source');
      const { gateway } = dropin.element;
      const { retrieveSource } = gateway!;
      let lost = true;
      Object.assign(gateway!, {
        retrieveSource: (...call: Parameters<typeof retrieveSource>) =>
          lost ? Promise.reject(new PaymentError('offline')) : retrieveSource(...call),
      });
      dropin.attachesSources();
      await dropin.element.submit();

      lost = false;
      const { status } = await dropin.element.submit();

      expect(status).to.equal('success');
      const [first, second] = dropin.fields.card.submissions;
      expect(first!.idempotencyKey).to.equal(second!.idempotencyKey);
    });
  });

  describe('when the page’s back end cannot attach the source', () => {
    const refusals: [string, () => Promise<unknown>][] = [
      ['rejects', () => Promise.reject(new Error('down'))],
      ['answers with an error', () => Promise.resolve(new Response('', { status: 409 }))],
    ];
    for (const [how, answer] of refusals) {
      it(`informs the shopper, who can try again: it ${how}`, async () => {
        const dropin = await withCard('requires-source');
        dropin.element.addEventListener('dr-success', (event) => event.waitUntil(answer()));

        const result = await dropin.element.submit();
        await dropin.shows('notice');

        expect(result.status).to.equal('error');
        expect(dropin.notice).to.contain('add your payment to the order');
        expect(dropin.notice).not.to.contain('charged');
        expect(dropin.heard('dr-error').length).to.equal(1);
        expect(dropin.isBusy).to.equal(false);
        expect(dropin.fields.card.submissions).to.have.length(1);

        // The same source goes to the page again.
        dropin.attachesSources();
        dropin.find('[part~=retry-button]').click();
        await dropin.until(() => dropin.heard('dr-success').length === 2, 'not told again');
        const [first, second] = dropin.heard('dr-success') as { source: { id: string } }[];
        expect(second!.source.id).to.equal(first!.source.id);
        expect(dropin.fields.card.submissions).to.have.length(1);
      });
    }
  });

  describe('before a payment', () => {
    it('dispatches an event with which the page can stop it', async () => {
      const dropin = await withCard('requires-source');
      dropin.element.addEventListener('dr-before-submit', (event) => event.preventDefault());

      const result = await dropin.element.submit();

      expect(result).to.deep.equal({ status: 'cancelled' });
      expect(dropin.fields.card.submissions).to.deep.equal([]);
      expect(dropin.heard('dr-cancel')).to.deep.equal([]);
      expect(dropin.notice).to.equal(undefined);
    });

    it('does not recurse when the page submits in its listener', async () => {
      const dropin = await withCard('requires-source');
      dropin.attachesSources();
      dropin.element.addEventListener('dr-before-submit', () => void dropin.element.submit());

      const { status } = await dropin.element.submit();

      expect(status).to.equal('success');
      expect(dropin.heard('dr-before-submit').length).to.equal(1);
    });

    it('reports missing values and moves focus to the first invalid field', async () => {
      const dropin = await (await drawDropin('requires-source')).isUsable();
      await dropin.until(() => dropin.cardForm.usable);

      const result = await dropin.element.submit();

      expect(result.status).to.equal('error');
      expect(dropin.heard('dr-before-submit')).to.deep.equal([
        { paymentMethod: 'creditCard', valid: false },
      ]);
      expect(dropin.heard('dr-error')).to.deep.equal([
        {
          paymentMethod: 'creditCard',
          errors: [
            { code: 'incomplete_card_number', message: 'Enter your card number.' },
            {
              code: 'incomplete_expiration_date',
              message: 'Enter the date your card expires.',
            },
            {
              code: 'incomplete_security_code',
              message: 'Enter the security code.',
            },
          ],
          type: 'validation_error',
        },
      ]);
      expect(dropin.fields.card.validated).to.equal(1);
      expect(dropin.fields.card.focused).to.deep.equal(['first-invalid']);
      await expect(dropin.element).to.be.accessible();
    });

    describe('whose last digit has not been reported to the page yet', () => {
      /** A card in the fields that has not been reported yet. `tell` reports it. */
      const withUntoldCard = async () => {
        const dropin = await (await drawDropin('requires-source', { attaches: true })).isUsable();
        await dropin.until(() => dropin.cardForm.usable);
        const { promise, resolve: tell } = deferred();
        dropin.fields.flushing = promise;
        dropin.fields.card.heldBack = 'everything';
        return { dropin, tell };
      };

      it('asks the fields before it reports an error, and pays', async () => {
        const { dropin, tell } = await withUntoldCard();
        expect(dropin.element.canSubmit).to.equal(false);
        tell();

        const { status } = await dropin.element.submit();

        expect(status).to.equal('success');
        expect(dropin.fields.card.validated).to.equal(0);
        expect(dropin.heard('dr-error')).to.deep.equal([]);
        expect(dropin.heard('dr-before-submit')).to.deep.equal([
          { paymentMethod: 'creditCard', valid: true },
        ]);
      });

      it('creates one source for three presses while the fields are asked', async () => {
        const { dropin, tell } = await withUntoldCard();

        dropin.payButton.click();
        dropin.fields.card.listener.onEnter();
        const third = dropin.element.submit();
        expect(dropin.element.submit()).to.equal(third);
        dropin.fields.card.types('everything'); // heard of it meanwhile, by itself
        const fourth = dropin.element.submit();
        tell();

        expect((await Promise.all([third, fourth])).map(({ status }) => status)).to.deep.equal([
          'success',
          'success',
        ]);
        expect(dropin.fields.card.submissions.length).to.equal(1);
        expect(dropin.heard('dr-before-submit').length).to.equal(1);
      });

      it('pays with nothing when another method was picked meanwhile', async () => {
        const { dropin, tell } = await withUntoldCard();
        const submitted = dropin.element.submit();
        await dropin.pick('wireTransfer');
        tell();

        expect(await submitted).to.deep.include({ status: 'error' });
        expect(dropin.heard('dr-before-submit')).to.deep.equal([]);
        expect(dropin.requests).to.deep.equal([]);
      });

      it('pays for nothing when another session is shown meanwhile', async () => {
        const { dropin, tell } = await withUntoldCard();
        const other = situate('requires-source');
        const { card } = dropin.fields;
        const submitted = dropin.element.submit();
        Object.assign(dropin.element, { gateway: other.gateway, sessionId: other.sessionId });
        await dropin.until(() => dropin.element.session?.id === other.sessionId);
        tell();

        expect(await submitted).to.deep.include({ status: 'error' });
        expect(card.submissions).to.deep.equal([]);
        expect(dropin.heard('dr-before-submit')).to.deep.equal([]);
      });

      it('reports the loss of the fields when they do not answer', async () => {
        const { dropin, tell } = await withUntoldCard();
        const submitted = dropin.element.submit();
        dropin.fields.card.listener.onError(new PaymentError('frame-unavailable'));
        tell();

        const result = await submitted;

        expect(result.status === 'error' && result.error.code).to.equal('frame-unavailable');
        expect(dropin.cardForm.shadowRoot!.querySelector('[role=alert] button')).to.not.equal(null);
        await dropin.until(() => dropin.announced.includes('couldn’t load'));
      });

      it('uses the known state if the fields cannot answer', async () => {
        const { dropin } = await withUntoldCard();
        dropin.fields.flushing = Promise.reject(new Error('of a provider that breaks its word'));

        const result = await dropin.element.submit();

        expect(result.status === 'error' && result.error.code).to.equal('incomplete-details');
        expect(dropin.fields.card.validated).to.equal(1);
      });
    });

    it('wants a method when none is open', async () => {
      const dropin = await drawDropin('requires-source', { attributes: { collapsed: '' } });
      await dropin.shows('list');

      const result = await dropin.element.submit();

      expect(result.status).to.equal('error');
      expect(dropin.heard('dr-error')[0]).to.deep.include({ type: 'validation_error' });
      await dropin.until(() => dropin.announced === 'Choose how you would like to pay.');
    });

    it('charges the remaining amount and shows it on the button', async () => {
      const situation = situate('requires-source');
      const dropin = await withCard('requires-source', { situation, buttonType: 'payNow' });
      expect(dropin.payLabel).to.equal('Pay $118.01');
      dropin.attachesSources();
      situation.attachCredit(50);

      await dropin.element.refresh();
      await dropin.element.updateComplete;

      expect(dropin.payLabel).to.equal('Pay $68.01');
      expect((await dropin.element.submit()).status).to.equal('success');
    });

    it('does not pay where the figures contradict each other (F-097)', async () => {
      const dropin = await withCard('credit-exceeds-total');

      const result = await dropin.element.submit();

      expect(result.status).to.equal('error');
      expect(dropin.element.canSubmit).to.equal(false);
      expect(dropin.payButton.getAttribute('aria-disabled')).to.equal('true');
      expect(dropin.text).to.contain('Your store credit is now more than the total.');
      expect(dropin.fields.card.submissions).to.deep.equal([]);
    });
  });

  describe('with a method that needs nothing typed', () => {
    it('creates the source from the method alone, and waits for the transfer after the order', async () => {
      const dropin = await drawDropin('requires-source', { billingAddress: OWNER });
      await dropin.isUsable();
      dropin.attachesSources();
      await dropin.pick('wireTransfer');
      expect(dropin.text).to.contain('You’ll get our bank details after you place the order.');

      dropin.payButton.click();
      await dropin.shows('pane');

      expect(dropin.requests).to.deep.equal([
        {
          type: 'wireTransfer',
          sessionId: dropin.situation.sessionId,
          owner: OWNER,
          details: {},
          // The amount on the button (REL-11).
          precondition: { amount: { currency: 'USD', minorUnits: 11801 }, sessionVersion: 1 },
        },
      ]);
      const [success] = dropin.heard('dr-success') as { source: object }[];
      expect(success!.source).to.deep.include({ state: 'pending_funds' });
      expect(dropin.text).to.contain('Bank transfer');
    });
  });

  describe('when all is paid for', () => {
    it('shows the list again on request, and pays differently', async () => {
      const dropin = await drawDropin('funded-card', { buttonType: 'payNow' });
      await dropin.shows('pane');
      dropin.attachesSources();
      const change = dropin.part('change-button');
      change.focus();

      change.click();
      await dropin.isUsable();

      expect(dropin.focused).to.equal(dropin.radio('creditCard'));
      expect(dropin.payLabel).to.equal('Pay $118.01');
      await dropin.pick('wireTransfer');
      const { status } = await dropin.element.submit();
      expect(status).to.equal('success');
      await dropin.until(() => dropin.has('[part~=pane]'));
      expect(dropin.text).to.contain('Bank transfer');
    });

    it('offers no other way where store credit pays for all', async () => {
      const dropin = await drawDropin('credit-only');
      await dropin.shows('pane');

      expect(dropin.text).to.contain('Store credit').and.to.contain('$118.01');
      expect(dropin.has('[part~=change-button]')).to.equal(false);
      await expect(dropin.element).to.be.accessible();
    });
  });

  describe('agreements', () => {
    it('sends the seller’s terms when the shopper allows saving the card (12.3, 48)', async () => {
      const dropin = await withCard('requires-source', {
        options: { showSavePaymentAgreement: true },
      });
      dropin.attachesSources();
      await dropin.until(() => dropin.has('[data-consent=save]'));
      const box = dropin.find<HTMLInputElement>('[data-consent=save]');
      expect(box.checked).to.equal(false);
      const words = box.closest('label')?.textContent?.trim();

      box.click();
      await dropin.element.submit();

      expect(dropin.fields.card.submissions[0]).to.deep.include({
        usage: 'convenience',
        futureUse: true,
        mandate: { terms: words },
      });
      expect(dropin.heard('dr-success')[0]).to.deep.include({ readyForStorage: true });
    });

    it('does not pay before the terms are accepted, and shows an error at the checkbox', async () => {
      const dropin = await withCard('requires-source', {
        attributes: { 'show-terms-of-sale-disclosure': '' },
      });
      dropin.attachesSources();
      await dropin.until(() => dropin.has('[data-consent=termsOfSale]'));

      dropin.payButton.focus();
      dropin.payButton.click();
      const box = () => dropin.find<HTMLInputElement>('[data-consent=termsOfSale]');
      await dropin.until(() => box().getAttribute('aria-invalid') === 'true');

      expect(dropin.focused).to.equal(box());
      expect(dropin.fields.card.submissions).to.deep.equal([]);
      await expect(dropin.element).to.be.accessible();

      box().click();
      await dropin.element.submit();
      expect(dropin.heard('dr-success')[0]).to.deep.include({
        consents: { termsOfSale: true, eula: false, termsOfUse: false },
      });
    });
  });
});
