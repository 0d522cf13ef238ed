import { fieldsOf, recordOf } from '../../domain/json-reader.js';
import type { SourceData } from '../types/source.js';
import { warnOnce } from '../../dom/warn-once.js';

const MONEY = ['amount', 'currency'];
const PAYPAL = 'items taxAmount shippingAmount amountsEstimated requestShipping shipping'.split(
  ' ',
);
const KLARNA = [
  'items locale discountAmount taxAmount shippingAmount shipping accountId accountCreatedDate',
  'accountUpdatedDate hasPaidBefore subscriptionDescription subscriptionStartDate',
  'subscriptionEndDate autoRenewal affiliateName',
].flatMap((line) => line.split(' '));

/** The members that are superfluous with a session, by type, at the top level and in the method's details. */
const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  payPal: PAYPAL,
  payPalBilling: PAYPAL,
  payPalCredit: PAYPAL,
  klarnaCredit: KLARNA,
  klarnaCreditRecurring: KLARNA,
};

/** All superfluous fields. Each has one code for all types; docs/migrating.md lists them. */
export const SUPERFLUOUS: readonly string[] = [...MONEY, ...new Set([...PAYPAL, ...KLARNA])];

/** The stable code of a field: `DR-MIG-001` is `amount`. */
export const migrationCode = (field: string): `DR-MIG-0${string}` =>
  `DR-MIG-0${String(SUPERFLUOUS.indexOf(field) + 1).padStart(2, '0')}`;

/**
 * Removes members that the session determines, with a warning for each during development. Without a session, the data stays
 * unchanged.
 */
export function withoutSuperfluous(data: SourceData, isDevelopment: boolean): SourceData {
  if (!data.sessionId) {
    if (isDevelopment) {
      warnOnce(
        'DR-MIG-101',
        `${data.type} without sessionId: no customer authentication, no Drop-in`,
      );
    }
    return data;
  }
  // Samples for variants of PayPal have their details under `payPal`.
  const blocks = [data.type, ...(data.type.startsWith('payPal') ? ['payPal'] : [])];
  const drop = (from: object, fields: readonly string[]): object =>
    Object.fromEntries(
      Object.entries(from).filter(([field]) => {
        if (!fields.includes(field)) return true;
        if (isDevelopment) warnOnce(migrationCode(field), `${field} is ignored with sessionId`);
        return false;
      }),
    );
  const kept = drop(data, MONEY);
  const cut = blocks
    .filter((block) => recordOf(data[block]))
    .map((block) => [block, drop(fieldsOf(data[block]), BLOCKS[data.type] ?? [])] as const);
  const rest: Readonly<Record<string, object>> = Object.fromEntries(cut);
  return { ...kept, ...rest, type: data.type };
}
