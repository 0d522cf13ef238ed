import type { ReactiveController } from 'lit';
import { configuration } from '../../gateway/connect.js';
import { fillIn } from '../../i18n/fill-in.js';
import { ownText } from '../../i18n/load-messages.js';
import { loadMethodMessages, methodMessagesOf } from '../../i18n/methods/load-method-messages.js';
import type { MethodMessages } from '../../i18n/methods/en.js';
import type { LocalizeHost } from './localize-controller.js';

/** A `LocalizeController`, for one. */
interface Speaker {
  readonly locale: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Words around inputs of methods and in instructions, in the language that the element's `LocalizeController` found. */
export class MethodWords implements ReactiveController {
  readonly #host: LocalizeHost;
  readonly #speaker: Speaker;
  #asked = '';
  /** English stands in for a language that cannot be fetched. */
  #spoken = '';

  constructor(host: LocalizeHost, speaker: Speaker) {
    this.#host = host;
    this.#speaker = speaker;
    host.addController(this);
  }

  /** The words are still being fetched: show what needs none. */
  get pending(): boolean {
    return this.#messages === undefined;
  }

  /** Empty while `pending`. */
  readonly text = (key: string, params?: Readonly<Record<string, string>>): string => {
    const { locale, direction } = this.#speaker;
    const own = ownText(configuration()?.messages, locale, key);
    return fillIn(own ?? this.#textOf(key) ?? '', params, direction);
  };

  readonly has = (key: string): boolean => this.#textOf(key) !== undefined;

  hostUpdate(): void {
    const { language } = this.#speaker;
    if (language === this.#asked) return;
    this.#asked = language;
    const show = (spoken: string): void => {
      if (this.#asked !== language) return; // another language is wanted by now
      this.#spoken = spoken;
      this.#host.requestUpdate();
    };
    loadMethodMessages(language)
      .then(() => show(language))
      .catch(() => loadMethodMessages('en').then(() => show('en')))
      .catch(() => {
        this.#asked = ''; // the next update tries again
      });
  }

  get #messages(): MethodMessages | undefined {
    return methodMessagesOf(this.#speaker.language) ?? methodMessagesOf(this.#spoken);
  }

  #textOf(key: string): string | undefined {
    const messages: Readonly<Record<string, string>> = this.#messages ?? {};
    return Object.hasOwn(messages, key) ? messages[key] : undefined;
  }
}
