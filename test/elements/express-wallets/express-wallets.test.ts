import { expect } from '@open-wc/testing';
import type { DrExpressWallets } from '../../../src/elements/express-wallets/express-wallets.js';
import type { JsonObject } from '../../../src/sandbox/sandbox.js';
import { drawDropin, type DropinHarness, type DropinSetup } from '../../support/harness/dropin.js';
import { situate } from '../../support/harness/gateways.js';

const CALLER = { publishableKey: 'pk_sandbox' };

const groupOf = (dropin: DropinHarness): DrExpressWallets | null =>
  dropin.root.querySelector('dr-express-wallets');

const buttonsOf = (dropin: DropinHarness): HTMLButtonElement[] => [
  ...(groupOf(dropin)?.shadowRoot?.querySelectorAll<HTMLButtonElement>('.place button') ?? []),
];

const buttonOf = (dropin: DropinHarness, wallet: string): HTMLButtonElement =>
  buttonsOf(dropin).find(({ dataset }) => dataset['wallet'] === wallet)!;

const isBusy = (dropin: DropinHarness): boolean =>
  groupOf(dropin)?.shadowRoot?.querySelector('.buttons')?.hasAttribute('inert') === true;

/** The pretend sheet that is open now. */
const sheet = (): HTMLDialogElement | undefined =>
  document.querySelector('div[data-wallet]')?.shadowRoot?.querySelector('dialog[open]') as
    HTMLDialogElement | undefined;

const sheetButton = (name: RegExp): HTMLButtonElement =>
  [...sheet()!.querySelectorAll('button')].find(({ textContent }) => name.test(textContent ?? ''))!;

async function draw(setup: DropinSetup = {}, name: 'wallets' | 'wallets-only' = 'wallets') {
  const dropin = await drawDropin(name, setup);
  await dropin.until(() => buttonsOf(dropin).length > 0 && !isBusy(dropin), 'no wallets');
  return dropin;
}

/** A session that offers these methods. */
function offering(...methods: JsonObject[]) {
  const situation = situate('requires-source');
  situation.sandbox.overrideMethods(CALLER, situation.sessionId, methods);
  return situation;
}

