import { describe, expect } from 'vitest';
import type {
  DigitalRiverConstructor,
  DrElement,
  DropinOptions,
  ElementName,
  ElementStyle,
  PaymentRequestData,
} from '../../../src/compat/types/index.js';
import { mounted, shown, told } from '../../support/e2e/dropin-page.js';
import { LOADED } from '../../support/e2e/element-page.js';
import { openCheckout, openStorefront, scriptOf, test } from '../../support/e2e/storefront.js';

// In the page.
declare const DigitalRiver: DigitalRiverConstructor;
declare const made: Readonly<Record<string, DrElement>>;
declare const heard: readonly string[];

describe('a drop-in of DigitalRiver.js', () => {
  test('reports a session that does not exist, and one that has ended, to onError', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/404|409|DR-ELM-010/);
    await openStorefront(page, servers, mounted({ sessionId: 'nobody' }));
    await expect.poll(() => told(page, 'onError'), LOADED).toHaveLength(1);
    expect(await told(page, 'onError')).toEqual([
      {
        type: 'not_found',
        errors: [
          {
            code: 'not_found',
            message: 'This checkout is no longer available. Please start again from your cart.',
          },
        ],
      },
    ]);
    expect(await told(page, 'onReady')).toEqual([]);

    const { sessionId } = await openCheckout(servers);
    await servers.ask(`POST /__sandbox/sessions/${sessionId}/expire`);
    await openStorefront(page, servers, mounted({ sessionId }));
    await expect
      .poll(() => told(page, 'onError'), LOADED)
      .toMatchObject([
        {
          type: 'conflict',
          errors: [
            {
              code: 'session_update_not_allowed',
              message: expect.stringContaining('expired') as unknown,
            },
          ],
        },
      ]);
    expect(guard.expected.length).toBeGreaterThan(0);
  });

  test('accepts the options that only clients use, without effect or warning', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    const warnings: string[] = [];
    page.on('console', (message) => warnings.push(message.text()));
    const options: DropinOptions = { showConsents: true, type: 'checkout' };
    await openStorefront(page, servers, mounted({ sessionId, options }));
    await expect.poll(() => told(page, 'onReady'), LOADED).toHaveLength(1);
    expect(await shown(page).getByRole('checkbox').count()).toBe(0);
    expect(warnings).toEqual([]);
  });
});

describe('names of DigitalRiver.js', () => {
  test('the style sheet is at the contract’s address next to the script (2.1)', async ({
    servers,
  }) => {
    const [own, contract] = await Promise.all(
      ['DigitalRiver.css', 'css/DigitalRiver.css'].map((name) =>
        fetch(`${servers.service}/cdn/${name}`),
      ),
    );
    expect(contract?.status).toBe(200);
    expect(contract?.headers.get('content-type')).toContain('text/css');
    expect(await contract?.text()).toBe(await own?.text());
  });

  test('elements are created by their names in the contract’s spelling, wallets with a minimal request, and styles with each spelling of autofill', async ({
    page,
    servers,
  }) => {
    const names = {
      invoice: 'invoiceAttribute',
      tax: 'taxIdentifier',
      instructions: 'delayedPaymentInstructions',
    } satisfies Record<string, ElementName>;
    const request: PaymentRequestData = {
      country: 'US',
      currency: 'USD',
      total: { label: 'Total', amount: 118.01 },
      requestShipping: false,
    };
    const style: ElementStyle = { autofill: { color: 'rgb(9, 8, 7)' } };
    await openStorefront(
      page,
      servers,
      scriptOf(
        ({ invoice, tax, instructions }, least, look) => {
          const river = new DigitalRiver('pk_sandbox', { locale: 'en-US' });
          const ready: string[] = [];
          const invoiceAttribute = { country: 'TW', sellingEntity: 'DR_TAIWAN-ENTITY' };
          const elements = {
            invoice: river.createElement(invoice, { invoiceAttribute }),
            tax: river.createElement(tax, { taxIdentifier: { country: 'BR' } }),
            google: river.createElement('googlePay', least),
            card: river.createElement('cardNumber', { style: look }),
          };
          river.createElement(instructions);
          elements.google.on('ready', ({ elementType }) => void ready.push(elementType));
          for (const [box, element] of Object.entries(elements)) element.mount(box);
          Object.assign(window, { made: elements, heard: ready });
        },
        names,
        request,
        style,
      ),
      '<div id="invoice"></div><div id="tax"></div><div id="google"></div><div id="card"></div>',
    );
    await page.locator('#invoice').getByRole('radio', { name: 'Donate it' }).waitFor();
    await page.locator('#tax').getByRole('radio', { name: 'A business' }).waitFor();
    await page.locator('#google').getByRole('button').waitFor();
    expect(await page.evaluate(() => heard)).toEqual(['googlepay']);
    expect(await page.evaluate(() => Object.keys(made))).toContain('card');
    const frame = page.locator('#card iframe').contentFrame();
    await frame.getByRole('textbox').waitFor();
    const rules = () =>
      frame.locator(':root').evaluate(() =>
        [...document.adoptedStyleSheets, ...document.styleSheets]
          .flatMap((sheet) => [...sheet.cssRules])
          .map(({ cssText }) => cssText)
          .join('\n'),
      );
    await expect.poll(rules).toMatch(/autofill[^}]*rgb\(9, 8, 7\)/iu);
  });
});
