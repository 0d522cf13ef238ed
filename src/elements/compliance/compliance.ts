import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from '../shared/property.js';
import type {
  Disclosure,
  DisclosureEntry,
  DisclosureKey,
  TextPiece,
} from '../../domain/compliance-text.js';
import { safeUrl } from '../../domain/safe-url.js';
import { common } from '../../i18n/messages/en.js';
import rest from '../../i18n/messages/en-rest.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { styles } from './compliance.styles.js';

const ENGLISH = { ...common, ...rest };

/** The documents of a seller, in the order they are shown. The other entries belong to a consent, not here. */
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
 * Who sells, and the seller's legal documents.
 *
 * A view and nothing more: it draws the texts it is given as text, and links that passed the check as links. It brings
 * no legal wording of its own beside the line that names the seller.
 *
 * @summary Shows who sells and links to the seller's legal documents.
 * @tagname dr-compliance
 * @csspart line - The seller and the documents.
 */
export class DrCompliance extends LitElement {
  static override readonly styles = styles;

  /** The seller and its texts (protocol 8.2). Without it nothing is shown. */
  @property({ attribute: false }) disclosure?: Disclosure;

  /** BCP 47; wins over the nearest `lang`. The texts come in the language they were asked for. */
  @property() locale?: string;

  readonly #localize = new LocalizeController(this, ENGLISH);

  protected override render(): TemplateResult | typeof nothing {
    if (!this.disclosure) return nothing;
    const { entries, businessEntity } = this.disclosure;
    const { text, language, direction } = this.#localize;
    const reseller = entries.resellerDisclosure;
    const documents = DOCUMENTS.flatMap((key) => entries[key] ?? []);
    if (!reseller && !businessEntity && documents.length === 0) return nothing;
    return html`
      <ul part="line" aria-label=${text('legal.label')} lang=${language} dir=${direction}>
        ${
          reseller
            ? html`<li>${this.#renderPieces(reseller.pieces)}</li>`
            : businessEntity &&
              html`<li>${text('legal.soldBy', { name: businessEntity.name })}</li>`
        }
        ${documents.map((entry) => html`<li>${this.#renderDocument(entry)}</li> `)}
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
    return pieces.map(({ text, href }) => (href ? this.#renderLink(text, href) : html`${text}`));
  }

  #renderLink(label: string, href: string): TemplateResult {
    return html`<a href=${href} target="_blank" rel="noopener"
      >${label}<span class="visually-hidden"> (${this.#localize.text('link.newWindow')})</span></a
    >`;
  }
}
