import { describe, expect, it } from 'vitest';
import { readOwnSession, type PaymentSession } from '../../src/domain/payment-session.js';
import { verdictOf } from '../../src/elements/session-summary/verdict.js';
import {
  endSentence,
  fundedSentence,
  progressOf,
  stateSentence,
} from '../../src/elements/shared/session-sentence.js';
import { summary } from '../../src/i18n/en/first-view.js';
import { isLanguage } from '../../src/i18n/languages.js';
import { PAGE } from '../../src/i18n/page-languages.js';

interface Attached {
  readonly type: string;
  readonly state?: string;
  readonly flow?: string;
  readonly amount?: string;
}

function sessionWith(
  sources: readonly Attached[],
  fields: Readonly<Record<string, unknown>> = {},
): PaymentSession {
  const session = readOwnSession({
    session: {
      id: 'ses_1',
      state: 'requires_confirmation',
      currency: 'EUR',
      totalAmount: '177.90',
      amountContributed: '177.90',
      amountRemainingToBeContributed: '0.00',
      sources: sources.map((source, index) => ({
        id: `src_${index}`,
        amount: '177.90',
        ...source,
      })),
      ...fields,
    },
  });
  return session ?? expect.unreachable('no session');
}

/** Order of work (protocol, part 4) and the source's own state (protocol 1.4), and what may be said of it. */
const TABLE: readonly (readonly [source: Attached, progress: string, key: string])[] = [
  // STD: before the order, on the page
  [{ type: 'creditCard', state: 'chargeable' }, 'added', 'funded.card'],
  [{ type: 'creditCard' }, 'added', 'funded.card'],
  [{ type: 'creditCard', state: 'requires_action' }, 'chosen', 'funded.chosen'],
  [{ type: 'creditCard', state: 'consumed' }, 'chosen', 'funded.chosen'],
  [{ type: 'applePay', state: 'chargeable' }, 'authorized', 'funded.authorized'],
  [{ type: 'googlePay' }, 'authorized', 'funded.authorized'],
  [{ type: 'codJapan', state: 'chargeable' }, 'chosen', 'funded.chosen'],
  [{ type: 'carrierFinancing', state: 'chargeable' }, 'chosen', 'funded.chosen'],
  // RTS: before the order, at a provider
  [{ type: 'payPal', state: 'chargeable' }, 'authorized', 'funded.authorized'],
  [{ type: 'payPal' }, 'authorized', 'funded.authorized'],
  [{ type: 'payPalCredit', state: 'pending_redirect' }, 'chosen', 'funded.afterOrder'],
  // STR: after the order, at a provider; authorized before where the kit redirected by itself
  [{ type: 'klarnaCredit', state: 'pending_redirect' }, 'chosen', 'funded.afterOrder'],
  [{ type: 'klarnaCredit', state: 'chargeable' }, 'authorized', 'funded.authorized'],
  [{ type: 'klarnaCredit' }, 'chosen', 'funded.chosen'],
  [{ type: 'directDebit', state: 'pending_redirect' }, 'chosen', 'funded.afterOrder'],
  [{ type: 'directDebit', state: 'chargeable' }, 'authorized', 'funded.authorized'],
  [{ type: 'onlineBanking', state: 'pending_redirect' }, 'chosen', 'funded.afterOrder'],
  [{ type: 'amazonPay', state: 'pending_redirect' }, 'chosen', 'funded.afterOrder'],
  [{ type: 'moonPay', flow: 'redirect', state: 'somewhere' }, 'chosen', 'funded.chosen'],
  // DLY: after the order, by pushing money
  [{ type: 'wireTransfer', state: 'pending_funds' }, 'chosen', 'funded.transfer'],
  [{ type: 'wireTransfer' }, 'chosen', 'funded.transfer'],
  [{ type: 'wireTransfer', state: 'chargeable' }, 'paid', 'funded.received'],
  [{ type: 'konbini', state: 'pending_funds' }, 'chosen', 'funded.slip'],
  [{ type: 'boletoBancario', state: 'pending_funds' }, 'chosen', 'funded.slip'],
  [{ type: 'bPay', state: 'pending_funds' }, 'chosen', 'funded.details'],
  [{ type: 'moonPay', flow: 'receiver', state: 'pending_funds' }, 'chosen', 'funded.details'],
];

const OPEN = { view: 'open', refreshing: false, expiring: false } as const;

