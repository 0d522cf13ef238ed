import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect } from 'vitest';
import { libraryTags, openCheckout, openPage, test } from '../../support/e2e/storefront.js';
import { typeCard, VISA_NUMBER } from '../../support/e2e/typed-card.js';

const require = createRequire(import.meta.url);
const jQuery = readFileSync(require.resolve('jquery/dist/jquery.min.js'), 'utf8');

/** An account page of about 2016: form fields, single card elements, whatever types its values happen to have. */
const FORM = `
  <form id="new-card">
    <input name="firstName" value="Ada" /> <input name="lastName" value="Sample" />
    <input name="postalCode" value="55343" />
    <div id="card-number" class="field"></div>
    <div id="card-expiration" class="field"></div>
    <div id="card-security-code" class="field"></div>
    <button type="submit" class="save">Save card</button>
  </form>
  <ul id="cards"></ul>
  <form id="pay-saved" style="display: none">
    <div id="saved-code"></div>
    <button type="submit">Pay with saved card</button>
  </form>
  <p id="message"></p>`;

const PAGE = `
  jQuery(function ($) {
    var digitalriver = new DigitalRiver('pk_sandbox', { locale: 'en_US' });
    var options = {
      classes: { base: 'DRElement', invalid: 'has-error' },
      style: { base: { color: '#333', fontSize: '16px' } }
    };
    var number = digitalriver.createElement('cardnumber', options);
    var expiration = digitalriver.createElement('cardexpiration', options);
    var securityCode = digitalriver.createElement('cardcvv', options);
    number.mount('card-number');
    expiration.mount('card-expiration');
    securityCode.mount('card-security-code');
    var complete = {};
    $.each({ number: number, expiration: expiration, code: securityCode }, function (name, element) {
      element.on('change', function (event) {
        complete[name] = event.complete && !event.error;
        $('#new-card .save').prop('disabled', !(complete.number && complete.expiration && complete.code));
      });
    });

    $('#new-card').on('submit', function (event) {
      event.preventDefault();
      var values = {};
      $.each($(this).serializeArray(), function (_, field) { values[field.name] = field.value; });
      digitalriver.createSource(number, {
        type: 'creditCard',
        usage: 'single',
        futureUse: 'true',
        mandate: null,
        sessionId: '',
        owner: {
          firstName: values.firstName,
          lastName: values.lastName,
          email: 'ada@example.com',
          phoneNumber: 9521234567,
          address: {
            line1: '1 Sample Street',
            line2: null,
            city: 'Minnetonka',
            state: 'MN',
            postalCode: parseInt(values.postalCode, 10),
            country: 'US'
          }
        }
      }).then(function (result) {
        if (result.error) return $('#message').text(result.error.errors[0].message);
        backEnd.save(result.source.id).then(function () {
          var card = result.source.creditCard;
          $('#cards').append($('<li>').text(card.brand + ' ' + card.lastFourDigits));
          $.each([number, expiration, securityCode], function (_, element) { element.unmount(); });
          $('#new-card').hide();
          $('#pay-saved').show().data('source', result.source);
          savedCode.mount('saved-code');
        });
      });
    });

    var savedCode = digitalriver.createElement('cardcvv', options);
    $('#pay-saved').on('submit', function (event) {
      event.preventDefault();
      var source = $(this).data('source');
      backEnd.openOrder().then(function (order) {
        return digitalriver.authenticateSource(savedCode, {
          sessionId: order.sessionId,
          sourceId: source.id,
          sourceClientSecret: source.clientSecret
        }).then(function (result) {
          if (result.status === 'failed') return $('#message').text('Not authenticated');
          return backEnd.pay(order.checkoutId, source.id).then(function (paid) {
            $('#message').text('Order ' + paid.state);
          });
        });
      });
    });
  });`;

// The kind of fault: values of types that the contract does not name (numbers as text and the reverse, null, empty text)
// come from forms and templates; they are read as they are meant, or refused by the parameter's name.
describe('a jQuery account page with single fields', () => {
  test('saves a card and pays an order with it', async ({ page, servers, guard }) => {
    guard.expectFault(/DR-MIG-101/u); // a source without a session
    await servers.ask('POST /customers', { id: 'jquery', email: 'ada@example.com' });
    await page.exposeFunction('saveCard', (id: string) =>
      servers.ask(`POST /customers/jquery/sources/${id}`),
    );
    await page.exposeFunction('openOrder', () => openCheckout(servers, { customerId: 'jquery' }));
    await page.exposeFunction('payOrder', async (checkoutId: string, sourceId: string) => {
      await servers.ask(`POST /checkouts/${checkoutId}/sources/${sourceId}`);
      return servers.ask('POST /orders', { checkoutId });
    });
    await openPage(
      page,
      servers,
      `${FORM}<script>var backEnd = { save: saveCard, openOrder: openOrder, pay: payOrder };${PAGE}</script>`,
      `<script>${jQuery}</script>${libraryTags(servers)}`,
    );
    await typeCard(page, {
      'card-number': VISA_NUMBER,
      'card-expiration': '1232',
      'card-security-code': '123',
    });
    await page.getByRole('button', { name: 'Save card' }).click();
    await page.getByText('Visa 1111').waitFor();
    expect(await page.locator('#new-card').isVisible()).toBe(false);

    await typeCard(page, { 'saved-code': '123' });
    await page.getByRole('button', { name: 'Pay with saved card' }).click();

    await page.getByText('Order accepted').waitFor();
  });
});
