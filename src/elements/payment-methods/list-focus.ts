import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Announcer } from '../shared/announcer.js';
import { isFocusLost } from '../shared/focus.js';

/** Keeps focus in the list when the focused node is removed, and announces the change to screen readers. */
export class ListFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #announcer: Announcer;
  /** The message that replaces the list. */
  #message = '';
  #keepsFocus = false;
  #row: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#announcer = new Announcer(host);
    host.addController(this);
  }

  /** Moves focus to the replacement of a button that was pressed and is being removed. */
  keep(): void {
    this.#keepsFocus = true;
  }

  /** Focuses a row that the next update shows for the first time. */
  focusRow(index: number): void {
    this.#row = index;
  }

  hostUpdated(): void {
    this.#announceMessage();
    const row = this.#row;
    this.#row = undefined;
    if (row !== undefined) {
      return this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.method input')[row]?.focus();
    }
    const isLoading = this.#host.shadowRoot?.querySelector('[aria-busy=true]');
    if (!this.#keepsFocus || isLoading) return;
    this.#keepsFocus = false;
    if (!isFocusLost()) return;
    for (const selector of ['input:checked', 'input', 'button', '[tabindex]']) {
      const target = this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
      if (target) return target.focus();
    }
  }

  /** Announces the message that replaces the list, once. */
  #announceMessage(): void {
    const shown = this.#host.shadowRoot?.querySelector<HTMLElement>('[part=message]');
    const message = shown?.querySelector('span')?.textContent?.trim() ?? '';
    if (message === this.#message) return;
    this.#message = message;
    // Screen readers read the focused node anyway.
    const isRead = !!shown && this.#host.shadowRoot?.activeElement === shown;
    if (message && !isRead) {
      this.#announcer.announce(message, shown?.closest<HTMLElement>('[lang]')?.lang);
    } else this.#announcer.clear();
  }
}
