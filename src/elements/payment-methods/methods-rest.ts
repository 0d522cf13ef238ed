import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { methods } from '../../i18n/messages/en.js';
import type { LocalizeController } from '../shared/localize-controller.js';
import { button, rarerStatus } from '../../theme/sheets.js';
import { plainStatus } from '../../theme/plain-sheets.js';
import { rarerTokens } from '../../theme/tokens.js';
import { Announcer } from '../shared/announcer.js';
import { isFocusLost } from '../shared/focus.js';
import { endSentence, stateSentence } from '../shared/session-sentence.js';
import { styles } from './methods-rest.styles.js';

/** What a list of methods does beyond a plain first view: fetched with the first answer, or at once for tiles. */
export class MethodsRest {
  readonly stateSentence = stateSentence;
  readonly endSentence = endSentence;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #announcer: Announcer;
  /** What stands in place of the list. */
  #message = '';
  /** The shopper pressed a button that goes away: focus goes to what comes in its place. */
  #keepFocus = false;
  #row: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#announcer = new Announcer(host);
    for (const { styleSheet } of [rarerTokens, button, plainStatus, rarerStatus, styles]) {
      if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    }
  }

  /** The shopper asks again. */
  retry(): void {
    this.#keepFocus = true;
  }

  /** The button below a list that is cut off. */
  renderMore(
    count: number,
    { text }: Pick<LocalizeController<keyof typeof methods>, 'text'>,
    onMore: () => void,
  ): TemplateResult {
    return html`<button class="more" part="more-button" type="button" @click=${onMore}>
      ${text('methods.more', { count: String(count) })}
    </button>`;
  }

  /** What is drawn next shows this row for the first time: it gets focus. */
  focusRow(index: number): void {
    this.#row = index;
  }

  /** To be called when something was drawn: what stands in place of the list is said once. */
  announceMessage(): void {
    const shown = this.#host.shadowRoot?.querySelector<HTMLElement>('[part=message]');
    const message = shown?.querySelector('span')?.textContent?.trim() ?? '';
    if (message === this.#message) return;
    this.#message = message;
    // What has focus is read anyway.
    const isRead = !!shown && this.#host.shadowRoot?.activeElement === shown;
    if (message && !isRead) {
      this.#announcer.announce(message, shown?.closest<HTMLElement>('[lang]')?.lang);
    } else this.#announcer.clear();
  }

  /** To be called when something was drawn. */
  restoreFocus(): void {
    const row = this.#row;
    this.#row = undefined;
    if (row !== undefined) {
      return this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.method input')[row]?.focus();
    }
    if (!this.#keepFocus) return;
    this.#keepFocus = false;
    if (!isFocusLost()) return;
    for (const selector of ['input:checked', 'input', 'button', '[tabindex]']) {
      const target = this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
      if (target) return target.focus();
    }
  }
}
