import type { ElementBody, ElementNotifier } from './element-body.js';
import type { Connection } from '../environment.js';
import type { ElementType } from '../types/elements.js';
import type { BodyMaker } from './body-maker.js';
import { cardFieldBody } from './card-field-body.js';
import { complianceBody } from './compliance-body.js';
import { ibanBody } from './iban-body.js';
import { instructionsBody } from './instructions-body.js';
import { invoiceBody } from './invoice-body.js';
import { methodFormBody } from './method-form-body.js';
import { refundBody } from './refund-body.js';
import { taxIdentifierBody } from './tax-identifier-body.js';
import { walletBody } from './wallet-body.js';

const MAKERS: Readonly<Record<ElementType, BodyMaker>> = {
  cardnumber: cardFieldBody('number'),
  cardexpiration: cardFieldBody('expiration'),
  cardcvv: cardFieldBody('securityCode'),
  iban: ibanBody,
  ideal: methodFormBody('ideal'),
  onlinebanking: methodFormBody('onlineBanking'),
  konbini: methodFormBody('konbini'),
  taxidentifier: taxIdentifierBody,
  invoiceattribute: invoiceBody,
  offlinerefund: refundBody,
  delayedpaymentinstructions: instructionsBody,
  compliance: complianceBody,
  applepay: walletBody('applePay'),
  googlepay: walletBody('googlePay'),
  paypal: walletBody('payPal'),
  amazonpay: walletBody('amazonPay'),
};

/** Creates the body of an element. It is not on the page yet. */
export const createBody = (
  connection: Connection,
  type: ElementType,
  options: object,
  notify: ElementNotifier,
): ElementBody => MAKERS[type](connection, options, notify);
