// @primer-io/primer-js: <primer-checkout> with a mocked client session.
import { methods, page, AUTO, SVG } from './data.mjs';

const b64 = (o) => Buffer.from(JSON.stringify(o)).toString('base64url');
const CLAIMS = {
  accessToken: 'a',
  configurationUrl: 'https://api.sandbox.primer.io/client-sdk/configuration',
  analyticsUrl: 'https://analytics.sandbox.data.primer.io/sdk',
  analyticsUrlV2: 'https://analytics.sandbox.data.primer.io/sdk',
  intent: 'CHECKOUT',
  env: 'SANDBOX',
  exp: 4102444800,
  paymentFlow: 'DEFAULT',
};
const TOKEN = `${b64({ alg: 'none' })}.${b64(CLAIMS)}.x`;
const ENTRY = `
import { loadPrimer } from '@primer-io/primer-js';
loadPrimer();
window.bench = {
  mount(h) {
    const el = document.createElement('primer-checkout');
    el.setAttribute('client-token', '${TOKEN}');
    el.options = { locale: 'en-GB', redirect: { returnUrl: 'https://merchant.test/return' } };
    h.append(el);
  },
  unmount() { document.querySelector('primer-checkout').remove(); },
};
${AUTO}`;
// Our own stand-in for the hosted frames: acknowledges every call the SDK makes across the frame boundary.
const FRAME = `<!doctype html><input style="width:100%"><script>addEventListener('message',e=>{const m=e.data;if(m&&m.type==='apply'&&m.sender==='injector')e.source.postMessage({namespace:m.namespace,sender:'provider',type:'apply',id:m.id,data:null},'*');if(!window.told){window.told=1;if(/hosted-input/.test(location))parent.postMessage('bench:field-ready','*')}})</script>`;

const config = (n) => ({
  pciUrl: 'https://sdk.api.sandbox.primer.io',
  coreUrl: 'https://api.sandbox.primer.io',
  binDataUrl: 'https://bin.sandbox.primer.io',
  assetsUrl: 'https://assets.production.core.primer.io',
  env: 'SANDBOX',
  primerAccountId: 'acc',
  keys: {},
  clientSession: {
    clientSessionId: 'cs1',
    clientSessionCachingMaxAge: 0,
    testId: null,
    amount: 1000,
    currencyCode: 'EUR',
    customer: {},
    order: {
      orderId: 'o1',
      countryCode: 'NL',
      currencyCode: 'EUR',
      totalOrderAmount: 1000,
      merchantAmount: 1000,
      lineItems: [],
    },
    paymentMethod: {
      vaultOnSuccess: false,
      options: [],
      orderedAllowedCardNetworks: ['VISA', 'MASTERCARD', 'AMEX'],
    },
  },
  checkoutModules: [],
  paymentMethods: methods(n).map((m, i) =>
    m.type === 'card'
      ? {
          id: 'pm0',
          type: 'PAYMENT_CARD',
          name: m.name,
          implementationType: 'NATIVE_SDK',
          options: { threeDSecureEnabled: false },
        }
      : {
          id: `pm${i}`,
          type: `BENCH_${i}`,
          name: m.name,
          processorConfigId: `p${i}`,
          implementationType: 'WEB_REDIRECT',
          options: { merchantId: 'm' },
          displayMetadata: {
            button: {
              iconUrl: { colored: `https://assets.production.core.primer.io/m${i}.svg` },
              backgroundColor: { colored: '#ffffff' },
              borderColor: { colored: '#cccccc' },
              borderWidth: { colored: 1 },
              cornerRadius: 4,
              text: m.name,
              textColor: { colored: '#000000' },
            },
          },
        },
  ),
});

export default {
  name: 'primer',
  note: '@primer-io/primer-js <primer-checkout>; hosted frames stubbed (their real JS is not on npm); shows card form plus one button per method, no accordion',
  bundle: ({ esbuild, dir }) => page({ esbuild, resolveDir: dir, entry: ENTRY }),
  routes: ({ n }) => [
    { url: /client-sdk\/configuration/, reply: () => ({ body: JSON.stringify(config(n)) }) },
    { url: /hosted-pages\/.*\.html/, reply: () => ({ contentType: 'text/html', body: FRAME }) },
    {
      url: /currency-information/,
      reply: () => ({
        body: JSON.stringify([
          { c: 'EUR', m: 2 },
          { c: 'USD', m: 2 },
        ]),
      }),
    },
    { url: /\.svg/, reply: () => SVG },
    { url: /analytics|logs|telemetry/, reply: () => ({ body: '{}' }) },
  ],
  probe: ({ deep, visible }) => ({
    labels: () => [
      ...deep('primer-payment-method-button'),
      ...deep('primer-input-label').slice(0, 1),
    ],
    cardReady: () =>
      window.__bench.fields >= 4 &&
      deep('primer-card-form iframe, primer-input-wrapper iframe').every(visible),
  }),
};
