import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import { PaymentError } from '../src/domain/payment-error.js';
import '../src/elements/offline-refund/define.js';
import type { DrOfflineRefund } from '../src/elements/offline-refund/offline-refund.js';

interface Args {
  send: NonNullable<DrOfflineRefund['send']>;
  /** The values to enter by field, before the form is submitted. */
  entered?: Readonly<Record<string, string>>;
}

const meta: Meta<Args> = {
  title: 'More tags/dr-offline-refund',
  component: 'dr-offline-refund',
  args: { send: () => Promise.resolve() },
  render: ({ send }) => html`<dr-offline-refund class="story" .send=${send}></dr-offline-refund>`,
  play: async ({ canvasElement, args: { entered } }) => {
    const element = canvasElement.querySelector('dr-offline-refund');
    const find = (selector: string) =>
      waitFor(
        () =>
          element?.shadowRoot?.querySelector<HTMLInputElement>(selector) ??
          Promise.reject(new Error(`no ${selector}`)),
      );
    await find('button');
    if (!entered) return;
    (await find('[value=number]')).click();
    for (const [name, value] of Object.entries(entered)) {
      const input = await find(`input[name=${name}]`);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await element?.submit();
  },
};
export default meta;

type Story = StoryObj<Args>;
const entered = { accountHolder: 'Ada Sample', accountNumber: '123456', bankName: 'Sample Bank' };

export const Empty: Story = {};
export const Incomplete: Story = { args: { entered: { accountHolder: 'Ada Sample' } } };
export const Accepted: Story = { args: { entered } };
export const KnownAlready: Story = {
  args: { entered, send: () => Promise.reject(new PaymentError('conflict')) },
};
