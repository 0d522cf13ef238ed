import { expect } from '@open-wc/testing';
import type { CardSubmission } from '../../../src/fields/field-provider.js';
import { browserPage } from '../../../src/session/browser-page.js';
import type { Page } from '../../../src/session/page.js';
import { paymentsOf } from '../../../src/session/payments.js';
import { acquireStore } from '../../../src/session/session-store.js';
import { savingFor } from '../../../src/session/saving.js';
import { drawDropin, type DropinHarness } from '../../support/harness/dropin.js';
import { situate } from '../../support/harness/gateways.js';

const CALLER = { publishableKey: 'pk_sandbox' };
const CARD = { number: '4444222233331111', expirationMonth: 12, expirationYear: 2040, cvv: '123' };
const ADA = {
  firstName: 'Ada',
  lastName: 'Sample',
  email: 'ada@example.com',
  phoneNumber: '5550100123',
  address: { line1: '1 Sample Street', state: 'MN', postalCode: '55343', country: 'US' },
};

type Setup = NonNullable<Parameters<typeof drawDropin>[1]>;

/** A drop-in on an account page: there is no session; the service makes of the card what the frame sends. */
async function drawManaging(setup: Setup = {}): Promise<DropinHarness> {
  const dropin = await drawDropin('requires-source', {
    sessionId: undefined as never,
    attributes: { flow: 'managePaymentMethods' },
    billingAddress: ADA,
    ...setup,
  });
  const { sandbox } = dropin.situation;
  dropin.fields.tokenize = ({ idempotencyKey, ...submission }: CardSubmission) => {
    const body = { ...submission, type: 'creditCard', creditCard: CARD };
    const { id, clientSecret } = sandbox.createSource(CALLER, body, { idempotencyKey });
    return Promise.resolve({ sourceId: String(id), clientSecret: String(clientSecret) });
  };
  return dropin;
}

const saves = async (dropin: DropinHarness): Promise<void> => {
  await dropin.until(() => dropin.has('[data-consent=save]'));
  await dropin.typesCard();
  dropin.find<HTMLInputElement>('[data-consent=save]').click();
  await dropin.element.submit();
};

