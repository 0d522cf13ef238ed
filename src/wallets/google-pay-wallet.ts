import { fieldsOf, textOf } from '../domain/json-reader.js';
import { PaymentError, toPaymentError } from '../domain/payment-error.js';
import {
  googlePaymentsClient,
  type GooglePayCardMethod,
  type GooglePaymentsClient,
} from './google-pay-api.js';
import { googleShipping, googleTransaction, type GoogleShipping } from './google-pay-shipping.js';
import { loadScript } from './load-script.js';
import { textsOf, type WalletSetup } from './setup.js';
import { holdSheet } from './sheet-latch.js';
import type { Wallet, WalletButtonOptions, WalletSheet } from './wallet.js';

const API = { apiVersion: 2, apiVersionMinor: 0 } as const;

/**
 * Sets up Google Pay with `pay.js`. `undefined` if the script cannot be loaded, the service names no gateway for its tokens, or
 * Google reports that the shopper cannot pay.
 */
export async function googlePayWallet({ configuration }: WalletSetup): Promise<Wallet | undefined> {
  const gateway = textOf(configuration['gateway'], 200);
  const gatewayMerchantId = textOf(configuration['gatewayMerchantId'], 200);
  if (!gateway || !gatewayMerchantId) return undefined;
  await loadScript('googlePay');
  const Client = googlePaymentsClient();
  if (!Client) return undefined;
  const isLive = configuration['environment'] === 'PRODUCTION';
  const environment = isLive ? 'PRODUCTION' : 'TEST';
  const client = new Client({ environment });
  const cards = cardsOf(configuration);
  const { result } = await client.isReadyToPay({ ...API, allowedPaymentMethods: [cards] });
  if (!result) return undefined;

  const parameters = { gateway, gatewayMerchantId };
  const merchantId = textOf(configuration['merchantId'], 200);
  const merchantName = textOf(configuration['merchantName'], 100);
  return {
    mountButton: (container, options) => mountGoogleButton(client, container, options),
    open(request) {
      const { country, payee } = request;
      const release = holdSheet();
      const shipping = googleShipping(request);
      let data: ReturnType<GooglePaymentsClient['loadPaymentData']>;
      try {
        // Shipping events go to the client that opened the sheet.
        const opener = shipping
          ? new Client({ environment, paymentDataCallbacks: shipping.callbacks })
          : client;
        data = opener.loadPaymentData({
          ...API,
          allowedPaymentMethods: [
            {
              ...(shipping ? withBilling(cards) : cards),
              tokenizationSpecification: { type: 'PAYMENT_GATEWAY', parameters },
            },
          ],
          merchantInfo: { merchantName: merchantName ?? payee, ...(merchantId && { merchantId }) },
          transactionInfo: googleTransaction(request, country, payee),
          ...shipping?.request,
        });
      } catch (cause) {
        release();
        throw new PaymentError('internal', { cause });
      }
      return googleSheet(data, release, shipping);
    },
  };
}

/** Opens Google's sheet. It closes with the token, so it gets no outcome. */
function googleSheet(
  data: ReturnType<GooglePaymentsClient['loadPaymentData']>,
  release: () => void,
  shipping: GoogleShipping | undefined,
): WalletSheet {
  const approved = data
    .catch((reason: unknown) => {
      const isClosed = fieldsOf(reason)['statusCode'] === 'CANCELED';
      throw new PaymentError(isClosed ? 'cancelled' : 'internal', { cause: reason });
    })
    .finally(release);
  approved.catch(() => undefined); // it may not be awaited yet
  return {
    async pay(make) {
      const given = await approved;
      try {
        const { token } = given.paymentMethodData.tokenizationData;
        return await make({ token }, shipping?.answersOf(given));
      } catch (reason) {
        throw toPaymentError(reason);
      }
    },
    abort: release, // the sheet cannot be closed: its result is dropped
  };
}

function cardsOf(configuration: WalletSetup['configuration']): GooglePayCardMethod {
  const methods = textsOf(configuration['allowedAuthMethods']);
  const networks = textsOf(configuration['allowedCardNetworks']);
  return {
    type: 'CARD',
    parameters: {
      allowedAuthMethods: methods.length > 0 ? methods : ['PAN_ONLY', 'CRYPTOGRAM_3DS'],
      allowedCardNetworks: networks.length > 0 ? networks : ['AMEX', 'MASTERCARD', 'VISA'],
    },
  };
}

const withBilling = ({ type, parameters }: GooglePayCardMethod): GooglePayCardMethod => ({
  type,
  parameters: {
    ...parameters,
    billingAddressRequired: true,
    billingAddressParameters: { format: 'FULL' },
  },
});

const COLORS: Readonly<Record<string, 'black' | 'white'>> = { dark: 'black', light: 'white' };

function mountGoogleButton(
  client: GooglePaymentsClient,
  container: HTMLElement,
  { style, locale, onPress }: WalletButtonOptions,
): () => void {
  const { buttonType, buttonColor, buttonLanguage } = fieldsOf(style);
  const root = container.getRootNode();
  const button = client.createButton({
    onClick: onPress,
    buttonType: buttonType === 'long' ? 'long' : 'plain',
    buttonColor: COLORS[String(buttonColor)] ?? 'default',
    buttonLocale: (textOf(buttonLanguage, 35) ?? locale).slice(0, 2).toLowerCase(),
    buttonSizeMode: 'fill',
    buttonRootNode: root instanceof ShadowRoot ? root : document,
  });
  container.append(button);
  return () => button.remove();
}
