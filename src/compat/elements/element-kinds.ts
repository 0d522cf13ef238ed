import type { ElementType } from '../types/elements.js';

const FIELD = ['ready', 'focus', 'blur', 'change'];
const CARD = [...FIELD, 'return'];
const WALLET = [
  'ready',
  'click',
  'cancel',
  'shippingoptionchange',
  'shippingaddresschange',
  'source',
];

/** The events of every element. */
export const EVENTS: Readonly<Record<ElementType, readonly string[]>> = {
  cardnumber: CARD,
  cardexpiration: CARD,
  cardcvv: CARD,
  iban: FIELD,
  ideal: ['ready', 'change'],
  onlinebanking: FIELD,
  konbini: FIELD,
  taxidentifier: FIELD,
  invoiceattribute: ['ready', 'complete'],
  offlinerefund: ['ready', 'change'],
  delayedpaymentinstructions: ['ready'],
  compliance: [],
  applepay: WALLET,
  googlepay: WALLET,
  paypal: ['ready', 'click', 'cancel', 'source'],
  amazonpay: ['ready', 'click', 'cancel', 'source'],
};

/** Reads the name of an element in any case. */
export function readElementType(name: unknown): ElementType | undefined {
  const type = String(name).toLowerCase();
  return Object.hasOwn(EVENTS, type) ? (type as ElementType) : undefined; // one of its own keys
}
