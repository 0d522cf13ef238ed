import { expect } from '@open-wc/testing';
import { PaymentError } from '../../../src/domain/payment-error.js';
import { drawDropin, type DropinHarness, type DropinSetup } from '../../support/harness/dropin.js';
import { situate } from '../../support/harness/gateways.js';
import { OWNER } from '../../support/sample-owner.js';

const CALLER = { publishableKey: 'pk_sandbox' };
const CARD = { number: '4444222233331111', expirationMonth: 12, expirationYear: 2040, cvv: '123' };
const { postalCode: _, state: __, ...PLAIN } = OWNER.address;
const IN_BRITAIN = { ...OWNER, address: { ...PLAIN, country: 'GB' } };

/** A drop-in for a checkout of this payer; the service takes what the card's frame is given. */
async function drawFor(billTo: object, setup: DropinSetup = {}): Promise<DropinHarness> {
  const situation = situate('requires-source');
  situation.sandbox.updateCheckout(CALLER, situation.checkoutId, { billTo });
  const dropin = await drawDropin('requires-source', { situation, attaches: true, ...setup });
  const { sandbox, sessionId } = situation;
  dropin.fields.tokenize = ({ owner, idempotencyKey }) => {
    const body = { type: 'creditCard', sessionId, owner, creditCard: CARD };
    const made = sandbox.createSource(CALLER, body as never, { idempotencyKey });
    return Promise.resolve({
      sourceId: made.id as string,
      clientSecret: made.clientSecret as string,
    });
  };
  return dropin.isUsable();
}

const asked = (dropin: DropinHarness): readonly string[] =>
  [...dropin.root.querySelectorAll('.owner label')].map((label) => label.textContent ?? '');

/** The form is loaded when it is needed. */
async function isAsked(dropin: DropinHarness, labels: readonly string[]): Promise<void> {
  await dropin.until(() => asked(dropin).length > 0);
  expect(asked(dropin)).to.deep.equal(labels);
}

const input = (dropin: DropinHarness, name: string) =>
  dropin.find<HTMLInputElement>(`.owner input[name=${name}]`);

async function types(dropin: DropinHarness, name: string, text: string): Promise<void> {
  const field = input(dropin, name);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await dropin.element.updateComplete;
}

