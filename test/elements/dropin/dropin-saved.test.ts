import { expect } from '@open-wc/testing';
import { PaymentError } from '../../../src/domain/payment-error.js';
import type { PaymentGateway } from '../../../src/gateway/payment-gateway.js';
import type { ScenarioName } from '../../../src/sandbox/scenarios.js';
import { drawDropin, type DropinHarness, type DropinSetup } from '../../support/harness/dropin.js';
import { situate, type Situated } from '../../support/harness/gateways.js';

const CALLER = { publishableKey: 'pk_sandbox' };

/** What the shopper sees of a known customer's session, and the hands of the shop's back end. */
class Saved {
  readonly dropin: DropinHarness;
  readonly ids: readonly string[];

  constructor(dropin: DropinHarness) {
    this.dropin = dropin;
    this.ids = readIds(dropin.situation);
  }

  /** The rows of saved sources as they are heard. */
  get names(): string[] {
    return [...this.dropin.root.querySelectorAll('label.row')]
      .filter((row) => row.querySelector<HTMLInputElement>('input')?.value.startsWith('saved:'))
      .map((row) => row.querySelector('.name .visually-hidden')?.textContent ?? '');
  }

  row(index: number): HTMLInputElement {
    return this.dropin.radio(`saved:${this.ids[index]}`);
  }

  get form(): HTMLElementTagNameMap['dr-saved-source'] {
    return this.dropin.find<HTMLElementTagNameMap['dr-saved-source']>('.open dr-saved-source');
  }

  get inside(): ShadowRoot {
    return this.form.shadowRoot!; // open, and there once it has been drawn
  }

  inForm<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.inside.querySelector<E>(selector);
    if (!found) throw new Error(`no ${selector} in ${this.inside.textContent}`);
    return found;
  }

  async pick(index: number): Promise<void> {
    this.row(index).click();
    await this.dropin.until(() => this.row(index).checked);
    await this.form.updateComplete;
  }

  /** Waits for the field, then types a whole code. */
  async typesCode(): Promise<void> {
    await this.dropin.until(() => this.dropin.fields.code);
    await this.dropin.until(() => this.inForm('.stage.ready'));
    this.dropin.fields.code.types();
    await this.dropin.element.updateComplete;
  }
}

function readIds({ sandbox, customerId = '' }: Situated): string[] {
  const { sources } = sandbox.readCustomer(CALLER, customerId) as { sources: { id: string }[] };
  return sources.map(({ id }) => id);
}

async function drawSaved(
  setup: DropinSetup = {},
  scenario: ScenarioName = 'saved-cards',
): Promise<Saved> {
  const dropin = await drawDropin(scenario, setup);
  const { sandbox, sessionId } = dropin.situation;
  dropin.fields.authenticate = ({ sourceId, clientSecret: sourceClientSecret }) => {
    const asked = { sessionId, sourceId, sourceClientSecret, creditCard: { cvv: '123' } };
    const { status } = sandbox.authenticateSource(CALLER, asked) as { status: 'complete' };
    return Promise.resolve({ status });
  };
  await dropin.shows('list');
  await dropin.until(() => !dropin.has('.loading'));
  return new Saved(dropin);
}

/** The same service, with the saved cards as they would be in some years' time. */
const inTheFuture = (situation: Situated): PaymentGateway => ({
  ...situation.gateway,
  async loadCheckout(...call) {
    const checkout = await situation.gateway.loadCheckout(...call);
    const saved = (checkout.saved as { creditCard: object }[]).map((source, index) =>
      index > 0
        ? source
        : { ...source, creditCard: { ...source.creditCard, ...expiryOf(situation, index) } },
    );
    return { ...checkout, saved };
  },
});

function expiryOf({ sandbox, customerId = '' }: Situated, index: number): object {
  const { sources } = sandbox.readCustomer(CALLER, customerId) as {
    sources: { creditCard: { expirationYear: number } }[];
  };
  // As long as it is the year it was saved with, it is taken for past.
  return sources[index]?.creditCard.expirationYear === 2040 ? { expirationYear: 2021 } : {};
}

