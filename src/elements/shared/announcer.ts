import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { safeDocument } from '../../dom/safe-document.js';

// A screen reader hears a region only if it stood in the page before its text came.
const REGION_READY_MS = 100;

// Long enough for a slow screen reader to take it up. What stays longer is read again by who walks through the page, as if
// it were still so.
const READABLE_MS = 10_000;

// Elements of one session hear of the same fact within a moment: the first says it.
const SAME_FACT_MS = 2_000;

/** What was said last, and by which element. */
const said = new Map<string, { readonly by: object; readonly at: number }>();

// Blanks depend on how a sentence is laid out: Japanese has none between two.
const plain = (text: string): string => text.replace(/\s/g, '');

/** Says something to screen readers in another way, by focus for instance: other elements need not say it as well. */
export function noteSaid(text: string, by: object): void {
  const now = performance.now();
  for (const [key, { at }] of said) if (now - at > SAME_FACT_MS) said.delete(key);
  said.set(plain(text), { by, at: now });
}

function isSaidByAnother(text: string, by: object): boolean {
  const last = said.get(plain(text));
  return !!last && last.by !== by && performance.now() - last.at <= SAME_FACT_MS;
}

/**
 * Says something to screen readers, once, when they have finished their sentence. Stands inside the element's shadow
 * root from its first use on; the element's sheets must have `visuallyHidden`. The region holds the newest fact only, and
 * not for ever.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #region: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #text = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#region?.remove();
    this.#region = undefined;
    this.#text = '';
  }

  /**
   * A newer text takes the place of one that was not said yet. The same text again is said again.
   * @param text One sentence, or several facts: one that another element has just said is left out.
   */
  announce(text: string | readonly string[], language?: string): void {
    const root = this.#host.shadowRoot;
    if (!root || !this.#host.isConnected) return;
    if (!this.#region) {
      this.#region = safeDocument.createElement('div');
      this.#region.className = 'visually-hidden';
      this.#region.role = 'status';
      root.append(this.#region);
    }
    const region = this.#region;
    if (language) region.lang = language;
    const facts = [text].flat();
    this.clear();
    this.#text = facts.join('. ');
    this.#timer = setTimeout(() => {
      const news = facts.filter((fact) => !isSaidByAnother(fact, this));
      for (const fact of news) noteSaid(fact, this);
      region.textContent = news.join('. ');
      this.#timer = setTimeout(() => this.clear(), READABLE_MS);
    }, REGION_READY_MS);
  }

  /** Takes back what was said, or was about to be: it is no longer so. With a text, only if it was that. */
  clear(text?: string): void {
    if (text !== undefined && text !== this.#text) return;
    clearTimeout(this.#timer);
    this.#text = '';
    if (this.#region) this.#region.textContent = '';
  }
}
