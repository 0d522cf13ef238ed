import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { IntegrationBuilder } from './support/integration/integration-builder.js';

if (!customElements.get('integration-builder'))
  customElements.define('integration-builder', IntegrationBuilder);

const meta: Meta = {
  title: 'Integration builder',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, layout: 'fullscreen' },
  render: () => html`<integration-builder></integration-builder>`,
};
export default meta;

/** Choose your checkout's options, see the result, and copy its code. */
export const Builder: StoryObj = {};

/** The same in React, with tabs and without PayPal. */
export const ReactWithTabs: StoryObj = {
  name: 'React with tabs',
  play: async ({ canvasElement, userEvent }) => {
    const root = canvasElement.querySelector('integration-builder')?.shadowRoot;
    const find = (selector: string): Promise<HTMLElement> =>
      waitFor(
        () =>
          root?.querySelector<HTMLElement>(selector) ?? Promise.reject(new Error(`no ${selector}`)),
      );
    await userEvent.click(await find('[value=React]'));
    await userEvent.selectOptions(await find('[name=layout]'), 'tabs');
    const [, , method] = root?.querySelectorAll<HTMLElement>('fieldset') ?? [];
    const [payPal] = method?.querySelectorAll('input') ?? [];
    if (payPal) await userEvent.click(payPal);
    await waitFor(async () => expect((await find('pre')).textContent).toContain('layout="tabs"'));
    await expect((await find('pre')).textContent).toContain("disabledPaymentMethods: ['payPal']");
  },
};