describe('<dr-dropin>, saved sources', () => {
  it('are above the methods, the default first and open, in one radio group (12.3, 49)', async () => {
    const { dropin, names, ids } = await drawSaved();
    expect(names).to.deep.equal([
      'Visa ending in 1111',
      'Mastercard ending in 0008',
      'American Express ending in 2341',
    ]);
    expect(dropin.types.slice(0, 4)).to.deep.equal([
      ...ids.map((id) => `saved:${id}`),
      'creditCard',
    ]);
    expect(dropin.open).to.equal(`saved:${ids[0]}`);
    expect(dropin.text).to.contain('Visa •••• 1111').and.to.contain('Default');
    expect(dropin.text).to.contain('Expires 12/40');
    expect(dropin.heard('dr-ready')).to.have.length(1);
    const [{ paymentMethodTypes }] = dropin.heard('dr-ready') as [{ paymentMethodTypes: string[] }];
    expect(paymentMethodTypes.filter((type) => type === 'creditCard')).to.have.length(1);
    expect(paymentMethodTypes.some((type) => type.startsWith('saved'))).to.equal(false);
    await expect(dropin.element).to.be.accessible();
  });

  for (const layout of ['tabs', 'radios']) {
    it(`are shown in ${layout} as well`, async () => {
      const dropin = await drawDropin('saved-cards', { attributes: { layout } });
      await dropin.until(() => dropin.has('dr-saved-source'));
      expect(dropin.text).to.contain('Visa •••• 1111').and.to.contain('Mastercard •••• 0008');
      await dropin.until(() => dropin.fields.codes.length === 1);
      await expect(dropin.element).to.be.accessible();
    });
  }

  it('leave no trace of a card number or a secret in the page', async () => {
    const { dropin } = await drawSaved();
    await dropin.until(() => dropin.has('dr-saved-source'));
    const inside = dropin.find('dr-saved-source').shadowRoot!.innerHTML; // open, as above
    expect(dropin.root.innerHTML + inside).to.not.match(/4444|secret|_[0-9a-f-]{36}/i);
  });

  it('are not there for a guest, nor where the page hides them', async () => {
    const guest = await (await drawDropin('requires-source')).isUsable();
    expect(guest.types.some((type) => type.startsWith('saved'))).to.equal(false);
    const hidden = await drawDropin('saved-cards', { attributes: { 'saved-sources': 'hide' } });
    await hidden.isUsable();
    expect(hidden.types[0]).to.equal('creditCard');
  });

  it('go with their method: a page that disables cards shows none', async () => {
    const dropin = await drawDropin('saved-cards', {
      paymentMethodConfiguration: { disabledPaymentMethods: ['creditCard'] },
    });
    await dropin.shows('list');
    expect(dropin.types.some((type) => type.startsWith('saved'))).to.equal(false);
  });

  it('pay after the security code, and hand the saved source to the page', async () => {
    const saved = await drawSaved({ attaches: true });
    const { dropin, ids } = saved;
    await saved.typesCode();
    expect(dropin.element.canSubmit).to.equal(true);

    dropin.payButton.click();
    await dropin.shows('pane');

    expect(dropin.fields.code.authentications).to.have.length(1);
    expect(dropin.fields.code.authentications[0]).to.deep.include({
      sessionId: dropin.situation.sessionId,
      sourceId: ids[0],
    });
    const [success] = dropin.heard('dr-success') as { source: object }[];
    expect(success!.source).to.deep.include({ id: ids[0], reusable: true, state: 'chargeable' });
    expect(success).to.deep.include({ readyForStorage: false, supportsStorage: true });
    expect(dropin.heard('dr-before-submit')).to.deep.equal([
      { paymentMethod: 'creditCard', valid: true },
    ]);
    expect(dropin.requests).to.deep.equal([]); // nothing new is made
    expect(dropin.text).to.contain('Visa •••• 1111');
  });

  it('give their field the colors of the scheme that the shopper switches to', async () => {
    const { matchMedia } = window;
    const dark = Object.assign(new EventTarget(), { matches: false });
    window.matchMedia = (query) =>
      query.includes('color-scheme') ? (dark as unknown as MediaQueryList) : matchMedia(query); // listened to, nothing else
    try {
      const { dropin } = await drawSaved();
      await dropin.until(() => dropin.fields.code);
      const scheme = (): string | undefined => dropin.fields.code.options.style['colorScheme'];
      expect(scheme()).to.equal('light');
      dropin.element.style.colorScheme = 'dark';
      dark.dispatchEvent(new Event('change'));
      await dropin.until(() => scheme() === 'dark');
    } finally {
      window.matchMedia = matchMedia;
    }
  });

  it('pay with the picked card, whose code has its own length', async () => {
    const saved = await drawSaved({ attaches: true });
    const { dropin, ids } = saved;
    await saved.pick(2);
    await saved.typesCode();
    expect(dropin.fields.code.options).to.deep.include({ brand: 'American Express' });
    expect(dropin.fields.code.options.title).to.contain('American Express ending in 2341');
    dropin.fields.authenticate = () => Promise.resolve({ status: 'authentication_not_required' });
    await dropin.element.submit();
    const [success] = dropin.heard('dr-success') as { source: { id: string } }[];
    expect(success!.source.id).to.equal(ids[2]);
  });

  it('ask for the code each time: every card has its own field', async () => {
    const saved = await drawSaved();
    const { dropin } = saved;
    await saved.typesCode();
    await saved.pick(1);
    await dropin.until(() => dropin.fields.codes.length === 2);
    expect(dropin.fields.codes[0]!.isDestroyed).to.equal(true);
    await dropin.until(() => saved.inForm('.stage.ready'));
    expect(dropin.element.canSubmit).to.equal(false);
  });

  it('do not pay without the code, and show an error at the field', async () => {
    const saved = await drawSaved();
    const { dropin } = saved;
    await dropin.until(() => saved.inForm('.stage.ready'));
    const { status } = await dropin.element.submit();
    expect(status).to.equal('error');
    expect(dropin.fields.code.validated).to.equal(1);
    expect(dropin.fields.code.focused).to.equal(1);
    expect(dropin.fields.code.authentications).to.deep.equal([]);
    const [error] = dropin.heard('dr-error') as { errors: { code: string; message: string }[] }[];
    expect(error!.errors[0]).to.deep.equal({
      code: 'incomplete_security_code',
      message: 'Enter this card’s security code.',
    });
  });

  it('pay with a code that has not been reported to the page yet', async () => {
    const saved = await drawSaved({ attaches: true });
    const { dropin } = saved;
    await dropin.until(() => saved.inForm('.stage.ready'));
    dropin.fields.code.holdsBack = true;
    expect(dropin.element.canSubmit).to.equal(false);

    expect((await dropin.element.submit()).status).to.equal('success');

    expect(dropin.fields.code.validated).to.equal(0);
    expect(dropin.heard('dr-error')).to.deep.equal([]);
  });

  it('pay on Enter inside the code', async () => {
    const saved = await drawSaved({ attaches: true });
    await saved.typesCode();
    saved.dropin.fields.code.listener.onEnter();
    await saved.dropin.shows('pane');
  });

  it('stay on the screen with the reason when the issuer refuses, and take another try', async () => {
    const saved = await drawSaved({ attaches: true });
    const { dropin, ids } = saved;
    dropin.fields.authenticate = () => Promise.resolve({ status: 'failed' });
    await saved.typesCode();
    await dropin.element.submit();
    await dropin.until(() => dropin.notice?.includes('couldn’t confirm'));
    expect(dropin.open).to.equal(`saved:${ids[0]}`);
    expect(dropin.heard('dr-success')).to.deep.equal([]);

    dropin.fields.authenticate = () => Promise.resolve({ status: 'complete' });
    await saved.typesCode();
    const { status } = await dropin.element.submit();
    expect(status).to.equal('success');
  });

  it('treat a failure on the way as one that can be tried again', async () => {
    const saved = await drawSaved({ attaches: true });
    const { dropin } = saved;
    dropin.fields.authenticate = () => Promise.reject(new PaymentError('offline'));
    await saved.typesCode();
    const { status } = await dropin.element.submit();
    expect(status).to.equal('error');
    await dropin.until(() => dropin.notice?.includes('offline'));
  });

  it('offer another try where the code’s field cannot be loaded', async () => {
    const saved = await drawSaved();
    const { dropin } = saved;
    await dropin.until(() => dropin.fields.codes.length === 1);
    dropin.fields.code.listener.onError(new PaymentError('frame-unavailable'));
    await dropin.until(() => saved.inForm('.stage button'));
    await expect(dropin.element).to.be.accessible();
    saved.inForm('.stage button').click();
    await dropin.until(() => dropin.fields.codes.length === 2);
  });

  it('need no agreement to be saved, and accept the terms as all others', async () => {
    const saved = await drawSaved({
      options: { showSavePaymentAgreement: true, showTermsOfSaleDisclosure: true },
    });
    const { dropin } = saved;
    await dropin.until(() => dropin.has('.open [data-consent=termsOfSale]'));
    expect(dropin.has('.open [data-consent=save]')).to.equal(false);
    await dropin.pick('creditCard');
    await dropin.until(() => dropin.has('.open [data-consent=save]'));
  });

  it('leave the new card its row: it pays as ever, and is not taken for the saved one', async () => {
    const saved = await drawSaved({ attaches: true, options: { showSavePaymentAgreement: true } });
    const { dropin } = saved;
    await dropin.pick('creditCard');
    await dropin.isUsable();
    await dropin.typesCard();
    await dropin.until(() => dropin.has('.open [data-consent=save]'));
    dropin.find<HTMLInputElement>('.open [data-consent=save]').click();
    await dropin.element.submit();
    expect(dropin.fields.card.submissions).to.have.length(1);
    expect(dropin.heard('dr-success')[0]).to.deep.include({ readyForStorage: true });
  });

  it('dispatch a cancelable event before one is picked, and keep the row if it is canceled', async () => {
    const saved = await drawSaved();
    const { dropin, ids } = saved;
    dropin.element.addEventListener('dr-method-select', (event) => event.preventDefault());
    saved.row(1).click();
    await dropin.element.updateComplete;
    expect(dropin.heard('dr-method-select')).to.deep.equal([
      { paymentMethod: 'creditCard', savedSource: ids[1] },
    ]);
    expect(dropin.open).to.equal(`saved:${ids[0]}`);
  });

  describe('with an issuer that wants to see the shopper', () => {
    it('are authenticated before the page is notified', async () => {
      const saved = await drawSaved({}, 'saved-cards-in-germany');
      const { dropin } = saved;
      await saved.typesCode();
      const submitting = dropin.element.submit();
      await dropin.until(() => dropin.has('dr-challenge'));
      expect(dropin.heard('dr-success')).to.deep.equal([]);
      dropin.element.remove();
      await Promise.race([submitting, Promise.resolve()]);
    });
  });

  describe('an expired one', () => {
    const expired = async (): Promise<Saved> => {
      const situation = situate('saved-cards');
      const dropin = await drawDropin('saved-cards', { situation });
      const { fields } = dropin;
      dropin.element.gateway = { ...inTheFuture(situation), fields };
      await dropin.until(() => dropin.has('.open dr-saved-source'));
      return new Saved(dropin);
    };

    it('shows it in its row, asks for a new date instead of the code, and does not pay', async () => {
      const saved = await expired();
      const { dropin } = saved;
      await dropin.until(() => dropin.text.includes('Expired 12/21'));
      expect(saved.inForm('.status.warning').textContent).to.contain('This card has expired');
      expect(saved.inside.querySelector('.code')).to.equal(null);
      expect(dropin.element.canSubmit).to.equal(false);
      await dropin.element.submit();
      await dropin.until(() => saved.inside.activeElement?.localName === 'select');
      await expect(dropin.element).to.be.accessible();
    });

    it('rejects a past date, accepts a valid one, and asks for the code', async () => {
      const saved = await expired();
      const { dropin, ids } = saved;
      const choose = async (month: string, year: string) => {
        saved.inForm<HTMLSelectElement>('[name=month]').value = month;
        saved.inForm<HTMLSelectElement>('[name=year]').value = year;
        saved.inForm('.expiry button').click();
        await saved.form.updateComplete;
      };
      await dropin.until(() => saved.inForm('.expiry'));
      await choose('', '');
      expect(saved.inForm('.complaint').textContent).to.contain('in the future');
      expect(saved.inForm('[name=month]').getAttribute('aria-invalid')).to.equal('true');

      await choose('09', String(new Date().getFullYear() + 3));
      await dropin.until(() => saved.inForm('.stage.ready'));

      const { creditCard } = dropin.situation.sandbox.readSource(CALLER, ids[0]!) as {
        creditCard: object;
      };
      expect(creditCard).to.deep.include({
        expirationMonth: 9,
        expirationYear: new Date().getFullYear() + 3,
      });
      await dropin.until(() => dropin.announced.includes('new date for Visa ending in 1111'));
    });
  });

  describe('that the page manages', () => {
    const managing = async (): Promise<Saved> => {
      const saved = await drawSaved({ attributes: { 'saved-sources': 'manage' } });
      await saved.dropin.until(() => saved.inForm('.tasks'));
      return saved;
    };
    const back = ({ dropin: { situation } }: Saved) => ({
      remove: (id: string) =>
        situation.sandbox.removeSavedSource(CALLER, situation.customerId ?? '', id),
      prefer: (id: string) =>
        void situation.sandbox.updateCustomer(CALLER, situation.customerId ?? '', {
          defaultSourceId: id,
        }),
    });

    it('can be removed only there', async () => {
      const shown = await drawSaved();
      await shown.dropin.until(() => shown.dropin.has('dr-saved-source'));
      expect(shown.inside.querySelector('.task.remove')).to.equal(null);
    });

    it('are removed after a confirmation, and focus moves on in the list', async () => {
      const saved = await managing();
      const { dropin, ids } = saved;
      dropin.element.addEventListener('dr-saved-source-remove', (event) => {
        event.waitUntil(Promise.resolve().then(() => back(saved).remove(event.detail.source.id)));
      });
      saved.inForm('.task.remove').focus();
      saved.inForm('.task.remove').click();
      await saved.form.updateComplete;
      const question = saved.inForm('.question');
      expect(saved.inside.activeElement).to.equal(question);
      expect(question.textContent).to.contain('Remove Visa ending in 1111 from your account?');
      await expect(dropin.element).to.be.accessible();

      saved.inForm('.button.danger').click();
      await dropin.until(() => saved.names.length === 2);

      expect(dropin.open).to.equal(`saved:${ids[1]}`);
      await dropin.until(() => dropin.focused !== null);
      expect(dropin.focused).to.equal(saved.row(1));
      await dropin.until(() => dropin.announced.includes('Visa ending in 1111 is removed'));
    });

    it('stay when the shopper thinks better of it: by the button, and by Escape', async () => {
      const saved = await managing();
      const { dropin } = saved;
      let asked = 0;
      dropin.element.addEventListener('dr-saved-source-remove', () => asked++);
      saved.inForm('.task.remove').click();
      await saved.form.updateComplete;
      saved.inForm('.answers .plain').click();
      await saved.form.updateComplete;
      expect(saved.inside.activeElement).to.equal(saved.inForm('.task.remove'));
      saved.inForm('.task.remove').click();
      await saved.form.updateComplete;
      const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
      saved.inForm('.question').dispatchEvent(escape);
      await saved.form.updateComplete;
      expect(saved.inside.activeElement).to.equal(saved.inForm('.task.remove'));
      expect(asked).to.equal(0);
      expect(saved.names).to.have.length(3);
    });

    it('stay with the reason when the page’s back end cannot remove them', async () => {
      const saved = await managing();
      const { dropin } = saved;
      dropin.element.addEventListener('dr-saved-source-remove', (event) =>
        event.waitUntil(Promise.resolve(new Response(null, { status: 500 }))),
      );
      saved.inForm('.task.remove').click();
      await saved.form.updateComplete;
      saved.inForm('.button.danger').click();
      await dropin.until(() => saved.inForm('.status.danger'));
      expect(saved.names).to.have.length(3);
    });

    it('are not reported as removed if the page does not answer', async () => {
      const saved = await managing();
      saved.inForm('.task.remove').click();
      await saved.form.updateComplete;
      saved.inForm('.button.danger').click();
      await saved.dropin.until(() => saved.inForm('.status.danger'));
      expect(saved.names).to.have.length(3);
      expect(saved.dropin.announced).to.not.contain('is removed');
    });

    it('are left alone when the page cancels', async () => {
      const saved = await managing();
      saved.dropin.element.addEventListener('dr-saved-source-remove', (event) =>
        event.preventDefault(),
      );
      const { reads } = saved.dropin.situation;
      saved.inForm('.task.remove').click();
      await saved.form.updateComplete;
      saved.inForm('.button.danger').click();
      await saved.form.updateComplete;
      expect(saved.dropin.situation.reads).to.equal(reads);
    });

    it('can be made the default', async () => {
      const saved = await managing();
      const { dropin, ids } = saved;
      dropin.element.addEventListener('dr-saved-source-default', (event) => {
        event.waitUntil(Promise.resolve().then(() => back(saved).prefer(event.detail.source.id)));
      });
      expect(saved.inside.querySelector('.task.default')).to.equal(null); // it is already
      await saved.pick(1);
      saved.inForm('.task.default').click();
      await dropin.until(() => dropin.types[0] === `saved:${ids[1]}`);
      expect(dropin.open).to.equal(`saved:${ids[1]}`);
      await dropin.until(() => dropin.announced.includes('is now your default card'));
    });

    it('cannot be removed while they pay for a subscription, and say why', async () => {
      const saved = await managing();
      await saved.pick(2);
      await saved.dropin.until(() => saved.inForm('.hint'));
      expect(saved.inside.querySelector('.task.remove')).to.equal(null);
      expect(saved.inForm('.hint').textContent).to.contain('This card pays for a subscription');
    });
  });
});
