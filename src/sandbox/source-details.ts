import { bankAccount, isIban } from './bank-accounts.js';
import { banksOf, findStore, storeTakesName } from './banks-and-stores.js';
import { isNationalId } from './national-ids.js';
import { isJsonObject } from './plain-json.js';
import { invalidParameter, missingParameter } from './refusals.js';
import type { JsonObject } from './sandbox.js';
import type { SourceRequest } from './source-request.js';
import type { Work } from './work.js';

type Reader = (work: Work, request: SourceRequest) => JsonObject;

const nothing: Reader = () => ({});

/** The answer of Klarna, PayPal and similar methods: the shipping address and a token. */
const shippingAndToken: Reader = ({ ids }, { block }) => ({
  shipping: block.fields('shipping')?.json ?? null,
  token: ids.uuid(),
});

const token: Reader = ({ ids }) => ({ token: ids.uuid() });

const iban: Reader = (_, { block }) => {
  const text = block.textOrBlank('iban', 64);
  if (text !== undefined && !isIban(text)) throw block.invalid('iban', 'The IBAN is invalid.');
  return {}; // bank accounts are confidential, like cards
};

/** Validates the details of each method and creates those of its answer. Absent: the method has none. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>(
  Object.entries({
    applePay: nothing,
    googlePay: ({ ids }) => ({
      brand: 'Visa',
      expirationMonth: 12,
      expirationYear: 2035,
      lastFourDigits: '1111',
      paymentIdentifier: ids.uuid(),
    }),
    amazonPay: ({ ids }) => ({ payload: '{}', signature: ids.uuid(), productType: 'PayAndShip' }),
    payPal: shippingAndToken,
    payPalBilling: shippingAndToken,
    payPalCredit: shippingAndToken,
    klarnaCredit: shippingAndToken,
    klarnaCreditRecurring: shippingAndToken,
    msts: shippingAndToken,
    afterPay: (work, request) => ({
      ...shippingAndToken(work, request),
      accountToken: work.ids.uuid(),
    }),
    clearPay: (work, request) => ({
      ...shippingAndToken(work, request),
      accountToken: work.ids.uuid(),
    }),
    bnpParibas: (work, request) => {
      request.block.text('termCodeId');
      return token(work, request);
    },
    creditInstallment: (work, request) => {
      const extra = request.owner.additionalAddressInfo;
      if (request.country === 'FR' && !(isJsonObject(extra) && extra.title)) {
        throw missingParameter('owner.additionalAddressInfo.title');
      }
      return token(work, request);
    },
    ccavenue: (_, { owner }) => {
      const phone =
        typeof owner.phoneNumber === 'string' ? owner.phoneNumber.replace(/[\s()+-]/g, '') : '';
      if (!phone) throw missingParameter('owner.phoneNumber');
      if (!/^\d{10}$/.test(phone))
        throw invalidParameter('owner.phoneNumber', 'Ten digits are needed.');
      return {};
    },
    onlineBanking: (_, { block, country, currency }) => {
      const bankCode = block.text('bankCode', 32);
      const banks = banksOf(country, currency ?? '');
      if (!banks.some((bank) => bank.bankCode === bankCode)) throw block.invalid('bankCode');
      return { bankCode };
    },
    ideal: iban,
    directDebit: iban,
    konbini: (work, { block, owner }) => {
      const storeId = block.text('storeId', 32);
      const store = findStore(storeId, work.settings.pagesOrigin);
      if (!store) throw block.invalid('storeId');
      for (const key of ['firstName', 'lastName']) {
        const name = owner[key];
        if (typeof name === 'string' && !storeTakesName(storeId, name)) {
          throw invalidParameter(
            `owner.${key}`,
            'This store needs names in full-width characters without spaces.',
          );
        }
      }
      return {
        ...store,
        receiptNumber: work.ids.digits(),
        printableInvoiceUrl: 'https://example.com/konbini/receipt',
      };
    },
    boletoBancario: (work, { block, session }) => {
      const nationalId = block.textOrBlank('nationalId', 32);
      if (nationalId === undefined && !session) throw missingParameter(block.path('nationalId'));
      if (nationalId !== undefined && !isNationalId(nationalId)) throw block.invalid('nationalId');
      const digits = Array.from({ length: 47 }, () => work.ids.number(10)).join('');
      return { documentCode: digits, document: 'https://example.com/boleto/document' };
    },
    bPay: ({ ids }) => ({ billId: '123456', customerPaymentReference: ids.digits() }),
    wireTransfer: ({ ids }, { currency, country }) =>
      bankAccount(currency ?? 'USD', country, ids.digits()),
  } satisfies Record<string, Reader>),
);

/** Validates the details of a source request and creates those of the answer. Cards are handled in `sources.ts`. */
export const readDetails: Reader = (work, request) =>
  (READERS.get(request.method.type) ?? nothing)(work, request);
