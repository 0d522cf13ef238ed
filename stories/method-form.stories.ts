import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor, within } from 'storybook/test';
import '../src/elements/method-form/define.js';
import type { PaymentFlow } from '../src/domain/payment-method.js';
import type { InputContext } from '../src/payment-methods/method-descriptor.js';
import { onScenario, type SessionArgs } from './support/on-scenario.js';

interface Args extends SessionArgs {
  type: string;
  flow: PaymentFlow;
  country: string;
  currency: string;
  recurring: boolean;
  terms?: unknown;
  options: Readonly<Record<string, unknown>>;
  owner?: InputContext['owner'];
  busy: boolean;
}

const contextOf = ({ type, flow, terms, ...rest }: Args): InputContext => ({
  ...rest,
  method: { type, flow, supportsRecurring: false, supportsFreeTrial: false, terms },
});

const render = (args: Args) => html`
  <dr-method-form
    class="story"
    .context=${contextOf(args)}
    .gateway=${args.gateway}
    ?busy=${args.busy}
  ></dr-method-form>
`;

const meta: Meta<Args> = {
  title: 'More tags/dr-method-form',
  component: 'dr-method-form',
  args: {
    flow: 'redirect',
    country: 'DE',
    currency: 'EUR',
    recurring: false,
    options: {},
    busy: false,
  },
  render,
};
export default meta;

type Story = StoryObj<Args>;
const on = onScenario(render);

const TERMS = [3, 4, 10].map((months) => ({
  code: `T${months}`,
  durationMonths: months,
  monthlyPaymentAmount: ((months === 10 ? 123.9 : 118.01) / months).toFixed(2),
  orderTotal: '118.01',
  totalRepayable: months === 10 ? '123.90' : '118.01',
  effectiveApr: months === 10 ? '9.99' : '0',
  underMinimumAmount: false,
  overMaximumAmount: false,
}));

const formIn = (canvas: HTMLElement) => {
  const element = canvas.querySelector('dr-method-form');
  const root = element?.shadowRoot as unknown as HTMLElement; // testing-library expects an element
  return { element, root: within(root) };
};

/** Presses the button with the present input. */
const complains = async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  const { element, root } = formIn(canvasElement);
  await waitFor(() => expect(element?.problems.length).toBeGreaterThan(0));
  await element?.reportValidity();
  const [problem] = element?.problems ?? [];
  await root.findByText(problem?.message ?? '');
};

/** An input by its id, because its label depends on the language. */
const inputIn = (canvas: HTMLElement, selector: string): Promise<HTMLElement> =>
  waitFor(() => {
    const found = formIn(canvas).element?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector} yet.`);
    return found;
  });

export const DirectDebit = on('germany', { type: 'directDebit' });
export const DirectDebitIncomplete: Story = { ...DirectDebit, play: complains };
export const DirectDebitMistyped: Story = {
  ...DirectDebit,
  play: async ({ canvasElement, userEvent }) => {
    const input = await inputIn(canvasElement, '#iban');
    await userEvent.type(input, 'DE88 3704 0044 0532 0130 00');
    input.dispatchEvent(new Event('change', { bubbles: true })); // as on blur
    await expect(await inputIn(canvasElement, '#iban-error')).toBeVisible();
  },
};
export const OnlineBanking = on('germany', { type: 'onlineBanking' });
export const OnlineBankingNowhere = on('germany', { type: 'onlineBanking', country: 'US' });
export const Konbini = on('japan', {
  type: 'konbini',
  flow: 'receiver',
  country: 'JP',
  currency: 'JPY',
});
export const KonbiniWithName: Story = {
  ...Konbini,
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(await inputIn(canvasElement, '[value="060"]'));
    await inputIn(canvasElement, '#lastName');
  },
};
export const Boleto = on('brazil', { type: 'boletoBancario', country: 'BR', currency: 'BRL' });
export const IdealOnce = on('netherlands', { type: 'ideal', country: 'NL' });
export const IdealRecurring: Story = {
  ...on('netherlands', { type: 'ideal', country: 'NL', recurring: true }),
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(await inputIn(canvasElement, '[type=checkbox]'));
    await inputIn(canvasElement, '#iban');
  },
};
export const Instalments = on('france', { type: 'bnpParibas', country: 'FR', terms: TERMS });
export const InstalmentsTooSmall = on('france', {
  type: 'bnpParibas',
  country: 'FR',
  terms: TERMS.map((term) => ({ ...term, underMinimumAmount: term.durationMonths > 3 })),
});
export const InstalmentsInFrance: Story = {
  ...on('france', { type: 'creditInstallment', country: 'FR', terms: TERMS.slice(0, 2) }),
  play: complains,
};
export const CCAvenue: Story = {
  ...on('germany', { type: 'ccavenue', country: 'IN', currency: 'INR' }),
  name: 'CCAvenue',
};
export const TreviPay: Story = {
  ...on('business', {
    type: 'msts',
    options: {
      enrollmentUrl: 'https://program.b2b.credit/en/apply?client_reference_id=org-sample',
    },
  }),
  name: 'TreviPay',
};
export const Busy = on('germany', { type: 'directDebit', busy: true });
