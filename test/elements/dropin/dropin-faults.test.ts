import { expect } from '@open-wc/testing';
import { readMethods } from '../../../src/domain/payment-method.js';
import type { CardResult } from '../../../src/fields/field-provider.js';
import { SCENARIOS } from '../../../src/sandbox/scenarios.js';
import { drawDropin } from '../../support/harness/dropin.js';
import { situate } from '../../support/harness/gateways.js';
import { waitUntil } from '../../support/harness/wait-until.js';

const CALLER = { publishableKey: 'pk_sandbox' };

describe('<dr-dropin>, where things go wrong', () => {
  const HOST = `${location.origin}/pictures`;
  for (const [what, iconImage] of [
    ['a page in a data address', 'data:text/html,<script>parent.caught = true</script>'],
    ['a drawing with a script', `${HOST}/evil.svg?<script>`],
    ['one that is not there', `${HOST}/404.png`],
    ['one of 10 MB', `${HOST}/10-mb.png`],
  ] as const) {
    it(`shows the kit’s own icon for a method whose image is ${what}, and fetches none (F-046)`, async () => {
      const situation = situate('requires-source');
      const offer = (images?: object) => ({
        ...situation,
        gateway: {
          ...situation.gateway,
          loadCheckout: async (...given: Parameters<typeof situation.gateway.loadCheckout>) => {
            const { session } = await situation.gateway.loadCheckout(...given);
            const raw = ['payPal', 'samplePay'].map((type) => ({ type, flow: 'redirect', images }));
            return { session, methods: readMethods(raw) };
          },
        },
      });
      const rowHeights = async (images?: object): Promise<number[]> => {
        const dropin = await drawDropin('requires-source', { situation: offer(images) });
        await dropin.shows('list');
        const rows = dropin.types.map((type) => dropin.radio(type).closest('label')!);
        await waitUntil(() => rows.every((row) => row.querySelector('svg')), 'each row has a sign');
        expect(dropin.has('img, image, picture, object, embed')).to.equal(false);
        return rows.map((row) => row.getBoundingClientRect().height);
      };

      const withPicture = await rowHeights({ iconImage });

      expect(withPicture).to.deep.equal(await rowHeights());
      const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
      expect(fetched.filter((name) => name.startsWith(HOST))).to.deep.equal([]);
      expect('caught' in window).to.equal(false);
    });
  }

  it('shows only the first session when the id is changed and changed back (F-081)', async () => {
    const situation = situate('requires-source');
    const other = SCENARIOS['split-tender'](situation.sandbox, CALLER);
    const answer = situation.hold();
    const dropin = await drawDropin('requires-source', { situation });
    const seen = new Set<string>();
    const look = () => {
      const shown = /\$[\d.,]+/.exec(dropin.text)?.[0];
      if (shown) seen.add(shown);
    };
    dropin.element.addEventListener(
      'dr-state-change',
      () => void dropin.element.updateComplete.then(look),
    );
    for (const id of [other.sessionId, situation.sessionId]) {
      dropin.element.sessionId = id;
      await dropin.element.updateComplete;
    }
    answer();
    await dropin.isUsable();
    look();

    expect(dropin.payLabel).to.contain('$118.01');
    expect([...seen]).to.deep.equal(['$118.01']); // $68.01 remain in the other
    expect(dropin.element.session?.id).to.equal(situation.sessionId);
    expect(dropin.heard('dr-ready')).to.have.lengthOf(1);
    expect(dropin.heard('dr-error')).to.deep.equal([]);
  });

  it('continues the payment in progress in the new language, and pays once (F-085)', async () => {
    const dropin = await (await drawDropin('requires-source', { attaches: true })).isUsable();
    await dropin.typesCard();
    const { tokenize } = dropin.fields;
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    dropin.fields.tokenize = async (...given): Promise<CardResult> => {
      await held;
      return tokenize(...given);
    };
    const paying = dropin.element.submit();
    await dropin.until(() => dropin.isBusy);
    const english = dropin.text;

    dropin.element.locale = 'ar';
    await dropin.until(() => getComputedStyle(dropin.payButton).direction === 'rtl');
    await dropin.until(() => dropin.text !== english);
    expect(dropin.isBusy).to.equal(true);
    expect(dropin.fields.cards).to.have.lengthOf(1);
    expect(dropin.fields.card.options.locale).to.equal('ar');
    answer();

    expect((await paying).status).to.equal('success');
    expect(dropin.fields.card.submissions).to.have.lengthOf(1);
    expect(dropin.heard('dr-success')).to.have.lengthOf(1);
  });
});
