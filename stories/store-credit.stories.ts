import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { toDecimal } from '../src/domain/money.js';
import '../src/elements/store-credit/define.js';
import type { CreditApplyEvent } from '../src/elements/store-credit/events.js';
import type { SourceRemoveEvent } from '../src/elements/session-summary/events.js';
import { onScenario, type SessionArgs } from './support/on-scenario.js';
import { refusingGateway, silentGateway, type StorySession } from './support/story-gateway.js';

interface Args extends SessionArgs {
  balance?: string;
  maxCredits?: number;
  credit?: StorySession['credit'];
  detach?: StorySession['detach'];
}

/** A back end's answers. */
const answer = ({ credit, detach }: Args) => ({
  apply: (event: CreditApplyEvent) =>
    event.waitUntil(Promise.resolve().then(() => credit?.(toDecimal(event.detail.amount)))),
  remove: (event: SourceRemoveEvent) =>
    event.waitUntil(Promise.resolve().then(() => detach?.(event.detail.source.id))),
});

const render = (args: Args) => {
  const { gateway, sessionId, balance = '', maxCredits } = args;
  const { apply, remove } = answer(args);
  return html`
    <dr-store-credit
      class="story"
      session-id=${sessionId}
      balance=${balance}
      .gateway=${gateway}
      .maxCredits=${maxCredits}
      @dr-credit-apply=${apply}
      @dr-source-remove=${remove}
    ></dr-store-credit>
  `;
};

const meta: Meta<Args> = {
  title: 'More tags/dr-store-credit',
  component: 'dr-store-credit',
  render,
};
export default meta;

type Story = StoryObj<Args>;
const on = onScenario(render);

export const Loading: Story = { args: { gateway: silentGateway, sessionId: 'story' } };
export const Unavailable: Story = {
  args: { gateway: refusingGateway('service-unavailable'), sessionId: 'story' },
};
export const Offer = on('requires-source', { balance: '75.00' });
export const WithoutBalance = on('requires-source');
export const Applied = on('split-tender', { balance: '75.00' });
export const Several = on('several-credits', { balance: '100.00' });
export const OneIsTheLimit = on('split-tender', { balance: '75.00', maxCredits: 1 });
export const CoversEverything = on('credit-only');
export const ExceedsTotal = on('credit-exceeds-total');
export const NothingLeft = on('split-tender', { balance: '50.00' });
export const NothingToPay = on('zero-total', { balance: '75.00' });
export const AfterCard = on('funded-card', { balance: '75.00' });
export const Subscription = on('recurring', { balance: '75.00' });
export const Placed = on('split-tender-complete');
export const Expired = on('expired');
export const Yen = on('japan', { balance: '5000' });
