import { money, toDecimal } from '../domain/money.js';
import { goesBesideCredit } from './beside-credit.js';
import { isRecurring } from './checkout-content.js';
import { readCountry } from './contacts.js';
import { Fields } from './fields.js';
import { languageOf } from './language-of.js';
import {
  CATALOG,
  cardBrands,
  findInCatalog,
  WALLETS,
  type CatalogMethod,
} from './method-catalog.js';
import { localNameOf } from './method-names.js';
import { instalmentTerms } from './instalment-terms.js';
import { present } from './present.js';
import type { JsonObject } from './sandbox.js';
import { saveMandateOf } from './disclosure.js';
import { entityOfCountry, sellingEntityOf, type SellingEntity } from './selling-entity.js';
import {
  checkoutOf,
  countryOfCheckout,
  findSession,
  isOpen,
  primaryShare,
  refuseExpired,
} from './sessions.js';
import type { SessionRow } from './state.js';
import type { Work } from './work.js';

/** The country, currency and language in which methods are listed. */
interface Market {
  readonly country?: string;
  readonly currency?: string;
  readonly language: unknown;
  readonly entity: SellingEntity;
  /** Minor units that a primary source would have to pay. */
  readonly amount?: number;
}

/** `{ paymentMethods, sessionInformation? }` by the query's filters: session, country, currency, support for storage and the like. */
export function listMethods(work: Work, query: Fields): JsonObject {
  const sessionId = query.textOrBlank('sessionId');
  const language = query.value('language') ?? query.value('locale'); // unreadable ones are English
  if (sessionId !== undefined) {
    const session = findSession(work, sessionId);
    refuseExpired(work, session);
    const matching = offersOfSession(work, session).filter(byFlags(query));
    const market = marketOf(work, session, language);
    return {
      paymentMethods: matching.map((method) => methodView(work, method, market)),
      sessionInformation: sessionInformation(work, session),
    };
  }
  const { country } = readCountry(query, 'country');
  const currency = query.textOrBlank('currency', 8)?.toUpperCase();
  const market = {
    ...present({ country, currency }),
    language,
    entity: entityOfCountry(country ?? 'US'),
  };
  const methods = enabled(work)
    .filter((method) => servesMarket(method, currency, country))
    .filter(byFlags(query));
  return { paymentMethods: methods.map((method) => methodView(work, method, market)) };
}

/** The methods available for this session; none once the order is placed. */
export function offersOfSession(work: Work, session: SessionRow): readonly CatalogMethod[] {
  if (!isOpen(session)) return [];
  if (session.offers) return session.offers.map(readOffer);
  const checkout = checkoutOf(work, session);
  const { content } = checkout;
  const country = countryOfCheckout(checkout);
  const credit = session.attached.some(({ role }) => role === 'secondary');
  return enabled(work).filter(
    (method) =>
      servesMarket(method, session.currency, country) &&
      (!isRecurring(content) || method.recurring) &&
      (!content.items.some((item) => item.freeTrial) || method.freeTrial) &&
      (!credit || goesBesideCredit(session, method.type)) &&
      (content.chargeType !== 'moto' || ['creditCard', 'wireTransfer'].includes(method.type)) &&
      (method.only !== 'recurring' || isRecurring(content)) &&
      (method.only !== 'organization' || content.organizationId !== undefined),
  );
}

export const offerViews = (
  work: Work,
  session: SessionRow,
  language: unknown,
): readonly JsonObject[] =>
  offersOfSession(work, session).map((method) =>
    methodView(work, method, marketOf(work, session, language)),
  );

/** `sessionInformation`, with the seller. The amount is that of a new primary source. */
export function sessionInformation(work: Work, session: SessionRow): JsonObject {
  const checkout = checkoutOf(work, session);
  const country = countryOfCheckout(checkout);
  const entity = sellingEntityOf(checkout.content, country);
  return {
    currency: session.currency,
    country,
    amount: toDecimal(money(primaryShare(work, session), session.currency)),
    businessEntityCode: entity.id,
    sellingEntity: { id: entity.id, name: entity.name },
  };
}

/** The methods that the account has enabled. */
export const enabled = ({ account }: Work): readonly CatalogMethod[] =>
  CATALOG.filter(({ type }) => account.enabledMethods?.includes(type) ?? true);

export const servesMarket = (
  method: CatalogMethod,
  currency: string | undefined,
  country: string | undefined,
): boolean =>
  (currency === undefined && country === undefined) ||
  method.markets.some(
    ([of, countries]) =>
      (of === '*' || currency === undefined || of === currency) &&
      (countries === '*' || country === undefined || countries.split(' ').includes(country)),
  );

/** Reads a method of a scenario: a type of the catalog, or an unknown one. */
export function readOffer(offer: JsonObject): CatalogMethod {
  const fields = new Fields(offer, 'methods');
  const type = fields.text('type', 64);
  if (!/^[a-z][A-Za-z0-9]*$/.test(type)) throw fields.invalid('type');
  const known = findInCatalog(type);
  const wallet = fields.fields('wallet')?.json;
  return {
    ...(known ?? { ownerOptional: false, besideCredit: true, markets: [['*', '*']] }),
    type,
    name: fields.textOrBlank('displayName') ?? known?.name ?? type,
    flow: fields.oneOf('flow', ['standard', 'redirect', 'receiver']) ?? known?.flow ?? 'redirect',
    recurring: fields.flag('supportsRecurring') ?? known?.recurring ?? false,
    freeTrial: fields.flag('supportsFreeTrial') ?? known?.freeTrial ?? false,
    storable: fields.flag('supportsStorage') ?? known?.storable ?? false,
    ...(wallet && { wallet }),
  };
}

function marketOf(work: Work, session: SessionRow, language: unknown): Market {
  const checkout = checkoutOf(work, session);
  const country = countryOfCheckout(checkout);
  return {
    country,
    currency: session.currency,
    language,
    entity: sellingEntityOf(checkout.content, country),
    amount: primaryShare(work, session),
  };
}

const byFlags = (query: Fields): ((method: CatalogMethod) => boolean) => {
  const [storage, recurring, freeTrial] = [
    query.flag('supportsStorage'),
    query.flag('supportsRecurring'),
    query.flag('supportsFreeTrial'),
  ];
  return (method) =>
    (storage ?? method.storable) === method.storable &&
    (recurring ?? method.recurring) === method.recurring &&
    (freeTrial ?? method.freeTrial) === method.freeTrial;
};

function methodView({ settings }: Work, method: CatalogMethod, market: Market): JsonObject {
  const { type, name, flow, recurring, freeTrial, storable } = method;
  const { currency, amount } = market;
  return {
    type,
    flow,
    supportsRecurring: recurring,
    supportsFreeTrial: freeTrial,
    supportsStorage: storable,
    images: findInCatalog(type) ? { iconImage: `${settings.pagesOrigin}/icons/${type}.svg` } : {},
    displayName: name,
    localizedDisplayName: localNameOf(type, languageOf(market.language)) ?? name,
    defaultMandate: storable ? { terms: saveMandateOf(market.entity, market.language) } : undefined,
    brands: type === 'creditCard' ? cardBrands(market.country ?? 'US') : undefined,
    wallet:
      method.wallet ??
      (settings.pretendWallets && WALLETS.includes(type)
        ? { pretend: true, merchantName: market.entity.name }
        : undefined),
    terms:
      method.instalments && currency !== undefined && amount !== undefined
        ? instalmentTerms(method.instalments, money(amount, currency))
        : undefined,
  };
}