describe('wallets in <dr-dropin>', () => {
  afterEach(() => sheet()?.close());

  it('are above the list in the service’s order, each with a name', async () => {
    const dropin = await draw();

    expect(buttonsOf(dropin).map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Pay with Apple Pay',
      'Pay with Google Pay',
      'Pay with PayPal',
      'Pay with Amazon Pay',
    ]);
    expect(dropin.types).to.deep.equal(['creditCard', 'payPal', 'klarnaCredit']);
    await expect(dropin.element).to.be.accessible();
  });

  it('pay with the sheet’s data, and create a source of their own type', async () => {
    const dropin = await draw({ attaches: true });

    buttonOf(dropin, 'googlePay').click();
    expect(sheet()?.getAttribute('aria-label')).to.equal('Google Pay');
    expect(sheet()?.textContent).to.match(/\$118\.01/);
    sheetButton(/^Pay/).click();
    await dropin.until(() => dropin.heard('dr-success').length === 1, 'no success');

    expect(sheet()).to.equal(undefined);
    expect(dropin.requests.map(({ type, details }) => [type, details])).to.deep.equal([
      ['googlePay', { token: 'pretend' }],
    ]);
    expect(dropin.heard('dr-before-submit')).to.deep.equal([
      { paymentMethod: 'googlePay', valid: true },
    ]);
    await dropin.shows('pane');
    expect(dropin.element.session?.state).to.equal('requires_confirmation');
  });

  it('lock the list and each other until the sheet closes; a double press opens one (F-114)', async () => {
    const dropin = await draw();

    buttonOf(dropin, 'googlePay').click();
    buttonOf(dropin, 'googlePay').click();
    buttonOf(dropin, 'applePay').click();
    await dropin.until(() => isBusy(dropin), 'is not locked');

    expect(document.querySelectorAll('div[data-wallet]')).to.have.lengthOf(1);
    expect(dropin.heard('dr-before-submit')).to.have.lengthOf(1);
    expect(dropin.isBusy).to.equal(true);
    expect(dropin.element.select('klarnaCredit')).to.equal(false);

    sheetButton(/^Cancel/).click();
    await dropin.until(() => !isBusy(dropin), 'stays locked');
  });

  it('report once that the shopper closed the sheet, and can be opened again (F-113)', async () => {
    const dropin = await draw();

    buttonOf(dropin, 'applePay').click();
    sheet()!.close();
    await dropin.until(() => dropin.heard('dr-cancel').length > 0, 'no word');

    expect(dropin.heard('dr-cancel')).to.deep.equal([{ paymentMethod: 'applePay' }]);
    expect(dropin.heard('dr-error')).to.deep.equal([]);
    expect(dropin.notice).to.match(/^The payment was canceled/);
    expect(dropin.requests).to.deep.equal([]);
    await dropin.until(() => !isBusy(dropin), 'stays locked');
    buttonOf(dropin, 'applePay').click();
    expect(sheet()?.open).to.equal(true);
  });

  it('show why a source could not be created, and leave the list usable', async () => {
    const dropin = await draw();
    const { situation } = dropin;
    situation.sandbox.expireSession(CALLER, situation.sessionId);

    buttonOf(dropin, 'googlePay').click();
    sheetButton(/^Pay/).click();
    await dropin.until(() => dropin.heard('dr-error').length > 0, 'no word');

    expect(sheet()).to.equal(undefined);
    expect(dropin.heard('dr-success')).to.deep.equal([]);
  });

  it('open no sheet if the page cancels', async () => {
    const dropin = await draw();
    dropin.element.addEventListener('dr-before-submit', (event) => event.preventDefault());

    buttonOf(dropin, 'applePay').click();

    expect(sheet()).to.equal(undefined);
    expect(isBusy(dropin)).to.equal(false);
  });

  it('open nothing before the terms are accepted, and show which', async () => {
    const dropin = await draw({
      attributes: { 'show-terms-of-sale-disclosure': '', collapsed: '' },
    });
    await dropin.until(() => dropin.has('[data-consent=termsOfSale]'), 'no terms');

    buttonOf(dropin, 'googlePay').click();
    await dropin.until(() => dropin.has('[data-consent][aria-invalid]'), 'no complaint');

    expect(sheet()).to.equal(undefined);
    await dropin.until(
      () => dropin.focused === dropin.find('[data-consent=termsOfSale]'),
      'focus is elsewhere',
    );
    await expect(dropin.element).to.be.accessible();

    dropin.find('[data-consent=termsOfSale]').click();
    buttonOf(dropin, 'googlePay').click();
    expect(sheet()?.open).to.equal(true);
  });

  it('ask for the terms once, in the open row if there is one', async () => {
    const dropin = await draw({ attributes: { 'show-terms-of-sale-disclosure': '' } });
    await dropin.until(() => dropin.has('[data-consent=termsOfSale]'), 'no terms');

    expect(dropin.root.querySelectorAll('[data-consent=termsOfSale]')).to.have.lengthOf(1);
    buttonOf(dropin, 'googlePay').click();
    expect(sheet()).to.equal(undefined);
  });

  it('are the page’s to filter and to colour', async () => {
    const dropin = await draw({
      paymentMethodConfiguration: {
        disabledPaymentMethods: ['applepay', 'amazonPay'],
        googlePay: { style: { buttonColor: 'light' } },
      },
    });

    expect(buttonsOf(dropin).map(({ dataset }) => dataset['wallet'])).to.deep.equal([
      'googlePay',
      'payPal',
    ]);
    expect(buttonOf(dropin, 'googlePay').dataset['color']).to.equal('light');
  });

  it('are not shown where this device has none of them (F-114)', async () => {
    const situation = offering(
      { type: 'creditCard' },
      { type: 'googlePay', wallet: { merchantName: 'Sample' } },
      { type: 'payPal' },
    );
    const dropin = await drawDropin('requires-source', { situation });
    await dropin.shows('list');
    await dropin.until(() => groupOf(dropin)?.shadowRoot?.querySelector('slot[name=none]'), 'asks');

    expect(buttonsOf(dropin)).to.deep.equal([]);
    expect(groupOf(dropin)?.shadowRoot?.textContent?.trim()).to.equal('');
    expect(dropin.types).to.deep.equal(['creditCard', 'payPal']);
  });

  it('do not move rows that can be pressed, even if fewer load than there is space for', async () => {
    // Of which only Google Pay's button can be drawn.
    const situation = offering(
      { type: 'creditCard' },
      { type: 'klarnaCredit' },
      { type: 'googlePay', wallet: { pretend: true } },
      { type: 'payPal', wallet: { environment: 'SANDBOX' } },
      { type: 'amazonPay', wallet: { sandbox: true } },
    );
    const dropin = await drawDropin('requires-source', { situation });
    dropin.element.style.setProperty('inline-size', '320px'); // three buttons take two lines
    const top = () =>
      dropin.radio('creditCard').getBoundingClientRect().top -
      dropin.element.getBoundingClientRect().top;
    await dropin.shows('list');
    const shownAt = top();
    await dropin.until(() => buttonsOf(dropin).length === 1, 'no wallet');

    expect(shownAt).to.be.greaterThan(2 * 48);
    expect(top()).to.be.closeTo(shownAt, 0.5);

    await dropin.pick('klarnaCredit');
    await dropin.until(() => top() < shownAt - 48, 'room is not given back');
  });

  it('leave no room for Apple Pay where the browser has none', async () => {
    expect('ApplePaySession' in globalThis, 'of the engines of these tests').to.equal(false);
    const situation = offering(
      { type: 'creditCard' },
      { type: 'applePay', wallet: { merchantName: 'Sample' } },
    );
    const dropin = await (await drawDropin('requires-source', { situation })).isUsable();

    expect(dropin.has('.express')).to.equal(false);
    expect(dropin.types).to.deep.equal(['creditCard']);
  });

  it('keep no room where none is on offer', async () => {
    const dropin = await drawDropin('requires-source');
    await dropin.isUsable();

    expect(groupOf(dropin)).to.equal(null);
  });

  it('are enough without a list', async () => {
    const dropin = await draw({}, 'wallets-only');

    expect(buttonsOf(dropin)).to.have.lengthOf(2);
    expect(dropin.heard('dr-ready')).to.deep.equal([
      { paymentMethodTypes: ['applePay', 'googlePay'] },
    ]);
    expect(dropin.part('pane').getClientRects()).to.have.lengthOf(0);
    await expect(dropin.element).to.be.accessible();
  });

  it('leave the message that no method is available, if there is neither list nor wallet', async () => {
    const situation = offering({ type: 'googlePay', wallet: { merchantName: 'Sample' } });
    const dropin = await drawDropin('requires-source', { situation });

    await dropin.until(() => groupOf(dropin)?.shadowRoot?.querySelector('slot[name=none]'), 'asks');
    expect(dropin.pane).to.match(/No payment methods/);
    expect(dropin.part('pane').getClientRects()).to.have.lengthOf(1);
  });

  it('do not open for nothing', async () => {
    const situation = situate('zero-total');
    situation.sandbox.overrideMethods(CALLER, situation.sessionId, [
      { type: 'creditCard' },
      { type: 'googlePay', wallet: { pretend: true } },
    ]);
    const dropin = await drawDropin('zero-total', { situation });
    await dropin.until(() => dropin.element.session, 'no session');

    expect(groupOf(dropin)).to.equal(null);
  });

  it('close their sheet when the shopper pays in another tab meanwhile', async () => {
    const dropin = await draw();
    await navigator.locks.request(`dr-pay:${dropin.situation.sessionId}`, async () => {
      buttonOf(dropin, 'googlePay').click();
      await dropin.until(() => sheet() === undefined, 'stays open');
    });

    expect(dropin.requests).to.deep.equal([]);
    expect(dropin.heard('dr-success')).to.deep.equal([]);
  });
});
