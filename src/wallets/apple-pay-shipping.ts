import { present } from '../domain/json-reader.js';
import { toDecimal } from '../domain/money.js';
import {
  applePayError,
  type ApplePayContact,
  type ApplePayLine,
  type ApplePaymentAnswers,
  type ApplePayPaymentRequest,
  type ApplePaySession,
} from './apple-pay-api.js';
import {
  ShippingTalk,
  type AddressField,
  type SheetAnswers,
  type SheetContact,
  type SheetLine,
  type SheetShippingOption,
  type SheetUpdate,
} from './sheet-shipping.js';
import type { WalletRequest } from './wallet.js';

const SHIPPING_FIELDS = ['postalAddress', 'name', 'phone', 'email'];
const BILLING_FIELDS = ['postalAddress', 'name'];

/** Apple's names for the fields of an address. */
const ERROR_FIELDS: Readonly<Record<AddressField, string>> = {
  addressLine: 'addressLines',
  city: 'locality',
  country: 'country',
  phone: 'phoneNumber',
  postalCode: 'postalCode',
  recipient: 'name',
  region: 'administrativeArea',
};

/** Makes the part of Apple's request with lines and shipping. */
export const appleShippingRequest = ({
  lines = [],
  shipping,
}: WalletRequest): Partial<ApplePayPaymentRequest> => ({
  ...(lines.length > 0 && { lineItems: lines.map(appleLine) }),
  ...(shipping && {
    requiredShippingContactFields: SHIPPING_FIELDS,
    requiredBillingContactFields: BILLING_FIELDS,
    shippingMethods: shipping.options.map(appleMethod),
  }),
});

/**
 * Handles the open sheet's shipping events.
 *
 * @param label The payee's name beside the total.
 * @param isOver Whether the sheet is closed: it accepts no further answers.
 * @returns A function that reads the shopper's data from the authorized payment; empty for a sheet without shipping.
 */
export function answerAppleShipping(
  session: ApplePaySession,
  request: WalletRequest,
  label: string,
  isOver: () => boolean,
): (payment: ApplePaymentAnswers) => SheetAnswers {
  const { shipping } = request;
  if (!shipping) return () => ({});
  const talk = new ShippingTalk(request, shipping);
  const totals = () => ({
    newTotal: appleLine({ label, amount: talk.view.total, isPending: talk.view.isPending }),
    newLineItems: talk.view.lines.map(appleLine),
  });
  session.onshippingcontactselected = ({ shippingContact }) => {
    void talk.ship(readContact(shippingContact)).then((error) => {
      if (isOver()) return;
      session.completeShippingContactSelection({
        ...totals(),
        newShippingMethods: talk.view.options.map(appleMethod),
        ...(error && { errors: errorsOf(error) }),
      });
    });
  };
  // Apple's sheet cannot show that a shipping method is refused; it gets the unchanged total.
  session.onshippingmethodselected = ({ shippingMethod }) => {
    void talk.choose(shippingMethod.identifier).then(() => {
      if (!isOver()) session.completeShippingMethodSelection(totals());
    });
  };
  return ({ billingContact, shippingContact }) => {
    const ships = readContact(shippingContact);
    const { name, phone, email } = ships;
    return {
      billingAddress: readContact(billingContact),
      shippingAddress: ships,
      contactInformation: present({ name, phone, email }),
      ...present({ shippingOption: talk.chosen }),
    };
  };
}

export const appleLine = ({ label, amount, isPending }: SheetLine): ApplePayLine => ({
  label,
  amount: toDecimal(amount),
  type: isPending ? 'pending' : 'final',
});

const appleMethod = ({ id, label, detail, amount }: SheetShippingOption) => ({
  identifier: id,
  label,
  detail,
  amount: toDecimal(amount),
});

function errorsOf({ message, fields = {} }: NonNullable<SheetUpdate['error']>): readonly unknown[] {
  const ApplePayError = applePayError();
  if (!ApplePayError) return [];
  const wrong = Object.entries(fields).map(
    ([field, text]) =>
      new ApplePayError('shippingContactInvalid', ERROR_FIELDS[field as AddressField], text), // its only keys
  );
  return wrong.length > 0
    ? wrong
    : [new ApplePayError('addressUnserviceable', 'postalAddress', message)];
}

function readContact(contact: ApplePayContact = {}): SheetContact {
  const { givenName: firstName, familyName: lastName, phoneNumber, emailAddress } = contact;
  const [line1, line2] = contact.addressLines ?? [];
  const { locality: city, administrativeArea: state, postalCode, countryCode } = contact;
  return present({
    name: [firstName, lastName].filter(Boolean).join(' ') || undefined,
    firstName,
    lastName,
    phone: phoneNumber,
    email: emailAddress,
    address: present({
      line1,
      line2,
      city,
      state,
      postalCode,
      country: countryCode?.toUpperCase(),
    }),
  });
}
