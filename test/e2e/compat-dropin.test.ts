import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openCheckout, openStorefront, test } from '../support/e2e/storefront.js';

describe('the samples of the founding page', () => {
  test('createDropin(configuration).mount("drop-in") shows the ways to pay and says so (12.3, 41)', async ({
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
    const heard = (await page.evaluate('heard')) as [string, { paymentMethodTypes: string[] }][];
    expect(heard.map(([event]) => event)).toEqual(['ready']);
    expect(heard[0]?.[1].paymentMethodTypes).toContain('creditCard');
    await page
      .locator('dr-dropin')
      .getByRole('link', { name: /Sample terms of sale/u })
      .waitFor();
  });

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
      Record<string, unknown>,
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
    expect(await page.evaluate('result')).toMatchObject({
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
      `const dr = new DigitalRiver('pk_sandbox', { locale: 'en-us' });
       dr.createDropIn({
         sessionId: '${sessionId}',
         options: { flow: 'checkout', button: { type: 'payNow' } },
         onSuccess: async ({ source, readyForStorage }) => {
           window.success = { source, readyForStorage };
           window.order = await placeOrder(source.id);
         },
       }).mount(document.getElementById('drop-in'));`,
    );

    const form = page.locator('dr-dropin iframe').contentFrame();
    await form.getByLabel('Card number').click();
    await page.keyboard.type('4444222233331111');
    await form.getByLabel('Expiration date').click();
    await page.keyboard.type('1232');
    await form.getByLabel('Security code').click();
    await page.keyboard.type('123');
    await page.getByRole('button', { name: 'Pay $118.01' }).click();
    await page.waitForFunction('window.order');

    expect(await page.evaluate('success')).toMatchObject({
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

    await expect.poll(count, { timeout: 10_000 }).toEqual({
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
    await openStorefront(
      page,
      servers,
      `window.errors = [];
       window.dropin = new DigitalRiver('pk_sandbox').createDropin({
         sessionId: '${sessionId}',
         onError: (data) => errors.push(data),
       });
       dropin.mount('drop-in');`,
    );
    const list = page.getByRole('radio', { name: /^Credit or debit card/u });
    await list.waitFor();

    await page.evaluate('dropin.unmount()');
    expect(await page.locator('dr-dropin').count()).toBe(0);
    await page.evaluate('dropin.mount("drop-in")');
    await list.waitFor();
    await page.evaluate(
      'dropin.update({ paymentMethodConfiguration: { disabledPaymentMethods: ["payPal"] } })',
    );
    await page
      .locator('dr-dropin')
      .getByText('PayPal', { exact: true })
      .waitFor({ state: 'detached' });
    await page.evaluate('dropin.refresh()');
    await page.locator('dr-dropin iframe').contentFrame().getByLabel('Card number').waitFor();

    const result = await page.evaluate('dropin.submit()');
    expect(result).toMatchObject({ status: 'error', error: { type: 'validation_error' } });
    expect(await page.evaluate('errors')).toMatchObject([
      {
        paymentMethod: 'creditCard',
        type: 'validation_error',
        errors: expect.arrayContaining([
          expect.objectContaining({ code: 'incomplete_card_number' }),
        ]) as unknown,
      },
    ]);

    await page.evaluate('dropin.destroy(); dropin.mount("drop-in")');
    expect(await page.locator('dr-dropin').count()).toBe(0);
    expect(guard.expected).toHaveLength(1);
  });
});

describe('the configuration of Drop-in', () => {
  const dropin = (page: Page) => page.locator('dr-dropin');
  /** Mounts a drop-in and takes down what its callbacks are told. */
  const mounted = (sessionId: string, more: string) => `
    window.told = [];
    const tell = (name) => (data) => void told.push([name, data]);
    new DigitalRiver('pk_sandbox').createDropin({
      sessionId: '${sessionId}',
      onReady: tell('ready'), onSuccess: tell('success'), onError: tell('error'), onCancel: tell('cancel'),
      ${more}
    }).mount('drop-in');`;
  const told = async (page: Page, name: string) =>
    ((await page.evaluate('told')) as [string, Record<string, unknown>][])
      .filter(([event]) => event === name)
      .map(([, data]) => data);

  test('defaults: Continue, no terms to accept, the seller’s documents, all methods (12.3, 33, 35)', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    await openStorefront(
      page,
      servers,
      mounted(sessionId, `paymentMethodConfiguration: { enabledPaymentMethods: [] },`),
    );
    await dropin(page)
      .getByRole('button', { name: /^Continue/u })
      .waitFor();
    await dropin(page)
      .getByRole('link', { name: /Sample terms of sale/u })
      .waitFor();
    expect(await dropin(page).getByRole('checkbox').count()).toBe(0);
    expect(await told(page, 'ready')).toMatchObject([
      { paymentMethodTypes: expect.arrayContaining(['creditCard', 'klarnaCredit']) as unknown },
    ]);
  });

  test('what is set is done: terms, agreement, button, placeholders, deny-list (12.3, 42, 44)', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    await openStorefront(
      page,
      servers,
      mounted(
        sessionId,
        `options: {
           showComplianceSection: false, showTermsOfSaleDisclosure: true, showSavePaymentAgreement: true,
           usage: 'convenience', button: { type: 'custom', buttonText: 'Go ahead' },
           consents: { companyName: 'Sample', eula: { url: 'https://shop.example/eula' } },
         },
         paymentMethodConfiguration: {
           creditCard: { cardCvvPlacholderText: 'Three digits', cardNumberPlaceholderText: 'Your number' },
           disabledPaymentMethods: ['klarna', 'payPal'],
         },`,
      ),
    );
    await dropin(page).getByRole('button', { name: 'Go ahead' }).waitFor();
    const form = page.locator('dr-dropin iframe').contentFrame();
    await form.getByPlaceholder('Three digits').waitFor();
    await form.getByPlaceholder('Your number').waitFor();
    await expect.poll(() => dropin(page).getByRole('checkbox').count()).toBe(3);
    expect(
      await dropin(page)
        .getByRole('link', { name: /Sample privacy/u })
        .count(),
    ).toBe(0);
    const [ready] = await told(page, 'ready');
    expect(ready?.paymentMethodTypes).not.toContain('klarnaCredit');
    expect(ready?.paymentMethodTypes).not.toContain('payPal');
    expect(ready?.paymentMethodTypes).toContain('creditCard');
  });

  test('redirects by itself: declined is a cancel, approved a success (12.3, 36, 39)', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    const script = mounted(sessionId, `options: { flow: 'checkout' },`);
    const goesToPayPal = async (decision: 'Approve' | 'Decline') => {
      await dropin(page).getByText('PayPal', { exact: true }).click();
      await dropin(page)
        .getByRole('button', { name: /Continue/u })
        .last()
        .click();
      await page.getByRole('button', { name: decision }).click();
      await page.waitForURL((url) => url.origin === servers.shop);
    };
    await openStorefront(page, servers, script);
    await goesToPayPal('Decline');
    await expect.poll(() => told(page, 'cancel')).toEqual([{ paymentMethod: 'payPal' }]);
    await goesToPayPal('Approve');
    await expect.poll(() => told(page, 'success').then((all) => all.length)).toBe(1);
    expect(await told(page, 'success')).toMatchObject([
      { source: { type: 'payPal', state: 'chargeable' }, readyForStorage: false },
    ]);
  });

  test('leaves redirects to the page: success at once, with the page’s own addresses (12.3, 36, 37)', async ({
    page,
    servers,
  }) => {
    const { sessionId } = await openCheckout(servers);
    const url = 'https://shop.example/done';
    await openStorefront(
      page,
      servers,
      mounted(
        sessionId,
        `options: { redirect: { disableAutomaticRedirects: true, returnUrl: '${url}', cancelUrl: '${url}' } },`,
      ),
    );
    await dropin(page).getByText('PayPal', { exact: true }).click();
    await dropin(page)
      .getByRole('button', { name: /Continue/u })
      .last()
      .click();
    await expect
      .poll(() => told(page, 'success'))
      .toMatchObject([
        { source: { state: 'pending_redirect', redirect: { returnUrl: url, cancelUrl: url } } },
      ]);
  });

  test('warns of what contradicts itself, with codes (12.3, 34, 37, 45)', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/DR-DRJ-00[345]/);
    await openStorefront(
      page,
      servers,
      `const dr = new DigitalRiver('pk_sandbox');
       dr.createDropin({ sessionId: 'ses', options: {
         flow: 'managePaymentMethods', showTermsofSaleDisclosure: true,
         redirect: { disableAutomaticRedirects: true }, consents: { companyName: 'Sample' },
       } });
       dr.createDropin({ options: {} });
       dr.createDropin({ sessionId: 'ses' }).mount('nowhere');`,
    );
    const codes = guard.expected.map((line) => /DR-DRJ-\d+ .*?(?= \()/.exec(line)?.[0]);
    expect(codes).toEqual([
      'DR-DRJ-004 options.showTermsofSaleDisclosure is showTermsOfSaleDisclosure',
      'DR-DRJ-005 managePaymentMethods takes no sessionId',
      'DR-DRJ-005 disableAutomaticRedirects needs returnUrl and cancelUrl',
      'DR-DRJ-005 consents needs showTermsOfSaleDisclosure',
      'DR-DRJ-005 checkout needs a sessionId',
      'DR-DRJ-005 without a session, billingAddress',
      'DR-DRJ-003 there is no element "nowhere"',
    ]);
  });
});

