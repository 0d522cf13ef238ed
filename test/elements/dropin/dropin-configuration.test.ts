import { expect } from '@open-wc/testing';
import { cardOptionsOf } from '../../../src/elements/dropin/configuration/card-options.js';
import {
  readConfiguration,
  type DropinInput,
  type PaymentMethodConfiguration,
} from '../../../src/elements/dropin/configuration/dropin-configuration.js';
import { payButtonOf } from '../../../src/elements/dropin/configuration/pay-button.js';
import { redirectModeOf } from '../../../src/elements/dropin/configuration/redirect-mode.js';
import { sourceOptionsOf } from '../../../src/elements/dropin/configuration/source-options.js';
import { consentOptionsOf } from '../../../src/elements/dropin/consents/consents.js';
import { drawDropin } from '../../support/harness/dropin.js';

const input = (more: Partial<DropinInput> = {}): DropinInput => ({
  showSavePaymentAgreement: false,
  showTermsOfSaleDisclosure: false,
  hideComplianceSection: false,
  collapsed: false,
  disableAutomaticRedirects: false,
  ...more,
});

const read = (more?: Partial<DropinInput>) => readConfiguration(input(more));

const BACK = 'https://shop.example/back';

describe('the drop-in’s configuration', () => {
  it('has the contract’s defaults (12.3, 33, 35)', () => {
    const configuration = read();

    expect(configuration).to.deep.include({
      flow: 'checkout',
      savesWithAgreement: false,
      asksForTerms: false,
      showsCompliance: true,
      expandsFirst: true,
      enabled: [],
      disabled: [],
    });
    expect(payButtonOf(configuration)).to.deep.equal({ type: 'continue' });
    expect(redirectModeOf(configuration, 'payPal')).to.deep.equal({
      automatic: true,
      popup: false,
    });
  });

  it('takes Drop-in’s options', () => {
    const configuration = read({
      options: {
        button: { type: 'buyNow' },
        expandFirstPaymentMethod: false,
        showComplianceSection: false,
        showSavePaymentAgreement: true,
        showTermsOfSaleDisclosure: true,
      },
    });

    expect(payButtonOf(configuration)).to.deep.equal({ type: 'buyNow' });
    expect(configuration).to.deep.include({
      expandsFirst: false,
      showsCompliance: false,
      savesWithAgreement: true,
      asksForTerms: true,
    });
  });

  it('prefers attributes to options', () => {
    const configuration = read({
      buttonType: 'payNow',
      flow: 'checkout',
      usage: 'subscription',
      options: {
        button: { type: 'buyNow' },
        flow: 'managePaymentMethods',
        usage: 'convenience',
      },
    });

    expect(payButtonOf(configuration)).to.deep.equal({ type: 'payNow' });
    expect(configuration.flow).to.equal('checkout');
    expect(sourceOptionsOf(configuration).usage).to.equal('subscription');
  });

  it('forces the save agreement and leaves the seller out where methods are managed', () => {
    const configuration = read({
      options: {
        flow: 'managePaymentMethods',
        showSavePaymentAgreement: false,
        showComplianceSection: true,
      },
    });

    expect(configuration).to.deep.include({ savesWithAgreement: true, showsCompliance: false });
  });

  it('has the page’s own text on the button only where there is one', () => {
    expect(payButtonOf(read({ buttonType: 'custom', buttonText: 'Book' }))).to.deep.equal({
      type: 'custom',
      text: 'Book',
    });
    expect(payButtonOf(read({ buttonType: 'custom', buttonText: ' ' }))).to.deep.equal({
      type: 'continue',
    });
    expect(payButtonOf(read({ buttonType: 'payNow', buttonText: 'Book' }))).to.deep.equal({
      type: 'payNow',
    });
  });

  it('ignores undocumented values', () => {
    const nonsense = {
      flow: 'elsewhere',
      usage: 'often',
      buttonType: 'press',
      options: 'none',
      paymentMethodConfiguration: { enabledPaymentMethods: 'creditCard' },
      billingAddress: null,
    } as unknown as Partial<DropinInput>;
    const configuration = read(nonsense);

    expect(configuration.flow).to.equal('checkout');
    expect(payButtonOf(configuration)).to.deep.equal({ type: 'continue' });
    expect(redirectModeOf(configuration, 'payPal')).to.deep.equal({
      automatic: true,
      popup: false,
    });
    expect(consentOptionsOf(configuration)).to.equal(undefined);
    expect(configuration.enabled).to.deep.equal([]);
    expect(sourceOptionsOf(configuration)).to.deep.equal({});
    expect(cardOptionsOf(configuration)).to.deep.equal({ placeholders: {} });
  });

  it('is not led astray by a prototype (F-067)', () => {
    const options = JSON.parse('{"__proto__":{"expandFirstPaymentMethod":false}}') as object;

    read({ options });

    expect(({} as { expandFirstPaymentMethod?: boolean }).expandFirstPaymentMethod).to.equal(
      undefined,
    );
  });

  describe('redirects', () => {
    it('leaves them to the page for all methods, with the page’s addresses', () => {
      const configuration = read({
        options: { redirect: { disableAutomaticRedirects: true, returnUrl: BACK } },
      });

      expect(redirectModeOf(configuration, 'payPal')).to.deep.equal({
        automatic: false,
        attributes: {},
        options: { returnUrl: BACK },
        hosts: [],
      });
    });

    it('can be switched for one method', () => {
      const configuration = read({
        disableAutomaticRedirects: true,
        paymentMethodConfiguration: { payPal: { disableAutomaticRedirects: false } },
      });

      expect(redirectModeOf(configuration, 'payPal').automatic).to.equal(true);
      expect(redirectModeOf(configuration, 'klarnaCredit').automatic).to.equal(false);
    });
  });

  describe('the card’s options', () => {
    it('takes placeholders in both spellings, and masking (12.3, 42, 63)', () => {
      const configuration = read({
        paymentMethodConfiguration: {
          creditCard: {
            cardNumberPlaceholderText: 'Number',
            cardCvvPlacholderText: 'Code',
            mask: true,
          },
        },
      });

      expect(cardOptionsOf(configuration)).to.deep.equal({
        placeholders: { number: 'Number', securityCode: 'Code' },
        mask: true,
      });
    });
  });

  describe('the billing address', () => {
    it('accepts additional information inside or outside the address', () => {
      const owner = { firstName: 'Ada', lastName: 'Sample', email: 'ada@example.com' };
      const address = { line1: '1 Sample Street', postalCode: '55343', country: 'US' };
      const info = { title: 'MRS' };
      const expected = { ...owner, address, additionalAddressInfo: info };

      for (const billingAddress of [
        { ...owner, address: { ...address, additionalAddressInfo: info } },
        { ...owner, address, additionalAddressInfo: info },
      ]) {
        expect(sourceOptionsOf(read({ billingAddress })).owner).to.deep.equal(expected);
      }
    });
  });

  describe('which methods are shown', () => {
    const shown = async (configuration: PaymentMethodConfiguration): Promise<string[]> => {
      const dropin = await drawDropin('requires-source', {
        paymentMethodConfiguration: configuration,
        attributes: { collapsed: '' },
      });
      await dropin.shows('list');
      return dropin.types;
    };

    it('gives disabled types precedence over enabled ones', async () => {
      const types = await shown({
        enabledPaymentMethods: ['payPal', 'creditCard'],
        disabledPaymentMethods: ['creditCard'],
      });

      expect(types).to.deep.equal(['payPal']);
    });

    it('takes an empty list of permissions as none', async () => {
      expect((await shown({ enabledPaymentMethods: [] })).length).to.be.greaterThan(3);
    });

    it('accepts «klarna» for both Klarna types (12.3, 44)', async () => {
      expect(await shown({ disabledPaymentMethods: ['klarna'] })).to.not.include('klarnaCredit');
      expect(await shown({ enabledPaymentMethods: ['klarna'] })).to.deep.equal(['klarnaCredit']);
    });
  });

  describe('the button’s texts', () => {
    const TEXTS = {
      continue: 'Continue · $118.01',
      payNow: 'Pay $118.01',
      buyNow: 'Buy now for $118.01',
      completeOrder: 'Pay $118.01 and complete order',
      submitOrder: 'Submit order for $118.01',
    } as const;
    for (const [type, text] of Object.entries(TEXTS)) {
      it(`shows ${text}`, async () => {
        const dropin = await drawDropin('requires-source', {
          attributes: { 'button-type': type },
        });
        await dropin.isUsable();

        expect(dropin.payLabel).to.equal(text);
      });
    }

    it('shows the page’s own text', async () => {
      const dropin = await drawDropin('requires-source', {
        attributes: { 'button-type': 'custom', 'button-text': 'Book the seats' },
      });
      await dropin.isUsable();

      expect(dropin.payLabel).to.equal('Book the seats');
    });
  });
});
