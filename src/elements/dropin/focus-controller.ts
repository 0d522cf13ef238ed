import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Announcer, noteSaid } from '../shared/announcer.js';

const SCREEN = '[data-landing]';

/** What a screen says, without its buttons. */
const wordsOf = (screen: Element): string =>
  (
    screen.getAttribute('aria-label') ??
    (screen.querySelector('.words') ?? screen).textContent ??
    ''
  )
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Keeps focus and screen readers where the screen is. A screen that takes the place of one with focus gets focus
 * (`data-landing`, else the list); one that appears beside the shopper's focus is announced.
 */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #announcer: Announcer;
  #screen = '';
  #hadFocus = false;
  /** What gets focus when the next screen is drawn: what takes the place of what had it, or a selector. */
  #owed: string | undefined;
  #unsaid = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#announcer = new Announcer(host);
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = !!this.#host.shadowRoot?.activeElement;
  }

  /** To be called when `screen` is drawn. The first one is not announced: it is there when the shopper arrives. */
  arrive(screen: string): void {
    const root = this.#host.shadowRoot;
    if (!root) return;
    if (screen !== this.#screen) {
      this.#unsaid = this.#screen !== '';
      this.#screen = screen;
      this.#announcer.clear(); // of the screen before
    }
    if (this.#hadFocus && !root.activeElement) this.#owed ??= SCREEN;
    const target = this.#target(root);
    if (target) {
      this.#owed = undefined;
      this.#unsaid = false;
      this.#announcer.clear(wordsOf(target)); // read with the focus; other news stays
      noteSaid(wordsOf(target), this.#announcer);
      target.focus();
    }
    if (this.#owed !== SCREEN) this.#owed = undefined;
    const landing = root.querySelector(SCREEN);
    if (this.#unsaid && landing) {
      this.#unsaid = false;
      this.announce(wordsOf(landing));
    }
  }

  /** What is drawn next answers what the shopper did: focus goes there, if it is there. */
  to(selector: string): void {
    this.#owed = selector;
  }

  announce(text: string): void {
    const language = this.#host.shadowRoot?.querySelector<HTMLElement>('[lang]')?.lang;
    this.#announcer.announce(text, language);
  }

  /** Takes an announcement back that is no longer so, unless something else was announced since. */
  retract(text: string): void {
    this.#announcer.clear(text);
  }

  #target(root: ShadowRoot): HTMLElement | undefined {
    if (!this.#owed) return undefined;
    const find = (selector: string) => root.querySelector<HTMLElement>(selector) ?? undefined;
    if (this.#owed !== SCREEN) return find(this.#owed);
    return find(SCREEN) ?? find('input:checked') ?? find('input');
  }
}
