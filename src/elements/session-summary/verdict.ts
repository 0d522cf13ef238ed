import type { FlowState } from '../../domain/flow-state.js';
import type { PaymentError } from '../../domain/payment-error.js';
import { inconsistencyOf } from '../../domain/inconsistency.js';
import type { PaymentSession } from '../../domain/payment-session.js';
import { readinessOf } from '../../domain/session-readiness.js';
import type { MessageKey } from '../../i18n/en/index.js';
import { endSentence, fundedSentence, stateSentence } from '../shared/session-sentence.js';
import { toneOf, type Tone } from '../shared/state-tone.js';
import { isOpen } from './balance.js';

/** The status sentence under the figures: its key and its tone. */
export interface Verdict {
  readonly key: MessageKey;
  readonly tone: Tone;
  /** Whether a retry may succeed. */
  readonly retry: boolean;
}

/** The text of a verdict. */
export interface Statement {
  readonly sentence: string;
  readonly tone: Tone;
  readonly retry?: boolean;
}

const say = (key: Verdict['key'], tone: Tone, retry = false): Verdict => ({ key, tone, retry });

/** The verdict about a session, or about the error that prevents it from being shown. */
export function verdictOf(
  state: FlowState,
  session: PaymentSession | undefined,
  error: PaymentError | undefined,
): Verdict {
  if (error && state.view !== 'ended') {
    return say(`error.${error.code}`, 'danger', error.recoverable);
  }
  if (state.view === 'ended') return { ...endSentence(state.reason, session), retry: false };
  return session ? verdictOfSession(session) : say('state.unknown', 'neutral');
}

function verdictOfSession(session: PaymentSession): Verdict {
  if (!isOpen(session)) return { ...stateSentence(session), retry: false };
  const readiness = readinessOf(session);
  if (readiness.ready) return { ...fundedSentence(session), retry: false };
  switch (readiness.reason) {
    case 'session_ended':
      return say('ended.expired', toneOf('expired'));
    case 'requires_source':
      return say(
        session.remaining ? 'readiness.requires_source' : 'readiness.requires_source.unknown',
        'neutral',
      );
    case 'amounts_unknown':
      return inconsistencyOf(session) === 'amounts_missing'
        ? say('readiness.amounts_unknown', 'neutral')
        : say('error.data-inconsistent', 'warning', true);
    case 'credit_exceeds_total':
      return say('readiness.credit_exceeds_total', 'warning');
    default: // the order's own reasons are not asked for here
      return say('readiness.totals_changed', 'warning', true);
  }
}
