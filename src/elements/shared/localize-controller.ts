import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatMoney } from '../../domain/format-money.js';
import type { Money } from '../../domain/money.js';
import type { PaymentErrorCode } from '../../domain/payment-error.js';
import { attributeOf, memberOf, parentOf } from '../../dom/safe-document.js';
import { configuration, whenConfigured } from '../../gateway/connect.js';
import { common, type FirstView } from '../../i18n/en/first-view.js';
import type { MessageKey, PageFile } from '../../i18n/en/index.js';
import { fillIn } from '../../i18n/fill-in.js';
import { directionOf, formatLocaleOf, ownLanguage, ownText, toLocale } from '../../i18n/locale.js';
import { languageOf, pageWords, type Vocabulary } from '../../i18n/vocabulary.js';

/** The language that is bundled with the elements. */
const ENGLISH = /^en(-|$)/;

const DIRECTION_MARKS = /[\u200e\u200f\u061c]/g;

export interface LocalizeHost extends ReactiveControllerHost, HTMLElement {
  /** A BCP 47 tag. Takes precedence over every `lang` attribute. */
  locale?: string | undefined;
}

/**
 * The language of an element: its `locale` property, the page's configuration, the nearest `lang` (through slots and shadow
 * roots), or the browser's language.
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

/** Calls back when a `lang` changes in the document, or in a shadow root around the element. Returns an unsubscribe function. */
function watchLanguage(element: Element, listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (!memberOf(node, 'parentNode'))
      observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
  }
  return () => observer.disconnect();
}

/**
 * Provides texts, amounts and dates in the language of the element's position in the document, and renders again when it changes.
 * Sets nothing on the host: put `lang` and `dir` on the root of what you render.
 *
 * A language is fetched when the element is connected. Elements of the first view contain its English texts and show them at
 * once.
 *
 * ```ts
 * readonly #localize = new LocalizeController(this);
 * // or, with the sections of `i18n/en/first-view` that this element needs at first:
 * readonly #localize = new LocalizeController(this, { ...common, ...summary });
 * ```
 */
export class LocalizeController implements ReactiveController {
  readonly #host: LocalizeHost;
  readonly #english: Readonly<Record<string, string>> | undefined;
  readonly #vocabulary: Vocabulary<PageFile>;
  readonly #laterEnglish: () => Readonly<Record<string, string>> | undefined;
  #wanted: string | undefined;
  #locale = 'en';
  #language = 'en';
  #isArriving = true;
  #waiting: (() => void)[] = [];
  #stop: (() => void)[] = [];
  #stopListening: (() => void) | undefined;

  /**
   * @param english The English texts of the element's first view. Without them the element shows nothing until texts are loaded.
   * @param vocabulary `formWords` for an element that is a form: the texts of forms are separate from those of the page.
   * @param laterEnglish The English texts of a chunk that the element loads later.
   */
  constructor(
    host: LocalizeHost,
    english?: Partial<FirstView>,
    vocabulary: Vocabulary<PageFile> = pageWords,
    laterEnglish: () => Partial<FirstView> | undefined = () => undefined,
  ) {
    this.#host = host;
    this.#english = english;
    this.#vocabulary = vocabulary;
    this.#laterEnglish = laterEnglish;
    host.addController(this);
  }

  /** The requested BCP 47 tag: `de-AT`. It is sent to the service and to the card frame. */
  get locale(): string {
    return this.#locale;
  }

  /** The BCP 47 tag for formatting amounts, dates and country names, in the language of the shown texts. */
  get formatLocale(): string {
    return formatLocaleOf(this.#language, this.#locale);
  }

  /** The language of the texts, for `lang`: `de`; `en` if the requested one is not supported. */
  get language(): string {
    const own = ownLanguage(configuration()?.messages, this.#locale);
    const isOther = own !== undefined && own.split('-')[0] !== this.#language.split('-')[0];
    return isOther ? own : this.#language; // the page's own texts, for a language that the kit does not have
  }

  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.language);
  }

  /** Whether the language is still being fetched: show only content without text. */
  get pending(): boolean {
    return this.#isArriving && !(this.#english && ENGLISH.test(this.#language));
  }

  /** Whether the text for this key is still being fetched: do not show its content yet. */
  readonly lacks = (key: string): boolean => this.#isArriving && !this.has(key);

  /** Calls back when the texts are available: now, or when they have been fetched or could not be. */
  readonly whenArrived = (listener: () => void): void => {
    if (this.#isArriving) this.#waiting.push(listener);
    else listener();
  };

  readonly text = (key: MessageKey, params?: Readonly<Record<string, string>>): string =>
    this.textOf(key, params);

  /** The text for a key that is composed at run time; empty if there is none. */
  readonly textOf = (key: string, params?: Readonly<Record<string, string>>): string =>
    fillIn(
      ownText(configuration()?.messages, this.#locale, key) ?? this.#find(key) ?? '',
      params,
      this.direction,
    );

  /** The message for the shopper about an error. */
  readonly errorText = (code: PaymentErrorCode): string => this.text(`error.${code}`);

  /** Whether there is a text for a key that is composed at run time. */
  readonly has = (key: string): key is MessageKey => this.#find(key) !== undefined;

  /**
   * Formats an amount: `$68.01`, with the currency's number of digits. In right-to-left text it is isolated as left to right, and
   * the direction marks of `Intl` are removed, because they would reorder `68.01 US$` and the sign of `118.01 $`.
   */
  readonly money = (amount: Money): string => {
    const text = formatMoney(amount, this.formatLocale);
    return this.direction === 'rtl' ? `\u2066${text.replace(DIRECTION_MARKS, '')}\u2069` : text;
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
    this.#stopListening?.();
    this.#wanted = undefined; // determined again at the element's next position
    this.#callBack(); // at once, because the session may change
  }

  hostUpdate(): void {
    if (this.#stop.length) this.#detect(); // `locale` may have changed
  }

  /** The text in the language, or in English. */
  #find(key: string): string | undefined {
    const tables: readonly (Readonly<Record<string, string>> | undefined)[] = [
      this.#vocabulary.of(this.#language),
      this.#english ?? common,
      this.#laterEnglish(),
      this.#vocabulary.of('en'),
    ];
    return tables.find((table) => table && Object.hasOwn(table, key))?.[key];
  }

  #detect(): void {
    const locale = localeOf(this.#host);
    if (locale === this.#wanted) return;
    this.#wanted = locale;
    this.#locale = locale;
    const language = languageOf(locale);
    this.#language = language;
    this.#isArriving = !this.#vocabulary.of(language);
    if (!this.#isArriving) this.#callBack();
    else void this.#vocabulary.load(language).then(() => this.#settle(locale, language));
    this.#host.requestUpdate();
  }

  #settle(locale: string, language: string): void {
    if (locale !== this.#wanted) return; // the requested language has changed
    this.#isArriving = false;
    this.#language = this.#vocabulary.of(language) ? language : 'en'; // the language of the shown texts
    this.#callBack();
    this.#stopListening?.();
    // Languages that could not be fetched are fetched when the browser is online.
    this.#stopListening = this.#vocabulary.subscribe(language, () => {
      if (this.#vocabulary.of(language)) this.#settle(locale, language);
    });
    this.#host.requestUpdate();
  }

  #callBack(): void {
    for (const listener of this.#waiting.splice(0)) listener();
  }
}
