import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { PaymentMethod } from '../../domain/payment-method.js';
import { loadWallet } from '../../wallets/load-wallet.js';
import type { ButtonStyle, Wallet } from '../../wallets/wallet.js';
import { property, state } from '../shared/property.js';
import { styles } from './express-wallets.styles.js';

/** The payment for the buttons. A new value queries the wallets again. */
export interface ExpressSetup {
  /** The methods in the service's order. */
  readonly methods: readonly PaymentMethod[];
  /** The currency, ISO 4217. */
  readonly currency: string;
  /** The shopper's two-letter country code, ISO 3166-1. */
  readonly country: string;
  /** The shopper's language and region, a BCP 47 tag. */
  readonly locale: string;
  readonly validateMerchant?: ((validationUrl: string) => Promise<unknown>) | undefined;
}

/** The texts around the buttons. */
export interface ExpressWords {
  readonly label: string;
  /** The text between the buttons and the list. */
  readonly or: string;
  /** Returns the accessible name of a method's button. */
  button(type: string): string;
}

interface Usable {
  readonly type: string;
  readonly wallet: Wallet;
}

// A wallet whose script does not respond must not delay the others.
const PATIENCE_MS = 5000;

/**
 * The wallets that this shopper can pay with on this device, each with its own button. Space is reserved until the wallets
 * have answered; without any, only the content of the slot `none` is shown. Above a list, unused space collapses when another
 * row opens, so that rows do not move while the shopper is about to press one.
 *
 * Internal element of `<dr-dropin>`: properties in, one callback out. The callback runs within the shopper's gesture.
 *
 * @tagname dr-express-wallets
 * @slot - The consents that are needed before paying.
 * @slot none - The content shown if no wallet can be used.
 * @csspart wallets - The box of all buttons.
 */
export class DrExpressWallets extends LitElement {
  static override readonly styles = styles;

  @property({ attribute: false }) setup?: ExpressSetup;
  @property({ attribute: false }) words?: ExpressWords;
  /** The styles of the buttons by type: `paymentMethodConfiguration[type].style`. */
  @property({ attribute: false }) looks: Readonly<Record<string, ButtonStyle>> = {};
  /** Whether a payment is in progress: the buttons are then inactive. */
  @property({ type: Boolean }) busy = false;
  /** Whether there is no list below. */
  @property({ type: Boolean, reflect: true }) alone = false;
  /** The key of the open row in the list below. */
  @property({ attribute: false }) open?: string | undefined;
  /** Called with the wallet whose button was pressed. */
  @property({ attribute: false }) press?: (type: string, wallet: Wallet) => void;

  @state() private usable?: readonly Usable[] | undefined;

  #asked = '';
  readonly #unmount = new Map<string, () => void>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#clear();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { setup } = this;
    const asked = JSON.stringify(setup);
    const isAsked = asked === this.#asked;
    if (!isAsked || changed.has('open')) this.style.removeProperty('min-block-size');
    if (!setup || isAsked) return;
    this.#asked = asked;
    void this.#ask(setup, asked);
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Third-party buttons do not follow changes of texts or styles, so they are created again.
    if (changed.has('words') && changed.get('words')?.label !== this.words?.label) this.#clear();
    if (!this.isConnected) return;
    for (const { type, wallet } of this.usable ?? []) this.#mount(type, wallet);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { setup, usable, words } = this;
    if (!setup || !words) return nothing;
    if (usable?.length === 0) return html`<slot name="none"></slot>`;
    return html`
      <section role="group" aria-label=${words.label} aria-busy=${usable ? nothing : 'true'}>
        <slot></slot>
        <div class="buttons" part="wallets" ?inert=${this.busy}>
          ${
            usable
              ? usable.map(({ type }) => html`<div class="place" data-type=${type}></div>`)
              : setup.methods.map(() => html`<span class="skeleton"></span>`)
          }
        </div>
        ${this.alone ? nothing : html`<p class="or">${words.or}</p>`}
      </section>
    `;
  }

  async #ask(setup: ExpressSetup, asked: string): Promise<void> {
    const { methods, ...given } = setup;
    const found = await Promise.all(
      methods.map(async (method) => {
        const wallet = await inTime(loadWallet(method, given));
        return wallet ? [{ type: method.type, wallet }] : [];
      }),
    );
    if (asked !== this.#asked) return; // the session or the language has changed
    this.#clear();
    const usable = found.flat();
    if (usable.length < methods.length) this.#keepRoom();
    this.usable = usable;
  }

  #mount(type: string, wallet: Wallet): void {
    const places = [...this.renderRoot.querySelectorAll<HTMLElement>('.place')];
    const place = places.find(({ dataset }) => dataset['type'] === type);
    if (!place || this.#unmount.has(type)) return;
    const { locale = 'en' } = this.setup ?? {};
    try {
      const unmount = wallet.mountButton(place, {
        style: this.looks[type] ?? {},
        locale,
        label: this.words?.button(type) ?? type,
        onPress: () => {
          if (!this.busy) this.press?.(type, wallet);
        },
      });
      this.#unmount.set(type, unmount);
    } catch {
      this.#keepRoom();
      this.usable = this.usable?.filter((other) => other.type !== type); // the others stay (REL-17)
    }
  }

  /** Whether there are fewer wallets than reserved spaces: the list below must not move. */
  #keepRoom(): void {
    if (this.alone) return;
    this.style.setProperty('min-block-size', `${this.getBoundingClientRect().height}px`);
  }

  #clear(): void {
    for (const unmount of this.#unmount.values()) unmount();
    this.#unmount.clear();
  }
}

function inTime(wallet: Promise<Wallet | undefined>): Promise<Wallet | undefined> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  return Promise.race([wallet.finally(() => clearTimeout(timer)), late]);
}