describe('a payer of whom something is missing', () => {
  it('is not asked for if everything is known', async () => {
    expect(asked(await drawFor(OWNER))).to.deep.equal([]);
  });

  it('chooses a state where the country has a list, and pays with it', async () => {
    const { state, ...rest } = OWNER.address;
    void state;
    const dropin = await drawFor({ ...OWNER, address: rest });
    await isAsked(dropin, ['State or province']);
    const menu = dropin.find<HTMLSelectElement>('.owner select[name=region]');
    await expect(dropin.element).to.be.accessible();
    menu.value = 'MN';
    menu.dispatchEvent(new Event('change', { bubbles: true }));
    await dropin.typesCard();
    dropin.payButton.click();
    await dropin.until(() => dropin.heard('dr-success').length === 1);
    expect(dropin.fields.card.submissions[0]?.owner).to.deep.equal({ address: { state: 'MN' } });
  });

  it('is asked only for the missing part, and pays by card with it', async () => {
    const dropin = await drawFor(IN_BRITAIN);
    await isAsked(dropin, ['Postal code']);
    expect(input(dropin, 'postalCode').autocomplete).to.equal('postal-code');
    await expect(dropin.element).to.be.accessible();

    await dropin.typesCard();
    expect(dropin.element.canSubmit).to.equal(false);
    await types(dropin, 'postalCode', ' SW1A 1AA ');
    expect(dropin.element.canSubmit).to.equal(true);
    dropin.payButton.click();
    await dropin.until(() => dropin.heard('dr-success').length === 1);

    expect(dropin.fields.card.submissions[0]?.owner).to.deep.equal({
      address: { postalCode: 'SW1A 1AA' },
    });
    expect(dropin.heard('dr-success')[0]).to.have.nested.include({
      'source.owner.address.postalCode': 'SW1A 1AA',
      'source.owner.address.line1': PLAIN.line1,
    });
  });

  it('is led to the first field that is empty or wrong', async () => {
    const { email: _email, firstName: _first, lastName: _last, ...nobody } = IN_BRITAIN;
    const dropin = await drawFor({ ...nobody, email: '' });
    const { element } = dropin;
    await dropin.typesCard();
    await isAsked(dropin, ['First name', 'Last name', 'Postal code']);

    const { status } = await element.submit();
    expect(status).to.equal('error');
    await dropin.until(() => dropin.focused === input(dropin, 'givenName'));
    expect(dropin.text).to.contain('Enter your given name.');
    await expect(element).to.be.accessible();
    const [{ errors }] = dropin.heard('dr-error') as [
      { errors: readonly { parameter?: string }[] },
    ];
    expect(errors.map(({ parameter }) => parameter)).to.deep.equal([
      'owner.firstName',
      'owner.lastName',
      'owner.address.postalCode',
    ]);

    // One name is enough.
    await types(dropin, 'familyName', 'Suharto');
    await element.submit();
    await dropin.until(() => dropin.focused === input(dropin, 'postalCode'));
    expect(dropin.text).to.not.contain('Enter your given name.');
    expect(dropin.fields.card.submissions).to.deep.equal([]);
  });

  it('keeps the input after a decline, a new amount and another method', async () => {
    const dropin = await drawFor(IN_BRITAIN);
    const { tokenize } = dropin.fields;
    await dropin.typesCard();
    await types(dropin, 'postalCode', 'SW1A 1AA');
    dropin.fields.tokenize = () => Promise.reject(new PaymentError('declined'));
    await dropin.element.submit();
    await dropin.shows('notice');
    expect(input(dropin, 'postalCode').value).to.equal('SW1A 1AA');

    dropin.fields.tokenize = () => Promise.reject(new PaymentError('amount-changed'));
    await dropin.element.submit();
    await dropin.until(() => dropin.element.error?.code === 'amount-changed' && !dropin.isBusy);
    expect(input(dropin, 'postalCode').value).to.equal('SW1A 1AA');

    await dropin.pick('payPal'); // PayPal knows its shopper
    await dropin.until(() => asked(dropin).length === 0);
    await dropin.pick('creditCard');
    expect(input(dropin, 'postalCode').value).to.equal('SW1A 1AA');

    dropin.fields.tokenize = tokenize;
    const { status } = await dropin.element.submit();
    expect(status).to.equal('success');
  });

  it('pays with it by a method of a provider', async () => {
    const dropin = await drawFor(IN_BRITAIN, {
      attributes: { 'disable-automatic-redirects': '', 'return-url': 'https://shop.example/r' },
    });
    await dropin.pick('klarnaCredit');
    await types(dropin, 'postalCode', 'SW1A 1AA');
    dropin.payButton.click();
    await dropin.until(() => dropin.heard('dr-success').length === 1);
    expect(dropin.requests[0]?.owner).to.deep.equal({ address: { postalCode: 'SW1A 1AA' } });
  });

  it('cannot change it while the page is disabled', async () => {
    const dropin = await drawFor(IN_BRITAIN);
    dropin.element.disabled = true;
    await dropin.element.updateComplete;
    expect(input(dropin, 'postalCode').readOnly).to.equal(true);
  });

  it('is asked if the page’s address is incomplete, to save a card without a session', async () => {
    const dropin = await drawDropin('requires-source', {
      sessionId: undefined as never,
      billingAddress: IN_BRITAIN as never,
      attributes: { flow: 'managePaymentMethods' },
    });
    await dropin.isUsable();
    await isAsked(dropin, ['Postal code']);
  });
});
