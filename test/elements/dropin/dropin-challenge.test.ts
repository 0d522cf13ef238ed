import { expect } from '@open-wc/testing';
import '../../../src/elements/challenge/define.js';
import { drawDropin, type DropinHarness } from '../../support/harness/dropin.js';
import { waitUntil } from '../../support/harness/wait-until.js';

const CALLER = { publishableKey: 'pk_sandbox' };

/** A drop-in whose card is that of a bank that asks (protocol 4.4). */
async function challenged(number = '4917610000000000') {
  const dropin = await (await drawDropin('split-tender', { attaches: true })).isUsable();
  dropin.fields.tokenize = ({ idempotencyKey }) => {
    const { sandbox, sessionId } = dropin.situation;
    const creditCard = { number, expirationMonth: 12, expirationYear: 2040, cvv: '737' };
    const { id, clientSecret } = sandbox.createSource(
      CALLER,
      { type: 'creditCard', sessionId, creditCard },
      { idempotencyKey },
    );
    return Promise.resolve({ sourceId: String(id), clientSecret: String(clientSecret) });
  };
  await dropin.typesCard();
  dropin.payButton.focus();
  dropin.payButton.click();
  return dropin;
}

const challengeOf = (dropin: DropinHarness) =>
  dropin.find<HTMLElementTagNameMap['dr-challenge']>('dr-challenge');
const bankOf = (dropin: DropinHarness) => challengeOf(dropin).shadowRoot!.querySelector('form')!;

async function asks(dropin: DropinHarness): Promise<void> {
  await dropin.until(() => bankOf(dropin), 'the bank does not ask');
}

function answers(dropin: DropinHarness, password: string): void {
  const form = bankOf(dropin);
  form.querySelector('input')!.value = password;
  form.requestSubmit(form.querySelector('button[value=approve]'));
}

describe('<dr-dropin>, a card whose bank requires a challenge', () => {
  it('shows the bank’s page over a busy list, with the amount', async () => {
    const dropin = await challenged();
    await asks(dropin);
    const dialog = challengeOf(dropin).shadowRoot!.querySelector('dialog')!;
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.textContent).to.contain('$68.01');
    expect(dropin.isBusy).to.equal(true);
    expect(dropin.payLabel).to.contain('Confirming with your bank…');
    expect(dropin.element.canSubmit).to.equal(false);
    expect(dropin.heard('dr-success')).to.deep.equal([]);
    await expect(dropin.element).to.be.accessible();
  });

  it('pays after the correct password', async () => {
    const dropin = await challenged();
    await asks(dropin);
    answers(dropin, 'nonsense');
    expect(bankOf(dropin).textContent).to.contain('That password is not right.');
    answers(dropin, '1234');
    await dropin.shows('pane');
    expect(dropin.pane).to.contain('Card added.');
    expect(dropin.has('dr-challenge')).to.equal(false);
    const [success] = dropin.heard('dr-success') as { source: Record<string, unknown> }[];
    expect(success!.source).to.include({ type: 'creditCard', state: 'chargeable' });
  });

  it('never opens a dialog where the bank is content unasked (F-100)', async () => {
    let opened = 0;
    const { showModal } = HTMLDialogElement.prototype;
    HTMLDialogElement.prototype.showModal = function () {
      opened++;
      showModal.call(this);
    };
    try {
      const dropin = await challenged('4000120000000107');
      await dropin.shows('pane');
      expect(dropin.pane).to.contain('Card added.');
      expect(opened).to.equal(0);
    } finally {
      HTMLDialogElement.prototype.showModal = showModal;
    }
  });

  it('shows a refusal above the form, which can be used again (F-100)', async () => {
    const dropin = await challenged();
    await asks(dropin);
    bankOf(dropin).requestSubmit(bankOf(dropin).querySelector('button[value=decline]'));
    await dropin.shows('notice');
    expect(dropin.notice).to.contain('Your bank couldn’t confirm it’s you.');
    expect(dropin.has('dr-challenge')).to.equal(false);
    expect(dropin.heard('dr-error')).to.have.length(1);
    await dropin.typesCard();
    dropin.payButton.click();
    await asks(dropin);
    answers(dropin, 'password');
    await dropin.shows('pane');
  });

  it('treats a shopper’s cancel as one, shows it where focus is, and can be tried again (F-101)', async () => {
    const dropin = await challenged();
    await asks(dropin);
    challengeOf(dropin).shadowRoot!.querySelector<HTMLElement>('[part~=cancel-button]')!.click();
    await dropin.shows('notice');
    expect(dropin.notice).to.contain('The payment was canceled.');
    expect(dropin.heard('dr-cancel')).to.deep.equal([{ paymentMethod: 'creditCard' }]);
    expect(dropin.heard('dr-error')).to.deep.equal([]);
    await waitUntil(() => dropin.focused?.getAttribute('part') === 'notice');
  });

  it('passes an unfinished challenge to the next drop-in (F-108)', async () => {
    const first = await challenged();
    await asks(first);
    first.element.remove();
    const { situation } = first;
    const second = await drawDropin('split-tender', { situation, attaches: true });
    await asks(second);
    answers(second, '1234');
    await second.shows('pane');
    expect(second.heard('dr-success')).to.have.length(1);
    // Nobody has backed out.
    expect([...first.heard('dr-cancel'), ...second.heard('dr-cancel')]).to.deep.equal([]);
  });
});
