// Adyen Drop-in v6, sessions flow, named imports (the tree-shaking form its docs recommend).
import { methods, page, AUTO, SVG } from './data.mjs';

const ENTRY = `
import { AdyenCheckout, Dropin, Card, Redirect } from '@adyen/adyen-web';
import '@adyen/adyen-web/styles/adyen.css';
let dropin;
window.bench = {
  async mount(h) {
    const checkout = await AdyenCheckout({ environment: 'test', clientKey: 'test_BENCHBENCHBENCHBENCHBENCHBENCH', countryCode: 'NL', locale: 'en-US', session: { id: 'CS1', sessionData: 'x' }, onError: (e) => console.error('adyen', e) });
    dropin = new Dropin(checkout, { paymentMethodComponents: [Card, Redirect] }).mount(h);
  },
  unmount() { dropin.remove(); },
};
${AUTO}`;

// Our own stand-in for the securedFields page: an input that confirms the configuration it is sent.
const FIELD = `<!doctype html><input style="width:100%"><script>addEventListener('message',e=>{let c;try{c=JSON.parse(e.data)}catch{return}if(c&&c.numKey)e.source.postMessage(JSON.stringify({action:'config',numKey:c.numKey,fieldType:c.fieldType}),'*')})</script>`;

export default {
  name: 'adyen',
  note: '@adyen/adyen-web 6 Drop-in, sessions flow; securedFields iframes stubbed (their real JS is not on npm)',
  bundle: ({ esbuild, dir }) => page({ esbuild, resolveDir: dir, entry: ENTRY }),
  routes: ({ n }) => [
    {
      url: /\/sessions\/[^/]+\/setup/,
      reply: () => ({
        body: JSON.stringify({
          id: 'CS1',
          sessionData: 'y',
          countryCode: 'NL',
          amount: { value: 1000, currency: 'EUR' },
          expiresAt: '2099-01-01T00:00:00Z',
          returnUrl: 'https://merchant.test/',
          shopperLocale: 'en-US',
          configuration: {},
          paymentMethods: {
            paymentMethods: methods(n).map((m) =>
              m.type === 'card'
                ? { type: 'scheme', name: m.name, brands: ['visa', 'mc', 'amex'] }
                : m,
            ),
          },
        }),
      }),
    },
    { url: /securedFields\.html/, reply: () => ({ contentType: 'text/html', body: FIELD }) },
    { url: /checkoutanalytics|\/analytics/, reply: () => ({ body: '{"id":"a1"}' }) },
    {
      url: /dfp\.[\d.]+\.html/,
      reply: () => ({ contentType: 'text/html', body: '<!doctype html>' }),
    },
    { url: /\.svg/, reply: () => SVG },
  ],
  probe: ({ visible }) => ({
    labels: () => document.querySelectorAll('.adyen-checkout__payment-method__name'),
    cardReady: () => {
      const frames = document.querySelectorAll('[data-cse] iframe');
      return (
        frames.length >= 3 &&
        [...frames].every(visible) &&
        !document.querySelector(
          '.adyen-checkout__card-input .loading-input__form--loading, [class*="__form--loading"]',
        )
      );
    },
    toggles: () => document.querySelectorAll('.adyen-checkout__payment-method__header__title'),
    isOpen: (i) => {
      const li = document.querySelectorAll('.adyen-checkout__payment-method')[i];
      return (
        li.matches('[class*="--selected"]') &&
        visible(
          li.querySelector(
            '.adyen-checkout__payment-method__details__content .adyen-checkout__button',
          ),
        )
      );
    },
  }),
};
