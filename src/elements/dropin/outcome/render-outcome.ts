import { html, nothing, type TemplateResult } from 'lit';
import type { LiveState } from '../../../domain/flow-state.js';
import type { ProviderWindow } from '../../../session/provider-window.js';
import type { SubmitController } from '../submit/submit-controller.js';
import { renderRetry, renderTopNotice, type NoticeView } from '../notices/render-notices.js';
import {
  renderAdded,
  renderEmpty,
  renderEnded,
  renderFunded,
  renderMoving,
  renderUnavailable,
  renderWaiting,
  renderWayBack,
  type Waiting,
} from './render-panes.js';
import type { Screen } from '../screen.js';

/** The data from which the screens without a list are rendered. */
interface OutcomeView
  extends NoticeView, Omit<Waiting, 'live' | 'onContinue' | 'onAnotherWay' | 'onRefresh'> {
  readonly screen: Exclude<Screen, { readonly name: 'skeleton' | 'list' }>;
  /** Renders the wallets above the given content; the content alone if there are none. */
  readonly withWallets: (live: LiveState, none: TemplateResult) => TemplateResult | typeof nothing;
  /** The URL of the page's cart. */
  readonly cartUrl: string | undefined;
  readonly window: Pick<ProviderWindow, 'focus' | 'close'> | undefined;
  readonly actions: {
    readonly refresh: () => void;
    readonly change: () => void;
    readonly again: () => void;
  };
  readonly submit:
    | Pick<SubmitController, 'continueRedirect' | 'leaveOrder' | 'checkAgain' | 'attachAgain'>
    | undefined;
}

/** A screen in place of the list. */
export function renderOutcome(view: OutcomeView): TemplateResult {
  const { screen, words, actions } = view;
  switch (screen.name) {
    case 'unavailable':
      return renderUnavailable(
        words.errorText(screen.error.code),
        screen.error.recoverable ? renderRetry(view) : renderWayBack(view.cartUrl, words),
      );
    case 'empty':
      return html`${renderTopNotice(view, screen.live)}
      ${view.withWallets(screen.live, renderEmpty(words))}`;
    case 'funded':
      return html`${renderTopNotice(view, screen.live)}
      ${renderFunded({ ...screen, words, onChange: actions.change })}`;
    case 'added':
      return renderAdded({ ...screen, words, onAgain: actions.again });
    case 'moving':
      return renderMoving(screen.activity, screen.methodType, words, view.window);
    case 'waiting':
      return html`${renderTopNotice(view, screen.live)}
      ${renderWaiting({
        ...view,
        live: screen.live,
        onContinue: () => view.submit?.continueRedirect(),
        onAnotherWay: (methodType) => {
          actions.change();
          view.submit?.leaveOrder(methodType);
        },
        onRefresh: actions.refresh,
      })}`;
    case 'ended':
      return renderEnded(screen.reason, screen.session, words, view.cartUrl);
  }
}
