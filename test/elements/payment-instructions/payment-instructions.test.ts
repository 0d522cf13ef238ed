import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/payment-instructions/define.js';
import type { DrPaymentInstructions } from '../../../src/elements/payment-instructions/payment-instructions.js';
import { PaymentError } from '../../../src/domain/payment-error.js';
import { readSource } from '../../../src/domain/read-source.js';
import { refusingGateway, silentGateway, situate } from '../../support/harness/gateways.js';
import { waitUntil } from '../../support/harness/wait-until.js';

const source = (details: object, more: object = {}) =>
  readSource({
    id: 's',
    type: 'wireTransfer',
    state: 'pending_funds',
    flow: 'receiver',
    amount: '450.00',
    currency: 'EUR',
    expirationTime: '2026-12-22T12:00:00.000Z',
    wireTransfer: details,
    ...more,
  })!;

async function draw(
  properties: Partial<DrPaymentInstructions>,
  lang = 'en',
): Promise<{ element: DrPaymentInstructions; root: ShadowRoot }> {
  const element = document.createElement('dr-payment-instructions');
  Object.assign(element, properties);
  await fixture(html`<div lang=${lang}>${element}</div>`);
  await element.updateComplete;
  return { element, root: element.shadowRoot! };
}

const lines = (root: ShadowRoot) =>
  [...root.querySelectorAll('.line')].map((line) =>
    [...line.querySelectorAll<HTMLElement>('dt, dd')].map(({ innerText }) =>
      innerText.replace(/\s+/g, ' ').trim(),
    ),
  );

/** Replaces the clipboard for one test. */
function clipboard(writeText: (text: string) => Promise<void>): () => void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  return () => Reflect.deleteProperty(navigator, 'clipboard');
}

