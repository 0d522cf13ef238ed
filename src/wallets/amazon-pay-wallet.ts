import { textOf } from '../domain/json-reader.js';
import type { PaymentSource } from '../domain/payment-source.js';
import { amazonPayNamespace } from './amazon-pay-api.js';
import { mountDrawnButton } from './drawn-button.js';
import { loadScript, type WalletScript } from './load-script.js';
import type { WalletSetup } from './setup.js';
import { holdSheet } from './sheet-latch.js';
import type { Wallet } from './wallet.js';

const SCRIPT_OF: Readonly<Record<string, WalletScript>> = {
  na: 'amazonPayNa',
  eu: 'amazonPayEu',
  fe: 'amazonPayFe',
};

/** The languages that Amazon supports in each region. For any other language, Amazon uses the region's own. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  na: ['en_US'],
  eu: ['en_GB', 'de_DE', 'fr_FR', 'it_IT', 'es_ES'],
  fe: ['ja_JP'],
};

/**
 * Sets up Amazon Pay: its script redirects the shopper to Amazon's pages with a payload that the service signed. `undefined` if
 * the script cannot be loaded or the service names no region.
 */
export async function amazonPayWallet(setup: WalletSetup): Promise<Wallet | undefined> {
  const { configuration, locale } = setup;
  const region = textOf(configuration['region'], 2) ?? '';
  const script = Object.hasOwn(SCRIPT_OF, region) ? SCRIPT_OF[region] : undefined;
  if (!script) return undefined;
  await loadScript(script);
  if (!amazonPayNamespace()) return undefined;
  const language = locale.slice(0, 2).toLowerCase();
  const checkoutLanguage = LANGUAGES[region]?.find((tag) => tag.startsWith(language));
  const sandbox = configuration['environment'] !== 'PRODUCTION';

  return {
    // Amazon's own button needs a container that a selector in the document finds, which excludes shadow roots.
    mountButton: (container, options) => mountDrawnButton(container, 'amazonPay', options),
    open() {
      const release = holdSheet();
      return {
        pay: (make) => make({ ...(checkoutLanguage && { checkoutLanguage }) }).finally(release),
        abort: release,
        leave: (source) => redirectToAmazon(source, sandbox, checkoutLanguage),
      };
    },
  };
}

/** Redirects the shopper to Amazon. @returns Whether the source has all signed data for that. */
function redirectToAmazon(
  { details }: PaymentSource,
  sandbox: boolean,
  checkoutLanguage: string | undefined,
): boolean {
  const [payloadJSON, signature, publicKeyId, merchantId, ledgerCurrency] = [
    'payload',
    'signature',
    'publicKeyId',
    'merchantId',
    'ledgerCurrency',
  ].map((name) => textOf(details[name], 20_000));
  const amazon = amazonPayNamespace();
  if (!amazon || !payloadJSON || !signature || !publicKeyId || !merchantId || !ledgerCurrency) {
    return false;
  }
  amazon.initCheckout({
    merchantId,
    ledgerCurrency,
    sandbox,
    ...(checkoutLanguage && { checkoutLanguage }),
    productType: textOf(details['productType'], 40) ?? 'PayOnly',
    placement: 'Checkout',
    createCheckoutSessionConfig: { payloadJSON, signature, publicKeyId },
  });
  return true;
}
