import type { CSSResult, ReactiveControllerHost } from 'lit';
import { loadMessages } from '../../i18n/load-messages.js';

// What the list itself does not need. Each is fetched when it is first drawn, so that none delays the list.
const LOADERS = {
  /** From the press of the button on. */
  attempts: () => import('./submit/submit-controller.js'),
  card: () => import('./form/render-card.js'),
  inputs: () => import('./form/render-inputs.js'),
  consents: () => import('./consents/render-consents.js'),
  saved: () => import('./saved/saved.js'),
  managing: () => import('./configuration/saving-configuration.js'),
  express: () => import('./express/render-express.js'),
  layouts: () => import('./list/render-layouts.js'),
  legal: () => import('./legal/render-legal.js'),
  instructions: () => import('./outcome/render-instructions.js'),
  notices: () => import('./notices/render-notices.js'),
  outcome: () => import('./outcome/render-outcome.js'),
};

type PartName = keyof typeof LOADERS;
type Part<Name extends PartName> = Awaited<ReturnType<(typeof LOADERS)[Name]>>;
type Parts = { [Name in PartName]?: Part<Name> | 'failed' };

/** Fetches the drop-in's rarer parts and draws anew when they are there. */
export class LazyParts {
  readonly #host: ReactiveControllerHost & Element;
  readonly #language: () => string;
  readonly #parts: Parts = {};
  readonly #loading: { [Name in PartName]?: Promise<void> } = {};

  constructor(host: ReactiveControllerHost & Element, language: () => string) {
    this.#host = host;
    this.#language = language;
  }

  /** The part, if it is there; begins to fetch it otherwise. */
  get<Name extends PartName>(name: Name): Part<Name> | undefined {
    const part = this.#parts[name];
    if (!part) void this.load(name);
    return typeof part === 'object' ? part : undefined; // put there by its own loader
  }

  /** It could not be fetched: offer `retry`. */
  hasFailed(name: PartName): boolean {
    return this.#parts[name] === 'failed';
  }

  retry(name: PartName): void {
    delete this.#parts[name];
    delete this.#loading[name];
    this.#host.requestUpdate();
  }

  /** Settles when the part is there, or could not be fetched. */
  load(name: PartName): Promise<void> {
    // What is drawn later says what is not said at first: its words come with it.
    const words = loadMessages(this.#language());
    return (this.#loading[name] ??= LOADERS[name]()
      .then(
        (module: { readonly styles?: CSSResult }) => words.then(() => this.#keep(name, module)),
        () => {
          this.#parts[name] = 'failed';
        },
      )
      .then(() => this.#host.requestUpdate()));
  }

  #keep(name: PartName, module: { readonly styles?: CSSResult }): void {
    const parts: Record<string, unknown> = this.#parts;
    parts[name] = module;
    const sheet = module.styles?.styleSheet;
    if (sheet) this.#host.shadowRoot?.adoptedStyleSheets.push(sheet);
  }
}
