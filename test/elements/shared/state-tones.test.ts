import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/dropin/define.js';
import '../../../src/elements/payment-methods/define.js';
import '../../../src/elements/session-summary/define.js';
import '../../../src/elements/store-credit/define.js';
import type { ScenarioName } from '../../../src/sandbox/scenarios.js';
import { situate } from '../../support/harness/gateways.js';
import { waitUntil } from '../../support/harness/wait-until.js';

/** The colour beside the sentence; what is not coloured is calm. */
const TONES: readonly [ScenarioName, string][] = [
  ['expired', 'calm'],
  ['cancelled', 'calm'],
  ['failed', 'danger'],
  ['complete', 'success'],
  ['pending-redirect', 'warning'],
  ['requires-action', 'warning'],
  ['processing', 'calm'],
  ['unknown-state', 'calm'],
];

const SAID = {
  'dr-dropin': '[part~=pane]',
  'dr-payment-methods': '[part~=message]',
  'dr-session-summary': '[part~=status]',
} as const;

const toneOf = (element: Element | null | undefined): string =>
  /success|warning|danger/.exec(element?.className ?? '')?.[0] ?? 'calm';

describe('a state', () => {
  for (const [scenario, tone] of TONES) {
    it(`is meant alike by the three tags: ${scenario} is ${tone}`, async () => {
      const { gateway, sessionId } = situate(scenario);
      const said = async (tag: keyof typeof SAID): Promise<string> => {
        const element = document.createElement(tag);
        Object.assign(element, { gateway, sessionId });
        await fixture(html`<div>${element}</div>`);
        const find = () => element.shadowRoot?.querySelector(SAID[tag]);
        await waitUntil(find, `${tag} says nothing`);
        return `${tag} ${toneOf(find())}`;
      };
      const tags = Object.keys(SAID) as (keyof typeof SAID)[];

      expect(await Promise.all(tags.map(said))).to.deep.equal(tags.map((tag) => `${tag} ${tone}`));
    });
  }

  it('is calm in the form for store credit too, once the session is over', async () => {
    const { gateway, sessionId } = situate('expired');
    const element = document.createElement('dr-store-credit');
    Object.assign(element, { gateway, sessionId });
    await fixture(html`<div>${element}</div>`);
    const find = () => element.shadowRoot?.querySelector('[part~=status]');
    await waitUntil(find, 'says nothing');

    expect(toneOf(find())).to.equal('calm');
  });
});
