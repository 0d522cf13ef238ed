import { expect } from '@open-wc/testing';
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

/** What Safari 16.4, Firefox 115, Chrome 109, jsdom or happy-dom lack. */
const FEATURES: readonly (readonly [owner: object, name: string])[] = [
  [HTMLElement.prototype, 'attachInternals'],
  [ElementInternals.prototype, 'states'],
  [ElementInternals.prototype, 'setFormValue'],
  [ElementInternals.prototype, 'setValidity'],
  [CSS, 'escape'],
  [HTMLElement.prototype, 'showPopover'],
  [Element.prototype, 'moveBefore'],
  [Array.prototype, 'toSorted'],
  [AbortSignal, 'any'],
];

describe('without a feature of the platform', () => {
  for (const [owner, name] of FEATURES) {
    it(`the list and the drop-in are drawn: ${name}`, async () => {
      if (!(name in owner)) return; // this browser is one of those
      const putBack = takeAway(owner, name);
      try {
        const methods = await drawsMethods();
        expect(methods.names.length).to.be.greaterThan(1);
        expect(methods.element.checkValidity()).to.be.a('boolean');
        await (await drawDropin('requires-source')).isUsable();
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
