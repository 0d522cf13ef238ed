import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { PaymentError } from '../src/domain/payment-error.js';
import type { DrCardForm } from '../src/elements/card-form/card-form.js';
import '../src/elements/card-form/define.js';
import type { FieldProvider } from '../src/fields/field-provider.js';
import { scenario } from './support/story-gateway.js';
import { providerOf } from '../src/fields/lazy-fields.js';

interface Args {
  provider: FieldProvider | undefined;
  /** The language; empty for the page's. */
  locale: string;
  mask: boolean;
  fieldStyles: NonNullable<DrCardForm['fieldStyles']> | undefined;
}

const render = ({ provider, locale, mask, fieldStyles }: Args) => html`
  <div class="story" lang=${ifDefined(locale || undefined)}>
    <dr-card-form .provider=${provider} .mask=${mask} .fieldStyles=${fieldStyles}></dr-card-form>
  </div>
`;

const meta: Meta<Args> = {
  title: 'Internals/dr-card-form',
  tags: ['!autodocs'],
  component: 'dr-card-form',
  args: { locale: '', mask: false, fieldStyles: undefined },
  // Each story has its own provider; the frame is on another site.
  loaders: [() => ({ provider: providerOf(scenario('requires-source').gateway.fields) })],
  render: (args, { loaded }) =>
    render({ ...args, provider: args.provider ?? (loaded['provider'] as FieldProvider) }), // as loaded above
};
export default meta;

type Story = StoryObj<Args>;

const usable = async (canvasElement: HTMLElement): Promise<DrCardForm> => {
  const form = canvasElement.querySelector('dr-card-form');
  if (!form) throw new Error('no form');
  if (!form.usable) {
    await new Promise((resolve) =>
      form.addEventListener('dr-card-change', resolve, { once: true }),
    );
  }
  return form;
};

export const Empty: Story = {
  play: async ({ canvasElement }) => void (await usable(canvasElement)),
};

export const WithComplaints: Story = {
  play: async ({ canvasElement }) => (await usable(canvasElement)).reportValidity(),
};

export const Arabic: Story = { ...Empty, args: { locale: 'ar' } };

/** Fields with a style object of the page. */
export const InAnotherLook: Story = {
  ...WithComplaints,
  args: {
    fieldStyles: {
      base: { fontSize: '18px', letterSpacing: '1px', '::placeholder': { color: '#4a5a7a' } },
      invalid: { color: '#b3261e', fontWeight: 'bold' },
    },
  },
};

const absent: FieldProvider = {
  mountCard() {
    throw new PaymentError('frame-unavailable');
  },
};
export const Unavailable: Story = { args: { provider: absent } };
