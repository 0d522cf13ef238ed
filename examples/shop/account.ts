// A shopper's account: the part of a back end that keeps cards for later. The browser never gets to ask for any of this.
import { updateCheckout } from './checkout.js';
import { shopperIn } from './goods.js';
import { unlessGone, type Ask, type Customer } from './service.js';
import type { Visit } from './visit.js';

/** The visitor's account with the service. A real shop has one for each of its users; here it is made on first sight. */
export async function openAccount(ask: Ask, visit: Visit): Promise<Customer> {
  if (visit.customerId) return ask<Customer>(`GET /customers/${visit.customerId}`);
  const { email } = shopperIn(visit.country);
  const customer = await ask<Customer>('POST /customers', { email });
  visit.customerId = customer.id;
  // From now on the checkout is this customer's, and so the page offers what they have saved.
  await updateCheckout(ask, visit, { customerId: customer.id });
  return customer;
}

/** Keeps a source for later. Before it pays for anything: the service wants it in this order (protocol 1.5). */
export const keepSource = (ask: Ask, { customerId }: Visit, sourceId: string) =>
  ask(`POST /customers/${customerId}/sources/${encodeURIComponent(sourceId)}`);

/** Removes a saved source, if it is there. Checkouts that were to be paid with it must be paid anew. */
export const removeSource = (ask: Ask, { customerId }: Visit, sourceId: string) =>
  ask(`DELETE /customers/${customerId}/sources/${encodeURIComponent(sourceId)}`).catch(unlessGone);

export const preferSource = (ask: Ask, { customerId }: Visit, sourceId: string) =>
  ask(`POST /customers/${customerId}`, { defaultSourceId: sourceId });
