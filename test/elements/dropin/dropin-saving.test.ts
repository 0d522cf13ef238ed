import { expect } from '@open-wc/testing';
import { PaymentError } from '../../../src/domain/payment-error.js';
import { browserPage } from '../../../src/session/browser-page.js';
import type { Page } from '../../../src/session/page.js';
import { paymentsOf } from '../../../src/session/payments.js';
import { acquireStore } from '../../../src/session/session-store.js';
import { drawDropin, type DropinHarness } from '../../support/harness/dropin.js';
import { situate } from '../../support/harness/gateways.js';

const CALLER = { publishableKey: 'pk_sandbox' };

const withCard = async (...setup: Parameters<typeof drawDropin>): Promise<DropinHarness> => {
  const dropin = await (await drawDropin(...setup)).isUsable();
  await dropin.typesCard();
  dropin.attachesSources();
  return dropin;
};

const box = (dropin: DropinHarness, name: string): HTMLInputElement =>
  dropin.find<HTMLInputElement>(`[data-consent=${name}]`);
const wordsOf = (input: HTMLElement): string | undefined =>
  input.closest('label')?.textContent?.replace(/\s+/g, ' ').trim();

describe('<dr-dropin>, saving', () => {
  it('asks for nothing and saves nothing unless the page requests it', async () => {
    const dropin = await withCard('requires-source');
    await dropin.element.submit();
    expect(dropin.has('[data-consent]')).to.equal(false);
    expect(dropin.fields.card.submissions[0]).to.not.have.any.keys('futureUse', 'mandate');
    expect(dropin.heard('dr-success')[0]).to.deep.include({
      readyForStorage: false,
      supportsStorage: true,
    });
  });

  it('asks only for methods that can be saved', async () => {
    const dropin = await withCard('requires-source', {
      options: { showSavePaymentAgreement: true },
    });
    await dropin.until(() => dropin.has('[data-consent=save]'));
    await dropin.pick('payPal');
    expect(dropin.has('#body-payPal [data-consent]')).to.equal(false);
  });

  it('does not save if the checkbox stays unchecked', async () => {
    const dropin = await withCard('requires-source', {
      options: { showSavePaymentAgreement: true },
    });
    await dropin.until(() => dropin.has('[data-consent=save]'));
    expect(box(dropin, 'save').checked).to.equal(false);
    await dropin.element.submit();
    expect(dropin.fields.card.submissions[0]).to.not.have.any.keys('futureUse', 'mandate');
    expect(dropin.heard('dr-success')[0]).to.deep.include({ readyForStorage: false });
  });

  describe('for a subscription', () => {
    const recurring = { showSavePaymentAgreement: true, showTermsOfSaleDisclosure: true };

    it('joins renewal and saving in the terms, and sends them as they were read (12.3, 48)', async () => {
      const dropin = await withCard('recurring', { options: recurring });
      await dropin.until(() => dropin.has('[data-consent=termsOfSale]'));
      const terms = box(dropin, 'termsOfSale');
      const words = wordsOf(terms);
      expect(words).to.contain('subscription renews').and.to.contain('save');
      expect(dropin.has('[data-consent=save]')).to.equal(false);

      terms.click();
      await dropin.element.submit();

      expect(dropin.fields.card.submissions[0]).to.deep.include({
        usage: 'subscription',
        futureUse: true,
        mandate: { terms: words },
      });
      expect(dropin.heard('dr-success')[0]).to.deep.include({
        readyForStorage: true,
        consents: { termsOfSale: true, eula: false, termsOfUse: false },
      });
    });

    it('mentions renewal if only the page declares a subscription', async () => {
      const dropin = await withCard('requires-source', {
        options: { showTermsOfSaleDisclosure: true, usage: 'subscription' },
      });
      await dropin.until(() => dropin.has('[data-consent=termsOfSale]'));
      expect(wordsOf(box(dropin, 'termsOfSale'))).to.contain('subscription renews');
    });

    it('keeps the checkbox for saving if no terms are required', async () => {
      const dropin = await withCard('recurring', { options: { showSavePaymentAgreement: true } });
      await dropin.until(() => dropin.has('[data-consent=save]'));
      box(dropin, 'save').click();
      await dropin.element.submit();
      expect(dropin.heard('dr-success')[0]).to.deep.include({ readyForStorage: true });
    });
  });

  it('shows the page’s own documents with the terms, each with its link', async () => {
    const dropin = await withCard('requires-source', {
      options: {
        showTermsOfSaleDisclosure: true,
        consents: {
          companyName: 'Sample Inc.',
          eula: { url: 'https://shop.example/eula' },
          termsOfUse: { url: 'javascript:alert(1)' },
        },
      },
    });
    await dropin.until(() => dropin.has('[data-consent=eula]'));
    expect(wordsOf(box(dropin, 'eula'))).to.equal('I accept the license agreement of Sample Inc.');
    const links = [...dropin.root.querySelectorAll<HTMLAnchorElement>('.check a')];
    expect(links.map(({ href }) => href)).to.include('https://shop.example/eula');
    expect(links.some(({ href }) => href.startsWith('javascript'))).to.equal(false);
    for (const name of ['termsOfSale', 'eula', 'termsOfUse']) box(dropin, name).click();
    await dropin.element.submit();
    expect(dropin.heard('dr-success')[0]).to.deep.include({
      consents: { termsOfSale: true, eula: true, termsOfUse: true },
    });
  });

  describe('at a provider', () => {
    const options = { showSavePaymentAgreement: true, showTermsOfSaleDisclosure: true };
    const offer = () => {
      const situation = situate('requires-source');
      const { sandbox, sessionId } = situation;
      sandbox.overrideMethods(CALLER, sessionId, [
        { type: 'payPalBilling', flow: 'redirect', supportsStorage: true },
      ]);
      return situation;
    };
    const tokenIn = (url = '') => /redirects\/([^?]+)/.exec(url)?.[1] ?? '';

    async function leave(situation: ReturnType<typeof situate>) {
      const left: string[] = [];
      const page = Object.create(browserPage, {
        leave: { value: (url: string) => void left.push(url) },
      }) as Page;
      const { store, release } = acquireStore(situation.gateway, situation.sessionId, {
        language: 'en',
        page,
      });
      paymentsOf(store, page);
      const dropin = await drawDropin('requires-source', {
        gateway: situation.gateway,
        situation,
        options,
      });
      await dropin.isUsable();
      await dropin.until(() => dropin.has('[data-consent=save]'));
      release();
      box(dropin, 'save').click();
      box(dropin, 'termsOfSale').click();
      await dropin.element.submit();
      dropin.element.remove();
      await Promise.resolve();
      return tokenIn(left[0]);
    }

    it('stores the consents until the shopper returns', async () => {
      const situation = offer();
      situation.sandbox.decideRedirect(await leave(situation), 'approve');

      const back = await drawDropin('requires-source', { situation, options, attaches: true });
      await back.until(() => back.heard('dr-success').length > 0);

      expect(back.heard('dr-success')[0]).to.deep.include({
        readyForStorage: true,
        consents: { termsOfSale: true, eula: false, termsOfUse: false },
      });
    });

    it('keeps the checkboxes checked for a shopper who returns without having approved', async () => {
      const situation = offer();
      await leave(situation);
      const back = await drawDropin('requires-source', { situation, options });
      await back.until(() => back.heard('dr-cancel').length > 0);
      await back.until(() => box(back, 'save').checked);
      expect(box(back, 'termsOfSale').checked).to.equal(true);
    });

    it('forgets it where the page is only loaded again after a press that was refused', async () => {
      const situation = offer();
      const refuses = () => Promise.reject(new PaymentError('declined'));
      const gateway = { ...situation.gateway, createSource: refuses };
      const before = await drawDropin('requires-source', {
        situation: { ...situation, gateway },
        options,
      });
      await before.until(() => before.has('[data-consent=save]'));
      box(before, 'save').click();
      box(before, 'termsOfSale').click();
      expect((await before.element.submit()).status).to.equal('error');
      expect(before.requests).to.have.lengthOf(1); // so the agreement was sent along
      before.element.remove();
      await Promise.resolve();

      const again = await drawDropin('requires-source', { situation, options });
      await again.until(() => again.has('[data-consent=save]'));
      expect(box(again, 'save').checked).to.equal(false);
      expect(box(again, 'termsOfSale').checked).to.equal(false);
    });
  });
});
