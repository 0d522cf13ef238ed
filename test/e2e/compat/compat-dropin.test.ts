import { describe, expect } from 'vitest';
import type {
  AvailablePaymentMethods,
  ComplianceQuery,
  DigitalRiverConstructor,
  DigitalRiverInstance,
  Dropin,
  DropinReady,
  DropinSuccess,
  Source,
} from '../../../src/compat/types/index.js';
import { mounted, shown, told, typesCard } from '../../support/e2e/dropin-page.js';
import { openCheckout, openStorefront, scriptOf, test } from '../../support/e2e/storefront.js';
import { patience } from '../../support/pace.js';

// In the page.
declare const DigitalRiver: DigitalRiverConstructor;
declare const dr: DigitalRiverInstance;
declare const dropin: Dropin;
declare const placeOrder: (sourceId: string) => Promise<object>;

describe('the samples of the founding page', () => {
  test('createDropin(configuration).mount("drop-in") shows the payment methods and calls onReady (12.3, 41)', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    await openStorefront(
      page,
      servers,
      `let digitalriverpayments = new DigitalRiver('pk_sandbox');
       window.heard = [];
       let configuration = {
         "sessionId": "${sessionId}",
         "options": {
           "flow": "checkout",
           "showComplianceSection": true
         },
         onSuccess: function(data) { heard.push(['success', data]) },
         onError: function(data) { heard.push(['error', data]) },
         onReady: function(data) { heard.push(['ready', data]) },
         onCancel: function(data) { heard.push(['cancel', data]) }
       }

       let dropin = digitalriverpayments.createDropin(configuration);
       dropin.mount("drop-in");`,
    );

    await page.getByRole('radio', { name: /^Credit or debit card/u }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    const heard = (await page.evaluate('heard')) as [string, DropinReady][];
    expect(heard.map(([event]) => event)).toEqual(['ready']);
    expect(heard[0]?.[1].paymentMethodTypes).toContain('creditCard');
    await page
      .locator('dr-dropin')
      .getByRole('link', { name: /Sample terms of sale/u })
      .waitFor();
  });

  for (const sessionId of ['', null, undefined]) {
    test(`createDropin with sessionId ${JSON.stringify(sessionId)} reports it to onError and the shopper, until it gets one`, async ({
      page,
      servers,
      guard,
    }) => {
      guard.expectFault(/DR-DRJ-005/);
      guard.expectFault(/DR-ELM-001/);
      const { sessionId: real } = await openCheckout(servers);
      await openStorefront(
        page,
        servers,
        scriptOf((given: string | null | undefined) => {
          const heard: object[] = [];
          const river = new DigitalRiver('pk_sandbox', { locale: 'en-US' });
          const made = river.createDropin({
            ...(given !== undefined && { sessionId: given as string }), // pages pass on what they lack
            onError: (error) => void heard.push(error),
          });
          made.mount('drop-in');
          Object.assign(window, { heard, dropin: made });
        }, sessionId),
      );
      await page.getByText('You can’t pay here right now.').waitFor();
      expect(await page.evaluate('heard')).toMatchObject([
        { type: 'bad_request', errors: [{ code: 'invalid_parameter', parameter: 'sessionId' }] },
      ]);
      await page.evaluate((id) => dropin.update({ sessionId: id }), real);
      await page.getByRole('radio', { name: /^Credit or debit card/u }).waitFor();
    });
  }

  test('createSource(payload) for PayPal resolves, and result.state answers with a warning (12.2, 19)', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/DR-MIG-100/);
    const { sessionId } = await openCheckout(servers);
    await openStorefront(
      page,
      servers,
      `let digitalriver = new DigitalRiver('pk_sandbox');
       let payload = {
         "sessionId": "${sessionId}",
         "type": "payPal",
         "payPal": {
           "returnUrl": "https://yourReturnUrl.com",
           "cancelUrl": "https://yourCancelUrl.com"
         }
       }
       let sendToBackEnd = (result) => window.outcome = ['sent', result.state, result.source];
       let doErrorScenario = () => {};
       digitalriver.createSource(payload).then(function(result) {
         window.outcome = ['waits', result.state, result.source, JSON.stringify(result)];
         if(result.state === "chargeable") {
           sendToBackEnd(result);
         } else {
           doErrorScenario();
         }
       });`,
    );

    await page.waitForFunction('window.outcome');
    const [verdict, state, source, json] = (await page.evaluate('outcome')) as [
      string,
      string,
      Source,
      string,
    ];
    expect([verdict, state]).toEqual(['waits', 'pending_redirect']);
    expect(source).toMatchObject({ type: 'payPal', flow: 'redirect', amount: '118.01', sessionId });
    expect(JSON.parse(json)).toEqual({ source });
    expect(guard.expected).toHaveLength(1);
  });

  test('retrieveAvailablePaymentMethods({sessionId}) brings methods and the session’s facts', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    await openStorefront(
      page,
      servers,
      `let digitalriver = new DigitalRiver('pk_sandbox');
       digitalriver.retrieveAvailablePaymentMethods({
         "sessionId": "${sessionId}"
       }).then(function(result) {
         window.result = result;
       });`,
    );

    await page.waitForFunction('window.result');
    expect(await page.evaluate<AvailablePaymentMethods>('result')).toMatchObject({
      paymentMethods: expect.arrayContaining([
        expect.objectContaining({ type: 'creditCard', flow: 'standard', supportsRecurring: true }),
      ]) as unknown,
      sessionInformation: { currency: 'USD', country: 'US', amount: '118.01' },
    });
  });
});

