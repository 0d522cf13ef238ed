import type { CardMessages } from '../../i18n/en/card-frame.js';
import type { Brand } from '../../domain/card-brand.js';
import { CARD_MARKS } from '../../theme/marks/card-marks.js';
import { drawMark } from '../../theme/marks/draw-mark.js';
import { coBadgesOf } from './co-badges.js';

type NamedBrand = Exclude<Brand, 'unknown'>;

/** The brands' proper names, which are the same in every language. */
const NAMES: Readonly<Record<NamedBrand, string>> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  amex: 'American Express',
  dinersclub: 'Diners Club',
  discover: 'Discover',
  unionpay: 'UnionPay',
  jcb: 'JCB',
  maestro: 'Maestro',
  dankort: 'Dankort',
  cartesbancaires: 'Cartes Bancaires',
};

const CSS = `
.brands { display: flex; flex-wrap: wrap; gap: 8px 12px; min-width: 0; margin-top: 12px; padding: 0; border: 0 }
.brands legend { padding: 0 0 6px; font-size: .8667em; font-weight: 500; line-height: max(20px, 1.4em) }
.brands label {
  display: flex; flex: 1 1 8em; gap: 10px; align-items: center; min-height: 44px; padding: 4px 12px; cursor: pointer;
  border: 1px solid var(--border); border-radius: var(--radius); background: var(--surface); font-size: 1em;
}
.brands label:has(:checked) { border-color: var(--accent, var(--ring)); box-shadow: inset 0 0 0 1px var(--accent, var(--ring)) }
.brands label:focus-within { outline: 2px solid var(--ring); outline-offset: 2px }
.brands input { flex: none; width: 18px; height: 18px; margin: 0; accent-color: var(--accent, var(--ring)) }
.brands svg { flex: none; margin-inline-start: auto }
@media (forced-colors: active) { .brands label:has(:checked) { outline: 2px solid Highlight } }
`;

/**
 * Shows the brand of a card number: the mark in the field, the name for screen readers, and the choice between the brands of a
 * co-branded card.
 */
export class BrandView {
  /** All brands of a co-branded card. */
  brands: readonly NamedBrand[] = coBadgesOf('');
  /** The brand of a co-branded card that the shopper chose. */
  chosen: NamedBrand | undefined;

  readonly #root: HTMLElement;
  readonly #mark: HTMLElement;
  readonly #name: HTMLElement;
  readonly #onChoice: () => void;
  #shown: Brand = 'unknown';
  #choice: HTMLFieldSetElement | undefined;

  /**
   * @param root The number's field; the choice is appended to it.
   * @param mark The element in which the mark is drawn.
   * @param name A live region.
   */
  constructor(root: HTMLElement, mark: HTMLElement, name: HTMLElement, onChoice: () => void) {
    this.#root = root;
    this.#mark = mark;
    this.#name = name;
    this.#onChoice = onChoice;
  }

  /** @param brand The brand by the digits; the first one of a co-branded card. */
  render(brand: Brand, digits: string, messages: CardMessages): void {
    // A bare field is one line of the page's own form, without room for a choice.
    const isBare = document.documentElement.dataset['look'] === 'bare';
    this.#renderChoice(coBadgesOf(isBare ? '' : digits));
    const legend = this.#choice?.querySelector('legend');
    if (legend) legend.textContent = messages['brand.choice'];
    const names = (this.brands.length ? this.brands : [brand]).map((one) =>
      one === 'unknown' ? '' : NAMES[one],
    );
    if (this.#name.textContent !== names.join(', ')) this.#name.textContent = names.join(', ');
    const shown = this.chosen ?? brand;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#mark.replaceChildren(
      ...(shown === 'unknown' ? [] : [drawMark(CARD_MARKS[shown], document)]),
    );
  }

  #renderChoice(brands: readonly NamedBrand[]): void {
    if (brands === this.brands) return;
    this.brands = brands;
    this.chosen = brands[0];
    this.#choice?.remove();
    this.#choice = undefined;
    if (!brands.length) return;
    addStyles();
    this.#choice = document.createElement('fieldset');
    this.#choice.className = 'brands';
    this.#choice.append(
      document.createElement('legend'),
      ...brands.map((one) => this.#option(one)),
    );
    this.#root.append(this.#choice);
  }

  #option(brand: NamedBrand): HTMLElement {
    const radio = document.createElement('input');
    radio.type = 'radio';
    radio.name = 'brand';
    radio.value = brand;
    radio.checked = brand === this.chosen;
    radio.addEventListener('change', () => {
      this.chosen = brand;
      this.#onChoice();
    });
    const label = document.createElement('label');
    label.append(radio, NAMES[brand], drawMark(CARD_MARKS[brand], document));
    return label;
  }
}

let hasStyles = false;

function addStyles(): void {
  if (hasStyles) return;
  hasStyles = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  document.adoptedStyleSheets.push(sheet);
}