describe('without its code', () => {
  test('calls resolve with no_network, the drop-in says so, and comes when the network is back', async ({
    page,
    servers,
    guard,
  }) => {
    guard.expectFault(/ERR_FAILED|ERR_INTERNET_DISCONNECTED/);
    const { sessionId } = await openCheckout(servers);
    await page.route('**/cdn/chunks/**', (route) => route.abort());
    await openStorefront(
      page,
      servers,
      `window.errors = [];
       window.dr = new DigitalRiver('pk_sandbox');
       window.dropin = dr.createDropin({ sessionId: '${sessionId}', onError: (data) => errors.push(data) });
       dropin.mount('drop-in');`,
    );
    await expect.poll(() => page.evaluate('errors')).toMatchObject([{ type: 'no_network' }]);
    expect(await page.evaluate(`dr.retrieveSource('a', 'b')`)).toMatchObject({
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
      `const dr = new DigitalRiver('pk_sandbox', { locale: 'de_DE' });
       const told = (call) => { try { return call() } catch (error) { return error.message } };
       window.answers = {
         old: dr.Compliance.getDetails('DR_IRELAND-entity'),
         tagged: dr.Compliance.getDetails('DR_INC-ENTITY', 'en_US'),
         query: dr.Compliance.getDetails({ language: 'fr', country: 'IT', businessEntityCode: 'DR_IRELAND-ENTITY' }),
         dutch: dr.Compliance.getDetails({ language: 'en', country: 'NL', businessEntityCode: 'DR_IRELAND-ENTITY' }),
         taiwanese: dr.Compliance.getDetails({ language: 'en', country: 'TW', businessEntityCode: 'DR_TAIWAN-ENTITY' }),
         missing: told(() => dr.Compliance.getDetails({ language: 'fr', country: 'FR' })),
         unsupported: told(() => dr.Compliance.getDetails('NOBODY')),
         country: told(() => dr.Compliance.getDetails({ language: 'fr', businessEntityCode: 'DR_INC-ENTITY' })),
       };`,
    );
    const text = { localizedText: expect.stringMatching(/\S/) as unknown };
    expect(await page.evaluate('answers')).toMatchObject({
      old: { disclosure: { businessEntity: { id: 'DR_IRELAND-ENTITY' }, legalNotice: text } },
      tagged: { disclosure: { californiaPrivacyRights: text, privacyPolicy: text } },
      query: { disclosure: { warrantyInformation: text, termsOfSale: text } },
      dutch: {
        disclosure: {
          resellerDisclosure: text,
          cookiePolicy: text,
          cancellationRights: text,
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
