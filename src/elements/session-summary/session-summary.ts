import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from '../shared/property.js';
import { isSameMoney } from '../../domain/money.js';
import { PaymentError } from '../../domain/payment-error.js';
import type { PaymentSession } from '../../domain/payment-session.js';
import type { PaymentSource } from '../../domain/payment-source.js';
import { readinessOf, type OrderReadiness } from '../../domain/session-readiness.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import { common, methodNames, summary } from '../../i18n/messages/en.js';
import { Announcer } from '../shared/announcer.js';
import { PaymentErrorEvent, SessionChangeEvent } from '../shared/events.js';
import { isFocusLost } from '../shared/focus.js';
import { renderGlyph, type GlyphName } from '../shared/glyphs.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { methodName } from '../shared/method-name.js';
import { SessionController } from '../shared/session-controller.js';
import { isOpen, isSameSession, sharesOf, verdictOf, type Tone } from './balance.js';
import { SourceRemoveEvent } from './events.js';
import {
  renderFigure,
  renderHeadline,
  renderLines,
  renderMeter,
  renderSkeleton,
  type RenderRemoval,
} from './render-figures.js';
import { styles } from './session-summary.styles.js';

const ENGLISH = { ...common, ...methodNames, ...summary };

const GLYPH_OF: Readonly<Record<Tone, GlyphName>> = {
  neutral: 'info',
  success: 'check',
  waiting: 'clock',
  warning: 'info',
  danger: 'info',
};

/** The sentence under the figures. */
interface Statement {
  readonly sentence: string;
  readonly tone: Tone;
  readonly retry?: boolean;
}

/**
 * What an order costs, who pays which part of it, what remains, and whether the order may be placed.
 *
 * Fetches the session by itself and shares it with every other element of the same `session-id`. It shows what the
 * service says and adds nothing up; when the figures contradict each other it says so, and never that the order is ready.
 *
 * @summary Shows what is paid, what remains and whether the order may be placed.
 * @tagname dr-session-summary
 * @fires {SessionChangeEvent} dr-session-change - The service gave a first answer, or another one than before.
 * @fires {SourceRemoveEvent} dr-source-remove - The shopper asks to take a contribution off; only with `removable`.
 * @fires {PaymentErrorEvent} dr-error - The session could not be read or has expired, or a contribution could not be taken off.
 * @csspart summary - The surface around everything.
 * @csspart remaining - The large figure, while something can be paid for.
 * @csspart total - The large figure, once the order is placed.
 * @csspart meter - The bar with a segment for each contribution.
 * @csspart line - One contribution, what remains, or the total.
 * @csspart remove - The button that takes a contribution off.
 * @csspart status - The sentence under the figures.
 * @cssproperty [--dr-session-summary-credit-color=var(--dr-color-success)] - Store credit in the bar and beside its line.
 * @cssproperty [--dr-session-summary-primary-color=var(--dr-color-accent)] - The payment in the bar and beside its line.
 */
export class DrSessionSummary extends LitElement {
  static override readonly styles = styles;

  /** The payment session's id. */
  @property({ attribute: 'session-id' }) sessionId?: string;

  /** BCP 47; wins over the nearest `lang`. */
  @property() locale?: string;

  /** One line: what remains, or what is waited for. */
  @property({ type: Boolean, reflect: true }) compact = false;

  /** Gives each contribution a button to take it off. Only for pages that listen to `dr-source-remove`. */
  @property({ type: Boolean, reflect: true }) removable = false;

  /** The way to the payment service, in place of the configured one. */
  @property({ attribute: false }) gateway?: PaymentGateway;

  /** The id of the source that is being taken off. */
  @state() private removing?: string | undefined;

  /** The page's back end could not take it off. */
  @state() private mishap?: PaymentError | undefined;

