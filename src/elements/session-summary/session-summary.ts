import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from '../shared/property.js';
import type { PaymentError } from '../../domain/payment-error.js';
import type { PaymentSession } from '../../domain/payment-session.js';
import type { PaymentSource } from '../../domain/payment-source.js';
import { readinessOf } from '../../domain/session-readiness.js';
import type { OrderReadiness } from '../../domain/session-readiness.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import { common, methodNames, summary } from '../../i18n/en/first-view.js';
import { Announcer } from '../shared/announcer.js';
import { isFocusLost } from '../shared/focus.js';
import { PaymentErrorEvent, SessionChangeEvent } from '../shared/session-events.js';
import { renderGlyph, type GlyphName } from '../shared/glyphs.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { methodName } from '../shared/method-name.js';
import { isSameSession, SessionController } from '../shared/session-controller.js';
import type { Tone } from '../shared/state-tone.js';
import { isOpen, sharesOf } from './balance.js';
import {
  figureOf,
  renderFigure,
  renderHeadline,
  renderLines,
  renderMeter,
  renderSkeleton,
} from './render-figures.js';
import { sessionNews, type Announced } from './session-news.js';
import { styles } from './session-summary.styles.js';
import { SourceRemoval } from './source-removal.js';
import { verdictOf, type Statement, type Verdict } from './verdict.js';

const ENGLISH = { ...common, ...methodNames, ...summary };

const GLYPH_OF: Readonly<Record<Tone, GlyphName>> = {
  neutral: 'info',
  success: 'check',
  waiting: 'clock',
  warning: 'info',
  danger: 'info',
};

/**
 * The total of an order, the contributions to it, the remaining amount, and whether the order may be placed.
 *
 * Fetches the session by itself and shares it with every other element of the same `session-id`. It shows the service's
 * figures and computes none. If they contradict each other, it shows a message in place of "ready for the order".
 *
 * @summary Shows the contributions, the remaining amount and whether the order may be placed.
 * @tagname dr-session-summary
 * @fires {SessionChangeEvent} dr-session-change - The service's answer for the session is the first one, or has changed.
 * @fires {SourceRemoveEvent} dr-source-remove - The shopper removes a contribution. Only with `removable`.
 * @fires {PaymentErrorEvent} dr-error - The session could not be read or has expired, or a contribution could not be removed.
 * @csspart summary - The surface around everything.
 * @csspart remaining - The large figure while an amount remains.
 * @csspart covered - The large figure when nothing remains, before the order.
 * @csspart total - The large figure after the order.
 * @csspart meter - The bar with a segment for each contribution.
 * @csspart line - One contribution, the remaining amount, or the total.
 * @csspart remove - The button that removes a contribution.
 * @csspart status - The sentence under the figures.
 */
export class DrSessionSummary extends LitElement {
  static override readonly styles = styles;

  /** The id of the payment session. */
  @property({ attribute: 'session-id' }) sessionId?: string;

  /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
  @property() locale?: string;

  /** Whether the summary is one line: the remaining amount, or the pending step. */
  @property({ type: Boolean, reflect: true }) compact = false;

  /** Whether each contribution has a remove button; for pages that handle `dr-source-remove`. */
  @property({ type: Boolean, reflect: true }) removable = false;

  /** The gateway to the payment service, in place of the one set with `configure()`. */
  @property({ attribute: false }) gateway?: PaymentGateway;