describe('<dr-payment-instructions>', () => {
  it('shows amount, account, reference and deadline in the order of a transfer form', async () => {
    const { element, root } = await draw({
      source: source({
        bankName: 'Sample Bank',
        referenceId: 'CJS87S2',
        country: 'DE',
        iban: 'DE89370400440532013000',
        accountHolder: 'Sample Seller',
      }),
    });

    await waitUntil(() => lines(root)[0]?.[0] === 'Amount');
    expect(lines(root)).to.deep.equal([
      ['Amount', '€450.00', 'Copy'],
      ['Account holder', 'Sample Seller', 'Copy'],
      ['IBAN', 'DE89 3704 0044 0532 0130 00', 'Copy'],
      ['Reference', 'CJS87S2', 'Copy'],
      ['Bank', 'Sample Bank'],
      ['Country', 'Germany'],
    ]);
    expect(root.querySelector('[part=status]')?.textContent).to.contain(
      'Transfer the money by December 22, 2026.',
    );
    await expect(element).to.be.accessible();
  });

  it('copies values in the format of a bank’s form, and confirms it', async () => {
    const copied: string[] = [];
    const restore = clipboard((text) => Promise.resolve(void copied.push(text)));
    try {
      const { element, root } = await draw({
        source: source({ iban: 'DE89 3704 0044 0532 0130 00' }),
      });
      const [amount, iban] = root.querySelectorAll<HTMLButtonElement>('button');
      await waitUntil(() => iban!.getAttribute('aria-label') === 'Copy IBAN');

      amount!.click();
      iban!.click();
      await waitUntil(() => iban!.innerText.trim() === 'Copied');

      expect(copied).to.deep.equal(['450.00', 'DE89370400440532013000']);
      await waitUntil(
        () => root.querySelector('.visually-hidden[role=status]')?.textContent === 'IBAN: Copied',
      );
      await expect(element).to.be.accessible();
    } finally {
      restore();
    }
  });

  it('marks the text where the page has no clipboard', async () => {
    const restore = clipboard(() => Promise.reject(new Error('denied')));
    try {
      const { root } = await draw({ source: source({ referenceId: 'CJS87S2' }) });
      const button = root.querySelectorAll<HTMLButtonElement>('button')[1]!;

      button.click();
      await waitUntil(
        () => String(getSelection()).includes('CJS87S2') || !getSelection()?.isCollapsed,
      );

      expect(button.innerText.trim()).to.not.equal('Copied');
    } finally {
      restore();
    }
  });

  it('shows unknown details, and links only to checked addresses (F-057)', async () => {
    const { root } = await draw({
      source: source(
        {},
        {
          type: 'samplePay',
          wireTransfer: undefined,
          samplePay: {
            receiptNumber: '12-34',
            printableInvoiceUrl: 'https://pay.example/voucher',
            otherUrl: 'https://a@b.example/',
            secondUrl: 'javascript:alert(1)',
            nested: { a: 1 },
          },
        },
      ),
    });

    await waitUntil(() => root.querySelector('[part=print-button]'));
    expect(lines(root).slice(1)).to.deep.equal([
      ['Receipt number', '12-34', 'Copy'],
      ['Payment slip', 'Open (opens in a new window)'],
      ['Other url', 'https://a@b.example/', 'Copy'],
      ['Second url', 'javascript:alert(1)', 'Copy'],
    ]);
    const links = [...root.querySelectorAll('a')];
    expect(links.map(({ href, rel }) => [href, rel])).to.deep.equal([
      ['https://pay.example/voucher', 'noopener'],
    ]);
  });

  it('shows a code to scan for a transfer in euros, dark on white whatever the colours are', async () => {
    const { element, root } = await draw({
      source: source({ iban: 'DE89370400440532013000', accountHolder: 'Sample Seller' }),
    });
    await waitUntil(() => root.querySelector('[part=code] path'));
    const picture = root.querySelector('[part=code] svg')!;
    expect(picture.getAttribute('aria-label')).to.contain('QR code with amount');
    expect(getComputedStyle(picture).fill).to.equal('rgb(0, 0, 0)');
    await expect(element).to.be.accessible();
  });

  it('shows the slip of a Boleto: its barcode, and its digits as printed', async () => {
    const documentCode = '00190500954014481606906809350314337370000000100';
    const { element, root } = await draw({
      source: source(
        {},
        {
          type: 'boletoBancario',
          currency: 'BRL',
          wireTransfer: undefined,
          boletoBancario: { documentCode, document: 'https://example.com/boleto' },
        },
      ),
    });
    await waitUntil(() => root.querySelector('[part=code] path'));
    expect(lines(root)[1]).to.deep.equal([
      'Payment slip number',
      '00190.50095 40144.816069 06809.350314 3 37370000000100',
      'Copy',
    ]);
    expect(root.querySelector('[part=code] svg')?.getAttribute('aria-label')).to.contain(
      '00193373700000001000500940144816060680935031',
    );
    expect(root.querySelector('[part=status]')?.textContent).to.contain(
      'Pay by December 22, 2026.',
    );
    await expect(element).to.be.accessible();
  });

  it('names the store where the shopper pays, at home by its own name', async () => {
    const konbini = {
      storeId: '010',
      storeName: 'Seven Eleven',
      localizedStoreName: 'セブン-イレブン',
      receiptNumber: '1234',
      storeLogoUrl: 'https://pay.example/logo.svg',
    };
    const given = source(
      {},
      { type: 'konbini', currency: 'JPY', amount: '450', wireTransfer: undefined, konbini },
    );
    const { root } = await draw({ source: given });
    await waitUntil(() => root.querySelector('[part=print-button]'));
    expect(lines(root).slice(1)).to.deep.equal([
      ['Store', 'Seven Eleven'],
      ['Receipt number', '1234', 'Copy'],
    ]);
    const japanese = await draw({ source: given }, 'ja');
    await waitUntil(() => japanese.root.textContent?.includes('セブン-イレブン'));
  });

  it('can be printed', async () => {
    const { root } = await draw({ source: source({ iban: 'DE89370400440532013000' }) });
    await waitUntil(() => root.querySelector('[part=print-button]'));
    const { print } = window;
    let printed = 0;
    window.print = () => void printed++;
    try {
      root.querySelector<HTMLButtonElement>('[part=print-button]')!.click();
    } finally {
      window.print = print;
    }
    expect(printed).to.equal(1);
  });

  for (const [state, words] of [
    ['chargeable', 'Your payment has arrived.'],
    ['consumed', 'Your payment has arrived.'],
    ['failed', 'The payment failed.'],
    ['cancelled', 'This payment was canceled.'],
  ] as const)
    it(`has nothing more to transfer once the source is ${state}`, async () => {
      const { element, root } = await draw({ source: source({ iban: 'DE1' }, { state }) });
      await waitUntil(() => root.querySelector('[part=status]')?.textContent?.includes(words));
      expect(root.querySelector('dl')).to.equal(null);
      await expect(element).to.be.accessible();
    });

  describe('with a session’s next action', () => {
    it('reads the source and shows it', async () => {
      const { gateway, sessionId } = situate('pending-funds');
      const { session } = await gateway.loadCheckout(sessionId, {
        language: 'en',
        signal: new AbortController().signal,
      });
      const { nextAction } = session;
      if (nextAction?.action !== 'show_payment_instructions') throw new Error('nothing to show');

      const { element, root } = await draw({
        gateway,
        sourceId: nextAction.sourceId,
        clientSecret: nextAction.sourceClientSecret,
      });
      await waitUntil(() => root.querySelector('dl'));

      expect(root.textContent).to.contain('$118.01');
      expect(element.outerHTML).to.not.contain(nextAction.sourceClientSecret);
    });

    it('shows its shape while the answer is under way', async () => {
      const { element, root } = await draw({
        gateway: silentGateway(),
        sourceId: 's',
        clientSecret: 'c',
      });

      expect(root.querySelector('.skeleton')).to.not.equal(null);
      await expect(element).to.be.accessible();
    });

    it('shows the reason why there is nothing, and tries again', async () => {
      const gateway = refusingGateway('timeout');
      const { element, root } = await draw({ gateway, sourceId: 's', clientSecret: 'c' });
      await waitUntil(() => root.querySelector('[role=alert]'));
      expect(element.error).to.be.instanceOf(PaymentError);
      await expect(element).to.be.accessible();

      Object.assign(gateway, { retrieveSource: () => Promise.resolve(source({ iban: 'DE1' })) });
      root.querySelector('button')!.click();
      await waitUntil(() => root.querySelector('dl'));

      expect(element.error).to.equal(undefined);
    });

    it('drops an answer that arrives after the element was removed (F-083)', async () => {
      let signal: AbortSignal | undefined;
      const gateway = {
        ...silentGateway(),
        retrieveSource: (_: unknown, options: { signal: AbortSignal }) => {
          signal = options.signal;
          return new Promise<never>(() => {});
        },
      };
      const { element } = await draw({ gateway, sourceId: 's', clientSecret: 'c' });

      element.remove();

      expect(signal?.aborted).to.equal(true);
    });
  });
});