describe('<dr-dropin flow="managePaymentMethods">', () => {
  it('offers storable methods, without a session and without the seller', async () => {
    const dropin = await (await drawManaging()).isUsable();
    expect(dropin.types).to.include('creditCard').and.to.not.include('wireTransfer');
    expect(dropin.types).to.not.include('klarnaCredit');
    expect(dropin.situation.reads).to.equal(0);
    expect(dropin.payLabel).to.equal('Save card');
    expect(dropin.find('legend').textContent).to.contain('Add a payment method');
    expect(dropin.has('[part~=legal]')).to.equal(false);
    expect(dropin.heard('dr-ready')).to.have.length(1);
    expect(dropin.heard('dr-session-change')).to.deep.equal([]);
    expect(dropin.element.session).to.equal(undefined);
    await expect(dropin.element).to.be.accessible();
  });

  it('leaves a session id aside: there is nothing to pay for', async () => {
    const dropin = await drawDropin('requires-source', {
      attributes: { flow: 'managePaymentMethods' },
      billingAddress: ADA,
    });
    await dropin.isUsable();
    expect(dropin.situation.reads).to.equal(0);
    expect(dropin.text).to.not.contain('118.01');
  });

  it('saves nothing before the shopper agrees', async () => {
    const dropin = await drawManaging({ options: { showSavePaymentAgreement: false } });
    await dropin.until(() => dropin.has('[data-consent=save]'));
    const box = dropin.find<HTMLInputElement>('[data-consent=save]');
    expect(box.checked).to.equal(false);
    expect(box.required).to.equal(true);
    await dropin.typesCard();
    const { status } = await dropin.element.submit();
    expect(status).to.equal('error');
    expect(dropin.fields.card.submissions).to.deep.equal([]);
    await dropin.until(() => dropin.focused === dropin.find('[data-consent=save]'));
    expect(dropin.text).to.contain('Please agree to let us save this payment method.');
  });

  it('creates a source that is ready for storage, with the accepted terms', async () => {
    const dropin = await (await drawManaging()).isUsable();
    await dropin.until(() => dropin.has('[data-consent=save]'));
    const words = dropin
      .find('[data-consent=save]')
      .closest('label')
      ?.textContent?.replace(/\s+/g, ' ')
      .trim();
    await saves(dropin);

    const [submission] = dropin.fields.card.submissions;
    expect(submission).to.deep.include({ owner: ADA, futureUse: true, mandate: { terms: words } });
    expect(submission).to.not.have.any.keys('sessionId');
    expect(dropin.heard('dr-success')[0]).to.deep.include({
      readyForStorage: true,
      supportsStorage: true,
    });
    const { source } = dropin.heard('dr-success')[0] as { source: Record<string, unknown> };
    expect(source).to.deep.include({ type: 'creditCard', state: 'chargeable' });
  });

  it('shows the saved source and accepts another one', async () => {
    const dropin = await (await drawManaging()).isUsable();
    await saves(dropin);
    await dropin.shows('pane');
    expect(dropin.pane).to.contain('Visa •••• 1111 is saved.');
    await expect(dropin.element).to.be.accessible();

    dropin.part('again-button').click();
    await dropin.isUsable();

    expect(dropin.find<HTMLInputElement>('[data-consent=save]').checked).to.equal(false);
    await saves(dropin);
    expect(dropin.heard('dr-success')).to.have.length(2);
    const [one, two] = dropin.fields.cards.flatMap(({ submissions }) => submissions);
    expect(one?.idempotencyKey).to.not.equal(two?.idempotencyKey);
  });

  it('shows it at once: the list is not rendered in between', async () => {
    const dropin = await (await drawManaging()).isUsable();
    const told: string[] = [];
    dropin.element.addEventListener('dr-state-change', ({ detail: { state } }) => {
      const activity = 'activity' in state ? state.activity.name : '';
      told.push(`${activity}${dropin.has('[part~=list]') ? ' with a list' : ''}`);
    });
    await saves(dropin);
    await dropin.until(() => told.at(-1)?.startsWith('idle'));
    expect(told).to.include('attaching with a list');
    expect(told.at(-1)).to.equal('idle');
  });

  it('switches to a session after a source was saved', async () => {
    const dropin = await (await drawManaging()).isUsable();
    await saves(dropin);
    await dropin.shows('pane');
    dropin.element.sessionId = dropin.situation.sessionId;
    dropin.element.flow = 'checkout';
    await dropin.until(() => dropin.payLabel.includes('118.01'));
    expect(dropin.text).to.not.contain('is saved');
  });

  it('waits for the page’s back end and reports no success if that fails', async () => {
    const dropin = await drawManaging({ onSuccess: () => Promise.reject(new Error('no')) });
    await dropin.isUsable();
    await saves(dropin);
    await dropin.until(() => dropin.notice);
    expect(dropin.has('[part~=pane]')).to.equal(false);
    expect(dropin.text).to.not.contain('is saved');
  });

  it('mentions renewal for a method that will pay for a subscription', async () => {
    const dropin = await drawManaging({
      options: { usage: 'subscription', showTermsOfSaleDisclosure: true },
    });
    await dropin.until(() => dropin.has('[data-consent=termsOfSale]'));
    const words = dropin.find('[data-consent=termsOfSale]').closest('label')?.textContent;
    expect(words).to.contain('subscription renews').and.to.contain('keep this');
  });

  it('waits for a billing address that the page gives a moment later', async () => {
    const dropin = await drawManaging({ billingAddress: undefined as never });
    await dropin.shows('loading');
    dropin.element.billingAddress = ADA;
    await dropin.isUsable();
    expect(dropin.heard('dr-error')).to.deep.equal([]);
  });

  it('reports a missing billing address, and continues once there is one', async () => {
    const dropin = await drawManaging({ billingAddress: undefined as never });
    await dropin.until(() => dropin.element.error?.code === 'invalid-configuration');
    await dropin.shows('pane');
    expect(dropin.heard('dr-error')).to.have.length(1);
    dropin.element.billingAddress = ADA;
    await dropin.isUsable();
    expect(dropin.element.error).to.equal(undefined);
  });

  it('saves a source that is authorized at a provider, and stores the consents during the redirect', async () => {
    const situation = situate('requires-source');
    const saving = savingFor({ country: 'US', supportsStorage: true });
    const left: string[] = [];
    const page = Object.create(browserPage, {
      leave: { value: (url: string) => void left.push(url) },
    }) as Page;
    const { store, release } = acquireStore(situation.gateway, saving, { language: 'en', page });
    paymentsOf(store, page);
    const setup = { situation, gateway: situation.gateway };
    const dropin = await (await drawManaging(setup)).isUsable();
    release();
    await dropin.pick('payPalBilling');
    await dropin.until(() => dropin.has('.open [data-consent=save]'));
    dropin.find<HTMLInputElement>('.open [data-consent=save]').click();
    expect(await dropin.element.submit()).to.deep.equal({ status: 'redirecting' });
    dropin.element.remove();
    await Promise.resolve();
    const [, token = ''] = /redirects\/([^?]+)/.exec(left[0] ?? '') ?? [];
    situation.sandbox.decideRedirect(token, 'approve');

    const back = await drawManaging(setup);
    await back.until(() => back.heard('dr-success').length > 0);

    const [success] = back.heard('dr-success') as { source: object }[];
    expect(success).to.deep.include({ readyForStorage: true, supportsStorage: true });
    expect(success!.source).to.deep.include({ type: 'payPalBilling', state: 'chargeable' });
    await back.until(() => back.pane.includes('is saved'));
  });

  it('switches to a session when the page sets the usage to checkout', async () => {
    const dropin = await (await drawManaging()).isUsable();
    dropin.element.sessionId = dropin.situation.sessionId;
    dropin.element.flow = 'checkout';
    await dropin.until(() => dropin.payLabel.includes('118.01'));
    expect(dropin.types).to.include('wireTransfer');
  });
});
