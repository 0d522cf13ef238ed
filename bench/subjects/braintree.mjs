// braintree-web-drop-in with a tokenization key. Its list can only hold the kinds it knows.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { page, AUTO, SVG } from './data.mjs';

const require = createRequire(import.meta.url);
const ENTRY = `
import dropin from 'braintree-web-drop-in';
let instance;
window.bench = {
  async mount(h) {
    const container = document.createElement('div');
    h.append(container);
    instance = await dropin.create({ authorization: 'sandbox_bench123_benchmerchant', container, locale: 'en_US', paypal: { flow: 'vault' }, paypalCredit: { flow: 'vault' }, venmo: { allowDesktop: true }, googlePay: { merchantId: 'm', transactionInfo: { currencyCode: 'USD', totalPriceStatus: 'FINAL', totalPrice: '10.00' } } });
  },
  unmount() { return instance.teardown(); },
};
${AUTO}`;

const CONFIG = {
  data: {
    clientConfiguration: {
      analyticsUrl: 'https://origin-analytics-sand.sandbox.braintree-api.com/benchmerchant',
      environment: 'SANDBOX',
      merchantId: 'benchmerchant',
      assetsUrl: 'https://assets.braintreegateway.com',
      clientApiUrl:
        'https://api.sandbox.braintreegateway.com:443/merchants/benchmerchant/client_api',
      creditCard: {
        supportedCardBrands: ['VISA', 'MASTERCARD', 'AMERICAN_EXPRESS'],
        challenges: ['CVV'],
        threeDSecureEnabled: false,
        threeDSecure: null,
      },
      googlePay: {
        displayName: 'Bench',
        supportedCardBrands: ['VISA'],
        environment: 'SANDBOX',
        googleAuthorization: 'f',
        paypalClientId: 'p',
      },
      paypal: {
        displayName: 'Bench',
        clientId: 'c',
        assetsUrl: 'https://checkout.paypal.com',
        environment: 'SANDBOX',
        environmentNoNetwork: false,
        unvettedMerchant: false,
        braintreeClientId: 'b',
        billingAgreementsEnabled: true,
        merchantAccountId: 'm',
        currencyCode: 'USD',
        payeeEmail: null,
      },
      venmo: {
        merchantId: 'v',
        accessToken: 't',
        environment: 'SANDBOX',
        enrichedCustomerDataEnabled: false,
      },
      supportedFeatures: ['TOKENIZE_CREDIT_CARDS'],
    },
  },
};
// Our own stand-ins: third-party wallet scripts that do nothing, and a hosted field that reports itself ready.
const PAYPAL = `window.paypal={FUNDING:{PAYPAL:'paypal',CREDIT:'credit',CARD:'card'},Button:{render:function(){return Promise.resolve()}}};`;
const GPAY = `window.google={payments:{api:{PaymentsClient:function(){this.isReadyToPay=function(){return Promise.resolve({result:true})};this.createButton=function(){return document.createElement('button')};this.prefetchPaymentData=function(){}}}}};`;
const FIELD = `
import * as FB from 'framebus';
const Framebus = FB.default?.default ?? FB.default ?? FB;
const bus = new Framebus({ channel: location.hash.slice(1), verifyDomain: () => true, targetFrames: [window.parent] });
bus.emit('hosted-fields:FRAME_READY', { field: name.replace('braintree-hosted-field-', '') }, () => {});
parent.postMessage('bench:field-ready', '*');`;
let field;

export default {
  name: 'braintree',
  note: 'braintree-web-drop-in 1, tokenization key; hosted-field iframes and PayPal/Google scripts stubbed (not counted at their real size)',
  maxMethods: 5,
  async bundle({ esbuild, dir }) {
    field ??= (
      await esbuild.build({
        stdin: { contents: FIELD, resolveDir: dir },
        bundle: true,
        minify: true,
        write: false,
        format: 'iife',
      })
    ).outputFiles[0].text;
    return page({ esbuild, resolveDir: dir, entry: ENTRY });
  },
  routes: ({ esbuild }) => {
    const css = esbuild.transformSync(
      readFileSync(require.resolve('braintree-web-drop-in/dropin.css'), 'utf8'),
      { loader: 'css', minify: true },
    ).code; // the CDN serves the minified form
    return [
      {
        url: /payments\.sandbox\.braintree-api\.com\/graphql/,
        reply: () => ({ body: JSON.stringify(CONFIG) }),
      },
      { url: /\/css\/dropin(\.min)?\.css/, reply: () => ({ contentType: 'text/css', body: css }) },
      {
        url: /hosted-fields-frame/,
        reply: () => ({
          contentType: 'text/html',
          body: `<!doctype html><input style="width:100%"><script>${field}</script>`,
        }),
      },
      { url: /checkout\.min\.js/, reply: () => ({ contentType: 'text/javascript', body: PAYPAL }) },
      { url: /pay\.google\.com/, reply: () => ({ contentType: 'text/javascript', body: GPAY }) },
      { url: /logger|analytics/, reply: () => ({ body: '{}' }) },
      { url: /\.html/, reply: () => ({ contentType: 'text/html', body: '<!doctype html>' }) },
      { url: /\.(svg|png)/, reply: () => SVG },
    ];
  },
  probe: ({ visible }) => {
    const IDS = ['card', 'paypal', 'paypalCredit', 'venmo', 'googlePay'];
    return {
      labels: () => document.querySelectorAll('.braintree-option__label'),
      openCard: () => document.querySelector('.braintree-option__card').click(),
      cardReady: () =>
        window.__bench.fields >= 3 && visible(document.querySelector('.braintree-card iframe')),
      toggles: () => document.querySelectorAll('.braintree-option'),
      isOpen: (i) => visible(document.querySelector(`.braintree-sheet.braintree-${IDS[i]}`)),
      reset: () => document.querySelector('[data-braintree-id="toggle"]').click(),
    };
  },
};
