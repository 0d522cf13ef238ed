import type { EndReason } from '../../domain/flow-state.js';
import type { SessionTerms } from '../../domain/payment-session.js';
import type { PaymentSource } from '../../domain/payment-source.js';
import type { MessageKey } from '../../i18n/en/index.js';
import { isExpress, workOrderOf } from '../../payment-methods/registry.js';
import { contributionsOf } from '../session-summary/balance.js';
import { toneOf, type Tone } from './state-tone.js';

// The sentences about a session, defined in one place so that all elements agree.

/** A sentence about a session. */
export interface Sentence {
  readonly key: MessageKey;
  readonly tone: Tone;
}

/** The progress of a payment. Only `paid` means that money has moved. */
export type Progress = 'chosen' | 'added' | 'authorized' | 'paid';

/**
 * The progress of an attached payment. It follows from the source's state if the service gives one, otherwise from the steps of
 * its method. States without a meaning here (`consumed` before an order, unknown ones) count as `chosen`.
 */
export function progressOf(source: Pick<PaymentSource, 'type' | 'flow' | 'state'>): Progress {
  const { type, state } = source;
  const isChargeable = state === 'chargeable';
  switch (workOrderOf(source)) {
    case 'DLY': // chargeable on receipt of the money
      return isChargeable ? 'paid' : 'chosen';
    case 'STR':
      return isChargeable ? 'authorized' : 'chosen';
    case 'RTS': // attached once it is authorized
      return isChargeable || state === '' ? 'authorized' : 'chosen';
    case 'STD':
      if (!isChargeable && state !== '') return 'chosen';
      if (isExpress(source)) return 'authorized'; // in the wallet's own sheet
      return type === 'creditCard' ? 'added' : 'chosen';
  }
}

const AFTER_ORDER: Readonly<Record<string, Sentence['key']>> = {
  wireTransfer: 'funded.transfer',
  konbini: 'funded.slip',
  boletoBancario: 'funded.slip',
};

/** The sentence for a session that is ready for the order: the payment that covers it, and the next step. */
export function fundedSentence(session: SessionTerms): Sentence {
  return { key: fundedKey(session), tone: 'success' };
}

function fundedKey(session: SessionTerms): Sentence['key'] {
  if (session.total?.minorUnits === 0) return 'funded.nothing';
  const sources = contributionsOf(session).filter(({ amount }) => amount?.minorUnits !== 0);
  const primary = sources.find(({ role }) => role === 'primary');
  if (!primary) return sources.length > 0 ? 'funded.credit' : 'state.requires_confirmation';
  switch (progressOf(primary)) {
    case 'paid':
      return 'funded.received';
    case 'authorized':
      return 'funded.authorized';
    case 'added':
      return 'funded.card';
    case 'chosen':
      if (primary.flow === 'receiver') return AFTER_ORDER[primary.type] ?? 'funded.details';
      return primary.state === 'pending_redirect' ? 'funded.afterOrder' : 'funded.chosen';
  }
}

/** The sentence for a placed order with an outstanding step, or for any other state. */
export const stateSentence = (session: SessionTerms): Sentence =>
  session.state === 'complete'
    ? endSentence('complete', session)
    : { key: `state.${session.state}`, tone: toneOf(session.state) };

/**
 * The sentence for a session that has ended. `complete` means that there is an order, not that it is paid: a source that is
 * still pending takes precedence.
 */
export function endSentence(reason: EndReason, session: SessionTerms | undefined): Sentence {
  const waits = (...states: readonly string[]) =>
    reason === 'complete' && session?.sources.some(({ state }) => states.includes(state));
  if (waits('pending_redirect', 'requires_action')) {
    return { key: 'state.pending_redirect', tone: toneOf('pending_redirect') };
  }
  if (waits('pending_funds')) return { key: 'state.pending_funds', tone: toneOf('pending_funds') };
  return { key: `ended.${reason}`, tone: toneOf(reason) };
}
