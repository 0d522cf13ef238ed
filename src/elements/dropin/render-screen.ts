import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentError } from '../../domain/payment-error.js';
import type { LiveState } from '../../domain/flow-state.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import { renderWalletRoom } from '../express-wallets/wallet-room.js';
import { cutOff } from '../shared/cut-off.js';
import { renderGlyph } from '../shared/glyphs.js';
import type { Rows } from '../shared/rows.js';
import type { SubmitController } from './submit/submit-controller.js';
import type { FocusController } from './focus-controller.js';
import type { DropinConfiguration, DropinLayout } from './configuration/dropin-configuration.js';
import { storedShape } from './list/skeleton-shape.js';
import type { ChunkName, Chunks } from './chunks.js';
import { renderList } from './list/render-list.js';
import { renderFormSkeleton, renderSkeleton } from './list/render-skeleton.js';
import { rowKey, type Row } from './list/row.js';
import type { MethodList } from './list/row-body.js';
import { walletsOf } from './needed-chunks.js';
import type { Screen } from './screen.js';
import type { SourceMakers } from './source-makers.js';
import type { Words } from './dropin-words.js';

type Slot = TemplateResult | typeof nothing;

/** The data from which the screens are rendered. Rendering has no effects: the shopper's actions go to `actions`. */
export interface DropinView {
  readonly screen: Screen;
  readonly configuration: DropinConfiguration;
  readonly words: Words;
  readonly focus: FocusController;
  readonly chunks: Chunks;
  readonly makers: SourceMakers;
  readonly rows: Rows;
  readonly gateway: PaymentGateway | undefined;
  readonly locale: string | undefined;
  /** The URL of the page's cart, unchecked. */
  readonly cartUrl: string | undefined;
  readonly offline: boolean;
  /** The page does not let the shopper pay now. */
  readonly disabled: boolean;
  /** The key of the open row. */
  readonly open: string | undefined;
  readonly kept: ReadonlySet<string>;
  readonly moved: boolean;
  /** The list has been on the screen. */
  readonly isPainted: boolean;
  readonly layout: DropinLayout;
  /** The number of rows that a long list shows; 0 shows all. */
  readonly visible: number;
  readonly givenUp: boolean;
  /** The notice of this drop-in alone: the shopper has returned without paying. */
  readonly note: PaymentError | undefined;
  /** The code to pay; `undefined` until it has loaded. */
  readonly submit: SubmitController | undefined;
  readonly actions: {
    readonly refresh: () => void;
    readonly pick: (event: Event) => void;
    readonly showAll: () => void;
    readonly pay: () => void;
    /** Called after each edit of the shopper. `isEmpty`: the input is empty now. */
    readonly edited: (isEmpty: boolean) => void;
    readonly change: () => void;
    /** Shows the list again after a method was saved. */
    readonly again: () => void;
    readonly savedChanged: (message: string) => void;
    /** Called if a method could not be rendered. */
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
      aria-disabled=${view.disabled ? 'true' : nothing}
    >
      ${renderBanner(view)} ${renderContent(view)} ${renderLegal(view)}
      ${'live' in view.screen ? view.submit?.challenges.render(view.screen.live, view.locale) : nothing}
    </div>
  `;
}

function renderLegal({ screen, configuration, chunks, locale }: DropinView): Slot {
  if (!configuration.showsCompliance) return nothing;
  if (screen.name === 'skeleton') return html`<div class="legal coming"></div>`;
  if (!('live' in screen) || screen.name === 'waiting') return nothing;
  const { checkout } = screen.live;
  if (checkout.legal === undefined || chunks.hasFailed('legal')) return nothing;
  const legal = chunks.get('legal');
  return html`<div class="legal ${legal ? '' : 'coming'}" part="legal">
    ${legal?.renderLegal(checkout, locale)}
  </div>`;
}

function renderBanner({ offline, screen, words }: DropinView): TemplateResult {
  const key = offline
    ? 'error.offline'
    : 'live' in screen && screen.live.expiring
      ? 'dropin.expiring'
      : undefined;
  // A live region is announced only if it was rendered before its text.
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
  const { screen, words, configuration, chunks, actions } = view;
  const { text } = words;
  switch (screen.name) {
    case 'skeleton':
      return renderSkeleton(
        configuration.expandsFirst,
        text('loading'),
        storedShape(configuration.flow),
      );
    case 'list':
      return renderOpenList(view, screen.live, screen.methods);
    default: {
      const outcome = chunks.get('outcome');
      if (!outcome) {
        return chunks.hasFailed('outcome')
          ? html`<div id="screen" tabindex="-1">
              ${renderMissing(view, 'outcome', 'error.offline', actions.refresh)}
            </div>`
          : renderSkeleton(false, text('loading'));
      }
      return outcome.renderOutcome({
        ...view,
        screen,
        withWallets: (live, none) => renderWallets(view, live, none),
        window: view.submit?.window,
        renderInstructions: (slot) => chunks.get('instructions')?.renderInstructions(slot),
      });
    }
  }
}

function renderOpenList(
  view: DropinView,
  live: LiveState,
  methods: readonly Row[],
): TemplateResult {
  const { open, words, configuration, actions, chunks, visible } = view;
  const draw = drawerOf(view);
  // Tabs scroll; a list without the code of its button is shown in full.
  const most = view.layout === 'tabs' || chunks.hasFailed('layouts') ? 0 : visible;
  const shown = cutOff(methods, most, (method) => rowKey(method) === open);
  const manages = configuration.flow === 'managePaymentMethods';
  const isOpen = methods.some((method) => rowKey(method) === open);
  return html`
    ${isOpen ? nothing : chunks.get('notices')?.renderTopNotice(view, live)}
    ${renderWallets(view, live)}
    ${draw({
      ...view,
      methods: shown,
      busy: view.disabled || live.activity.name !== 'idle',
      disabled: view.disabled,
      legend: words.text(manages ? 'dropin.manageLegend' : 'methods.legend'),
      onPick: actions.pick,
      renderForm: (method) => renderForm(method, live, view),
      renderBroken: (method, reason) => {
        actions.broken(method.type, reason);
        return renderFailure(view, words.text('error.internal'));
      },
    })}
    ${
      shown.length < methods.length
        ? chunks
            .get('layouts')
            ?.renderMore(
              words.text('methods.more', { count: `${methods.length}` }),
              actions.showAll,
            )
        : nothing
    }
  `;
}

/** The accordion, or another layout once its code has loaded. */
function drawerOf({ layout, chunks }: DropinView): (list: MethodList) => TemplateResult {
  const isOther = layout === 'tabs' || layout === 'radios'; // any other value is the accordion
  if (!isOther || chunks.hasFailed('layouts')) return renderList;
  const layouts = chunks.get('layouts');
  if (!layouts) return () => renderSkeleton(false, '');
  return layout === 'tabs' ? layouts.renderTabs : layouts.renderRadios;
}

/** Placeholder for the wallets until their code has loaded. */
function renderWallets(view: DropinView, live: LiveState, none: Slot = nothing): Slot {
  const { chunks } = view;
  const wallets = walletsOf(live, view.configuration);
  if (wallets.length === 0 || chunks.hasFailed('express')) return none;
  const consents = chunks.get('consents')?.renderConsents;
  const express = { ...view, live, wallets, consents };
  return chunks.get('express')?.renderExpress(express, none) ?? renderWalletRoom(wallets.length);
}

function renderForm(method: Row, live: LiveState, view: DropinView): TemplateResult {
  const { chunks, open, actions } = view;
  const { usesCardFields } = method.face;
  const isOpen = open === rowKey(method);
  const asked = view.submit?.consentsFor(method) ?? [];
  const boxes = asked.length > 0 && isOpen ? chunks.get('consents') : undefined;
  const owner = isOpen ? view.makers.owner?.render(method, actions.pay) : undefined;
  // A placeholder until then, if the card fields are the only content.
  const comesLater = usesCardFields && !method.saved && !boxes && !owner && !view.isPainted;
  const form = comesLater ? undefined : chunks.get('form');
  if (!form) {
    const key = usesCardFields ? 'error.frame-unavailable' : 'error.offline';
    return chunks.hasFailed('form')
      ? renderMissing(view, 'form', key)
      : renderFormSkeleton(usesCardFields);
  }
  const { checkout } = live;
  return form.renderRowForm({
    ...view,
    method,
    live,
    isOpen,
    fields: renderFields(method, live, view),
    owner,
    consents: boxes?.renderConsents({ ...view, asked, method, checkout }) ?? nothing,
  });
}

/** The inputs of a row, if it has any. */
function renderFields(method: Row, live: LiveState, view: DropinView): Slot {
  const { chunks, actions, gateway } = view;
  const { saved, face } = method;
  const slot = {
    ...view,
    provider: gateway?.fields,
    onInput: () => actions.edited(false),
    onEnter: actions.pay,
  };
  if (saved) {
    const onSavedChange = actions.savedChanged;
    return (
      chunks.get('saved')?.renderSaved({ ...slot, key: rowKey(method), saved, onSavedChange }) ??
      nothing
    );
  }
  if (face.usesCardFields) {
    return chunks.get('form')?.renderCard({ ...slot, onInput: actions.edited }) ?? nothing;
  }
  if (!face.hasInputs) return nothing;
  if (chunks.hasFailed('inputs')) return renderMissing(view, 'inputs', 'error.offline');
  const { checkout, activity } = live;
  const busy = view.disabled || activity.name !== 'idle';
  return (
    chunks.get('inputs')?.renderInputs({ ...slot, method, checkout, busy }) ??
    html`<span class="skeleton box"></span>`
  );
}

/** Some code could not be loaded. */
function renderMissing(
  view: DropinView,
  name: ChunkName,
  key: 'error.offline' | 'error.frame-unavailable',
  onRetry?: () => void,
): TemplateResult {
  const retry = (): void => {
    view.chunks.retry(name);
    onRetry?.();
  };
  return renderFailure(
    view,
    view.words.text(key),
    html`<button class="button plain" type="button" @click=${retry}>
      ${view.words.text('action.retry')}
    </button>`,
  );
}

/** A part could not be loaded or rendered. Without the code for notices this is shown as plain text. */
const renderFailure = ({ chunks }: DropinView, message: string, retry: Slot = nothing) =>
  html`${
    chunks.get('notices')?.renderNotice(message, 'danger', retry) ?? html`${message} ${retry}`
  }`;