describe('the sentence once an order can be placed', () => {
  it.each(TABLE)('follows the order of work: %j is %s', (source, progress, key) => {
    const session = sessionWith([source]);
    const [read] = session.sources;
    expect(read && progressOf(read)).toBe(progress);
    expect(fundedSentence(session)).toEqual({ key, tone: 'success' });
  });

  it.each(TABLE)('is the same in the summary: %j', (source, _, key) => {
    const session = sessionWith([source]);
    const state = {
      ...OPEN,
      checkout: { session, methods: [] },
      activity: { name: 'idle' },
    } as const;
    expect(verdictOf(state, session, undefined).key).toBe(key);
  });

  it('names the payment next to store credit, and store credit alone', () => {
    const credit = { type: 'customerCredit', amount: '50.00', state: 'chargeable' };
    const transfer = { type: 'wireTransfer', amount: '127.90', state: 'pending_funds' };
    expect(fundedSentence(sessionWith([credit, transfer])).key).toBe('funded.transfer');
    expect(fundedSentence(sessionWith([{ ...credit, amount: '177.90' }])).key).toBe(
      'funded.credit',
    );
    // A card that credit has cut to nothing pays nothing.
    const card = { type: 'creditCard', amount: '0.00', state: 'chargeable' };
    expect(fundedSentence(sessionWith([{ ...credit, amount: '177.90' }, card])).key).toBe(
      'funded.credit',
    );
  });

  it('claims nothing of sources that are not listed, and nothing is paid of a free order', () => {
    expect(fundedSentence(sessionWith([])).key).toBe('state.requires_confirmation');
    const free = { totalAmount: '0.00', amountContributed: '0.00' };
    expect(fundedSentence(sessionWith([], free)).key).toBe('funded.nothing');
  });

  it('omits cancelled and failed sources', () => {
    const gone = { type: 'wireTransfer', state: 'cancelled' };
    const card = { type: 'creditCard', state: 'chargeable' };
    expect(fundedSentence(sessionWith([gone, card])).key).toBe('funded.card');
  });
});

describe('the sentence of a complete session', () => {
  const complete = (source: Attached) => sessionWith([source], { state: 'complete' });

  it.each([
    [{ type: 'creditCard', state: 'consumed' }, 'ended.complete', 'success'],
    [{ type: 'creditCard' }, 'ended.complete', 'success'],
    [{ type: 'wireTransfer', state: 'pending_funds' }, 'state.pending_funds', 'waiting'],
    [{ type: 'klarnaCredit', state: 'pending_redirect' }, 'state.pending_redirect', 'warning'],
    [{ type: 'creditCard', state: 'requires_action' }, 'state.pending_redirect', 'warning'],
  ])('is judged by its source (12.1, 7): %j is %s', (source, key, tone) => {
    const session = complete(source);
    expect(endSentence('complete', session)).toEqual({ key, tone });
    expect(stateSentence(session)).toEqual({ key, tone });
    const ended = { view: 'ended', reason: 'complete' } as const;
    expect(verdictOf(ended, session, undefined)).toMatchObject({ key, tone });
  });

  it('reports only the end without an answer', () => {
    expect(endSentence('complete', undefined).key).toBe('ended.complete');
    expect(endSentence('failed', undefined)).toEqual({ key: 'ended.failed', tone: 'danger' });
  });
});

/** Words that say that money has moved, in each language. */
const PAID: readonly (readonly [string, RegExp])[] = [
  ['en', /\bpaid\b|\bFully\b/iu],
  ['de', /bezahlt\b/iu],
  ['fr', /\bpayée?s?\b/iu],
  ['ja', /支払い済|支払いが済/u],
  ['ar', /مدفوع|دُفع/u],
  ['cs', /zaplacen|uhrazen/iu],
  ['da', /(?<!\p{L})betalt(?!\p{L})/iu],
  ['es', /(?<!\p{L})pagad[oa]s?(?!\p{L})/iu],
  ['fi', /maksettu(?!\p{L})/iu],
  ['hu', /(ki|be|meg)?fizet(ve|ett|ték)(?!\p{L})/iu],
  ['it', /(?<!\p{L})pagat[aeio](?!\p{L})|saldat[aeio](?!\p{L})/iu],
  ['nb', /(?<!\p{L})betalt(?!\p{L})/iu],
  ['nl', /(?<!\p{L})(terug)?betaald|voldaan/iu],
  ['pl', /zapłacon|opłacon/iu],
  ['pt', /(?<!\p{L})pag[ao]s?(?!\p{L})/iu],
  ['ro', /(?<!de )plătit|achitat/iu],
  ['sk', /zaplaten|uhraden/iu],
  ['sv', /(?<!\p{L})betal(d|t|da|ts|ats)(?!\p{L})/iu],
  ['el', /πληρώθηκε|πληρωμέν|εξοφλ/iu],
  ['et', /makstud|tasutud/iu],
  ['he', /שולמה|שולמו|שולם/u],
  ['ko', /결제(됨|되었|완료|했)|지불(됨|되었|완료)/u],
  ['lt', /sumokėta|apmokėta/iu],
  ['lv', /samaksāts|apmaksāts/iu],
  ['ru', /оплачен|списан/iu],
  ['sl', /plačan[oa]?(?!\p{L})/iu],
  ['sr-Latn', /plaćen[oa]?(?!\p{L})/iu],
  ['th', /(?<!วิธีการ)ชำระ(เงิน)?แล้ว/u],
  ['tr', /ödendi|ödenmiş/iu],
  ['zh-Hans', /已(支付|付款|付清)/u],
  ['zh-Hant', /已(支付|付款|付清)/u],
];

describe.each(PAID)('before the order, the texts in %s', (language, paid) => {
  it('never claim that anything is paid', async () => {
    if (!isLanguage(language)) expect.unreachable('no such language');
    const { default: messages } = await PAGE[language]();
    const before = Object.entries({ ...summary, ...messages }).filter(([key]) =>
      /^(funded\.|summary\.(covered|meter)|state\.requires_confirmation)/u.test(key),
    );
    expect(before.length).toBeGreaterThan(12);
    expect(before.filter(([, text]) => paid.test(text))).toEqual([]);
  });
});
