// A shopper's account: the part of the back end that saves cards. The browser cannot make these calls.
import { updateCheckout } from './checkout.js';
import { shopperIn } from './goods.js';
import { unlessGone, type Ask, type Customer } from './service.js';
import type { Visit } from './visit.js';

/** The visitor's customer record at the service, created on first use. A real shop has one for each of its users. */
export async function openAccount(ask: Ask, visit: Visit): Promise<Customer> {
  if (visit.customerId) return ask<Customer>(`GET /customers/${visit.customerId}`);
  const { email } = shopperIn(visit.country);
  const customer = await ask<Customer>('POST /customers', { email });
  visit.customerId = customer.id;
  // The checkout now belongs to this customer, so the page offers their saved sources.
  await updateCheckout(ask, visit, { customerId: customer.id });
  return customer;
}

/** Saves a source. The service requires this before the source is attached to a checkout. */
export const keepSource = (ask: Ask, { customerId }: Visit, sourceId: string) =>
  ask(`POST /customers/${customerId}/sources/${encodeURIComponent(sourceId)}`);

/** Removes a saved source, if it exists. Checkouts it is attached to must be paid in another way. */
export const removeSource = (ask: Ask, { customerId }: Visit, sourceId: string) =>
  ask(`DELETE /customers/${customerId}/sources/${encodeURIComponent(sourceId)}`).catch(unlessGone);

export const preferSource = (ask: Ask, { customerId }: Visit, sourceId: string) =>
  ask(`POST /customers/${customerId}`, { defaultSourceId: sourceId });
