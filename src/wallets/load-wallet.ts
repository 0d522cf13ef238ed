import { recordOf } from '../domain/json-reader.js';
import type { PaymentMethod } from '../domain/payment-method.js';
import type { WalletSetup } from './setup.js';
import type { Wallet } from './wallet.js';

/**
 * The wallet of a method on offer, from a chunk of its own, if this shopper can pay with it here and now: what wallets call
 * `canMakePayment`. `undefined` otherwise, and its button is not shown. Never rejects.
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
    return undefined; // its script is blocked, or it broke: the other ways to pay are there
  }
}
