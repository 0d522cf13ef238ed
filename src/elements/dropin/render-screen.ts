import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentError } from '../../domain/payment-error.js';
import type { LiveState } from '../../domain/flow-state.js';
import { primaryShare } from '../../domain/primary-share.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import { listExpress } from '../../payment-methods/list-express.js';
import { inconsistencyOf } from '../../domain/inconsistency.js';
import { renderWalletRoom } from '../express-wallets/wallet-room.js';
import { cutOff } from '../shared/cut-off.js';
import { renderGlyph } from '../shared/glyphs.js';
import type { Rows } from '../shared/rows.js';
import type { Attempts } from './submit/submit-controller.js';
import type { DropinConfiguration, DropinLayout } from './configuration/dropin-configuration.js';
import { expectedOffer } from './list/skeleton-shape.js';
import type { LazyParts } from './chunks.js';
import { renderFailure } from './notices/render-failure.js';
import { renderList, type MethodList } from './list/render-list.js';
import { renderMethodForm } from './form/render-method-form.js';
import { renderPayButton } from './form/render-pay-button.js';
import { renderSkeleton } from './list/render-skeleton.js';
import { rowKey, type Row } from './list/row.js';
import { shownAmount, type Screen } from './screen.js';
import type { Words } from './dropin-words.js';

/** All that the screens are drawn from. Dumb: what the shopper does goes to `actions`. */
export interface DropinView {
  readonly screen: Screen;
  readonly configuration: DropinConfiguration;
  readonly words: Words;
  readonly parts: LazyParts;
  readonly rows: Rows;
  readonly gateway: PaymentGateway | undefined;
  readonly locale: string | undefined;
  readonly offline: boolean;
  /** The key of the open row. */
  readonly open: string | undefined;
  readonly kept: ReadonlySet<string>;
  readonly moved: boolean;
  readonly layout: DropinLayout;
  /** How many rows a long list shows; 0 is all. */
  readonly visible: number;
  readonly givenUp: boolean;
  /** What this drop-in alone has to say: the shopper is back without having paid. */
  readonly note: PaymentError | undefined;
  /** From the press of the button on; fetched right after the list is there. */
  readonly attempts: Attempts | undefined;
  readonly actions: {
    readonly refresh: () => void;
    readonly pick: (event: Event) => void;
    readonly showAll: () => void;
    readonly pay: () => void;
    readonly change: () => void;
    /** Once a method is saved: the list for another one. */
    readonly again: () => void;
    readonly savedChanged: (message: string) => void;
    readonly broken: (type: string, reason: unknown) => void;
  };
}

export function renderScreen(view: DropinView): TemplateResult {
  const { words } = view;
  return html`
    <div
      class="card"
      part="surface"
      lang=${words.language}
      dir=${words.direction}
      role="group"
      aria-label=${words.text('dropin.label')}
    >
      ${renderBanner(view)} ${renderContent(view)} ${renderLegal(view)}
      ${'live' in view.screen ? view.attempts?.stage.render(view.screen.live, view.locale) : nothing}
    </div>
  `;
}

function renderLegal({ screen, configuration, parts, locale }: DropinView) {
  if (!configuration.showsCompliance) return nothing;
  // Fetched while the session is, so that it is there when there is something to show.
  const part = parts.get('legal');
  if (screen.name === 'skeleton') return html`<div class="legal coming"></div>`;
  if (!('live' in screen) || screen.name === 'waiting') return nothing;
  const { checkout } = screen.live;
  if (checkout.legal === undefined || parts.hasFailed('legal')) return nothing;
  return html`<div class="legal ${part ? '' : 'coming'}" part="legal">
    ${part?.renderLegal(checkout, locale)}
  </div>`;
}

function renderBanner({ offline, screen, words }: DropinView): TemplateResult {
  const key = offline
    ? 'error.offline'
    : 'live' in screen && screen.live.expiring
      ? 'dropin.expiring'
      : undefined;
  // A region is heard if it stood there before its text came.
  return html`<div role="status">
    ${
      key && screen.name !== 'unavailable'
        ? html`<div class="status warning banner" part="banner">
            ${renderGlyph(offline ? 'info' : 'clock')}<span>${words.text(key)}</span>
          </div>`
        : nothing
    }
  </div>`;
}

function renderContent(view: DropinView): TemplateResult {
  const { screen, words, configuration, parts, actions } = view;
  const { text } = words;
  switch (screen.name) {
    case 'skeleton':
      return renderSkeleton(
        configuration.expandsFirst,
        text('loading'),
        expectedOffer(configuration.flow),
      );
    case 'list':
      return renderOpenList(view, screen.live, screen.methods);
    default: {
      const outcome = parts.get('outcome');
      if (!outcome && !parts.hasFailed('outcome')) {
        return renderSkeleton(false, text('loading'));
      }
      if (!outcome) {
        const again = () => {
          parts.retry('outcome');
          actions.refresh();
        };
        const retry = html`<button class="button plain" type="button" @click=${again}>
          ${text('action.retry')}
        </button>`;
        return html`<div tabindex="-1" data-landing>
          ${renderFailure(parts, text('error.offline'), retry)}
        </div>`;
      }
      return outcome.renderOutcome({
        ...view,
        screen,
        withWallets: (live, none) => renderWallets(view, live, none),
        window: view.attempts?.window,
      });
    }
  }
}

