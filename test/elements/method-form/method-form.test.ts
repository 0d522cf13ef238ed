import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/elements/method-form/define.js';
import type { DrMethodForm } from '../../../src/elements/method-form/method-form.js';
import type { MethodLists, PaymentGateway } from '../../../src/gateway/payment-gateway.js';
import type { InputContext } from '../../../src/payment-methods/method-descriptor.js';
import { silentGateway } from '../../support/harness/gateways.js';
import { waitUntil } from '../../support/harness/wait-until.js';

const IBAN = 'DE89370400440532013000';

interface Setup {
  readonly context?: Partial<InputContext>;
  readonly lists?: Partial<MethodLists>;
  readonly terms?: unknown;
  readonly lang?: string;
  readonly properties?: Partial<DrMethodForm>;
}

/** The form of one method, as a shopper meets it. */
async function draw(type: string, setup: Setup = {}) {
  const { context, lists = {}, terms, lang = 'en', properties } = setup;
  const element = document.createElement('dr-method-form');
  const gateway: PaymentGateway = {
    ...silentGateway(),
    lists: () =>
      Promise.resolve({
        banks: () => Promise.resolve([]),
        stores: () => Promise.resolve([]),
        ...lists,
      }),
  };
  const method = {
    type,
    flow: 'redirect',
    supportsRecurring: false,
    supportsFreeTrial: false,
    terms,
  };
  Object.assign(element, {
    gateway,
    context: { method, recurring: false, options: {}, country: 'DE', currency: 'EUR', ...context },
    ...properties,
  });
  const told: boolean[] = [];
  element.addEventListener('dr-method-form-change', ({ detail }) => told.push(detail.complete));
  await fixture(html`<div lang=${lang}>${element}</div>`);
  const root = element.shadowRoot!;
  await waitUntil(() => root.querySelector('.form')?.getAttribute('aria-busy') === 'false');
  await element.updateComplete;
  const find = <E extends Element = HTMLInputElement>(selector: string): E =>
    root.querySelector<E>(selector) ??
    expect.fail(`no ${selector} in ${root.textContent?.replace(/\s+/g, ' ')}`);
  return {
    element,
    told,
    root,
    find,
    has: (selector: string) => root.querySelector(selector) !== null,
    text: () => root.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    /** Types into an input and leaves it. */
    async types(name: string, value: string) {
      const input = find(`input[name="${name}"]`);
      input.focus();
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
      // What is wrong with it is shown in the next frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await element.updateComplete;
    },
    async picks(label: string) {
      const tile = [...root.querySelectorAll('label')].find((it) =>
        it.textContent?.includes(label),
      );
      (tile ?? expect.fail(`no choice ${label}`)).click();
      await element.updateComplete;
    },
    /** What screen readers read after the name of an input. */
    explanation: (selector: string) =>
      (find(selector).getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => root.getElementById(id)?.textContent?.trim())
        .join(' '),
  };
}

