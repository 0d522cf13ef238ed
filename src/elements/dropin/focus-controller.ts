import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Announcer, markAnnounced } from '../shared/announcer.js';
import { pickId } from '../shared/method-row.js';

/**
 * The target that gets focus after the next render: an element by its id in the shadow root (the `screen` in place of the list, the
 * `notice` about the last attempt, the `first-error` outside the forms), or the radio or tab of a row.
 */
type Target = 'screen' | 'notice' | 'first-error' | { readonly row: string };

/** The text of a screen without its buttons. */
const wordsOf = (screen: Element): string =>
  (
    screen.getAttribute('aria-label') ??
    (screen.querySelector('.words') ?? screen).textContent ??
    ''
  )
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Moves focus and announces changes of the screen. If the replaced screen had focus, the new screen or the list gets
 * it; otherwise the new screen is announced.
 */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #language: () => string;
  readonly #announcer: Announcer;
  #shown = '';
  #hadFocus = false;
  #next: Target | undefined;
  #isUnannounced = false;

  /** @param language The language of the announcements. */
  constructor(host: ReactiveControllerHost & HTMLElement, language: () => string) {
    this.#host = host;
    this.#language = language;
    this.#announcer = new Announcer(host);
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = !!this.#host.shadowRoot?.activeElement;
  }

  /**
   * Call this after a screen was rendered. The first one is not announced: it is part of the page's first content.
   * @param shown Identifies the screen.
   * @param row The key of the row that gets focus if there is a list.
   */
  arrive(shown: string, row: string | undefined): void {
    const root = this.#host.shadowRoot;
    if (!root) return;
    if (shown !== this.#shown) {
      this.#isUnannounced = this.#shown !== '';
      this.#shown = shown;
      this.#announcer.clear(); // the previous screen's announcement
    }
    if (this.#hadFocus && !root.activeElement) this.#next ??= 'screen';
    const target = this.#find(root, row);
    if (target) {
      this.#next = undefined;
      this.#isUnannounced = false;
      this.#announcer.clear(wordsOf(target)); // read with the focus; other announcements remain
      markAnnounced(wordsOf(target), this.#announcer);
      target.focus();
    }
    if (this.#next !== 'screen') this.#next = undefined;
    const screen = root.getElementById('screen');
    if (this.#isUnannounced && screen) {
      this.#isUnannounced = false;
      this.announce(wordsOf(screen));
    }
  }

  /** Focuses the next screen after its render, or its list. */
  focusScreen(): void {
    this.#next = 'screen';
  }

  /** Focuses the next notice after its render. */
  focusNotice(): void {
    this.#next = 'notice';
  }

  focusFirstError(): void {
    this.#next = 'first-error';
  }

  /** Focuses the radio or tab of a row after its render. */
  focusRow(key: string): void {
    this.#next = { row: key };
  }

  announce(text: string): void {
    this.#announcer.announce(text, this.#language());
  }

  /** Removes an outdated announcement, unless a later one has replaced it. */
  retract(text: string): void {
    this.#announcer.clear(text);
  }

  #find(root: ShadowRoot, row: string | undefined): HTMLElement | undefined {
    const pick = (key: string | undefined): HTMLElement | undefined =>
      (key !== undefined && root.getElementById(pickId(key))) || undefined;
    if (!this.#next) return undefined;
    if (typeof this.#next === 'object') return pick(this.#next.row);
    return root.getElementById(this.#next) ?? (this.#next === 'screen' ? pick(row) : undefined);
  }
}
