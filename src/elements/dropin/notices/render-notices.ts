import { html, nothing, type TemplateResult } from 'lit';
import type { LiveState } from '../../../domain/flow-state.js';
import type { PaymentError } from '../../../domain/payment-error.js';
import { inconsistencyOf } from '../../../domain/inconsistency.js';
import type { SessionTerms } from '../../../domain/payment-session.js';
import { renderNotice } from './render-notice.js';
import { shownAmount } from '../../../domain/primary-share.js';
import type { SubmitController } from '../submit/submit-controller.js';
import type { Words } from '../dropin-words.js';

/** Notices beyond a plain list: a failure, or inconsistent amounts. */
export interface NoticeView {
  readonly note: PaymentError | undefined;
  readonly words: Words;
  readonly actions: { readonly refresh: () => void };
  readonly submit: Pick<SubmitController, 'checkAgain' | 'attachAgain'> | undefined;
}

export const renderRetry = ({ words, actions }: NoticeView): TemplateResult =>
  renderAction(words.text('action.retry'), actions.refresh);

const WARNINGS: readonly string[] = ['amount-changed', 'outcome-unknown', 'conflict', 'offline'];

export function renderLiveNotice(
  view: NoticeView,
  live: LiveState,
): TemplateResult | typeof nothing {
  const { activity } = live;
  if (activity.name === 'attaching' && activity.slow) {
    return renderNotice(
      view.words.text('dropin.attachSlow'),
      'warning',
      renderCheck(view, view.actions.refresh),
      'notice',
    );
  }
  const error = live.notice ?? view.note;
  if (!error) return nothing;
  const tone =
    error.code === 'cancelled' ? '' : WARNINGS.includes(error.code) ? 'warning' : 'danger';
  const text = noticeText(error, live, view.words);
  return renderNotice(text, tone, renderWayOn(view, live, error), 'notice');
}

/** The shopper's remedy, if that is not pressing the pay button again. */
function renderWayOn(
  view: NoticeView,
  { stale, unattached }: LiveState,
  { code }: PaymentError,
): TemplateResult | typeof nothing {
  if (stale) return renderRetry(view);
  if (code === 'outcome-unknown') return renderCheck(view, () => view.submit?.checkAgain());
  if (code !== 'attach-failed' || !unattached) return nothing;
  return renderAction(view.words.text('action.retry'), () => view.submit?.attachAgain());
}

const renderCheck = ({ words }: NoticeView, onCheck: () => void): TemplateResult =>
  renderAction(words.text('action.check'), onCheck);

const renderAction = (text: string, onPress: () => void): TemplateResult =>
  html`<button class="button plain" part="retry-button" type="button" @click=${onPress}>
    ${text}
  </button>`;

function noticeText({ code }: PaymentError, live: LiveState, words: Words): string {
  const amount = code === 'amount-changed' ? shownAmount(live) : undefined;
  // The amounts may be loading or unknown at this time: then the text has none.
  if (!amount || live.stale) return words.errorText(code);
  return words.text('dropin.amountChanged', { amount: words.money(amount) });
}

export function renderTopNotice(
  view: NoticeView,
  live: LiveState,
): TemplateResult | typeof nothing {
  const notice = renderLiveNotice(view, live);
  return notice === nothing ? nothing : html`<div class="top">${notice}</div>`;
}

/** The inconsistency of the amounts that prevents payment. */
export function faultText(session: SessionTerms, { text }: Words): string | undefined {
  const fault = inconsistencyOf(session);
  if (!fault) return undefined;
  switch (fault) {
    case 'amounts_missing':
      return text('readiness.amounts_unknown');
    case 'credit_exceeds_total':
      return text('readiness.credit_exceeds_total');
    case 'funded_with_remaining':
      return text('readiness.totals_changed');
    default:
      return text('error.data-inconsistent');
  }
}
