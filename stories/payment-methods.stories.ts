import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, waitFor } from 'storybook/test';
import '../src/elements/payment-methods/define.js';
import { onScenario, type SessionArgs } from './support/on-scenario.js';
import { refusingGateway, silentGateway } from './support/story-gateway.js';

interface Args extends SessionArgs {
  value: string;
  disabled: boolean;
  layout: 'list' | 'accordion' | 'radios' | 'tiles' | 'tabs';
  onSelect: (event: Event) => void;
  onChange: (event: Event) => void;
}

const render = ({ gateway, sessionId, value, disabled, layout, onSelect, onChange }: Args) => html`
  <dr-payment-methods
    class="story"
    session-id=${sessionId}
    name="method"
    value=${value}
    ?disabled=${disabled}
    layout=${layout}
    .gateway=${gateway}
    @dr-method-select=${onSelect}
    @change=${onChange}
  ></dr-payment-methods>
`;

const meta: Meta<Args> = {
  title: 'Tags/dr-payment-methods',
  component: 'dr-payment-methods',
  args: { value: '', disabled: false, layout: 'list', onSelect: fn(), onChange: fn() },
  argTypes: {
    layout: { control: 'select', options: ['list', 'accordion', 'radios', 'tiles', 'tabs'] },
  },
  render,
};
export default meta;

type Story = StoryObj<Args>;
const on = onScenario(render);

export const Loading: Story = { args: { gateway: silentGateway, sessionId: 'story' } };
export const Unavailable: Story = {
  args: { gateway: refusingGateway('offline'), sessionId: 'story' },
};
export const NotAllowed: Story = {
  args: { gateway: refusingGateway('unauthorized'), sessionId: 'story' },
};
export const List = on('requires-source');
export const Picked = on('requires-source', { value: 'creditCard' });
export const Disabled = on('requires-source', { value: 'creditCard', disabled: true });
export const Germany = on('germany');
export const UnknownMethod = on('unknown-method');
export const Many = on('many-methods');
export const Radios = on('requires-source', { layout: 'radios', value: 'payPal' });
export const Tiles = on('requires-source', { layout: 'tiles', value: 'payPal' });
export const Tabs = on('requires-source', { layout: 'tabs', value: 'payPal' });
export const Empty = on('no-methods');
export const Waiting = on('pending-redirect');
export const Funded = on('funded-card');
export const Ended = on('complete');
export const Expired = on('expired');

/** Keyboard use is tested with real key presses in `test/elements`. */
export const Pick: Story = {
  ...on('requires-source'),
  play: async ({ canvasElement, args, userEvent }) => {
    const element = canvasElement.querySelector('dr-payment-methods');
    const radio = await waitFor(() => {
      const found = element?.shadowRoot?.querySelector<HTMLElement>('[value=payPal]');
      if (!found) throw new Error('There is no such row yet.');
      return found;
    });
    await userEvent.click(radio);
    await expect(element?.value).toBe('payPal');
    await expect(args.onSelect).toHaveBeenCalledTimes(1);
    await expect(args.onChange).toHaveBeenCalledTimes(1);
  },
};
