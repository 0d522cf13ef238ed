import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/iban/define.js';
import '../../../src/elements/invoice-attribute/define.js';
import '../../../src/elements/method-form/define.js';
import '../../../src/elements/offline-refund/define.js';
import '../../../src/elements/tax-identifier/define.js';
import { waitUntil } from '../../support/harness/wait-until.js';

type Tag = HTMLElement & { disabled: boolean; updateComplete: Promise<boolean> };

/** What the shopper can enter something into, or press. */
const controlsOf = (tag: Tag): readonly HTMLInputElement[] => [
  ...(tag.shadowRoot?.querySelectorAll<HTMLInputElement>('input, select, button') ?? []),
];

const isOff = (control: HTMLInputElement): boolean =>
  control.matches(':disabled') || control.readOnly;

/** The drop-in, the list of methods and store credit have tests of their own. */
const TAGS = [
  '<dr-iban></dr-iban>',
  '<dr-tax-identifier country="IT"></dr-tax-identifier>',
  '<dr-invoice-attribute></dr-invoice-attribute>',
  '<dr-offline-refund></dr-offline-refund>',
  '<dr-method-form type="directDebit" country="DE" currency="EUR"></dr-method-form>',
];

describe('an element that takes input', () => {
  for (const markup of TAGS) {
    it(`is off while its attribute or a fieldset disables it: ${markup}`, async () => {
      const fieldset = await fixture<HTMLFieldSetElement>(html`<fieldset></fieldset>`);
      fieldset.innerHTML = markup;
      const tag = fieldset.firstElementChild as Tag;
      await waitUntil(() => controlsOf(tag).length > 0, 'nothing to enter');
      expect(controlsOf(tag).some(isOff)).to.equal(false);
      for (const target of [tag, fieldset]) {
        target.disabled = true;
        await tag.updateComplete;
        expect(controlsOf(tag).every(isOff), target.localName).to.equal(true);
        await expect(tag).to.be.accessible();
        target.disabled = false;
        await tag.updateComplete;
        expect(controlsOf(tag).some(isOff), target.localName).to.equal(false);
      }
    });
  }
});
