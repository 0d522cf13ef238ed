import { present } from '../domain/json-reader.js';
import { toDecimal } from '../domain/money.js';
import type {
  GooglePayAddress,
  GooglePayCallbacks,
  GooglePayData,
  GooglePayRequest,
  GooglePayUpdate,
} from './google-pay-api.js';
import {
  ShippingTalk,
  type SheetAnswers,
  type SheetContact,
  type SheetShippingOption,
  type SheetView,
} from './sheet-shipping.js';
import type { WalletRequest } from './wallet.js';

/** The shipping part of a Google sheet. */
export interface GoogleShipping {
  /** The members of the request for shipping. */
  readonly request: Partial<GooglePayRequest>;
  readonly callbacks: GooglePayCallbacks;
  /** Reads the shopper's data from the result of the sheet. */
  answersOf(data: GooglePayData): SheetAnswers;
}

/** Makes the shipping part of a sheet; `undefined` for a sheet without shipping. */
export function googleShipping(request: WalletRequest): GoogleShipping | undefined {
  const { shipping, country } = request;
  if (!shipping) return undefined;
  const talk = new ShippingTalk(request, shipping);
  const hasOptions = shipping.options.length > 0;
  return {
    request: {
      emailRequired: true,
      shippingAddressRequired: true,
      shippingAddressParameters: { phoneNumberRequired: true },
      ...(hasOptions && {
        shippingOptionRequired: true,
        shippingOptionParameters: optionsOf(talk.view.options),
      }),
      callbackIntents: hasOptions ? ['SHIPPING_ADDRESS', 'SHIPPING_OPTION'] : ['SHIPPING_ADDRESS'],
    },
    callbacks: {
      async onPaymentDataChanged({ callbackTrigger, shippingAddress, shippingOptionData }) {
        const isOption = callbackTrigger === 'SHIPPING_OPTION';
        const error = isOption
          ? await talk.choose(shippingOptionData?.id)
          : shippingAddress && (await talk.ship(readAddress(shippingAddress)));
        const { view } = talk;
        return {
          newTransactionInfo: googleTransaction(view, country, request.payee),
          ...(!isOption && hasOptions && view.options.length > 0
            ? { newShippingOptionParameters: optionsOf(view.options) }
            : {}),
          ...(error && {
            error: isOption
              ? refusal('SHIPPING_OPTION_INVALID', 'SHIPPING_OPTION', error.message)
              : refusal('SHIPPING_ADDRESS_UNSERVICEABLE', 'SHIPPING_ADDRESS', error.message),
          }),
        };
      },
    },
    answersOf({ email, shippingAddress, paymentMethodData }) {
      const ships = readAddress(shippingAddress, email);
      const { name, phone } = ships;
      const billing = paymentMethodData.info?.billingAddress;
      return {
        shippingAddress: ships,
        contactInformation: present({ name, phone, email }),
        ...(billing && { billingAddress: readAddress(billing, email) }),
        ...present({ shippingOption: talk.chosen }),
      };
    },
  };
}

/** Makes the transaction of a sheet: the amount with its lines. */
export const googleTransaction = (
  { total, isPending = false, lines = [] }: Pick<SheetView, 'total'> & Partial<SheetView>,
  country: string,
  payee: string,
): GooglePayRequest['transactionInfo'] => ({
  totalPriceStatus: isPending ? 'ESTIMATED' : 'FINAL',
  totalPrice: toDecimal(total),
  currencyCode: total.currency,
  countryCode: country,
  // Google requires a label for the total if there are lines.
  ...(lines.length > 0 && {
    totalPriceLabel: payee,
    displayItems: lines.map(({ label, amount, isPending: isOpen }) => ({
      label,
      type: 'LINE_ITEM' as const,
      price: toDecimal(amount),
      status: isOpen ? ('PENDING' as const) : ('FINAL' as const),
    })),
  }),
});

const optionsOf = (
  options: readonly SheetShippingOption[],
): NonNullable<GooglePayRequest['shippingOptionParameters']> => ({
  ...(options[0] && { defaultSelectedOptionId: options[0].id }),
  shippingOptions: options.map(({ id, label, detail }) => ({ id, label, description: detail })),
});

const refusal = (
  reason: NonNullable<GooglePayUpdate['error']>['reason'],
  intent: NonNullable<GooglePayUpdate['error']>['intent'],
  message: string,
): NonNullable<GooglePayUpdate['error']> => ({ reason, intent, message });

function readAddress(given: GooglePayAddress = {}, email?: string): SheetContact {
  const { name, phoneNumber: phone, address1: line1, address2, address3 } = given;
  const { locality: city, administrativeArea: state, postalCode, countryCode: country } = given;
  const line2 = [address2, address3].filter(Boolean).join(', ') || undefined;
  return present({
    name,
    phone,
    email,
    address: present({ line1: line1 || undefined, line2, city, state, postalCode, country }),
  });
}
