import { cleanText } from '../../domain/clean-text.js';

import { inconsistencyOf, type PaymentSession } from '../../domain/payment-session.js';
import type { PaymentSource } from '../../domain/payment-source.js';
import { readinessOf } from '../../domain/session-readiness.js';
import type { RestKey, summary } from '../../i18n/messages/en.js';

/** `waiting` is nobody's fault and needs nothing; `warning` needs somebody. */
export type Tone = 'neutral' | 'success' | 'waiting' | 'warning' | 'danger';

/** The one sentence under the figures: its key, and how it is meant. */
export interface Verdict {
  readonly key: RestKey | 'state.unknown' | keyof typeof summary;
  readonly tone: Tone;
  /** Asking again may help. */
  readonly retry: boolean;
}

/** Sources can be added and taken off; the order is not placed yet. */
export const isOpen = ({ state }: PaymentSession): boolean =>
  state === 'requires_source' || state === 'requires_confirmation';

const TONES: Readonly<Partial<Record<PaymentSession['state'], Tone>>> = {
  complete: 'success',
  failed: 'danger',
  cancelled: 'danger',
  pending_redirect: 'warning',
  requires_action: 'warning',
};

const say = (key: Verdict['key'], tone: Tone, retry = false): Verdict => ({ key, tone, retry });

/** What to say of a session. */
export function verdictOf(session: PaymentSession): Verdict {
  const { state } = session;
  if (!isOpen(session)) return say(`state.${state}`, TONES[state] ?? 'waiting');
  const readiness = readinessOf(session);
  if (readiness.ready) return say('readiness.ready', 'success');
  const { reason } = readiness;
  switch (reason) {
    case 'session_ended':
      return say('ended.expired', 'danger');
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

/** The attached sources that count: one that was cancelled or failed funds nothing. */
export const contributionsOf = ({ sources }: PaymentSession): readonly PaymentSource[] =>
  sources.filter(({ state }) => state !== 'cancelled' && state !== 'failed');

/** Which parts of the total are paid for, from 0 to 1 each, for a picture: by the sources, or by whatever is not listed. */
export function sharesOf(session: PaymentSession): readonly number[] {
  const { total, contributed } = session;
  if (!total?.minorUnits) return [];
  const listed = contributionsOf(session).map(({ amount }) => amount);
  const amounts = listed.length > 0 ? listed : [contributed];
  return amounts.map((amount) => Math.min(1, (amount?.minorUnits ?? 0) / total.minorUnits));
}

/** Brand and last digits, where the source is a card of which we know them. Foreign text. */
export function cardOf({ details }: PaymentSource): { brand: string; digits: string } | undefined {
  const { brand, lastFourDigits } = details;
  const digits = String(lastFourDigits);
  if (!/^\d{4}$/.test(digits)) return undefined;
  return { brand: typeof brand === 'string' ? cleanText(brand, 40) : '', digits };
}

/** Whether two answers of the service say the same. How much time is left is no news. */
export const isSameSession = (a: PaymentSession, b: PaymentSession | undefined): boolean =>
  print(a) === print(b);

const print = (session: PaymentSession | undefined): string =>
  JSON.stringify({ ...session, expiresInMs: undefined });
