import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { drawDropin, type DropinHarness, type DropinSetup } from '../../support/harness/dropin.js';
import type { ScenarioName } from '../../../src/sandbox/scenarios.js';

const drawIn = async (
  layout: string,
  more: DropinSetup = {},
  name: ScenarioName = 'split-tender',
) => {
  const dropin = await drawDropin(name, {
    ...more,
    attributes: { layout, ...more.attributes },
  });
  await dropin.isUsable();
  return dropin;
};

const tabs = (dropin: DropinHarness): HTMLButtonElement[] => [
  ...dropin.root.querySelectorAll<HTMLButtonElement>('[role=tab]'),
];

const tabOf = (dropin: DropinHarness, type: string): HTMLButtonElement =>
  tabs(dropin).find(({ value }) => value === type)!;

const selected = (dropin: DropinHarness): string[] =>
  tabs(dropin)
    .filter((tab) => tab.ariaSelected === 'true')
    .map(({ value }) => value);

/** The forms that can be seen. */
const panels = (dropin: DropinHarness): string[] =>
  [...dropin.root.querySelectorAll<HTMLElement>('[part~=body]')]
    .filter((panel) => panel.getClientRects().length > 0)
    .map(({ id }) => id);

describe('<dr-dropin>, layouts', () => {
  describe('tabs', () => {
    it('are tabs with one panel, named by their methods', async () => {
      const dropin = await drawIn('tabs');

      expect(tabs(dropin).map(({ value }) => value)).to.deep.equal([
        'creditCard',
        'payPal',
        'payPalCredit',
        'klarnaCredit',
        'wireTransfer',
      ]);
      expect(selected(dropin)).to.deep.equal(['creditCard']);
      expect(panels(dropin)).to.deep.equal(['body-creditCard']);
      expect(tabs(dropin).map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1, -1, -1]);
      await expect(dropin.element).to.be.accessible();
    });

    it('have room for their marks, however narrow the place', async () => {
      const dropin = await drawIn('tabs');
      dropin.element.style.inlineSize = '320px';

      const cut = tabs(dropin).filter((tab) => tab.scrollWidth > tab.clientWidth);
      expect(tabOf(dropin, 'creditCard').querySelectorAll('.mark')).to.have.length(3);
      expect(cut.map(({ value }) => value)).to.deep.equal([]);
    });

    it('pick with a press, and keep the input of the previous one', async () => {
      const dropin = await drawIn('tabs');
      const form = dropin.cardForm;

      tabOf(dropin, 'klarnaCredit').click();
      await dropin.element.updateComplete;

      expect(selected(dropin)).to.deep.equal(['klarnaCredit']);
      expect(panels(dropin)).to.deep.equal(['body-klarnaCredit']);
      expect(dropin.heard('dr-method-select')).to.deep.equal([{ paymentMethod: 'klarnaCredit' }]);
      tabOf(dropin, 'creditCard').click();
      await dropin.element.updateComplete;
      expect(dropin.root.querySelector('dr-card-form')).to.equal(form);
      await expect(dropin.element).to.be.accessible();
    });

    it('pick with the arrow keys, around the ends, and with Home and End', async () => {
      const dropin = await drawIn('tabs');
      tabs(dropin)[0]?.focus();

      for (const [key, type] of [
        ['ArrowRight', 'payPal'],
        ['ArrowLeft', 'creditCard'],
        ['ArrowLeft', 'wireTransfer'],
        ['ArrowRight', 'creditCard'],
        ['End', 'wireTransfer'],
        ['Home', 'creditCard'],
      ] as const) {
        await sendKeys({ press: key });
        await dropin.element.updateComplete;
        expect(selected(dropin)).to.deep.equal([type]);
        expect(dropin.focused).to.equal(tabOf(dropin, type));
      }
    });

    it('follow the reading direction', async () => {
      const dropin = await drawIn('tabs', { lang: 'ar' });
      await dropin.until(() => /[ء-ي]/.test(dropin.text), 'speaks no Arabic');
      tabs(dropin)[0]?.focus();

      await sendKeys({ press: 'ArrowLeft' });
      await dropin.element.updateComplete;

      expect(selected(dropin)).to.deep.equal(['payPal']);
    });

    it('stay where they are when the page cancels a pick', async () => {
      const dropin = await drawIn('tabs');
      dropin.element.addEventListener('dr-method-select', (event) => event.preventDefault());

      tabOf(dropin, 'payPal').click();
      await dropin.element.updateComplete;

      expect(selected(dropin)).to.deep.equal(['creditCard']);
    });

    it('open none when collapsed, and can be reached by keyboard then', async () => {
      const dropin = await drawDropin('split-tender', {
        attributes: { layout: 'tabs', collapsed: '' },
      });
      await dropin.until(() => tabs(dropin).length > 0, 'no tabs');

      expect(selected(dropin)).to.deep.equal([]);
      expect(panels(dropin)).to.deep.equal([]);
      expect(tabs(dropin)[0]?.tabIndex).to.equal(0);
      await expect(dropin.element).to.be.accessible();
    });

    it('pay', async () => {
      const dropin = await drawIn('tabs', { attaches: true });
      await dropin.typesCard();

      dropin.payButton.click();

      await dropin.until(() => dropin.heard('dr-success').length === 1, 'no success');
    });

    it('show all methods of a long list: they scroll', async () => {
      const dropin = await drawIn('tabs', {}, 'many-methods');

      expect(tabs(dropin)).to.have.lengthOf(42);
      expect(dropin.has('[part=more-button]')).to.equal(false);
    });
  });

  describe('radios', () => {
    it('are one group above the form of the picked one', async () => {
      const dropin = await drawIn('radios');

      expect(dropin.types.slice(0, 2)).to.deep.equal(['creditCard', 'payPal']);
      expect(panels(dropin)).to.deep.equal(['body-creditCard']);
      const last = dropin.radio('wireTransfer').getBoundingClientRect();
      expect(dropin.part('body').getBoundingClientRect().top).to.be.above(last.bottom);
      await expect(dropin.element).to.be.accessible();
    });

    it('pick with the arrow keys, as every group of radios', async () => {
      const dropin = await drawIn('radios');
      dropin.radio('creditCard').focus();

      await sendKeys({ press: 'ArrowDown' });
      await dropin.element.updateComplete;

      expect(panels(dropin)).to.deep.equal(['body-payPal']);
      expect(dropin.radio('payPal').checked).to.equal(true);
      expect(dropin.focused).to.equal(dropin.radio('payPal'));
    });

    it('go back to the present one when the page cancels a pick', async () => {
      const dropin = await drawIn('radios');
      dropin.element.addEventListener('dr-method-select', (event) => event.preventDefault());

      await dropin.pick('payPal');

      expect(dropin.radio('creditCard').checked).to.equal(true);
      expect(dropin.radio('payPal').checked).to.equal(false);
    });
  });

  it('falls back to the accordion for an unknown layout', async () => {
    const dropin = await drawIn('carousel');

    expect(dropin.open).to.equal('creditCard');
    expect(tabs(dropin)).to.deep.equal([]);
  });

  describe('a long list', () => {
    const more = (dropin: DropinHarness) => dropin.find<HTMLButtonElement>('[part=more-button]');

    it('shows the first ones, and the rest on request', async () => {
      const dropin = await drawIn('accordion', {}, 'many-methods');
      await dropin.until(() => dropin.has('[part=more-button]'), 'no button');

      expect(dropin.types).to.have.lengthOf(8);
      expect(more(dropin).textContent?.trim()).to.equal('Show all ways to pay (42)');
      await expect(dropin.element).to.be.accessible();

      more(dropin).focus();
      more(dropin).click();
      await dropin.element.updateComplete;

      expect(dropin.types).to.have.lengthOf(42);
      expect(dropin.has('[part=more-button]')).to.equal(false);
      expect(dropin.focused).to.equal(dropin.radio(dropin.types[8]!));
      expect(dropin.open).to.equal('creditCard');
    });

    it('reports all its types to the page, and shows one that the page picks', async () => {
      const dropin = await drawIn('accordion', {}, 'many-methods');
      const [told] = dropin.heard('dr-ready') as { paymentMethodTypes: string[] }[];
      expect(told?.paymentMethodTypes).to.have.lengthOf(42);

      expect(dropin.element.select('samplePay40')).to.equal(true);
      await dropin.element.updateComplete;

      expect(dropin.open).to.equal('samplePay40');
      expect(dropin.types).to.have.lengthOf(9);
    });

    it('is the page’s to measure', async () => {
      const all = await drawIn(
        'accordion',
        { attributes: { 'visible-methods': '0' } },
        'many-methods',
      );
      const few = await drawIn(
        'radios',
        { attributes: { 'visible-methods': '3' } },
        'many-methods',
      );

      expect(all.types).to.have.lengthOf(42);
      expect(few.types).to.have.lengthOf(3);
    });

    it('is not cut off for the sake of two', async () => {
      const dropin = await drawIn('accordion', { attributes: { 'visible-methods': '3' } });

      expect(dropin.types).to.have.lengthOf(5);
      expect(dropin.has('[part=more-button]')).to.equal(false);
    });
  });
});