  readonly #localize = new LocalizeController(this, ENGLISH);
  readonly #session = new SessionController(this, {
    onChange: (_, __, error) => this.#dispatchEvents(error),
    needsSession: () => true,
  });
  readonly #announcer = new Announcer(this);
  readonly #removal = new SourceRemoval(this, this.#localize, () => (this.#keepsFocus = true));
  /** Whether the focused node may be removed: focus then moves to its replacement. */
  #keepsFocus = false;
  #announced: Announced | undefined;

  /** The session in the service's latest answer. */
  get session(): PaymentSession | undefined {
    return this.#session.session;
  }

  /** Whether the order may be placed, and the reason if not; the same as `orderReadiness(session)`. */
  get readiness(): OrderReadiness | undefined {
    const { session } = this;
    return session && readinessOf(session);
  }

  /** The reason why the session cannot be shown, or the latest error. */
  get error(): PaymentError | undefined {
    return this.#session.error ?? this.#removal.error;
  }

  /** Reads the session again. Resolves when the answer has arrived. Never rejects. */
  refresh(): Promise<void> {
    return this.#session.refresh();
  }

  protected override shouldUpdate(): boolean {
    return this.isConnected; // a removed element keeps its content until it is inserted again
  }

  protected override updated(): void {
    // Through the CSSOM, because a strict Content-Security-Policy forbids style attributes.
    const shares = this.session ? sharesOf(this.session) : [];
    this.renderRoot.querySelectorAll<HTMLElement>('.meter i').forEach((segment, index) => {
      segment.style.setProperty('flex-grow', String(shares[index] ?? 0));
    });
    this.#restoreFocus();
  }

  protected override render(): TemplateResult {
    const { language, direction, text } = this.#localize;
    return html`
      <section
        class="card ${this.#session.state.view} ${this.compact ? 'compact' : ''}"
        part="summary"
        lang=${language}
        dir=${direction}
        tabindex="-1"
        aria-label=${text('summary.label')}
        aria-busy=${this.#isWaiting ? 'true' : 'false'}
      >
        ${
          this.#isWaiting
            ? renderSkeleton(this.compact, text('readiness.requires_source', { amount: '000.00' }))
            : this.#renderAnswer()
        }
      </section>
    `;
  }

  #renderAnswer(): TemplateResult {
    const { session } = this;
    const statement = this.#statement;
    const words = this.#localize;
    if (!session) return this.#renderStatus(statement);
    if (this.compact) return this.#renderCompact(session, statement);
    // Contributions cannot be removed after the order.
    const removes = this.removable && this.#session.state.view === 'open';
    return html`
      ${renderHeadline(session, words)} ${renderMeter(session, words)}
      ${renderLines(session, words, this.#nameOf, removes, this.#removal.renderButton)}
      ${this.#renderStatus(statement)}
    `;
  }

  /** Whether the summary is one line: the remaining amount, or the pending step. */
  #renderCompact(session: PaymentSession, { sentence, tone }: Statement): TemplateResult {
    const open = isOpen(session);
    const figure = figureOf(session);
    return html`
      <span class=${tone}>${renderGlyph(GLYPH_OF[tone])}</span>
      <span class="words" part="status"
        >${
          open
            ? html`${this.#localize.text(figure.key)}
                <span class="visually-hidden">${sentence}</span>`
            : sentence
        }</span
      >
      ${open ? renderFigure(figure, this.#localize) : nothing}
    `;
  }

  #renderStatus({ sentence, tone, retry }: Statement): TemplateResult {
    return html`
      <div class="status ${tone}" part="status">
        ${renderGlyph(GLYPH_OF[tone])}
        <span>${sentence}</span>
        ${
          retry
            ? html`<button class="button plain" type="button" @click=${this.#onRetry}>
                ${this.#localize.text('action.retry')}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  /** Moves focus to the replacement of a button that an answer has removed. */
  #restoreFocus(): void {
    const { state } = this.#session;
    const isBusy =
      this.#isWaiting || this.#removal.isBusy || ('activity' in state && state.refreshing);
    if (!this.#keepsFocus || isBusy) return;
    this.#keepsFocus = false;
    if (!isFocusLost()) return;
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    (find('.status button') ?? find('.card'))?.focus();
  }

  #onRetry(): void {
    this.#keepsFocus = true;
    this.#removal.error = undefined;
    void this.refresh();
  }

  #dispatchEvents(error: PaymentError | undefined): void {
    if (error) {
      this.#localize.whenArrived(() => {
        this.dispatchEvent(new PaymentErrorEvent(error, this.#localize.errorText(error.code)));
      });
    }
    const { readiness, session } = this;
    if (!session || !readiness || isSameSession(session, this.#announced?.session)) return;
    const before = this.#announced;
    const announced = (this.#announced = { session, sentence: this.#statement.sentence });
    this.#removal.error = undefined;
    this.dispatchEvent(new SessionChangeEvent({ session, readiness }));
    if (before?.session.id !== session.id) return;
    const news = sessionNews(announced, before, this.#localize);
    if (news.length > 0) this.#announcer.announce(news, this.#localize.language);
  }

  get #isWaiting(): boolean {
    const { view } = this.#session.state;
    if (view === 'idle' || view === 'loading' || this.#localize.pending) return true;
    return this.#localize.lacks(this.#verdict.key);
  }

  get #verdict(): Verdict {
    return verdictOf(this.#session.state, this.session, this.error);
  }

  get #statement(): Statement {
    const { session } = this;
    const { key, tone, retry } = this.#verdict;
    const { text, money } = this.#localize;
    const amount = session?.remaining && money(session.remaining);
    return { sentence: text(key, amount ? { amount } : {}), tone, retry };
  }

  readonly #nameOf = ({ type }: PaymentSource): string => {
    const { state } = this.#session;
    const methods = 'checkout' in state ? (state.checkout?.methods ?? []) : [];
    const method = methods.find((candidate) => candidate.type === type);
    return methodName(this.#localize, type, method?.displayName);
  };
}