describe('a storefront of DigitalRiver.js', () => {
  test('pays an order by card: onSuccess brings a chargeable source, its back end does the rest (12.3, 31, 40)', async ({
    page,
    servers,
  }) => {
    const { sessionId, checkoutId } = await openCheckout(servers);
    await page.exposeFunction('placeOrder', async (sourceId: string) => {
      await servers.ask(`POST /checkouts/${checkoutId}/sources/${sourceId}`);
      return servers.ask('POST /orders', { checkoutId });
    });
    await openStorefront(
      page,
      servers,
      scriptOf((session: string) => {
        if (!window.DigitalRiver) return;
        new window.DigitalRiver('pk_sandbox', { locale: 'en-us' })
          .createDropIn({
            sessionId: session,
            options: { flow: 'checkout', button: { type: 'payNow' } },
            onSuccess: async ({ source, readyForStorage }) => {
              Object.assign(window, { success: { source, readyForStorage } });
              Object.assign(window, { order: await placeOrder(source.id) });
            },
          })
          .mount(document.getElementById('drop-in') as Element);
      }, sessionId),
    );

    await typesCard(page);
    await page.getByRole('button', { name: 'Pay $118.01' }).click();
    await page.waitForFunction('window.order');

    expect(await page.evaluate<DropinSuccess>('success')).toMatchObject({
      source: { type: 'creditCard', state: 'chargeable', creditCard: { lastFourDigits: '1111' } },
      readyForStorage: false,
    });
    expect(await page.evaluate('order')).toMatchObject({ state: 'accepted' });
  });

  test('empties the container and mounts anew, over and over, and nothing stays behind', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    await openStorefront(
      page,
      servers,
      `window.mountAgain = () => {
         const container = document.getElementById('drop-in');
         container.innerHTML = '';
         new DigitalRiver('pk_sandbox').createDropin({ sessionId: '${sessionId}' }).mount('#drop-in');
       };
       for (let time = 0; time < 20; time++) mountAgain();`,
    );
    const list = page.getByRole('radio', { name: /^Credit or debit card/u });
    await list.waitFor();
    const client = await page.context().newCDPSession(page);
    const count = async () => {
      await client.send('HeapProfiler.collectGarbage');
      const { nodes, documents, jsEventListeners } = (await client.send(
        'Memory.getDOMCounters',
      )) as Record<'nodes' | 'documents' | 'jsEventListeners', number>;
      return { nodes, documents, jsEventListeners };
    };
    const cycle = async (times: number) => {
      for (let time = 0; time < times; time++) {
        await page.evaluate('mountAgain()');
        await list.waitFor();
        await page.locator('dr-dropin iframe').contentFrame().getByLabel('Card number').waitFor();
      }
    };
    await cycle(3); // caches fill

    const before = await count();
    await cycle(6);

    await expect.poll(count, { timeout: patience(10_000) }).toEqual({
      nodes: expect.toSatisfy((nodes: number) => nodes <= before.nodes + 60) as unknown,
      documents: expect.toSatisfy((it: number) => it <= before.documents + 1) as unknown,
      jsEventListeners: expect.toSatisfy(
        (it: number) => it <= before.jsEventListeners + 4,
      ) as unknown,
    });
    expect(await page.locator('dr-dropin').count()).toBe(1);
    expect(await page.locator('iframe').count()).toBe(1);
  });

  test('unmounts, mounts again, updates, refreshes, submits and destroys (ours) (12.3, 38, 46)', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/DR-DRJ-006/);
    const { sessionId } = await openCheckout(servers);
    await openStorefront(page, servers, mounted({ sessionId }));
    const list = page.getByRole('radio', { name: /^Credit or debit card/u });
    await list.waitFor();

    await page.evaluate(() => dropin.unmount());
    expect(await shown(page).count()).toBe(0);
    await page.evaluate(() => dropin.mount('drop-in'));
    await list.waitFor();
    await page.evaluate(() =>
      dropin.update({ paymentMethodConfiguration: { disabledPaymentMethods: ['payPal'] } }),
    );
    await shown(page).getByText('PayPal', { exact: true }).waitFor({ state: 'detached' });
    await page.evaluate(() => dropin.refresh());
    await page.locator('dr-dropin iframe').contentFrame().getByLabel('Card number').waitFor();

    expect(await page.evaluate(() => dropin.submit())).toMatchObject({
      status: 'error',
      error: { type: 'validation_error' },
    });
    expect(await told(page, 'onError')).toMatchObject([
      {
        paymentMethod: 'creditCard',
        type: 'validation_error',
        errors: expect.arrayContaining([
          expect.objectContaining({ code: 'incomplete_card_number' }),
        ]) as unknown,
      },
    ]);
    await typesCard(page);
    await expect
      .poll(() => shown(page).evaluate((it) => 'canSubmit' in it && it.canSubmit))
      .toBe(true);
    expect(await page.evaluate(() => dropin.submit())).toMatchObject({
      status: 'success',
      source: { type: 'creditCard', state: 'chargeable' },
    });

    await page.evaluate(() => {
      dropin.destroy();
      dropin.mount('drop-in');
    });
    expect(await shown(page).count()).toBe(0);
    expect(guard.expected).toHaveLength(1);
  });
});

