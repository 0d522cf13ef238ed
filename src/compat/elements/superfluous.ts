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

/** By type: what a session makes superfluous, at the top and in the type's block. */
const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  payPal: PAYPAL,
  payPalBilling: PAYPAL,
  payPalCredit: PAYPAL,
  klarnaCredit: KLARNA,
  klarnaCreditRecurring: KLARNA,
};

/** Each field has one code, whichever type it is used with: docs/migrating.md lists them. */
export const SUPERFLUOUS: readonly string[] = [...MONEY, ...new Set([...PAYPAL, ...KLARNA])];

/** The stable code of a field: `DR-MIG-001` is `amount`. */
export const migrationCode = (field: string): `DR-MIG-0${string}` =>
  `DR-MIG-0${String(SUPERFLUOUS.indexOf(field) + 1).padStart(2, '0')}`;

/**
 * The same data without what the session knows better, each field with a warning while developing. Without a session the
 * data stays as it is.
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
  // Samples of PayPal's siblings write their block under `payPal`.
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
