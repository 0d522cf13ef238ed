import { recordOf } from '../domain/json-reader.js';
import type { PaymentMethod } from '../domain/payment-method.js';
import type { WalletSetup } from './setup.js';
import type { Wallet } from './wallet.js';

/**
 * Loads the wallet of a method from a separate chunk and checks whether the shopper can pay with it (`canMakePayment` in the
 * wallets' terms). Resolves to `undefined` if not: its button is then not shown. Never rejects.
 */
export async function loadWallet(
  { type, wallet }: PaymentMethod,
  setup: Omit<WalletSetup, 'configuration'>,
): Promise<Wallet | undefined> {
  const configuration = recordOf(wallet);
  if (!configuration) return undefined;
  const given = { ...setup, configuration };
  try {
    if (configuration['pretend'] === true) {
      return (await import('./pretend-wallet.js')).pretendWallet(type, given);
    }
    switch (type) {
      case 'applePay':
        return (await import('./apple-pay-wallet.js')).applePayWallet(given);
      case 'googlePay':
        return await (await import('./google-pay-wallet.js')).googlePayWallet(given);
      case 'payPal':
      case 'payPalBilling':
        return await (await import('./pay-pal-wallet.js')).payPalWallet(given);
      case 'amazonPay':
        return await (await import('./amazon-pay-wallet.js')).amazonPayWallet(given);
      default:
        return undefined;
    }
  } catch {
    return undefined; // its script is blocked or has failed: the shopper can use another method
  }
}
