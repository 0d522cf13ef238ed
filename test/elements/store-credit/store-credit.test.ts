import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/elements/store-credit/define.js';
import type { CreditApplyEvent } from '../../../src/elements/store-credit/events.js';
import type { DrStoreCredit } from '../../../src/elements/store-credit/store-credit.js';
import type { ScenarioName } from '../../../src/sandbox/scenarios.js';
import { toDecimal } from '../../../src/domain/money.js';
import { refusingGateway, silentGateway, situate } from '../../support/harness/gateways.js';
import { waitUntil } from '../../support/harness/wait-until.js';

/** A form for store credit as a shopper meets it. Alone knows the shadow root. */
class CreditHarness {
  readonly element: DrStoreCredit;

  constructor(element: DrStoreCredit) {
    this.element = element;
  }

  get #root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return this.#root.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  get input(): HTMLInputElement | null {
    return this.#root.querySelector('input');
  }

  get apply(): HTMLButtonElement | null {
    return this.#root.querySelector('[part=apply-button]');
  }

  get applied(): string[] {
    return [...this.#root.querySelectorAll('[part=applied] bdi')].map((amount) =>
      String(amount.textContent),
    );
  }

  get removals(): HTMLButtonElement[] {
    return [...this.#root.querySelectorAll<HTMLButtonElement>('[part=remove]')];
  }

  get status(): string | undefined {
    return this.#root.querySelector('[part=status] span')?.textContent ?? undefined;
  }

  get problem(): string | undefined {
    return this.#root.querySelector('#error')?.textContent?.trim();
  }

  get announced(): string {
    return this.#root.querySelector('[role=status]')?.textContent ?? '';
  }

  get focused(): Element | null {
    return this.#root.activeElement;
  }

  get isBusy(): boolean {
    return this.#root.querySelector('[part=credit]')?.getAttribute('aria-busy') === 'true';
  }

  async types(text: string): Promise<void> {
    this.input!.value = text;
    this.input!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  async submits(text: string): Promise<void> {
    await this.types(text);
    this.apply!.click();
    await this.element.updateComplete;
  }

  async until(what: () => unknown, message: string): Promise<void> {
    await waitUntil(what, message).catch((error: Error) => {
      throw new Error(`${error.message}; there is: ${this.text}`);
    });
    await this.element.updateComplete;
  }
}

type Setup = Partial<
  Pick<DrStoreCredit, 'balance' | 'maxCredits' | 'locale' | 'gateway' | 'sessionId'>
>;

const drawElement = async (setup: Setup) => {
  const element = document.createElement('dr-store-credit');
  Object.assign(element, setup);
  await fixture(html`<div>${element}</div>`);
  return new CreditHarness(element);
};

const draw = async (name: ScenarioName, setup: Setup = {}) => {
  const situation = situate(name);
  const { gateway, sessionId } = situation;
  const credit = await drawElement({ gateway, sessionId, ...setup });
  await credit.until(() => credit.input ?? credit.status ?? credit.applied[0], 'is not drawn');
  return { credit, situation };
};

/** A page whose back end creates and attaches the requested credit. */
function attaches({ credit, situation }: Awaited<ReturnType<typeof draw>>): CreditApplyEvent[] {
  const asked: CreditApplyEvent[] = [];
  credit.element.addEventListener('dr-credit-apply', (event) => {
    asked.push(event);
    event.waitUntil(
      Promise.resolve().then(() => situation.attachCredit(Number(toDecimal(event.detail.amount)))),
    );
  });
  credit.element.addEventListener('dr-source-remove', (event) => {
    event.waitUntil(Promise.resolve().then(() => situation.detach(event.detail.source.id)));
  });
  return asked;
}

/** A page whose back end answers with a code of the contract. */
const refuses = (credit: CreditHarness, code: string) =>
  credit.element.addEventListener('dr-credit-apply', (event) => {
    const body = JSON.stringify({ type: 'conflict', errors: [{ code, message: 'no' }] });
    event.waitUntil(Promise.resolve(new Response(body, { status: 409 })));
  });

describe('<dr-store-credit>', () => {
  describe('before there is anything to show', () => {
    it('shows a busy skeleton while it loads', async () => {
      const idle = await drawElement({});
      const waiting = await drawElement({ gateway: silentGateway(), sessionId: 'silent' });

      expect(idle.input).to.equal(null);
      expect(waiting.isBusy).to.equal(true);
      await expect(waiting.element).to.be.accessible();
    });

    it('shows the reason if the session cannot be read, and notifies the page', async () => {
      const element = document.createElement('dr-store-credit');
      const told = oneEvent(element, 'dr-error');
      Object.assign(element, { gateway: refusingGateway('service-unavailable'), sessionId: 'any' });
      await fixture(html`${element}`);
      const credit = new CreditHarness(element);
      await credit.until(() => credit.status, 'says nothing');

      expect(credit.status).to.match(/isn’t responding/);
      expect((await told).detail.errors[0]?.code).to.equal('service-unavailable');
      await expect(element).to.be.accessible();
    });
  });

  describe('when something remains to be paid', () => {
    it('passes the entered amount to the page, waits, and shows the applied credit (12.2, 24)', async () => {
      const drawn = await draw('requires-source', { balance: '75.00' });
      const { credit } = drawn;
      const asked = attaches(drawn);
      await expect(credit.element).to.be.accessible();
      expect(credit.input?.value).to.equal('75.00');
      expect(credit.text).to.match(/You have \$75\.00/);

      await credit.submits('50');
      await credit.until(() => credit.applied.length > 0, 'is not applied');

      expect(asked.map(({ detail }) => detail)).to.deep.equal([
        {
          amount: { currency: 'USD', minorUnits: 5000 },
          // What remained on the screen: the back end's own precondition (REL-11).
          precondition: { amount: '118.01', currency: 'USD', sessionVersion: 1 },
        },
      ]);
      expect(credit.applied).to.deep.equal(['$50.00']);
      await credit.until(() => credit.input?.value === '25.00', 'the rest is not offered');
      expect(credit.text).to.match(/You have \$25\.00.*Up to \$25\.00/);
      await credit.until(() => credit.announced === '$50.00 of store credit applied.', 'no word');
      await expect(credit.element).to.be.accessible();
    });

    it('takes several credits until all is paid', async () => {
      const drawn = await draw('requires-source');
      const { credit } = drawn;
      attaches(drawn);

      await credit.submits('100');
      await credit.until(() => credit.applied.length === 1, 'the first is not applied');
      await credit.until(() => !credit.isBusy, 'stays busy');
      await credit.submits('18.01');
      await credit.until(() => credit.applied.length === 2, 'the second is not applied');

      expect(credit.status).to.equal('Store credit covers your order. You can place it now.');
      expect(credit.input).to.equal(null);
      await credit.until(() => credit.focused, 'focus is lost');
      await expect(credit.element).to.be.accessible();
    });

    it('dispatches one event, however often the button is pressed', async () => {
      const { credit } = await draw('requires-source');
      let asked = 0;
      let done = (): void => undefined;
      credit.element.addEventListener('dr-credit-apply', (event) => {
        asked++;
        event.waitUntil(new Promise<void>((resolve) => (done = resolve)));
      });

      await credit.submits('5');
      credit.apply?.click();
      await credit.element.updateComplete;

      expect(asked).to.equal(1);
      expect(credit.apply?.textContent?.trim()).to.equal('Applying…');
      expect(credit.isBusy).to.equal(true);
      done();
      await credit.until(() => !credit.isBusy, 'stays busy');
    });

    it('changes nothing if the page cancels', async () => {
      const { credit, situation } = await draw('requires-source');
      credit.element.addEventListener('dr-credit-apply', (event) => event.preventDefault());

      await credit.submits('5');

      expect(credit.isBusy).to.equal(false);
      expect(credit.input?.value).to.equal('5');
      expect(situation.reads).to.equal(1);
    });

    for (const [typed, problem] of [
      ['', /^Enter an amount such as 118\.01\.$/],
      ['0', /^Enter an amount/],
      ['many', /^Enter an amount/],
      ['12.345', /^Enter an amount/],
      ['118.02', /^Only \$118\.01 remains to be paid/],
    ] as const) {
      it(`reports the error of «${typed}» at the field, and dispatches no event`, async () => {
        const { credit } = await draw('requires-source');
        let asked = false;
        credit.element.addEventListener('dr-credit-apply', () => (asked = true));

        await credit.submits(typed);
        await credit.until(() => credit.problem, 'says nothing');

        expect(credit.problem).to.match(problem);
        expect(credit.input?.getAttribute('aria-invalid')).to.equal('true');
        expect(credit.focused).to.equal(credit.input);
        expect(asked).to.equal(false);
        await expect(credit.element).to.be.accessible();
        await credit.types('1');
        expect(credit.problem).to.equal(undefined);
      });
    }

    it('offers a balance that is lower than the remaining amount', async () => {
      const { credit } = await draw('requires-source', { balance: '20.00' });

      await credit.submits('20.01');

      expect(credit.problem).to.match(/^You have \$20\.00 of store credit/);
    });

    it('offers only the unapplied part of the balance', async () => {
      const { credit } = await draw('split-tender', { balance: '50.00' });

      expect(credit.status).to.equal('You have no store credit left.');
    });

    it('does not suggest removing a payment to a shopper without credit', async () => {
      const { credit } = await draw('split-tender-funded', { balance: '50.00' });

      expect(credit.applied).to.deep.equal(['$50.00']);
      expect(credit.status).to.equal('You have no store credit left.');
    });

    it('reads and writes amounts as the language does', async () => {
      const { credit } = await draw('germany', { locale: 'de', balance: '25.5' });
      await credit.until(() => /Guthaben/.test(credit.text), 'speaks no German');

      expect(credit.input?.value).to.equal('25,50');
      const asked = oneEvent(credit.element, 'dr-credit-apply');
      await credit.submits('12,5');

      const { detail } = await asked;
      expect(detail.amount).to.deep.equal({ currency: 'EUR', minorUnits: 1250 });
      // A decimal of the wire in any language.
      expect(detail.precondition).to.deep.include({ amount: '118.01', currency: 'EUR' });
    });
  });

  it('reports no success without an answer, and logs it in the console (DR-ELM-004)', async () => {
    const { credit } = await draw('requires-source');
    const { warn } = console;
    const warned: unknown[] = [];
    console.warn = (line: unknown) => void warned.push(line);
    try {
      await credit.submits('5');
      await credit.until(() => !credit.isBusy && warned.length > 0, 'no line');
    } finally {
      console.warn = warn;
    }

    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('DR-ELM-004 dr-credit-apply (');
    expect(credit.announced).to.equal('');
    expect(credit.input?.value).to.equal('5');
  });

  describe('when the page’s back end refuses', () => {
    const REFUSED = [
      ['session_source_amount_too_large', 'requires-source', /^Only \$118\.01 remains/],
      ['session_update_not_allowed', 'requires-source', /can’t be added to this order/],
      ['session_update_not_allowed', 'split-tender', /^No more store credit/],
      ['source_not_supported', 'requires-source', /can’t be added to this order/],
      ['amount_changed', 'requires-source', /^The amount has changed: \$118\.01 remains/],
      [
        'apply-payment-failure',
        'requires-source',
        /We couldn’t apply your store credit. None was used/,
      ],
    ] as const;

    for (const [code, scenario, words] of REFUSED) {
      it(`shows a sentence for ${code} on ${scenario}, keeps the input and notifies the page`, async () => {
        const { credit } = await draw(scenario);
        refuses(credit, code);
        const told = oneEvent(credit.element, 'dr-error');

        await credit.submits('5');
        await told;
        await credit.until(() => !credit.isBusy, 'stays busy');

        expect(credit.problem ?? credit.status).to.match(words);
        expect(credit.input?.value).to.equal('5');
        await expect(credit.element).to.be.accessible();
      });
    }

    it('reads the code from the thrown value, and from the Commerce envelope', async () => {
      const { credit } = await draw('requires-source');
      const answers = [
        () => Promise.reject(Object.assign(new Error('no'), { code: 'source_not_supported' })),
        () =>
          Promise.resolve(
            new Response(
              JSON.stringify({ errors: { error: [{ code: 'source_not_supported' }] } }),
              {
                status: 409,
              },
            ),
          ),
        () => Promise.reject(new Error('connection lost')),
      ];
      credit.element.addEventListener('dr-credit-apply', (event) =>
        event.waitUntil(answers.shift()!()),
      );
      for (const words of [/can’t be added/, /can’t be added/, /couldn’t apply/]) {
        await credit.submits('5');
        await credit.until(() => !credit.isBusy && credit.status, 'says nothing');
        expect(credit.status).to.match(words);
      }
    });
  });

  describe('with credit that is applied', () => {
    it('takes one off when the page’s back end has', async () => {
      const drawn = await draw('several-credits');
      const { credit } = drawn;
      attaches(drawn);
      expect(credit.applied).to.deep.equal(['$50.00', '$12.50', '$5.51']);
      expect(credit.removals[1]?.getAttribute('aria-label')).to.equal(
        'Remove $12.50 of store credit',
      );

      credit.removals[1]?.focus();
      credit.removals[1]?.click();
      await credit.until(() => credit.applied.length === 2, 'is not taken off');

      expect(credit.applied).to.deep.equal(['$50.00', '$5.51']);
      await credit.until(() => credit.announced === 'Store credit removed.', 'no word');
      await credit.until(() => credit.focused, 'focus is lost');
    });

    it('shows an error if it cannot be removed', async () => {
      const { credit } = await draw('split-tender');
      credit.element.addEventListener('dr-source-remove', (event) =>
        event.waitUntil(Promise.reject(new Error('no'))),
      );

      credit.removals[0]?.click();
      await credit.until(() => !credit.isBusy && credit.status, 'says nothing');

      expect(credit.status).to.match(/couldn’t remove/);
      expect(credit.applied).to.deep.equal(['$50.00']);
    });

    it('refuses a second one with a sentence if an order accepts only one (12.2, 21)', async () => {
      const { credit } = await draw('split-tender', { maxCredits: 1 });

      expect(credit.status).to.match(/^No more store credit can be added/);
      expect(credit.removals).to.have.lengthOf(1);
      await expect(credit.element).to.be.accessible();
    });

    it('explains what to do if the total fell below it', async () => {
      const { credit } = await draw('credit-exceeds-total');

      expect(credit.status).to.equal(
        'Your store credit is now more than the total of $40.00. Remove it and apply $40.00 or less.',
      );
      expect(credit.removals).to.have.lengthOf(1);
      await expect(credit.element).to.be.accessible();
    });
  });

  const CLOSED = {
    'zero-total': /^There’s nothing to pay/,
    'credit-only': /^Store credit covers your order/,
    'funded-card': /^Another payment method is already chosen/,
    'split-tender-funded': /^Another payment method is already chosen/,
    recurring: /can’t be used for subscriptions/,
    'pending-funds': /^Your order is placed/,
    complete: /^Your order is placed/,
    'unknown-state': /^Your order is placed/,
    expired: /has expired/,
    failed: /payment failed/,
  } as const;

  for (const [name, words] of Object.entries(CLOSED)) {
    it(`accepts no credit on ${name}, and says why`, async () => {
      const { credit } = await draw(name as keyof typeof CLOSED);

      expect(credit.input).to.equal(null);
      expect(credit.status).to.match(words);
      await expect(credit.element).to.be.accessible();
    });
  }

  it('takes nothing off once the order is placed', async () => {
    const { credit } = await draw('split-tender-complete');

    expect(credit.applied).to.deep.equal(['$50.00']);
    expect(credit.removals).to.have.lengthOf(0);
  });

  it('starts over with another session', async () => {
    const { credit } = await draw('requires-source');
    await credit.submits('many');
    const other = situate('split-tender');

    Object.assign(credit.element, { gateway: other.gateway, sessionId: other.sessionId });
    await credit.until(() => credit.applied.length === 1, 'does not come');

    expect(credit.problem).to.equal(undefined);
    expect(credit.input?.value).to.equal('');
  });
});
