import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { isSameMoney } from '../../domain/money.js';
import { PaymentError } from '../../domain/payment-error.js';
import type { PaymentSession } from '../../domain/payment-session.js';
import type { PaymentSource } from '../../domain/payment-source.js';
import { button, rarerStatus } from '../../theme/sheets.js';
import { rarerTokens } from '../../theme/tokens.js';
import { Announcer } from '../shared/announcer.js';
import { PaymentErrorEvent } from '../shared/session-events.js';
import { isFocusLost } from '../shared/focus.js';
import { renderGlyph, type GlyphName } from '../shared/glyphs.js';
import type { Tone } from '../shared/state-tone.js';
import { isCovered, isOpen } from './balance.js';
import { SourceRemoveEvent } from './events.js';
import { figureOf, renderFigure, type RenderRemoval, type Words } from './render-figures.js';
import { styles } from './summary-rest.styles.js';
import { verdictOf, type Statement } from './verdict.js';

const GLYPH_OF: Readonly<Record<Tone, GlyphName>> = {
  neutral: 'info',
  success: 'check',
  waiting: 'clock',
  warning: 'info',
  danger: 'info',
};

/** What was last told to the page and to screen readers. */
export interface Told {
  readonly session: PaymentSession;
  readonly sentence: string;
}

interface Summary extends ReactiveControllerHost, HTMLElement {
  refresh(): Promise<void>;
}

/** What a summary does beyond a plain first view: fetched with the first answer, or at once where it is asked for. */
export class SummaryRest {
  /** What the page's back end could not do. */
  mishap: PaymentError | undefined;

  readonly verdictOf = verdictOf;
  readonly #host: Summary;
  readonly #words: Words;
  readonly #announcer: Announcer;
  /** The id of the source that is being taken off. */
  #removing: string | undefined;
  /** What has focus may go away: then it goes to what comes in its place. */
  #keepFocus = false;

  constructor(host: Summary, words: Words) {
    this.#host = host;
    this.#words = words;
    this.#announcer = new Announcer(host);
    const sheets = host.shadowRoot?.adoptedStyleSheets;
    for (const { styleSheet } of [rarerTokens, button, rarerStatus, styles]) {
      if (styleSheet) sheets?.push(styleSheet);
    }
  }

  glyphOf(tone: Tone): TemplateResult {
    return renderGlyph(GLYPH_OF[tone]);
  }

  /** One line: what remains, or what is waited for. */
  renderCompact(session: PaymentSession, { sentence, tone }: Statement): TemplateResult {
    const open = isOpen(session);
    const figure = figureOf(session);
    return html`
      <span class=${tone}>${this.glyphOf(tone)}</span>
      <span class="words" part="status"
        >${
          open
            ? html`${this.#words.text(figure.key)} <span class="visually-hidden">${sentence}</span>`
            : sentence
        }</span
      >
      ${open ? renderFigure(figure, this.#words) : nothing}
    `;
  }

  /** The button that takes a contribution off. */
  readonly renderRemoval: RenderRemoval = (source, name) =>
    html`<button
      class="icon-button"
      type="button"
      part="remove"
      aria-label=${this.#words.text('summary.remove', { name })}
      aria-disabled=${this.#removing ? 'true' : nothing}
      @click=${() => void this.#remove(source)}
    >
      ${renderGlyph('close')}
    </button>`;

  /** The shopper asks again: what has focus goes away with the answer. */
  retry(): void {
    this.#keepFocus = true;
    this.mishap = undefined;
  }

  /** What remains and what that means, as far as it is news to somebody who does not see it. */
  announce({ session, sentence }: Told, before: Told, language: string): void {
    const { remaining } = session;
    const news =
      remaining && !isSameMoney(remaining, before.session.remaining)
        ? [this.#figureText(session)]
        : [];
    if (sentence !== before.sentence) news.push(sentence);
    if (news.length > 0) this.#announcer.announce(news, language);
  }

  #figureText(session: PaymentSession): string {
    const { text, money } = this.#words;
    const { remaining, contributed } = session;
    const covered = isCovered(session) && contributed;
    if (covered) return text('summary.coveredNow', { amount: money(covered) });
    return remaining ? text('summary.remainingNow', { amount: money(remaining) }) : '';
  }

  /** To be called when something was drawn; `busy`, while there is more to come. */
  restoreFocus(busy: boolean): void {
    if (!this.#keepFocus || busy || this.#removing) return;
    this.#keepFocus = false;
    if (!isFocusLost()) return;
    const find = (selector: string) => this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
    (find('.status button') ?? find('.card'))?.focus();
  }

  async #remove(source: PaymentSource): Promise<void> {
    if (this.#removing) return;
    const event = new SourceRemoveEvent(source);
    if (!this.#host.dispatchEvent(event)) return;
    this.#removing = source.id;
    this.retry();
    this.#host.requestUpdate();
    await event.settle().catch((cause: unknown) => {
      this.mishap = new PaymentError('internal', { cause });
      const message = this.#words.text('error.internal');
      this.#host.dispatchEvent(new PaymentErrorEvent(this.mishap, message, source.type));
    });
    await this.#host.refresh();
    this.#removing = undefined;
    this.#host.requestUpdate();
  }
}
