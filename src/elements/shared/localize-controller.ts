import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatMoney } from '../../domain/format-money.js';
import type { Money } from '../../domain/money.js';
import type { PaymentErrorCode } from '../../domain/payment-error.js';
import { fillIn } from '../../i18n/fill-in.js';
import { attributeOf, memberOf, parentOf } from '../../dom/member-of.js';
import { configuration, whenConfigured } from '../../gateway/connect.js';
import {
  directionOf,
  languageOf,
  loadMessages,
  messagesOf,
  ownText,
  toLocale,
} from '../../i18n/load-messages.js';
import type { common, MessageKey, RestKey } from '../../i18n/messages/en.js';

export interface LocalizeHost extends ReactiveControllerHost, HTMLElement {
  /** BCP 47; wins over every `lang`. */
  locale?: string | undefined;
}

/**
 * The language an element is to speak: its `locale` property, the page's configuration, the nearest `lang` (through
 * slots and shadow roots), or the browser's.
 */
export function localeOf(element: Element & { locale?: string | undefined }): string {
  const locale = element.locale || configuration()?.locale;
  if (locale) return toLocale(locale);
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang = node instanceof Element && attributeOf(node, 'lang');
    if (lang) return toLocale(lang);
  }
  return toLocale(navigator.language);
}

/** Calls back when a `lang` changes in the document, or in a shadow root around the element. Returns the way to stop. */
function watchLanguage(element: Element, listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (!memberOf(node, 'parentNode'))
      observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
  }
  return () => observer.disconnect();
}

/**
 * Words, amounts and dates in the language of the place where the element stands; draws anew when that changes.
 * Sets nothing on the host: put `lang` and `dir` on the root of what you render.
 *
 * ```ts
 * const ENGLISH = { ...common, ...summary }; // the sections of `i18n/messages/en` that this element uses
 * readonly #localize = new LocalizeController(this, ENGLISH);
 * ```
 */
export class LocalizeController<Key extends MessageKey> implements ReactiveController {
  readonly #host: LocalizeHost;
  readonly #english: Readonly<Record<string, string>>;
  #locale = 'en';
  #language = 'en';
  #pending = false;
  #stop: (() => void)[] = [];

  constructor(host: LocalizeHost, english: Readonly<Record<Key | keyof typeof common, string>>) {
    this.#host = host;
    this.#english = english;
    host.addController(this);
  }

  /** BCP 47 tag that amounts and dates are written for: `de-AT`. */
  get locale(): string {
    return this.#locale;
  }

  /** The language of the texts, for `lang`: `de`; `en` where we do not speak the one that is wanted. */
  get language(): string {
    return this.#language;
  }

  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.#language);
  }

  /** The language is still being fetched: show what needs no words. */
  get pending(): boolean {
    return this.#pending;
  }

  readonly text = (
    key: Key | keyof typeof common | RestKey,
    params?: Readonly<Record<string, string>>,
  ): string =>
    fillIn(
      ownText(configuration()?.messages, this.#locale, key) ??
        messagesOf(this.#language)?.[key] ??
        this.#english[key] ??
        messagesOf('en')?.[key] ??
        '',
      params,
      this.direction,
    );

  /** What to tell the shopper of an error. */
  readonly errorText = (code: PaymentErrorCode): string => this.text(`error.${code}`);

  /** Whether there are words for a key that is put together at run time. */
  readonly has = (key: string): key is Key | keyof typeof common | RestKey =>
    Object.hasOwn(this.#english, key) || Object.hasOwn(messagesOf(this.#language) ?? {}, key);

  /**
   * `$68.01`, with the currency's own number of digits. In right-to-left text it is an isolated piece that reads from the
   * left: else the sign of `68.01 US$` would end up on the wrong side of its letters.
   */
  readonly money = (amount: Money): string => {
    const text = formatMoney(amount, this.#locale);
    return this.direction === 'rtl' ? `\u2066${text}\u2069` : text;
  };

  hostConnected(): void {
    this.#detect();
    this.#stop = [
      watchLanguage(this.#host, () => this.#detect()),
      whenConfigured(() => this.#host.requestUpdate()),
    ];
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }

  hostUpdate(): void {
    if (this.#stop.length) this.#detect(); // `locale` may have changed
  }

  #detect(): void {
    const locale = localeOf(this.#host);
    if (locale === this.#locale) return;
    this.#locale = locale;
    this.#language = languageOf(locale);
    this.#pending = this.#language !== 'en' && !messagesOf(this.#language);
    if (this.#pending) void loadMessages(this.#language).then(() => this.#settle(locale));
    this.#host.requestUpdate();
  }

  #settle(locale: string): void {
    if (locale !== this.#locale) return; // another language is wanted by now
    this.#pending = false;
    if (!messagesOf(this.#language)) this.#language = 'en'; // what is shown is English
    this.#host.requestUpdate();
  }
}
