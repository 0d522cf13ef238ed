import { button, rarerStatus } from '../../theme/sheets.js';
import { plainStatus } from '../../theme/plain-sheets.js';
import { rarerTokens } from '../../theme/tokens.js';
import { isFocusLost } from '../shared/focus.js';
import { styles } from './methods-rest.styles.js';

/** What a list of methods does beyond a plain first view: fetched with the first answer, or at once for tiles. */
export class MethodsRest {
  readonly #host: HTMLElement;
  /** The shopper pressed a button that goes away: focus goes to what comes in its place. */
  #keepFocus = false;

  constructor(host: HTMLElement) {
    this.#host = host;
    for (const { styleSheet } of [rarerTokens, button, plainStatus, rarerStatus, styles]) {
      if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    }
  }

  /** The shopper asks again. */
  retry(): void {
    this.#keepFocus = true;
  }

  /** To be called when something was drawn. */
  restoreFocus(): void {
    if (!this.#keepFocus) return;
    this.#keepFocus = false;
    if (!isFocusLost()) return;
    for (const selector of ['input:checked', 'input', 'button', '[tabindex]']) {
      const target = this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
      if (target) return target.focus();
    }
  }
}
