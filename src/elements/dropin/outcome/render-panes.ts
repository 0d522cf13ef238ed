import { html, nothing, type TemplateResult } from 'lit';
import type { EndReason, LiveState } from '../../../domain/flow-state.js';
import type { SessionTerms } from '../../../domain/payment-session.js';
import type { PaymentSource } from '../../../domain/payment-source.js';
import type { PaymentMethod } from '../../../domain/payment-method.js';
import type { PaymentGateway } from '../../../gateway/payment-gateway.js';
import { safeUrl } from '../../../domain/safe-url.js';
import { cardBrand } from '../../../domain/card-brand.js';
import { describeSource } from '../../../domain/describe-source.js';
import { contributionsOf } from '../../session-summary/balance.js';
import { renderGlyph } from '../../shared/glyphs.js';
import { renderMark } from '../../shared/render-mark.js';
import { endSentence, fundedSentence, stateSentence } from '../../shared/session-sentence.js';
import { amountChangeOf } from '../../../session/agreed-amount.js';
import { readStored } from '../../../session/browser-storage.js';
import type { ProviderWindow } from '../../../session/provider-window.js';
import { atProvider, placeOf, providerOf } from '../form/provider-words.js';
import type { InstructionsSlot } from '../instructions/index.js';
import { renderPane } from './render-pane.js';
import { nameOf, type Words } from '../dropin-words.js';

/** The session could not be read. */
export const renderUnavailable = (message: string, actions: TemplateResult): TemplateResult =>
  renderPane({ tone: 'danger', sign: 'info', message, actions });

/** The page's `way-back` slot, or a link to its cart. */
export const renderWayBack = (cartUrl: string | undefined, words: Words): TemplateResult => {
  const href = safeUrl('link', cartUrl);
  return html`<slot name="way-back"
    >${
      href
        ? html`<a class="button plain" part="cart-link" href=${href}
            >${words.text('ended.toCart')}</a
          >`
        : nothing
    }</slot
  >`;
};

/** The page's `next-step` slot, once the order is fully paid. */
const nextStep = html`<slot name="next-step"></slot>`;

/** None of the offered methods can be used here. */
export const renderEmpty = (words: Words): TemplateResult =>
  renderPane({ tone: 'warning', sign: 'info', message: words.text('methods.none') });

interface Funded {
  readonly live: LiveState;
  readonly replaceable: boolean;
  readonly words: Words;
  readonly onChange: () => void;
}

