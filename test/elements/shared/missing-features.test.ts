import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/compliance/define.js';
import '../../../src/elements/dropin/define.js';
import '../../../src/elements/iban/define.js';
import '../../../src/elements/invoice-attribute/define.js';
import '../../../src/elements/method-form/define.js';
import '../../../src/elements/offline-refund/define.js';
import '../../../src/elements/payment-instructions/define.js';
import '../../../src/elements/payment-methods/define.js';
import '../../../src/elements/session-summary/define.js';
import '../../../src/elements/store-credit/define.js';
import '../../../src/elements/tax-identifier/define.js';
import { MEMBERS } from '../../../src/frameworks/tags.js';
import { drawDropin } from '../../support/harness/dropin.js';
import { situate } from '../../support/harness/gateways.js';
import { drawMethods } from '../../support/harness/payment-methods.js';

/** Takes a member of a platform object away, as an older browser or a simulated page lacks it; returns the way to put it back. */
function takeAway(owner: object, name: string): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  if (!own) throw new Error(`${name} is not there to be taken away`);
  Reflect.deleteProperty(owner, name);
  return () => void Object.defineProperty(owner, name, own);
}

const drawsMethods = async () => {
  const { gateway, sessionId } = situate('requires-source');
  return (await drawMethods({ gateway, sessionId })).shows('list');
};

/** Features that Safari 16.4, Firefox 115, Chrome 109, jsdom or happy-dom lack. */
const FEATURES: readonly (readonly [owner: object, name: string])[] = [
  [HTMLElement.prototype, 'attachInternals'],
  [ElementInternals.prototype, 'states'],
  [ElementInternals.prototype, 'setFormValue'],
  [ElementInternals.prototype, 'setValidity'],
  [CSS, 'escape'],
  [CSS, 'supports'],
  [ShadowRoot.prototype, 'adoptedStyleSheets'],
  [HTMLElement.prototype, 'showPopover'],
  [Element.prototype, 'moveBefore'],
  [Array.prototype, 'toSorted'],
  [AbortSignal, 'any'],
];

/** Every public tag with a session, and what its drawing threw. */
async function drawEveryTag(): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  const take = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    faults.push('reason' in event ? event.reason : event.error);
  };
  addEventListener('error', take);
  addEventListener('unhandledrejection', take);
  try {
    const { gateway, sessionId } = situate('requires-source');
    const place = await fixture<HTMLElement>(html`<form></form>`);
    const tags = Object.keys(MEMBERS).map((name) => document.createElement(name));
    for (const tag of tags) place.append(Object.assign(tag, { gateway, sessionId }));
    for (const tag of tags) {
      await (tag as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
      expect(tag.shadowRoot, tag.localName).to.not.equal(null);
    }
    place.remove();
  } finally {
    removeEventListener('error', take);
    removeEventListener('unhandledrejection', take);
  }
  return faults;
}

describe('without a feature of the platform', () => {
  for (const [owner, name] of FEATURES) {
    it(`the list, the drop-in and every other tag are drawn: ${name}`, async () => {
      if (!(name in owner)) return; // this browser is one of those
      const putBack = takeAway(owner, name);
      try {
        const methods = await drawsMethods();
        expect(methods.names.length).to.be.greaterThan(1);
        expect(methods.element.checkValidity()).to.be.a('boolean');
        await (await drawDropin('requires-source')).isUsable();
        expect(await drawEveryTag()).to.deep.equal([]);
      } finally {
        putBack();
      }
    });
  }

  it('the list is drawn where custom states want names with dashes', async () => {
    const putBack = takeAway(CustomStateSet.prototype, 'add');
    try {
      Object.defineProperty(CustomStateSet.prototype, 'add', {
        configurable: true,
        value() {
          throw new DOMException('a custom state begins with two dashes', 'SyntaxError');
        },
      });
      const methods = await drawsMethods();
      expect(methods.names.length).to.be.greaterThan(1);
    } finally {
      putBack();
    }
  });
});
