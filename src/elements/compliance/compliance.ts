import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from '../shared/property.js';
import type { Disclosure, DisclosureEntry, TextPiece } from '../../domain/compliance-text.js';
import type { DisclosureKey } from '../../domain/disclosure-keys.js';
import { disclosureOf } from '../../domain/disclosure-of.js';
import { safeUrl } from '../../domain/safe-url.js';
import { defaultGateway } from '../../gateway/connect.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { SessionController } from '../shared/session-controller.js';
import { styles } from './compliance.styles.js';
import { NamedSeller } from './named-seller.js';

/** The documents of a seller, in the order of display. The other entries belong to a consent. */
const DOCUMENTS: readonly DisclosureKey[] = [
  'termsOfSale',
  'privacyPolicy',
  'cookiePolicy',
  'cancellationRights',
  'legalNotice',
  'californiaPrivacyRights',
  'warrantyInformation',
];

/**
 * The seller and its legal documents: those of a payment session (`session-id`), of a named seller (`entity` and `country`), or
 * of the page's own texts (`disclosure`). Renders nothing until they are loaded.
 *
 * Texts are rendered as text, and only links with a safe URL as links. The only wording of its own is the line that names
 * the seller.
 *
 * @summary Names the seller and links to its legal documents.
 * @tagname dr-compliance
 * @csspart line - The seller and the documents.
 */
export class DrCompliance extends LitElement {
  static override readonly styles = styles;

  /** The id of the payment session whose seller is shown. */
  @property({ attribute: 'session-id' }) sessionId?: string;

  /** The seller's code, `DR_IRELAND-ENTITY`, in any case. */
  @property() entity?: string;

  /** The shopper's two-letter country code, ISO 3166-1, with `entity`: ship-to for physical goods, billing otherwise. It selects the documents. */
  @property() country?: string;

  /** The seller and its texts, in place of a session or an entity. */
  @property({ attribute: false }) disclosure?: Disclosure | undefined;

  /** The gateway to the payment service, in place of the one set with `configure()`. */
  @property({ attribute: false }) gateway?: PaymentGateway | undefined;

  /** The shopper's language and region, a BCP 47 tag (`de-AT`). Takes precedence over the nearest `lang` attribute; texts set with `disclosure` keep their language. */
  @property() locale?: string;

  readonly #localize = new LocalizeController(this);
  readonly #session = new SessionController(this);
  readonly #named = new NamedSeller(this);

  protected override willUpdate(): void {
    const { entity, country, gateway = defaultGateway() } = this;
    const language = this.#localize.locale;
    this.#named.read({ entity, country, gateway, language });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this.#session;
    const checkout = 'checkout' in state ? state.checkout : undefined;
    const disclosure =
      this.disclosure ?? (checkout ? disclosureOf(checkout) : this.#named.disclosure);
    if (!disclosure || this.#localize.pending) return nothing;
    const { entries, businessEntity } = disclosure;
    const { text, language, direction } = this.#localize;
    const reseller = entries.resellerDisclosure;
    const documents = DOCUMENTS.flatMap((key) => entries[key] ?? []);
    if (!reseller && !businessEntity && documents.length === 0) return nothing;
    // The service's texts may be in another language than the kit's.
    return html`
      <ul part="line" aria-label=${text('legal.label')} lang=${language} dir=${direction}>
        ${
          reseller
            ? html`<li dir="auto">${this.#renderPieces(reseller.pieces)}</li>`
            : businessEntity &&
              html`<li>
                ${this.#renderWords(text('legal.soldBy', { name: businessEntity.name }))}
              </li>`
        }
        ${documents.map((entry) => html`<li dir="auto">${this.#renderDocument(entry)}</li> `)}
      </ul>
    `;
  }

  #renderDocument({
    pieces,
    text,
    url,
  }: DisclosureEntry): TemplateResult | readonly TemplateResult[] {
    const href = url === undefined ? undefined : safeUrl('link', url);
    return href === undefined ? this.#renderPieces(pieces) : this.#renderLink(text, href);
  }

  #renderPieces(pieces: readonly TextPiece[]): readonly TemplateResult[] {
    return pieces.map(({ text, href }) =>
      href ? this.#renderLink(text, href) : html`${this.#renderWords(text)}`,
    );
  }

  /** Isolates the direction of the seller's name, so that `Inc.` in an Arabic sentence keeps its period at the end. */
  #renderWords(text: string): readonly unknown[] {
    const { name } = this.disclosure?.businessEntity ?? {};
    if (!name) return [text];
    return text.split(name).map((words, index) => [index ? html`<bdi>${name}</bdi>` : '', words]);
  }

  #renderLink(label: string, href: string): TemplateResult {
    return html`<a href=${href} target="_blank" rel="noopener"
      >${label}<span class="visually-hidden"> (${this.#localize.text('link.newWindow')})</span></a
    >`;
  }
}
