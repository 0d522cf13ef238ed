import { detachEverywhere } from './attachments.js';
import { checkEmail } from './contacts.js';
import type { Fields } from './fields.js';
import { present } from './present.js';
import { conflict, noSuchSource, notFound } from './refusals.js';
import type { Json, JsonObject } from './sandbox.js';
import { touchSessionsOf } from './sessions.js';
import { serverSource } from './source-view.js';
import { findSource } from './source-lookup.js';
import type { CustomerRow } from './state.js';
import type { Work } from './work.js';

const PROFILE = ['locale', 'metadata', 'shipping', 'taxIdentifiers', 'type', 'upstreamId'] as const;

/** Creates a customer, with the caller's id if one is given. */
export function createCustomer(work: Work, fields: Fields): JsonObject {
  const customerId = fields.optionalId('id') ?? unusedId(work);
  if (work.state.customers.get(rowId(work, customerId))) {
    throw conflict('conflict', 'There is a customer with this id.', 'id');
  }
  const row = work.state.customers.put({
    id: rowId(work, customerId),
    account: work.account.publishableKey,
    customerId,
    ...readProfile(fields),
    sourceIds: [],
    createdAt: work.now,
  });
  return customerView(work, row);
}

export function updateCustomer(work: Work, id: unknown, fields: Fields): JsonObject {
  const before = findCustomer(work, id);
  const defaultSourceId = fields.textOrBlank('defaultSourceId') ?? before.defaultSourceId;
  if (defaultSourceId !== undefined && !before.sourceIds.includes(defaultSourceId))
    throw noSuchSource();
  return customerView(
    work,
    work.state.customers.put({
      ...before,
      ...readProfile(fields, before),
      ...present({ defaultSourceId }),
    }),
  );
}

export const readCustomer = (work: Work, id: unknown): JsonObject =>
  customerView(work, findCustomer(work, id));

/** Saves a source, which makes it reusable. The first saved source is the default. */
export function saveSource(work: Work, id: unknown, sourceId: unknown): JsonObject {
  const customer = findCustomer(work, id);
  const source = findSource(work, sourceId);
  const owner = source.reusable ? source.customerId : undefined;
  if (owner !== undefined && owner !== customer.customerId) {
    throw conflict('source_in_use', 'The source belongs to another customer.', 'sourceId');
  }
  if (!source.storable)
    throw conflict('nonreusable_source', 'The source can not be saved.', 'sourceId');
  if (source.state !== 'chargeable') {
    throw conflict('source_not_chargeable', 'The source is not chargeable.', 'sourceId');
  }
  if (owner !== undefined) return serverSource(work.settings, source);
  const saved = work.state.sources.put({
    ...source,
    reusable: true,
    customerId: customer.customerId,
    updatedAt: work.now,
  });
  work.state.customers.put({
    ...customer,
    sourceIds: [...customer.sourceIds, source.id],
    defaultSourceId: customer.defaultSourceId ?? source.id,
  });
  touchSessionsOf(work, saved);
  return serverSource(work.settings, saved);
}

/** Removes a saved source, which becomes `cancelled` and is detached from all sessions. */
export function removeSavedSource(work: Work, id: unknown, sourceId: unknown): void {
  const customer = findCustomer(work, id);
  const source = findSource(work, sourceId);
  if (!customer.sourceIds.includes(source.id)) throw noSuchSource();
  const { defaultSourceId, ...rest } = customer;
  const sourceIds = customer.sourceIds.filter((saved) => saved !== source.id);
  const nextDefault = defaultSourceId === source.id ? sourceIds[0] : defaultSourceId;
  work.state.customers.put({ ...rest, sourceIds, ...present({ defaultSourceId: nextDefault }) });
  const cancelled = work.state.sources.put({
    ...source,
    state: 'cancelled',
    reusable: false,
    updatedAt: work.now,
  });
  detachEverywhere(work, cancelled);
}

/** The customer of an id; `undefined` if it is unknown. */
export const customerOf = (work: Work, id: string): CustomerRow | undefined =>
  work.state.customers.get(rowId(work, id));

function findCustomer(work: Work, id: unknown): CustomerRow {
  const customer = typeof id === 'string' ? customerOf(work, id) : undefined;
  if (!customer) throw notFound('not_found', 'There is no such customer.');
  return customer;
}

function readProfile(fields: Fields, before?: CustomerRow): Pick<CustomerRow, 'email' | 'profile'> {
  const email = fields.textOrBlank('email') ?? before?.email;
  if (fields.textOrBlank('email')) checkEmail(fields);
  const profile: Record<string, Json> = {};
  for (const key of PROFILE) {
    const value = fields.isNull(key) ? undefined : (fields.value(key) ?? before?.profile[key]);
    if (value !== undefined) profile[key] = value;
  }
  return { profile, ...present({ email }) };
}

const customerView = (work: Work, customer: CustomerRow): JsonObject => ({
  ...customer.profile,
  id: customer.customerId,
  createdTime: new Date(customer.createdAt).toISOString(),
  email: customer.email,
  sources: customer.sourceIds.flatMap((id) => {
    const source = work.state.sources.get(id);
    return source ? [serverSource(work.settings, source)] : [];
  }),
  defaultSourceId: customer.defaultSourceId,
  enabled: true,
  liveMode: false,
});

const rowId = ({ account }: Work, customerId: string): string =>
  `${account.publishableKey} ${customerId}`;

function unusedId(work: Work): string {
  let id = work.ids.digits();
  while (work.state.customers.get(rowId(work, id))) id = work.ids.digits();
  return id;
}
