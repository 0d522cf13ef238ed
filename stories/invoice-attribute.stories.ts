import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import { PaymentError } from '../src/domain/payment-error.js';
import '../src/elements/invoice-attribute/define.js';
import type { DrInvoiceAttribute } from '../src/elements/invoice-attribute/invoice-attribute.js';

interface Args {
  create: NonNullable<DrInvoiceAttribute['create']>;
  /** The chosen invoice type, with its fields. */
  picked?: readonly [type: string, value?: string];
  confirmed: boolean;
}

const meta: Meta<Args> = {
  title: 'More tags/dr-invoice-attribute',
  component: 'dr-invoice-attribute',
  args: { create: (request) => Promise.resolve({ id: 'story', ...request }), confirmed: false },
  render: ({ create }) =>
    html`<dr-invoice-attribute class="story" .create=${create}></dr-invoice-attribute>`,
  play: async ({ canvasElement, args: { picked, confirmed } }) => {
    const element = canvasElement.querySelector('dr-invoice-attribute');
    const find = (selector: string) =>
      waitFor(
        () =>
          element?.shadowRoot?.querySelector<HTMLInputElement>(selector) ??
          Promise.reject(new Error(`no ${selector}`)),
      );
    await find('button');
    const [type, value] = picked ?? [];
    if (type) (await find(`[value=${type}]`)).click();
    if (value) {
      const input = await find('input[type=text]');
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
    if (confirmed) await element?.confirm();
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Choices: Story = {};
export const Barcode: Story = { args: { picked: ['tw_individual_mobile_barcode'] } };
export const Wrong: Story = { args: { picked: ['tw_individual_citizen_cert', 'AB12'] } };
export const NothingPicked: Story = { args: { confirmed: true } };
export const Confirmed: Story = {
  args: { picked: ['tw_individual_donate', '919'], confirmed: true },
};
export const Refused: Story = {
  args: {
    create: () => Promise.reject(new PaymentError('offline')),
    picked: ['tw_individual_donate', '919'],
    confirmed: true,
  },
};
