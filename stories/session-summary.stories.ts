import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/session-summary/define.js';
import { onScenario, type SessionArgs } from './support/on-scenario.js';
import { refusingGateway, silentGateway } from './support/story-gateway.js';

interface Args extends SessionArgs {
  compact: boolean;
  removable: boolean;
}

const render = ({ gateway, sessionId, compact, removable }: Args) => html`
  <dr-session-summary
    class="story"
    session-id=${sessionId}
    .gateway=${gateway}
    ?compact=${compact}
    ?removable=${removable}
  ></dr-session-summary>
`;

const meta: Meta<Args> = {
  title: 'Tags/dr-session-summary',
  component: 'dr-session-summary',
  args: { compact: false, removable: false },
  render,
};
export default meta;

type Story = StoryObj<Args>;
const on = onScenario(render);

export const Loading: Story = { args: { gateway: silentGateway, sessionId: 'story' } };
export const Unavailable: Story = {
  args: { gateway: refusingGateway('service-unavailable'), sessionId: 'story' },
};
export const Unauthorized: Story = {
  args: { gateway: refusingGateway('unauthorized'), sessionId: 'story' },
};
export const NotFound: Story = {
  args: { gateway: refusingGateway('session-not-found'), sessionId: 'story' },
};
export const RequiresSource = on('requires-source');
export const SplitTender = on('split-tender');
export const SplitTenderRemovable = on('split-tender', { removable: true });
export const RequiresConfirmation = on('funded-card');
export const PendingRedirect = on('pending-redirect');
export const PendingFunds = on('pending-funds');
export const Pending = on('pending');
export const Complete = on('complete');
export const Failed = on('failed');
export const Cancelled = on('cancelled');
export const Confirmed = on('confirmed');
export const Processing = on('processing');
export const Chargeable = on('chargeable');
export const RequiresAction = on('requires-action');
export const UnknownState = on('unknown-state');
export const Expired = on('expired');
export const CreditExceedsTotal = on('credit-exceeds-total');
export const ZeroTotal = on('zero-total');
export const Yen = on('japan');
export const Dinar = on('kuwait');
export const Compact = on('split-tender', { compact: true });
export const CompactFunded = on('funded-card', { compact: true });