/** The order may be placed: the sources with their amounts, and a button to pay differently. */
export function renderFunded({ live, replaceable, words, onChange }: Funded): TemplateResult {
  const { session, methods } = live.checkout;
  const sources = contributionsOf(session);
  const funded = fundedSentence(session);
  return html`
    ${
      sources.length
        ? html`<ul class="sources" part="sources">
            ${sources.map(
              (source) =>
                html`<li>
                  ${renderMark(markOf(source))}
                  <span class="name"><bdi>${sourceName(source, methods, words)}</bdi></span>
                  ${
                    source.amount
                      ? html`<span class="amount">${words.money(source.amount)}</span>`
                      : nothing
                  }
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${renderAmountChange(session, words)}
    ${renderPane({
      tone: funded.tone,
      sign: 'check',
      message: words.text(funded.key),
      actions: html`${nextStep}${
        replaceable
          ? html`<button class="button plain" part="change-button" type="button" @click=${onChange}>
              ${words.text('dropin.change')}
            </button>`
          : nothing
      }`,
    })}
  `;
}

/** The amount has changed since the shopper agreed to it. The live region is rendered before its text, so that it is announced. */
function renderAmountChange(session: SessionTerms, words: Words): TemplateResult {
  const change = amountChangeOf(readStored, session);
  return html`<div role="status">
    ${
      change
        ? html`<div class="status warning" part="recut">
            ${renderGlyph('info')}<span
              >${words.text('dropin.recut', {
                before: words.money(change.agreed),
                amount: words.money(change.now),
              })}</span
            >
          </div>`
        : nothing
    }
  </div>`;
}

interface Added {
  readonly source: PaymentSource;
  readonly live: LiveState;
  readonly words: Words;
  readonly onAgain: () => void;
}

/** A method was saved, and another one can be saved. */
export const renderAdded = ({ source, live, words, onAgain }: Added): TemplateResult =>
  renderPane({
    tone: 'success',
    sign: 'check',
    message: words.text('save.done', { name: sourceName(source, live.checkout.methods, words) }),
    actions: html`${nextStep}<button
        class="button plain"
        part="again-button"
        type="button"
        @click=${onAgain}
      >
        ${words.text('save.again')}
      </button>`,
  });

/** `Visa •••• 1111`, or the method's name. */
function sourceName(
  source: PaymentSource,
  methods: readonly PaymentMethod[],
  words: Words,
): string {
  const name = nameOf(source.type, methods, words);
  const { brand = name, lastFour } = describeSource(source);
  return lastFour ? `${brand} ••••\u00a0${lastFour}` : name;
}

function markOf(source: PaymentSource): string {
  const brand = cardBrand(describeSource(source).brand);
  if (brand !== 'unknown') return brand;
  return source.role === 'secondary' ? 'wallet' : source.type;
}

/** The shopper is redirected to a provider, or has returned; `window` is the provider's window, if there is one. */
export const renderMoving = (
  activity: 'redirecting' | 'returning',
  type: string,
  words: Words,
  window: Pick<ProviderWindow, 'focus' | 'close'> | undefined,
): TemplateResult =>
  activity === 'redirecting' && window
    ? renderPane({
        sign: 'spinner',
        message: atProvider('redirect.window', { type }, words),
        actions: html`
          <button
            class="button pay"
            part="continue-button"
            type="button"
            @click=${() => window.focus()}
          >
            ${words.text('redirect.showWindow')}
          </button>
          <button
            class="button plain"
            part="change-button"
            type="button"
            @click=${() => window.close()}
          >
            ${words.text('redirect.stop')}
          </button>
        `,
      })
    : renderPane({
        sign: 'spinner',
        message: `${atProvider(`busy.${activity}`, { type }, words)} ${words.text('dropin.doNotClose')}`,
      });

export interface Waiting {
  readonly live: LiveState;
  readonly gateway: PaymentGateway | undefined;
  readonly locale: string | undefined;
  readonly words: Words;
  /** Renders the payment instructions; `undefined` until their code has loaded. */
  readonly renderInstructions: (slot: InstructionsSlot) => TemplateResult | undefined;
  /** Called when the shopper chooses to pay another way, which the page has to make possible. */
  readonly givenUp: boolean;
  readonly onContinue: () => void;
  readonly onAnotherWay: (methodType: string) => void;
  readonly onRefresh: () => void;
}

/** The order is placed, and its payment is not complete yet. */
export function renderWaiting(view: Waiting): TemplateResult {
  const { words, live } = view;
  const { session } = live.checkout;
  const said = stateSentence(session);
  const primary = session.sources.find(({ role }) => role === 'primary');
  switch (session.state) {
    case 'pending_redirect': {
      const type = primary?.type ?? '';
      const open = unfinished(type, words);
      const placed = words.text(said.key);
      return renderPane({
        tone: said.tone,
        sign: 'clock',
        message: view.givenUp
          ? words.text('redirect.startAgain')
          : [placed, open].filter(Boolean).join(' '),
        actions: renderWaysOn(view, type),
      });
    }
    case 'requires_action':
      return renderPane({
        tone: said.tone,
        sign: 'clock',
        message: view.givenUp
          ? words.text('redirect.startAgain')
          : `${words.text(said.key)} ${words.text('action.unfinished')}`,
        actions: renderWaysOn(view, primary?.type ?? ''),
      });
    case 'pending_funds':
      return renderInstructions(session, view);
    default:
      return renderPane({
        tone: said.tone,
        sign: 'clock',
        message: words.text(said.key),
      });
  }
}

/** The place where the shopper has not finished yet, if it has a name. */
function unfinished(type: string, words: Words): string | undefined {
  switch (providerOf(type)) {
    case 'named':
      return words.text('redirect.unfinished', { name: placeOf({ type }, words) });
    case 'bank':
      return words.text('redirect.unfinished.bank');
    case 'page':
      return undefined;
  }
}

/** A button to the provider, if the service names one, else one that reads the session again; and one to pay another way. */
function renderWaysOn(view: Waiting, methodType: string): TemplateResult {
  const { words, live, givenUp, onContinue, onAnotherWay, onRefresh } = view;
  const { session } = live.checkout;
  const canContinue = session.nextAction?.action === 'redirect';
  // The remaining step happens elsewhere, in the bank's app for instance.
  const canCheck = !canContinue && session.state === 'requires_action';
  return html`
    ${
      canContinue
        ? html`<button class="button pay" part="continue-button" type="button" @click=${onContinue}>
            ${methodType ? atProvider('button.continueTo', { type: methodType }, words) : words.text('redirect.resume')}
          </button>`
        : nothing
    }
    ${
      canCheck
        ? html`<button class="button pay" part="retry-button" type="button" @click=${onRefresh}>
            ${words.text('action.check')}
          </button>`
        : nothing
    }
    ${
      givenUp
        ? nothing
        : html`<button
            class="button plain"
            part="change-button"
            type="button"
            @click=${() => onAnotherWay(methodType)}
          >
            ${words.text('dropin.change')}
          </button>`
    }
  `;
}

function renderInstructions(session: SessionTerms, view: Waiting): TemplateResult {
  const { nextAction } = session;
  const said = stateSentence(session);
  const message = view.words.text(said.key);
  const pane = renderPane({
    tone: said.tone,
    sign: 'clock',
    message,
  });
  if (nextAction?.action !== 'show_payment_instructions') return pane;
  const { sourceId, sourceClientSecret: clientSecret } = nextAction;
  const slot = { ...view, sourceId, clientSecret, onChange: view.onRefresh };
  const instructions = view.renderInstructions(slot);
  if (!instructions) return pane;
  return html`
    <div class="instructions" role="group" aria-label=${message} id="screen" tabindex="-1">
      ${instructions}
    </div>
  `;
}

/** The session has ended: the reason and the next step. */
export function renderEnded(
  reason: EndReason,
  session: SessionTerms | undefined,
  words: Words,
  cartUrl: string | undefined,
): TemplateResult {
  const { key, tone } = endSentence(reason, session);
  return renderPane({
    tone,
    sign: tone === 'success' ? 'check' : 'info',
    message: words.text(key),
    // After a placed order, the page shows the next step.
    actions: reason === 'complete' ? nextStep : renderWayBack(cartUrl, words),
  });
}
