import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { safeDocument } from '../../dom/safe-document.js';
import type { Money } from '../../domain/money.js';
import { toPaymentError } from '../../domain/payment-error.js';
import type {
  ChallengeProvider,
  ChallengeWindow,
  MountedChallenge,
} from '../../fields/challenge-provider.js';
import { renderGlyph } from '../shared/glyphs.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { property } from '../shared/property.js';
import { styles } from './challenge.styles.js';
import { ChallengeEndEvent, ChallengeHintEvent, type ChallengeEndDetail } from './events.js';

// Milliseconds (REL-01, REL-15).
const SLOW_AFTER = 20_000;
const PATIENCE = 600_000;
const WARNING_BEFORE_END = 120_000;

// CSS pixels: below the first, issuers get the whole screen; below the second, the low window.
const NARROW = 600;
const LOW = 780;

const WINDOWS: readonly ChallengeWindow[] = ['01', '02', '03', '04', '05'];

/** The phase of the issuer's page. The dialog is visible in all phases except `unseen`. */
type Phase = 'unseen' | 'loading' | 'slow' | 'shown' | 'unavailable';

/**
 * The dialog in which a bank authenticates the shopper (3-D Secure). The bank first checks the browser invisibly; if that is
 * sufficient, the dialog never opens. The bank's page is shown in a frame of the payment service, in one of the five sizes of
 * EMV 3-D Secure: full screen on a phone.
 *
 * It dispatches events when the bank's page reports its end and when the shopper cancels. Query the service for the outcome.
 *
 * @summary Shows the challenge of the shopper's bank.
 * @tagname dr-challenge
 * @fires {ChallengeHintEvent} dr-challenge-hint - The bank's page reports its end: query the service for the outcome.
 * @fires {ChallengeEndEvent} dr-challenge-end - The challenge has ended without an answer: it was canceled, ten minutes have passed, or the element was removed.
 * @csspart dialog - The dialog.
 * @csspart stage - The box around the bank's page.
 * @csspart cancel-button - The button that cancels the challenge.
 * @csspart retry-button - The button that opens the bank's page again.
 */
export class DrChallenge extends LitElement {
  static override readonly styles = styles;

  /** The provider of the issuer's frame. */
  @property({ attribute: false }) provider?: () => Promise<ChallengeProvider>;

  /** The token that opens the issuer's page, from the service's answer to an authentication. */
  @property({ attribute: false }) token?: string;

  /** The amount of the payment. */
  @property({ attribute: false }) amount?: Money;

  /** The window size of EMV 3-D Secure, `01` to `05`: 250×400, 390×400, 500×600, 600×400, full screen. Defaults to the one that fits the screen. */
  @property({ attribute: 'window-size' }) windowSize?: string;

