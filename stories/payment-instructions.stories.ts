import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { readSource } from '../src/domain/read-source.js';
import '../src/elements/payment-instructions/define.js';
import type { PaymentGateway } from '../src/gateway/payment-gateway.js';
import { refusingGateway, silentGateway } from './support/story-gateway.js';

interface Args {
  type: string;
  state: string;
  amount: string;
  currency: string;
  details: object;
  gateway?: PaymentGateway;
}

/** With a gateway the element loads the source; otherwise the source is a property. */
const render = ({ type, details, gateway, ...rest }: Args) => html`
  <dr-payment-instructions
    class="story"
    .gateway=${gateway}
    .sourceId=${'source'}
    .clientSecret=${'secret'}
    .source=${
      gateway
        ? undefined
        : readSource({
            id: 'source',
            type,
            flow: 'receiver',
            expirationTime: '2026-12-22T12:00:00.000Z',
            ...rest,
            [type]: details,
          })
    }
  ></dr-payment-instructions>
`;

const meta: Meta<Args> = {
  title: 'More tags/dr-payment-instructions',
  component: 'dr-payment-instructions',
  args: {
    type: 'wireTransfer',
    state: 'pending_funds',
    amount: '118.01',
    currency: 'EUR',
    details: {},
  },
  render,
};
export default meta;

type Story = StoryObj<Args>;

const hasCode: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const root = canvasElement.querySelector('dr-payment-instructions')?.shadowRoot;
  await waitFor(() => expect(root?.querySelector('[part=code] path')).toBeTruthy());
};

const ACCOUNT = {
  accountHolder: 'Sandbox Sample Seller',
  iban: 'DE89370400440532013000',
  swiftCode: 'SAMPLE00XXX',
  referenceId: 'CJS87S2',
  bankName: 'Sandbox Sample Bank',
  country: 'DE',
};

export const TransferInEuros: Story = { args: { details: ACCOUNT }, play: hasCode };
export const TransferInDollars: Story = {
  args: { currency: 'USD', details: { ...ACCOUNT, iban: undefined, accountNumber: '0123456789' } },
};
export const Boleto: Story = {
  args: {
    type: 'boletoBancario',
    currency: 'BRL',
    details: {
      documentCode: '00190500954014481606906809350314337370000000100',
      document: 'https://example.com/boleto/document',
    },
  },
  play: hasCode,
};
export const Konbini: Story = {
  args: {
    type: 'konbini',
    currency: 'JPY',
    amount: '12345',
    details: {
      storeId: '010',
      storeName: 'Seven Eleven',
      localizedStoreName: 'セブン-イレブン',
      receiptNumber: '123456789012',
      printableInvoiceUrl: 'https://example.com/konbini/receipt',
    },
  },
};
export const CodeOfAService: Story = {
  args: { type: 'samplePay', details: { qrCode: 'https://pay.example/7', caseNumber: '12-34' } },
  play: hasCode,
};
export const MoneyArrived: Story = { args: { state: 'chargeable', details: ACCOUNT } };
export const Failed: Story = { args: { state: 'failed', details: ACCOUNT } };
export const Loading: Story = { args: { gateway: silentGateway } };
export const Unavailable: Story = { args: { gateway: refusingGateway('timeout') } };
