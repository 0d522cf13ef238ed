import type { SourceUsage } from '../domain/payment-source.js';
import { checkPrecondition } from './check-precondition.js';
import { readCurrency, unsupportedCurrency } from './checkout-content.js';
import { ownerOfContact, readContact, readCountry, readOwner } from './contacts.js';
import { Fields } from './fields.js';
import { findInCatalog, type CatalogMethod } from './method-catalog.js';
import { enabled, offersOfSession, servesMarket } from './offers.js';
import { isJsonObject } from './plain-json.js';
import { badRequest, forbidden, invalidParameter, missingParameter } from './refusals.js';
import type { JsonObject } from './sandbox.js';
import { countryOf } from './selling-entity.js';
import {
  checkoutOf,
  countryOfCheckout,
  findSession,
  primaryShare,
  requireOpen,
} from './sessions.js';
import type { CheckoutRow, SessionRow } from './state.js';
import { readUrl } from './urls.js';
import type { Work } from './work.js';

/** A validated request for a new source. */
export interface SourceRequest {
  readonly method: CatalogMethod;
  readonly session: SessionRow | undefined;
  readonly checkout: CheckoutRow | undefined;
  /** The object that is named after the type. */
  readonly block: Fields;
  readonly owner: JsonObject;
  /** In minor units: from the session, or as given. */
  readonly amount: number | undefined;
  readonly currency: string | undefined;
  readonly country: string;
  readonly usage: SourceUsage | undefined;
  readonly futureUse: boolean | undefined;
  readonly mandate: { readonly terms: string } | undefined;
  readonly upstreamId: string | undefined;
  /** The return URLs of a challenge without a frame. */
  readonly returnUrl: string | undefined;
}

export function readSourceRequest(work: Work, fields: Fields): SourceRequest {
  const type = fields.text('type', 64);
  if (type === 'customerCredit')
    throw forbidden('forbidden', 'Store credit is made by servers only.');
  const sessionId = fields.textOrBlank('sessionId');
  const session = sessionId === undefined ? undefined : findSession(work, sessionId);
  if (session) requireOpen(work, session);
  const due = session && { amount: primaryShare(work, session), currency: session.currency };
  checkPrecondition(fields, due);
  const checkout = session && checkoutOf(work, session);
  const method = findMethod(work, type, session, checkout);
  const money = due ?? readMoney(fields, method);
  if (!session && money.currency && !servesMarket(method, money.currency, undefined))
    throw unsupportedCurrency('currency');
  const given = readCountry(fields, 'country').country;
  const home = checkout ? countryOfCheckout(checkout) : given;
  const owner = ownerFor(fields, method, checkout, home ?? 'US');
  const terms = fields.fields('mandate')?.textOrBlank('terms', 20_000);
  return {
    method,
    session,
    checkout,
    block: blockOf(fields, type),
    owner,
    ...money,
    country: home ?? countryOf(owner) ?? 'US',
    usage: fields.oneOf('usage', ['subscription', 'convenience', 'unscheduled']),
    futureUse: fields.flag('futureUse'),
    mandate: terms === undefined ? undefined : { terms },
    upstreamId: fields.optionalId('upstreamId'),
    returnUrl: readUrl(work.account, fields, 'returnUrl'),
  };
}

function findMethod(
  work: Work,
  type: string,
  session: SessionRow | undefined,
  checkout: CheckoutRow | undefined,
): CatalogMethod {
  const offered = (session ? offersOfSession(work, session) : enabled(work)).find(
    (method) => method.type === type,
  );
  if (offered) return offered;
  const known = findInCatalog(type);
  if (!known) throw invalidParameter('type', 'The source type is unknown.');
  if (session && checkout && !servesMarket(known, session.currency, undefined))
    throw unsupportedCurrency('currency');
  throw badRequest('method_not_allowed', 'The payment method is not available here.', 'type');
}

/**
 * Without a session the request gives the amount. Optional for methods of the standard flow and for sources that are saved
 * for later.
 */
function readMoney(fields: Fields, { flow, storable }: CatalogMethod) {
  const currency = readCurrency(fields);
  const needed = flow !== 'standard' && !(storable && fields.flag('futureUse'));
  if (currency === undefined) {
    if (needed) throw missingParameter('currency');
    return { amount: undefined, currency };
  }
  const amount = fields.amount('amount', currency);
  if (amount === undefined && needed) throw missingParameter('amount');
  if (amount === 0 && needed) throw fields.invalid('amount');
  return { amount, currency };
}

/** The contract's samples of the PayPal family use the key `payPal`. */
function blockOf(fields: Fields, type: string): Fields {
  const own = fields.fields(type);
  const family = type.startsWith('payPal') ? fields.fields('payPal') : undefined;
  return own ?? family ?? new Fields({}, type);
}

function ownerFor(
  fields: Fields,
  method: CatalogMethod,
  checkout: CheckoutRow | undefined,
  country: string,
): JsonObject {
  const given = fields.fields('owner');
  const billed = ownerOfContact(checkout?.content.billTo, checkout?.content.email);
  // Members of the request take precedence over those of the checkout; the others are kept.
  const merged = given && checkout ? new Fields(mergeOwners(billed, given.json), 'owner') : given;
  if (merged && !method.ownerOptional) return readOwner(merged);
  if (!method.ownerOptional) return readOwner(new Fields(billed, 'owner'));
  // A wallet provides its own owner; members of the request take precedence.
  const wallet = walletOwner(country);
  const said = { ...billed, ...(given && readContact(given)) };
  const address = isJsonObject(said.address) && said.address.line1 ? said.address : wallet.address;
  return { ...wallet, ...said, address };
}

function mergeOwners(billed: JsonObject, given: JsonObject): JsonObject {
  const both = (key: string) => {
    const [of, more] = [billed[key], given[key]];
    if (!isJsonObject(of) || !isJsonObject(more)) return more;
    // An address with a country replaces the known one; without a country it completes it.
    return key === 'address' && more.country ? more : { ...of, ...more };
  };
  return { ...billed, ...Object.fromEntries(Object.keys(given).map((key) => [key, both(key)])) };
}

const walletOwner = (country: string) => ({
  firstName: 'Sam',
  lastName: 'Sample',
  email: 'sam.sample@example.com',
  address: { line1: '1 Sample Street', city: 'Sample City', postalCode: '00000', country },
});
