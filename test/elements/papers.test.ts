import { expect, fixture, html } from '@open-wc/testing';
import { PaymentError } from '../../src/domain/payment-error.js';
import '../../src/elements/iban/define.js';
import '../../src/elements/invoice-attribute/define.js';
import '../../src/elements/offline-refund/define.js';
import '../../src/elements/tax-identifier/define.js';
import type { DrIban } from '../../src/elements/iban/iban.js';
import type { DrInvoiceAttribute } from '../../src/elements/invoice-attribute/invoice-attribute.js';
import type { DrOfflineRefund } from '../../src/elements/offline-refund/offline-refund.js';
import type { DrTaxIdentifier } from '../../src/elements/tax-identifier/tax-identifier.js';
import { waitUntil } from '../support/harness/wait-until.js';

const find = <E extends Element>(element: Element, selector: string): E | null =>
  element.shadowRoot!.querySelector<E>(selector);
const appears = async <E extends Element>(element: Element, selector: string): Promise<E> => {
  await waitUntil(() => find(element, selector), `no ${selector}`);
  return find<E>(element, selector)!;
};
async function type(element: Element, name: string, value: string): Promise<HTMLInputElement> {
  const input = await appears<HTMLInputElement>(element, `input[name=${name}]`);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return input;
}
async function pick(element: Element, value: string): Promise<void> {
  (await appears<HTMLInputElement>(element, `input[value=${value}]`)).click();
}
const textOf = (element: Element): string => element.shadowRoot!.textContent ?? '';

describe('<dr-tax-identifier>', () => {
  it('shows the requirements of the country, and nothing if there are none', async () => {
    const element = document.createElement('dr-tax-identifier');
    const told: object[] = [];
    element.addEventListener('dr-tax-identifier-ready', ({ detail }) => told.push(detail));
    element.country = 'US';
    document.body.append(element);
    await waitUntil(() => told.length === 1);
    element.country = 'BR';
    await waitUntil(() => told.length === 2);
    expect(told).to.deep.equal([
      {
        hasTaxIdentifier: false,
        businessTaxIdentifierRequired: false,
        individualTaxIdentifierRequired: false,
      },
      {
        hasTaxIdentifier: true,
        businessTaxIdentifierRequired: true,
        individualTaxIdentifierRequired: true,
      },
    ]);
    element.remove();
  });

  for (const [country, kind, input, good, bad, type_] of [
    ['DE', 'business', 'vatNumber', 'DE 123 456 789', 'FR123', 'eu'],
    ['GB', 'business', 'vatNumber', 'GB123456789', 'GB1', 'uk'],
    ['AU', 'business', 'taxNumber', '51 824 753 556', '51824753557', 'au'],
    ['BR', 'individual', 'nationalId', '162.358.365-97', '162.358.365-98', 'br_cpf'],
    ['BR', 'business', 'nationalId', '16.704.641/0001-67', '11111111111111', 'br_cnpj'],
    ['IT', 'individual', 'fiscalCode', 'RSSMRA85T10A562S', 'RSSMRA85', 'it_individual'],
  ] as const) {
    it(`accepts the ${type_} number of ${country}, with spaces`, async () => {
      const element = await fixture<DrTaxIdentifier>(
        html`<dr-tax-identifier country=${country} customer-type=${kind}></dr-tax-identifier>`,
      );
      let last: unknown;
      element.addEventListener('dr-tax-identifier-change', ({ detail }) => (last = detail));
      await type(element, input, bad);
      expect(element.value).to.equal(undefined);
      expect(last).to.deep.include({ complete: true, errorCode: 'invalid_tax_identifier' });
      await type(element, input, good);
      const value = good.replace(/[\s./-]/g, '');
      expect(element.value).to.equal(value);
      expect(last).to.deep.equal({
        complete: true,
        empty: false,
        identifier: { value, type: type_, customerType: kind },
      });
    });
  }

  it('uses the page’s language, from right to left too, and is accessible', async () => {
    const place = await fixture(
      html`<div lang="ar" dir="rtl"><dr-tax-identifier country="IT"></dr-tax-identifier></div>`,
    );
    const element = place.querySelector('dr-tax-identifier')!;
    await pick(element, 'business');
    await type(element, 'vatNumber', 'x');
    await waitUntil(() => find(element, '.error'));
    expect(textOf(element)).to.contain('من المشتري؟');
    expect(find(element, '[dir=rtl]')).not.to.equal(null);
    await expect(element).to.be.accessible();
  });
});

