import { checkPrecondition } from './check-precondition.js';
import { readCurrency } from './checkout-content.js';
import { readContact } from './contacts.js';
import type { Fields } from './fields.js';
import { present } from './present.js';
import { invalidParameter, missingParameter } from './refusals.js';
import type { JsonObject } from './sandbox.js';
import { findSession, fundingOfSession, requireOpen } from './sessions.js';
import { serverSource } from './source-view.js';
import type { SessionRow, SourceRow } from './state.js';
import type { Work } from './work.js';

/** Creates store credit: created by servers only, with a fixed amount, chargeable at once. */
export function createSecondarySource(work: Work, fields: Fields): JsonObject {
  if (fields.text('type', 64) !== 'customerCredit') {
    throw invalidParameter('type', 'Servers make store credit only.');
  }
  const sessionId = fields.textOrBlank('paymentSessionId');
  const session = sessionId === undefined ? undefined : findSession(work, sessionId);
  if (session) requireOpen(work, session);
  checkPrecondition(fields, session && remainingOf(work, session));
  const currency = session?.currency ?? readCurrency(fields);
  if (currency === undefined) throw missingParameter('paymentSessionId');
  const amount = fields.amount('amount', currency);
  if (amount === undefined) throw missingParameter('amount');
  if (amount === 0) throw fields.invalid('amount');
  const owner = fields.fields('owner');
  const source = putStoreCredit(work, {
    amount,
    currency,
    ...present({
      owner: owner && readContact(owner),
      sessionId: session?.id,
      upstreamId: fields.optionalId('upstreamId'),
      metadata: fields.value('metadata'),
    }),
  });
  return serverSource(work.settings, source);
}

function remainingOf(work: Work, session: SessionRow) {
  const { minorUnits: amount, currency } = fundingOfSession(work, session).remaining;
  return { amount, currency };
}

/** Adds store credit as a row. @param about Its amount in minor units, and further members. */
export function putStoreCredit(
  work: Work,
  about: Pick<SourceRow, 'amount' | 'currency'> & Partial<SourceRow>,
): SourceRow {
  const id = work.ids.uuid();
  return work.state.sources.put({
    id,
    account: work.account.publishableKey,
    clientSecret: work.ids.clientSecret(id),
    type: 'customerCredit',
    flow: 'standard',
    role: 'secondary',
    state: 'chargeable',
    reusable: false,
    storable: false,
    details: {},
    createdAt: work.now,
    updatedAt: work.now,
    behaviour: {},
    authenticatedFor: [],
    attachedTo: [],
    ...about,
  });
}
