import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import '../../../src/elements/dropin/define.js';
import '../../../src/elements/payment-methods/define.js';
import '../../../src/elements/session-summary/define.js';
import { Announcer, markAnnounced } from '../../../src/elements/shared/announcer.js';
import type { ScenarioName } from '../../../src/sandbox/scenarios.js';
import { situate } from '../../support/harness/gateways.js';
import { waitUntil } from '../../support/harness/wait-until.js';

const CALLER = { publishableKey: 'pk_sandbox' };

class Speaker extends LitElement {
  readonly announcer = new Announcer(this);

  get said(): string {
    return this.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';
  }
}
customElements.define('test-speaker', Speaker);

const speaker = (): Promise<Speaker> => fixture<Speaker>(html`<test-speaker></test-speaker>`);

describe('an announcement', () => {
  it('is removed once it no longer applies, and no other one with it', async () => {
    const one = await speaker();
    one.announcer.announce('Processing…');
    await waitUntil(() => one.said === 'Processing…');
    one.announcer.clear('Something else');
    expect(one.said).to.equal('Processing…');
    one.announcer.clear('Processing…');
    expect(one.said).to.equal('');
  });

  it('is not made if it was removed before', async () => {
    const one = await speaker();
    const other = await speaker();
    one.announcer.announce('Taken back.');
    one.announcer.clear();
    other.announcer.announce('Said after it.');
    await waitUntil(() => other.said === 'Said after it.');
    expect(one.said).to.equal('');
  });

  it('is made by only one element, but again when it applies again', async () => {
    const one = await speaker();
    const other = await speaker();
    one.announcer.announce('Card added.');
    other.announcer.announce(['Covered: $118.01', 'Card added.']);
    await waitUntil(() => other.said !== '');
    expect([one.said, other.said]).to.deep.equal(['Card added.', 'Covered: $118.01']);

    one.announcer.announce('Card added.');
    expect(one.said).to.equal('');
    await waitUntil(() => one.said === 'Card added.');
  });

  it('is omitted for a text that was just read with focus', async () => {
    const one = await speaker();
    markAnnounced('Read by  focus.', {});
    one.announcer.announce(['Read by focus.', 'Something more.']);
    await waitUntil(() => one.said === 'Something more.');
  });
});

const SAID = {
  'dr-dropin': '[part~=pane] .words, .instructions',
  'dr-session-summary': '[part~=status] > span',
} as const;

/** What the drop-in and the balance say of the same session; the drop-in may add what to do about it. */
describe('the same fact', () => {
  const scenarios: readonly ScenarioName[] = [
    'funded-card',
    'split-tender-funded',
    'zero-total',
    'pending',
    'pending-funds',
    'pending-redirect',
    'requires-action',
    'confirmed',
    'processing',
    'chargeable',
    'complete',
    'failed',
    'cancelled',
    'expired',
    'unknown-state',
  ];

  for (const lang of ['en', 'de', 'fr', 'ja', 'ar']) {
    it(`is the same sentence in each element: ${lang}`, async () => {
      for (const scenario of scenarios) {
        const { gateway, sessionId } = situate(scenario);
        const said = async (tag: keyof typeof SAID): Promise<string> => {
          const element = document.createElement(tag);
          Object.assign(element, { gateway, sessionId });
          await fixture(html`<div lang=${lang}>${element}</div>`);
          const find = () => element.shadowRoot?.querySelector(SAID[tag]);
          // Without blanks: Japanese has none between sentences, and they are laid out apart.
          const words = () =>
            (find()?.getAttribute('aria-label') ?? find()?.textContent ?? '').replace(/\s/g, '');
          await waitUntil(() => words(), `${tag} says nothing of ${scenario}`);
          return words();
        };
        const dropin = await said('dr-dropin');
        const summary = await said('dr-session-summary');
        expect(dropin.slice(0, summary.length), scenario).to.equal(summary);
      }
    });
  }

  it('is made once if a page has several elements', async () => {
    const situation = situate('funded-card');
    const { gateway, sessionId } = situation;
    const page = await fixture<HTMLElement>(
      html`<div>
        <dr-dropin .gateway=${gateway} .sessionId=${sessionId}></dr-dropin>
        <dr-session-summary .gateway=${gateway} .sessionId=${sessionId}></dr-session-summary>
        <dr-payment-methods .gateway=${gateway} .sessionId=${sessionId}></dr-payment-methods>
      </div>`,
    );
    const elements = [...page.children];
    const dropin = page.querySelector('dr-dropin')!;
    await waitUntil(() => dropin.shadowRoot?.querySelector('[part~=pane]'));

    situation.sandbox.overrideState(CALLER, sessionId, 'pending');
    const heard: string[] = [];
    const regions = elements.map((element) => {
      const watch = new MutationObserver(() => {
        const text = element.shadowRoot?.querySelector(
          '.visually-hidden[role=status]',
        )?.textContent;
        if (text) heard.push(text);
      });
      watch.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
      return watch;
    });
    await dropin.refresh();
    const sentence = 'We have everything we need. Your payment is being processed.';
    await waitUntil(() => heard.some((text) => text.includes(sentence)));
    // The others have had the same time to say it as well.
    const late = await speaker();
    late.announcer.announce('Later than all of them.');
    await waitUntil(() => late.said !== '');
    for (const watch of regions) watch.disconnect();
    const once = new Set(heard.filter((text) => text.includes(sentence)));
    expect([...once]).to.have.lengthOf(1);
    expect(heard.filter((text) => text.includes(sentence)).length).to.be.lessThan(2);
  });
});