describe('<dr-invoice-attribute>', () => {
  const ID = {
    id: 'inv',
    type: 'tw_individual_donate',
    attributes: { donationCode: '919' },
  } as const;
  const drawn = async (create: DrInvoiceAttribute['create']) =>
    fixture<DrInvoiceAttribute>(
      html`<dr-invoice-attribute .create=${create}></dr-invoice-attribute>`,
    );

  it('stores the shopper’s choice once, however often the button is pressed', async () => {
    const asked: unknown[] = [];
    const element = await drawn((request) => {
      asked.push(request);
      return Promise.resolve(ID);
    });
    let told = 0;
    element.addEventListener('dr-invoice-attribute', () => told++);
    await pick(element, 'tw_individual_donate');
    await type(element, 'donationCode', ' 919 ');
    await Promise.all([element.confirm(), element.confirm()]);
    expect(asked).to.deep.equal([
      { type: 'tw_individual_donate', attributes: { donationCode: '919' } },
    ]);
    expect(told).to.equal(1);
    expect(element.value).to.deep.equal(ID);
    await expect(element).to.be.accessible();
  });

  it('reports missing values and moves focus to the first', async () => {
    const element = await drawn(() => Promise.resolve(ID));
    (await appears<HTMLButtonElement>(element, 'button')).click();
    await waitUntil(() => find(element, '.error'));
    expect(textOf(element)).to.contain('Choose how you’d like your invoice.');
    expect(element.shadowRoot!.activeElement?.getAttribute('type')).to.equal('radio');
  });

  it('shows and reports a failure to store the choice', async () => {
    const element = await drawn(() => Promise.reject(new PaymentError('offline')));
    let code = '';
    element.addEventListener('dr-error', ({ error }) => (code = error.code));
    await pick(element, 'tw_individual_donate');
    await type(element, 'donationCode', '919');
    await element.confirm();
    await appears(element, '[role=alert]');
    expect(code).to.equal('offline');
    expect(textOf(element)).to.contain('You seem to be offline.');
  });
});

describe('<dr-offline-refund>', () => {
  const drawn = async (send: DrOfflineRefund['send']) =>
    fixture<DrOfflineRefund>(html`<dr-offline-refund .send=${send}></dr-offline-refund>`);
  async function fill(element: DrOfflineRefund): Promise<void> {
    await type(element, 'accountHolder', 'Ada Sample');
    await pick(element, 'number');
    await type(element, 'accountNumber', '12 34-56');
    await type(element, 'bankName', 'Sample Bank');
  }

  it('sends the account once, and thanks', async () => {
    const sent: unknown[] = [];
    const element = await drawn((account) => {
      sent.push(account);
      return Promise.resolve();
    });
    let told = 0;
    element.addEventListener('dr-refund-accepted', () => told++);
    await fill(element);
    await Promise.all([element.submit(), element.submit()]);
    await element.submit();
    expect(sent).to.deep.equal([
      { accountHolder: 'Ada Sample', accountNumber: '123456', bankName: 'Sample Bank' },
    ]);
    expect(told).to.equal(1);
    await waitUntil(() => find(element, '.success'));
    await expect(element).to.be.accessible();
  });

  it('reports that the account is already stored and keeps the input', async () => {
    const element = await drawn(() => Promise.reject(new PaymentError('conflict')));
    let message = '';
    element.addEventListener('dr-error', ({ detail }) => (message = detail.errors[0]!.message));
    await fill(element);
    await element.submit();
    await appears(element, '[role=alert]');
    expect(message).to.contain('We already have this account');
    expect(textOf(element)).to.contain('We already have this account');
    expect(find<HTMLInputElement>(element, 'input[name=bankName]')!.value).to.equal('Sample Bank');
    await expect(element).to.be.accessible();
  });
});

describe('<dr-iban>', () => {
  it('shows an error on blur, groups the digits, and reports nothing about them', async () => {
    const element = await fixture<DrIban>(html`<dr-iban></dr-iban>`);
    const told: object[] = [];
    element.addEventListener('dr-iban-change', ({ detail }) => told.push(detail));
    await type(element, 'iban', 'DE893704');
    expect(told.at(-1)).to.deep.equal({
      complete: false,
      empty: false,
      errorCode: 'incomplete_iban',
    });
    const input = await type(element, 'iban', 'de89370400440532013000');
    await element.updateComplete;
    expect(input.value).to.equal('DE89 3704 0044 0532 0130 00');
    expect(element.value).to.equal('DE89370400440532013000');
    expect(JSON.stringify(told)).not.to.contain('3704');
    element.clear();
    expect(told.at(-1)).to.deep.equal({ complete: false, empty: true });
    await expect(element).to.be.accessible();
  });
});
