import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor, within } from 'storybook/test';
import '../src/elements/compliance/define.js';
import { onScenario, type SessionArgs } from './support/on-scenario.js';

interface Args extends SessionArgs {
  /** Shows the session's seller. */
  ofSession?: boolean;
  entity?: string;
  country?: string;
  locale?: string;
}

const render = ({ gateway, sessionId, ofSession, entity, country, locale }: Args) => html`
  <dr-compliance
    class="story"
    .gateway=${gateway}
    session-id=${ofSession ? sessionId : nothing}
    entity=${entity ?? nothing}
    country=${country ?? nothing}
    locale=${locale ?? nothing}
  ></dr-compliance>
`;

const meta: Meta<Args> = {
  title: 'More tags/dr-compliance',
  component: 'dr-compliance',
  render,
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('dr-compliance')?.shadowRoot as unknown as HTMLElement; // testing-library expects an element
    await waitFor(() => expect(within(root).getAllByRole('link').length).toBeGreaterThan(3));
  },
};
export default meta;

type Story = StoryObj<Args>;
const on = onScenario(render);

export const OfSession: Story = on('germany', { ofSession: true });
export const OfSeller: Story = on('germany', { entity: 'DR_INC-ENTITY', country: 'US' });
export const Japan: Story = on('japan', {
  entity: 'DR_JAPAN-ENTITY',
  country: 'JP',
  locale: 'ja',
});
export const RightToLeft: Story = on('germany', {
  entity: 'DR_IRELAND-ENTITY',
  country: 'DE',
  locale: 'ar',
});
