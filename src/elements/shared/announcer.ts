import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { safeDocument } from '../../dom/safe-document.js';

// Screen readers announce a region only if it was in the page before its text.
const REGION_READY_MS = 100;

// Long enough for a slow screen reader. A text that stays longer would be read again by shoppers who browse the page, although
// it may be outdated.
const READABLE_MS = 10_000;

// Elements of one session receive the same change almost at once: only the first one announces it.
const SAME_FACT_MS = 2_000;

/** The time and the element of each recent announcement. */
const recent = new Map<string, { readonly by: object; readonly at: number }>();

// Spaces are ignored: Japanese has none between two sentences.
const plain = (text: string): string => text.replace(/\s/g, '');

/** Records a text that screen readers get in another way, such as by focus, so that other elements do not announce it again. */
export function markAnnounced(text: string, by: object): void {
  const now = performance.now();
  for (const [key, { at }] of recent) if (now - at > SAME_FACT_MS) recent.delete(key);
  recent.set(plain(text), { by, at: now });
}

function isAnnouncedByOther(text: string, by: object): boolean {
  const last = recent.get(plain(text));
  return !!last && last.by !== by && performance.now() - last.at <= SAME_FACT_MS;
}

/**
 * Announces texts to screen readers politely. Its live region is in the element's shadow root from the first use on; the
 * element's style sheets must include `visuallyHidden`. The region contains only the latest text, for a limited time.
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
   * Announces a text. It replaces a pending one; a repeated text is announced again.
   * @param text One sentence, or several. A sentence that another element has just announced is omitted.
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
      const news = facts.filter((fact) => !isAnnouncedByOther(fact, this));
      for (const fact of news) markAnnounced(fact, this);
      region.textContent = news.join('. ');
      this.#timer = setTimeout(() => this.clear(), READABLE_MS);
    }, REGION_READY_MS);
  }

  /** Removes a current or pending text that no longer applies. With an argument, only that text. */
  clear(text?: string): void {
    if (text !== undefined && text !== this.#text) return;
    clearTimeout(this.#timer);
    this.#text = '';
    if (this.#region) this.#region.textContent = '';
  }
}