describe('without its code', () => {
  test('calls resolve with no_network, the drop-in reports it, and loads when the browser is online', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/ERR_FAILED|ERR_INTERNET_DISCONNECTED/);
    const { sessionId } = await openCheckout(servers);
    await page.route('**/cdn/chunks/**', (route) => route.abort());
    await openStorefront(page, servers, mounted({ sessionId }));
    await expect.poll(() => told(page, 'onError')).toMatchObject([{ type: 'no_network' }]);
    expect(await page.evaluate(() => dr.retrieveSource('a', 'b'))).toMatchObject({
      error: { type: 'no_network' },
    });

    await page.unroute('**/cdn/chunks/**');
    await page.evaluate(`window.dispatchEvent(new Event('online'))`);
    await page.getByRole('radio', { name: /^Credit or debit card/u }).waitFor();
  });
});

describe('Compliance.getDetails', () => {
  test('answers on the next line, in both signatures (12.3, 58)', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/Synchronous XMLHttpRequest/);
    await openStorefront(
      page,
      servers,
      scriptOf(() =>
        Object.assign(window, { dr: new DigitalRiver('pk_sandbox', { locale: 'de_DE' }) }),
      ),
    );
    const answers = await page.evaluate(() => {
      const { getDetails } = dr.Compliance;
      const ask = (language: string, country: string, businessEntityCode: string) =>
        getDetails({ language, country, businessEntityCode });
      const whyNot = (call: () => unknown): string => {
        try {
          return JSON.stringify(call());
        } catch (error) {
          return String(error);
        }
      };
      return {
        old: getDetails('DR_IRELAND-entity'),
        tagged: getDetails('DR_INC-ENTITY', 'en_US'),
        query: ask('fr', 'IT', 'DR_IRELAND-ENTITY'),
        dutch: ask('en', 'NL', 'DR_IRELAND-ENTITY'),
        taiwanese: ask('en', 'TW', 'DR_TAIWAN-ENTITY'),
        missing: whyNot(() => getDetails({ language: 'fr', country: 'FR' } as ComplianceQuery)),
        unsupported: whyNot(() => getDetails('NOBODY')),
        country: whyNot(() =>
          getDetails({ language: 'fr', businessEntityCode: 'DR_INC-ENTITY' } as ComplianceQuery),
        ),
      };
    });
    const text = { localizedText: expect.stringMatching(/\S/) as unknown };
    const link = { ...text, url: expect.stringMatching(/^https?:/) as unknown };
    expect(answers).toMatchObject({
      old: {
        disclosure: {
          businessEntity: {
            id: 'DR_IRELAND-ENTITY',
            name: expect.stringContaining('Ireland') as unknown,
          },
          legalNotice: link,
        },
      },
      tagged: { disclosure: { californiaPrivacyRights: link, privacyPolicy: link } },
      query: { disclosure: { warrantyInformation: link, termsOfSale: link } },
      dutch: {
        disclosure: {
          resellerDisclosure: link,
          cookiePolicy: link,
          cancellationRights: link,
          confirmDisclosure: text,
          autorenewalPlanTerms: text,
          saveCardMandate: text,
          idealRecurringAgreement: text,
        },
      },
      taiwanese: { disclosure: { invoiceAgreement: text } },
      missing: expect.stringContaining('businessEntityCode') as unknown,
      unsupported: expect.stringContaining('businessEntityCode') as unknown,
      country: expect.stringContaining('country') as unknown,
    });
  });
});
