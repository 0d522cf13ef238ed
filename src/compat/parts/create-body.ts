import type { ElementBody, ElementTeller } from '../element-body.js';
import type { Connection } from '../environment.js';
import type { ElementType } from '../types/elements.js';
import { cardFieldBody } from './card-field-body.js';
import { complianceBody } from './compliance-body.js';
import { instructionsBody } from './instructions-body.js';

/** How one kind of element is made. */
export type BodyMaker = (
  connection: Connection,
  options: object,
  tell: ElementTeller,
) => ElementBody;

const MAKERS: Readonly<Partial<Record<ElementType, BodyMaker>>> = {
  cardnumber: cardFieldBody('number'),
  cardexpiration: cardFieldBody('expiration'),
  cardcvv: cardFieldBody('securityCode'),
  delayedpaymentinstructions: instructionsBody,
  compliance: complianceBody,
};

/** Makes what stands in an element's container; it is not on the page yet. */
export function createBody(
  connection: Connection,
  type: ElementType,
  options: object,
  tell: ElementTeller,
): ElementBody {
  const make = MAKERS[type];
  if (!make) throw new TypeError(type);
  return make(connection, options, tell);
}