  readonly #localize = new LocalizeController(this, ENGLISH);
  readonly #announcer = new Announcer(this);
  readonly #session = new SessionController(this, {
    onChange: (_, __, error) => this.#tell(error),
  });
  /** What was last told to the page and to screen readers. */
  #told: { readonly session: PaymentSession; readonly sentence: string } | undefined;
  /** What has focus may go away: then it goes to what comes in its place. */
  #keepFocus = false;

  /** The session as the service last described it. */
  get session(): PaymentSession | undefined {
    const { state } = this.#session;
    return 'checkout' in state ? state.checkout?.session : undefined;
  }

  /** Whether the order may be placed, and if not, why; the same as `orderReadiness(session)`. */
  get readiness(): OrderReadiness | undefined {
    return this.session && readinessOf(this.session);
  }

  /** Why there is nothing to show, or what went wrong last. */
  get error(): PaymentError | undefined {
    return this.#session.error ?? this.mishap;
  }

  /** Asks the service again. Settles when the answer is in; never rejects. */
  refresh(): Promise<void> {
    return this.#session.refresh();
  }

  protected override updated(): void {
    // Through the CSSOM: a style attribute would need a hole in the page's security policy.
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
        ${this.#isWaiting ? renderSkeleton(this.compact) : this.#renderAnswer()}
      </section>
    `;
  }

  #renderAnswer(): TemplateResult {
    const { session } = this;
    const statement = this.#statement;
    if (!session) return this.#renderStatus(statement);
    if (this.compact) return this.#renderCompact(session, statement);
    const words = this.#localize;
    const removal = this.#isRemovable ? this.#renderRemoval : undefined;
    return html`
      ${renderHeadline(session, words)} ${renderMeter(session, words)}
      ${renderLines(session, words, this.#nameOf, removal)} ${this.#renderStatus(statement)}
    `;
  }

  #renderCompact(session: PaymentSession, statement: Statement): TemplateResult {
    const open = isOpen(session);
    return html`
      <span class=${statement.tone}>${renderGlyph(GLYPH_OF[statement.tone])}</span>
      <span class="words" part="status"
        >${
          open
            ? html`${this.#localize.text('summary.remaining')}
                <span class="visually-hidden">${statement.sentence}</span>`
            : statement.sentence
        }</span
      >
      ${open ? renderFigure('remaining', session.remaining, this.#localize) : nothing}
    `;
  }

  readonly #renderRemoval: RenderRemoval = (source, name) =>
    html`<button
      class="icon-button"
      type="button"
      part="remove"
      aria-label=${this.#localize.text('summary.remove', { name })}
      aria-disabled=${this.removing ? 'true' : nothing}
      @click=${() => void this.#onRemove(source)}
    >
      ${renderGlyph('close')}
    </button>`;

  #renderStatus({ sentence, tone, retry }: Statement): TemplateResult {
    return html`
      <div class="status ${tone}" part="status">
        ${renderGlyph(GLYPH_OF[tone])}<span>${sentence}</span>
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

  #onRetry(): void {
    this.#keepFocus = true;
    this.mishap = undefined;
    void this.refresh();
  }

  async #onRemove(source: PaymentSource): Promise<void> {
    if (this.removing) return;
    const event = new SourceRemoveEvent(source);
    if (!this.dispatchEvent(event)) return;
    this.removing = source.id;
    this.mishap = undefined;
    this.#keepFocus = true;
    await event.settle().catch((cause: unknown) => {
      this.mishap = new PaymentError('internal', { cause });
      this.dispatchEvent(
        new PaymentErrorEvent(this.mishap, this.#localize.errorText('internal'), source.type),
      );
    });
    await this.refresh();
    this.removing = undefined;
  }

  #tell(error: PaymentError | undefined): void {
    if (error) {
      this.dispatchEvent(new PaymentErrorEvent(error, this.#localize.errorText(error.code)));
    }
    const { readiness, session } = this;
    if (!session || !readiness || isSameSession(session, this.#told?.session)) return;
    const before = this.#told;
    const { sentence } = this.#statement;
    this.#told = { session, sentence };
    this.mishap = undefined;
    this.dispatchEvent(new SessionChangeEvent({ session, readiness }));
    if (before?.session.id === session.id) this.#announce(session, sentence, before);
  }

  /** What remains and what that means, as far as it is news to somebody who does not see it. */
  #announce(
    { remaining }: PaymentSession,
    sentence: string,
    before: { readonly session: PaymentSession; readonly sentence: string },
  ): void {
    const { text, money } = this.#localize;
    const news =
      remaining && !isSameMoney(remaining, before.session.remaining)
        ? [text('summary.remainingNow', { amount: money(remaining) })]
        : [];
    if (sentence !== before.sentence) news.push(sentence);
    if (news.length > 0) this.#announcer.announce(news.join('. '), this.#localize.language);
  }

  get #isWaiting(): boolean {
    const { view } = this.#session.state;
    return view === 'idle' || view === 'loading' || this.#localize.pending;
  }

  /** Nothing can be taken off once the order is placed. */
  get #isRemovable(): boolean {
    return this.removable && this.#session.state.view === 'open';
  }

  get #statement(): Statement {
    const { text, errorText, money } = this.#localize;
    const { state } = this.#session;
    const { error, session } = this;
    if (error && state.view !== 'ended') {
      return { sentence: errorText(error.code), tone: 'danger', retry: error.recoverable };
    }
    if (state.view === 'ended' && !(session && !isOpen(session))) {
      return { sentence: text(`ended.${state.reason}`), tone: 'danger' };
    }
    if (!session) return { sentence: '', tone: 'neutral' };
    const { key, tone, retry } = verdictOf(session);
    const { remaining } = session;
    const amount = remaining && money(remaining);
    return { sentence: text(key, amount ? { amount } : {}), tone, retry };
  }

  readonly #nameOf = ({ type }: PaymentSource): string => {
    const { state } = this.#session;
    const methods = 'checkout' in state ? (state.checkout?.methods ?? []) : [];
    const method = methods.find((candidate) => candidate.type === type);
    return methodName(this.#localize, type, method?.displayName);
  };

  #restoreFocus(): void {
    const { state } = this.#session;
    const busy = this.#isWaiting || this.removing || ('activity' in state && state.refreshing);
    if (!this.#keepFocus || busy) return;
    this.#keepFocus = false;
    if (!isFocusLost()) return;
    (
      this.renderRoot.querySelector<HTMLElement>('.status button') ??
      this.renderRoot.querySelector<HTMLElement>('.card')
    )?.focus();
  }
}
