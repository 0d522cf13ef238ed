import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/dropin/define.js';
import '../../src/elements/payment-methods/define.js';
import type { DrDropin } from '../../src/elements/dropin/dropin.js';
import { ownGlobal } from '../../src/dom/safe-document.js';
import { safeDocument } from '../../src/dom/safe-document.js';
import { localeOf } from '../../src/elements/shared/localize-controller.js';
import { CLOBBERED_FORM, CLOBBERING } from '../support/harness/clobbering.js';
import { situate } from '../support/harness/gateways.js';
import { waitUntil } from '../support/harness/wait-until.js';

const page = document;
const { createElement } = page;

/** The tag as the page has it, with its list. */
async function draw(place: Element, tag: 'dr-dropin' | 'dr-payment-methods') {
  const { gateway, sessionId } = situate('requires-source');
  const element = createElement.call(page, tag) as DrDropin;
  Object.assign(element, { gateway, sessionId });
  place.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('input[type=radio], [role=radio]'));
  return element;
}

describe('named elements on the page (F-066)', () => {
  for (const { names, where, markup } of CLOBBERING) {
    it(`do not hide ${names.join(', ')} of the ${where}`, async () => {
      const place = await fixture<HTMLElement>(
        html`<div>
          <div></div>
          <div></div>
        </div>`,
      );
      const [hostile, stage] = [...place.children] as [HTMLElement, HTMLElement];
      const of: object = where === 'document' ? page : window;
      const read = (name: string): unknown =>
        where === 'document' ? Reflect.get(safeDocument, name) : ownGlobal(name);
      const before = names.map(read);

      hostile.innerHTML = markup;
      try {
        // Else the markup is none, and nothing is proved.
        for (const name of names) {
          const found: unknown = Reflect.get(of, name);
          expect(
            found === null || typeof found === 'object' || found instanceof Node,
            name,
          ).to.equal(true);
          expect(found, name).not.to.equal(Reflect.get(Document.prototype, name, page) ?? null);
        }
        names.forEach((name, at) => {
          const now = read(name);
          if (typeof now === 'function') expect(now).to.be.a(typeof before[at]);
          else expect(now, name).to.deep.equal(before[at]);
        });
        for (const tag of ['dr-payment-methods', 'dr-dropin'] as const) await draw(stage, tag);
      } finally {
        hostile.replaceChildren();
      }
    });
  }

  it('do not lead a tag in a form in circles, or hide its language', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = CLOBBERED_FORM;
    const stage = place.querySelector('[data-place]') as HTMLElement;
    const element = await draw(stage, 'dr-payment-methods');
    expect(localeOf(element)).to.equal('de');
  });
});
