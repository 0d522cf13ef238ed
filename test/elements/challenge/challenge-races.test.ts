import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../../src/elements/challenge/define.js';
import { drawDropin, type DropinHarness } from '../../support/harness/dropin.js';

const CALLER = { publishableKey: 'pk_sandbox' };
const NUMBERS = [
  '4444222233331111',
  '4917610000000000',
  '4000120000000107',
  '4000120000000305',
  '4000000000003295',
] as const;

type Deed =
  | { readonly do: 'pay'; readonly number: (typeof NUMBERS)[number] }
  | { readonly do: 'answer'; readonly password: '1234' | 'wrong' }
  | { readonly do: 'decline' | 'cancel' | 'refresh' | 'move' | 'settle' };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...NUMBERS).map((number) => ({ do: 'pay', number }) as const),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('1234' as const, 'wrong' as const)
      .map((password) => ({ do: 'answer', password }) as const),
  },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom('decline', 'cancel', 'refresh', 'move', 'settle', 'settle')
      .map((what) => ({ do: what }) as Deed),
  },
);

const bankOf = ({ root }: DropinHarness): HTMLFormElement | null =>
  root.querySelector('dr-challenge')?.shadowRoot?.querySelector('form') ?? null;

const quiet = (dropin: DropinHarness): Promise<void> =>
  dropin.until(() => {
    const { state } = dropin.element;
    const isIdle = 'activity' in state && state.activity.name === 'idle' && !state.refreshing;
    return isIdle || state.view === 'ended' || bankOf(dropin);
  }, 'does not come to rest');

/** A drop-in over the whole engine, and a shopper who does things in any order. */
async function scene() {
  const dropin = await (await drawDropin('requires-source', { attaches: true })).isUsable();
  const { sandbox, sessionId } = dropin.situation;
  let presses = 0;
  let number: string = NUMBERS[0];
  dropin.fields.tokenize = ({ idempotencyKey }) => {
    const { id, clientSecret } = sandbox.createSource(
      CALLER,
      {
        type: 'creditCard',
        sessionId,
        creditCard: { number, expirationMonth: 12, expirationYear: 2040, cvv: '123' },
      },
      { idempotencyKey },
    );
    return Promise.resolve({ sourceId: String(id), clientSecret: String(clientSecret) });
  };
  const rows = (table: 'sources' | 'sessions') =>
    sandbox.snapshot()[table] as unknown as readonly Record<string, unknown>[];
  const perform = async (next: Deed): Promise<void> => {
    const form = bankOf(dropin);
    switch (next.do) {
      case 'pay':
        if (!dropin.has('dr-card-form') || !dropin.cardForm.usable || dropin.isBusy) return;
        number = next.number;
        dropin.fields.card.types('everything');
        await dropin.element.updateComplete;
        presses++;
        dropin.payButton.click();
        // What is made is made at once; what becomes of it takes as long as it takes.
        return dropin.until(() => rows('sources').length === presses);
      case 'answer':
        if (!form) return;
        form.querySelector('input')!.value = next.password;
        return form.requestSubmit(form.querySelector('button[value=approve]'));
      case 'decline':
        return form?.requestSubmit(form.querySelector('button[value=decline]'));
      case 'cancel':
        return dropin.root
          .querySelector('dr-challenge')
          ?.shadowRoot?.querySelector<HTMLElement>('[part~=cancel-button]')
          ?.click();
      case 'refresh':
        return void dropin.element.refresh();
      case 'move':
        await fixture(html`<div>${dropin.element}</div>`);
        return;
      case 'settle':
        return quiet(dropin);
    }
  };
  return { dropin, perform, rows, presses: () => presses };
}

describe('P2: a drop-in over the engine, whatever the shopper and the bank do', () => {
  it('attaches only approved sources, creates at most one source per press, and becomes idle', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 14 }), async (deeds) => {
        const { dropin, perform, rows, presses } = await scene();
        for (const next of deeds) {
          await perform(next);
          expect(rows('sources').length).to.be.at.most(presses());
          const open = dropin.root.querySelectorAll('dr-challenge').length;
          expect(open).to.be.at.most(1);
        }
        for (let round = 0; bankOf(dropin) && round < 5; round++) {
          await perform({ do: 'cancel' });
          await dropin.until(() => !bankOf(dropin), 'the bank does not go');
          await quiet(dropin);
        }
        await quiet(dropin);
        expect(rows('sources').length).to.equal(presses());
        const attached = rows('sources').filter(({ attachedTo }) => (attachedTo as []).length > 0);
        expect(attached.length).to.be.at.most(1);
        for (const { state } of attached) expect(state).to.equal('chargeable');
        expect(dropin.heard('dr-success').length).to.equal(attached.length);
        const [session] = rows('sessions');
        const isFunded = session!['state'] === 'requires_confirmation';
        expect(isFunded).to.equal(attached.length === 1);
        dropin.element.remove();
      }),
      { numRuns: 25 },
    );
  }).timeout(0); // it ends by the count of its runs
});