  /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute. */
  @property() locale?: string;

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog') as HTMLDialogElement; // drawn in every state
  }

  get #issuer(): HTMLElement {
    return this.renderRoot.querySelector('.issuer') as HTMLElement; // drawn in every state
  }

  get #heading(): HTMLElement {
    return this.renderRoot.querySelector('h2') as HTMLElement; // drawn in every state
  }

  readonly #localize = new LocalizeController(this);
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  #phase: Phase = 'unseen';
  #mounted: MountedChallenge | undefined;
  #opened = 0;
  #window: ChallengeWindow = '03';
  #isEnding = false;
  #hasEnded = false;
  /** The element that had focus before. A dialog that is removed does not restore focus by itself. */
  #returnTo: Element | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unmount();
    this.#end('left');
    if (this.#returnTo instanceof HTMLElement) this.#returnTo.focus();
    this.#returnTo = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#phase === 'unseen' || changed.has('windowSize')) this.#window = this.#fitting();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    if (changed.has('token') || changed.has('provider')) void this.#open();
    if (this.#phase !== 'unseen' && !this.#dialog.open) {
      const root = this.getRootNode();
      this.#returnTo = (root instanceof ShadowRoot ? root : safeDocument).activeElement;
      this.#dialog.showModal();
      this.#heading.focus();
    }
  }

  protected override render(): TemplateResult {
    const { text, language, direction } = this.#localize;
    const phase = this.#phase;
    const isShown = phase === 'shown';
    return html`
      <dialog
        class="window-${this.#window}"
        part="dialog"
        lang=${language}
        dir=${direction}
        aria-labelledby="title"
        aria-describedby="about"
        @cancel=${this.#onCancel}
        @close=${this.#onClose}
      >
        <div class="head">
          <h2 id="title" tabindex="-1">${text('challenge.title')}</h2>
          ${
            this.amount ? html`<p class="amount">${this.#localize.money(this.amount)}</p>` : nothing
          }
          <p class="about" id="about">${text('challenge.about')}</p>
        </div>
        ${phase === 'slow' ? this.#renderSlow() : nothing}
        <div class="stage" part="stage" aria-busy=${phase === 'loading' ? 'true' : nothing}>
          ${
            phase === 'loading' || phase === 'slow'
              ? html`<div class="waiting" role="status">
                  <span class="spinner"></span>${text('challenge.loading')}
                </div>`
              : nothing
          }
          ${phase === 'unavailable' ? this.#renderUnavailable() : nothing}
          <div class="issuer ${isShown ? 'shown' : ''}"></div>
        </div>
        <div class="foot">
          <p class="hurry" role="status">${this.#isEnding ? text('challenge.hurry') : nothing}</p>
          <button class="button" part="cancel-button" type="button" @click=${this.#onCancel}>
            ${text('challenge.cancel')}
          </button>
        </div>
      </dialog>
    `;
  }

  #renderSlow(): TemplateResult {
    return html`
      <div class="status warning" role="alert">
        ${renderGlyph('clock')}
        <span>${this.#localize.text('challenge.slow')}</span>
        ${this.#renderRetry()}
      </div>
    `;
  }

  #renderUnavailable(): TemplateResult {
    return html`
      <div class="waiting" role="alert">
        <span class="sign">${renderGlyph('info')}</span>
        ${this.#localize.text('challenge.unavailable')} ${this.#renderRetry()}
      </div>
    `;
  }

  #renderRetry(): TemplateResult {
    return html`<button class="button" part="retry-button" type="button" @click=${this.#retry}>
      ${this.#localize.text('action.retry')}
    </button>`;
  }

  /** Mounts the issuer's page and replaces a previous one. */
  async #open(): Promise<void> {
    this.#unmount();
    const { provider, token } = this;
    if (!provider || !token) return;
    this.#hasEnded = false;
    const opening = ++this.#opened;
    const isCurrent = (): boolean => opening === this.#opened && this.isConnected;
    this.#after(PATIENCE, () => this.#end('timeout'));
    this.#after(PATIENCE - WARNING_BEFORE_END, () => {
      this.#isEnding = true;
      this.requestUpdate();
    });
    this.#after(SLOW_AFTER, () => {
      if (this.#phase === 'unseen' || this.#phase === 'loading') this.#show('slow');
    });
    const fail = (): void => {
      if (isCurrent()) this.#show('unavailable');
    };
    try {
      const challenges = await provider();
      if (!isCurrent()) return;
      this.#mounted = challenges.mountChallenge(
        this.#issuer,
        { token, title: this.#localize.text('challenge.frame'), window: this.#window },
        {
          onChallenge: () => {
            if (isCurrent() && this.#phase !== 'slow') this.#show('loading');
          },
          onShown: () => {
            if (isCurrent()) this.#arrive();
          },
          onDone: () => {
            if (isCurrent()) this.dispatchEvent(new ChallengeHintEvent());
          },
          onError: fail,
        },
      );
    } catch (reason) {
      void toPaymentError(reason); // the shopper can try again after any failure
      fail();
    }
  }

  #show(phase: Phase): void {
    this.#phase = phase;
    this.requestUpdate();
  }

  /**
   * Shows the issuer's page after it has loaded. Focus stays at the heading, because keys pressed inside a frame of another site,
   * such as Escape, never reach this page. The next Tab moves focus into the frame.
   */
  #arrive(): void {
    if (this.#phase !== 'shown') this.#show('shown'); // else it is its next page
  }

  readonly #retry = (): void => {
    this.#show('loading');
    this.#heading.focus();
    void this.#open();
  };

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.#end('cancelled');
  };

  /** Some browsers close a dialog on a second Escape even if the page prevents it. */
  readonly #onClose = (): void => this.#end('cancelled');

  #end(reason: ChallengeEndDetail['reason']): void {
    if (this.#hasEnded || !this.token) return;
    this.#hasEnded = true;
    this.dispatchEvent(new ChallengeEndEvent(reason));
  }

  #unmount(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#isEnding = false;
    this.#opened++;
    this.#mounted?.destroy();
    this.#mounted = undefined;
  }

  #after(ms: number, act: () => void): void {
    this.#timers.add(setTimeout(act, ms));
  }

  #fitting(): ChallengeWindow {
    const wanted = WINDOWS.find((window) => window === this.windowSize);
    if (wanted) return wanted;
    if (globalThis.innerWidth < NARROW) return '05';
    return globalThis.innerHeight < LOW ? '04' : '03';
  }
}