function renderOpenList(
  view: DropinView,
  live: LiveState,
  methods: readonly Row[],
): TemplateResult {
  const { open, words, configuration, actions, parts, visible } = view;
  const draw = drawerOf(view);
  // Tabs scroll; a list without its button is shown whole.
  const most = view.layout === 'tabs' || parts.hasFailed('layouts') ? 0 : visible;
  const shown = cutOff(methods, most, (method) => rowKey(method) === open);
  const notices = parts.get('notices');
  const manages = configuration.flow === 'managePaymentMethods';
  const isOpen = methods.some((method) => rowKey(method) === open);
  return html`
    ${isOpen ? nothing : notices?.renderTopNotice(view, live)} ${renderWallets(view, live)}
    ${draw({
      ...view,
      methods: shown,
      busy: live.activity.name !== 'idle',
      legend: words.text(manages ? 'dropin.manageLegend' : 'methods.legend'),
      onPick: actions.pick,
      renderForm: (method) => renderForm(method, live, view),
      renderBroken: (method, reason) => {
        actions.broken(method.type, reason);
        return renderFailure(parts, words.text('error.internal'));
      },
    })}
    ${
      shown.length < methods.length
        ? parts
            .get('layouts')
            ?.renderMore(
              words.text('methods.more', { count: `${methods.length}` }),
              actions.showAll,
            )
        : nothing
    }
  `;
}

/** The accordion, or what is fetched for another layout. */
function drawerOf({ layout, parts }: DropinView): (list: MethodList) => TemplateResult {
  const isOther = layout === 'tabs' || layout === 'radios'; // whatever else a page writes is the accordion
  const part = isOther ? parts.get('layouts') : undefined;
  if (!isOther || parts.hasFailed('layouts')) return renderList;
  if (!part) return () => renderSkeleton(false, '');
  return layout === 'tabs' ? part.renderTabs : part.renderRadios;
}

/** The wallets to make room for: their sheets open for a known amount only, and never for nothing. */
export const walletsOf = (
  { checkout: { methods, session } }: LiveState,
  configuration: DropinConfiguration,
): readonly Row[] =>
  primaryShare(session)?.minorUnits && session.country ? listExpress(methods, configuration) : [];

/** Room for the wallets until their code is there. */
function renderWallets(
  view: DropinView,
  live: LiveState,
  none: TemplateResult | typeof nothing = nothing,
): TemplateResult | typeof nothing {
  const { parts } = view;
  const wallets = walletsOf(live, view.configuration);
  if (wallets.length === 0 || parts.hasFailed('express')) return none;
  const consents = () => parts.get('consents')?.renderConsents;
  const express = { ...view, live, wallets, consents };
  return parts.get('express')?.renderExpress(express, none) ?? renderWalletRoom(wallets.length);
}

function renderForm(method: Row, live: LiveState, view: DropinView): TemplateResult {
  const { words, configuration, open, actions, parts } = view;
  const { checkout } = live;
  const { session } = checkout;
  const asked = view.attempts?.consentsFor(method) ?? [];
  const isOpen = open === rowKey(method);
  const onInput = () => view.attempts?.edited();
  const boxes = asked.length > 0 && isOpen ? parts.get('consents') : undefined;
  const notices = parts.get('notices');
  const fault = inconsistencyOf(session) && notices?.faultText(session, words);
  return html`
    ${isOpen ? notices?.renderLiveNotice(view, live) : nothing}
    ${renderMethodForm({
      ...view,
      method,
      checkout,
      busy: live.activity.name !== 'idle',
      provider: view.gateway?.fields,
      onCardChange: onInput,
      onCardEnter: actions.pay,
      onSavedChange: actions.savedChanged,
      onInput,
      onEnter: actions.pay,
    })}
    ${boxes?.renderConsents({ ...view, asked, method, checkout })}
    ${
      fault
        ? html`<div class="status warning" id="fault">
            ${renderGlyph('info')}<span>${fault}</span>
          </div>`
        : nothing
    }
    ${renderPayButton({
      configuration,
      method,
      amount: shownAmount(live),
      busy: busyText(live, words),
      blockedBy: fault ? 'fault' : undefined,
      words,
      onPay: actions.pay,
    })}
  `;
}

function busyText({ activity }: LiveState, { text }: Words): string | undefined {
  switch (activity.name) {
    case 'reconciling':
    case 'authenticating':
    case 'attaching':
      return text(`busy.${activity.name}`);
    case 'creating':
      return text('button.busy');
    default:
      return undefined;
  }
}