describe('<dr-method-form>', () => {
  it('asks for an IBAN and shows its error with a correction', async () => {
    const form = await draw('directDebit');
    expect(form.element.complete).to.equal(false);
    await expect(form.element).to.be.accessible();

    await form.types('iban', 'DE88 3704 0044 0532 0130 00');
    expect(form.find('#iban').getAttribute('aria-invalid')).to.equal('true');
    expect(form.explanation('#iban')).to.contain('Check the IBAN: a letter or digit seems wrong.');
    await expect(form.element).to.be.accessible();

    await form.types('iban', IBAN.toLowerCase());
    expect(form.find('#iban').value).to.equal('DE89 3704 0044 0532 0130 00');
    expect(form.find('#iban').hasAttribute('aria-invalid')).to.equal(false);
    expect(form.element.complete).to.equal(true);
    expect(form.element.entered).to.deep.include({ iban: IBAN });
    expect(form.told.at(-1)).to.equal(true);
  });

  it('sends the mandate exactly as shown, with the seller’s name', async () => {
    const disclosure = { businessEntity: { name: 'Sample Seller', id: 'X' }, entries: {} };
    const form = await draw('directDebit', { properties: { disclosure } });
    const mandate = form.find('[part=mandate]').textContent!.trim();
    expect(mandate).to.contain('you authorize Sample Seller to collect');
    expect(form.element.terms).to.equal(mandate);
  });

  it('does not move the content below while a button is pressed, so that the click counts', async () => {
    const form = await draw('directDebit');
    const button = document.createElement('button');
    button.textContent = 'Pay';
    button.style.display = 'block';
    let clicks = 0;
    button.addEventListener('click', () => clicks++);
    form.element.after(button);
    form.find('#iban').focus();
    await sendKeys({ type: 'DE12' });
    const { left, top } = button.getBoundingClientRect();

    await sendMouse({ type: 'move', position: [Math.round(left + 9), Math.round(top + 3)] });
    await sendMouse({ type: 'down' });
    await waitUntil(() => document.activeElement !== form.element);
    await form.element.updateComplete;
    expect(button.getBoundingClientRect().top).to.equal(top);
    await sendMouse({ type: 'up' });
    await resetMouse();

    await waitUntil(() => form.find('#iban').getAttribute('aria-invalid') === 'true');
    expect(clicks).to.equal(1);
    expect(button.getBoundingClientRect().top).to.be.greaterThan(top);
  });

  it('does not report an input that is still incomplete', async () => {
    const form = await draw('directDebit');
    const input = form.find('#iban');
    input.value = 'DE89';
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await form.element.updateComplete;
    expect(input.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('complains of all that is missing and leads to the first', async () => {
    const form = await draw('creditInstallment', {
      context: { country: 'FR' },
      terms: [{ code: 'T3', durationMonths: 3, monthlyPaymentAmount: '39.34' }],
    });
    await waitUntil(() => form.has('input[name=title]'));
    expect(form.element.problems.map(({ code }) => code)).to.deep.equal([
      'missing_termCodeId',
      'missing_title',
    ]);
    await form.element.reportValidity();
    expect(form.root.activeElement).to.equal(form.find('input[name=termCodeId]'));
    expect(form.text()).to.contain('Choose a plan.').and.to.contain('Choose a title.');
    await expect(form.element).to.be.accessible();
  });

  it('shows the monthly payment, the total and the annual rate of a plan', async () => {
    const form = await draw('bnpParibas', {
      terms: [
        {
          code: 'T3',
          durationMonths: 3,
          monthlyPaymentAmount: '40.00',
          totalRepayable: '120.00',
          effectiveApr: '9.99',
        },
        { code: 'T10', durationMonths: 10, monthlyPaymentAmount: '12', underMinimumAmount: true },
      ],
    });
    expect(form.text()).to.contain('€40.00 a month');
    expect(form.text()).to.contain('3 payments · €120.00 total · 9.99% APR');
    expect(form.find('input[value=T10]').disabled).to.equal(true);
    expect(form.text()).to.contain('This order is below the minimum for this plan.');
    await form.picks('€40.00 a month');
    expect(form.element.entered).to.deep.equal({ termCodeId: 'T3' });
    expect(form.element.complete).to.equal(true);
  });

  it('offers banks, and needs no choosing where there is only one', async () => {
    const asked: string[] = [];
    const banks = (country: string, currency: string) => {
      asked.push(`${country} ${currency}`);
      return Promise.resolve([{ bankCode: '82', bankName: 'EPS' }]);
    };
    const form = await draw('onlineBanking', { lists: { banks }, context: { country: 'AT' } });
    await waitUntil(() => form.element.complete);
    expect(asked).to.deep.equal(['AT EUR']);
    expect(form.element.entered).to.deep.equal({ bankCode: '82' });
  });

  it('shows many banks as a menu', async () => {
    const many = Array.from({ length: 12 }, (_, i) => ({
      bankCode: `${i}`,
      bankName: `Bank ${i}`,
    }));
    const form = await draw('onlineBanking', { lists: { banks: () => Promise.resolve(many) } });
    await waitUntil(() => form.has('select'));
    const select = form.find<HTMLSelectElement>('select');
    expect(select.labels[0]?.textContent).to.equal('Your bank');
    expect(form.element.complete).to.equal(false);
    select.value = '7';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await form.element.updateComplete;
    expect(form.element.entered).to.deep.equal({ bankCode: '7' });
    await expect(form.element).to.be.accessible();
  });

  it('shows a message if there are no choices', async () => {
    const form = await draw('onlineBanking');
    await waitUntil(() => form.text().includes('There’s nothing to choose from right now.'));
    expect(form.element.complete).to.equal(false);
  });

  it('loads a list again after a failure', async () => {
    let calls = 0;
    const stores = () =>
      calls++ === 0
        ? Promise.reject(new Error('offline'))
        : Promise.resolve([
            { storeId: '010', storeName: 'Seven Eleven', localizedStoreName: 'セブン-イレブン' },
            { storeId: '060', storeName: 'Lawson' },
          ]);
    const form = await draw('konbini', { lists: { stores } });
    await waitUntil(() => form.has('[role=alert]'));
    await expect(form.element).to.be.accessible();
    form.find('button').click();
    await waitUntil(() => form.has('input[value="010"]'));
    expect(form.text()).to.contain('Seven Eleven').and.to.contain('セブン-イレブン');
  });

  it('asks for a name in Japanese letters if the store prints no others', async () => {
    const stores = () =>
      Promise.resolve([
        { storeId: '010', storeName: 'Seven Eleven' },
        { storeId: '060', storeName: 'Lawson' },
      ]);
    const owner = { firstName: 'Hanako', lastName: 'Ямада' };
    const form = await draw('konbini', { lists: { stores }, context: { owner } });
    await waitUntil(() => form.has('input[value="060"]'));
    await form.picks('Seven Eleven');
    expect(form.element.complete).to.equal(true);
    expect(form.element.entered).to.deep.equal({ storeId: '010' });

    await form.picks('Lawson');
    expect(form.element.complete).to.equal(false);
    await form.types('lastName', '山 田');
    await form.types('firstName', '花子');
    expect(form.element.entered).to.deep.equal({
      storeId: '060',
      lastName: '山田',
      firstName: '花子',
    });
    await expect(form.element).to.be.accessible();
  });

  it('has no inputs for a single iDEAL payment', async () => {
    const form = await draw('ideal');
    expect(form.element.complete).to.equal(true);
    expect(form.text()).to.equal('');
    expect(form.element.getBoundingClientRect().height).to.equal(0);
  });

  it('allows an iDEAL subscription without later debits, or asks for the account', async () => {
    const form = await draw('ideal', { context: { recurring: true } });
    expect(form.element.complete).to.equal(true);
    expect(form.element.terms).to.equal(undefined);
    await form.picks('later payments are debited');
    expect(form.element.complete).to.equal(false);
    await form.types('iban', 'NL91ABNA0417164300');
    expect(form.element.complete).to.equal(true);
    expect(form.element.terms).to.contain('later payments are debited');
    await expect(form.element).to.be.accessible();
  });

  it('leads businesses to an account, by a safe link only (F-057) (12.3, 43)', async () => {
    const enrolment = (enrollmentUrl: string) =>
      draw('msts', { context: { options: { enrollmentUrl } } });
    const form = await enrolment('https://program.b2b.credit/en/apply?client_reference_id=7');
    expect(form.find<HTMLAnchorElement>('a').href).to.contain('https://program.b2b.credit/');
    expect(form.find('a').getAttribute('rel')).to.equal('noopener');
    const bad = await enrolment('javascript:alert(1)');
    expect(bad.has('a')).to.equal(false);
  });

  it('contains the number that the page has set', async () => {
    const form = await draw('ccavenue', { context: { owner: { phoneNumber: '+91 98765 43210' } } });
    expect(form.element.complete).to.equal(true);
    expect(form.element.entered).to.deep.equal({ phoneNumber: '9876543210' });
  });

  it('is locked while a payment is under way', async () => {
    const form = await draw('boletoBancario', { properties: { busy: true } });
    expect(form.find('#nationalId').readOnly).to.equal(true);
  });

  it('is in Arabic, from right to left', async () => {
    const form = await draw('directDebit', { lang: 'ar' });
    await waitUntil(() => form.text().includes('رقم الآيبان'));
    expect(form.find<HTMLElement>('.form').dir).to.equal('rtl');
    expect(form.find('#iban').dir).to.equal('ltr');
  });

  it('clears the inputs on clear() and for another method', async () => {
    const form = await draw('directDebit');
    await form.types('iban', IBAN);
    form.element.clear();
    await form.element.updateComplete;
    expect(form.find('#iban').value).to.equal('');
  });

  it('passes on Enter', async () => {
    const form = await draw('directDebit');
    let entered = 0;
    form.element.addEventListener('dr-method-form-enter', () => entered++);
    form
      .find('#iban')
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    expect(entered).to.equal(1);
  });
});
