import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { colorsIn, findFaint } from './find-faint.js';
import { createPreviews } from './previews.js';
import { readPageCss, writeThemeCss, type Theme } from './read-page-css.js';
import { styles } from './theme-studio.styles.js';
import { TOKEN_GROUPS, type Token } from './tokens.js';

const THEMES = import.meta.glob<string>('../../../docs/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const themeName = (path: string): string => {
  const name = path.replace(/^.*\/|\.css$/g, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** On wide screens the token lists are open beside the states. On phones they are closed, so that the states are near the top. */
const isWide = (): boolean => matchMedia('(width >= 760px)').matches;
/** A default that fits into an input. */
const SHORT = 24;

const HEX = /^#[\da-f]{6}$/i;
const hexOf = (channels: readonly number[]): string =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/** Opens the list that contains a control, and focuses the control. */
function reveal(control: HTMLElement | null): void {
  const list = control?.closest('details');
  if (list) list.open = true;
  control?.focus();
}

/** The tokens beside previews of the states, with the style sheet to copy. */
export class ThemeStudio extends LitElement {
  static override readonly styles = styles;
  static override readonly properties = { theme: { state: true }, said: { state: true } };

  declare theme: Theme;
  /** The result of the last action. */
  declare said: string;
  readonly #previews = createPreviews();

  constructor() {
    super();
    this.theme = {};
    this.said = '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = (changed.get('theme') as Theme | undefined) ?? {}; // declared above
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    if (!stage || !changed.has('theme')) return;
    for (const name of Object.keys(before)) stage.style.removeProperty(name);
    for (const [name, value] of Object.entries(this.theme)) stage.style.setProperty(name, value);
    // Card fields read their styles only when they are rendered.
    for (const { shadowRoot } of stage.querySelectorAll('dr-dropin'))
      for (const form of shadowRoot?.querySelectorAll<LitElement>(
        'dr-card-form, dr-saved-source',
      ) ?? [])
        form.requestUpdate();
  }

  #set(name: string, value: string): void {
    const { [name]: _, ...rest } = this.theme;
    this.theme = value.trim() ? { ...rest, [name]: value.trim() } : rest;
  }

  #import(): void {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#page-css');
    const found = readPageCss(field?.value ?? '');
    this.theme = { ...this.theme, ...found };
    const count = Object.keys(found).length;
    this.said = count
      ? `Imported ${count} values.`
      : 'No colors, fonts or sizes found in this CSS.';
  }

  async #copy(): Promise<void> {
    const copied = await navigator.clipboard.writeText(writeThemeCss(this.theme)).then(
      () => true,
      () => false,
    );
    this.said = copied ? 'Copied.' : 'The browser blocked copying. Select the text below instead.';
    const text = this.renderRoot.querySelector<HTMLTextAreaElement>('#css');
    if (!copied) reveal(text);
  }

  /** The computed colors of the current scheme, by token. */
  #colors(): ReadonlyMap<string, string> {
    const { colorScheme } = getComputedStyle(this);
    const isDark =
      colorScheme === 'dark' ||
      (colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches);
    const colors = colorsIn(this.theme, isDark ? 'dark' : 'light', this.renderRoot);
    return new Map([...colors].map(([name, channels]) => [`--dr-color-${name}`, hexOf(channels)]));
  }

  protected override render(): TemplateResult {
    const colors = this.#colors();
    return html`
      <aside aria-label="Theme" lang="en" dir="ltr">
        <h1>Theme studio</h1>
        <p>Change a value and see it in every state. Empty values use the default.</p>
        <label>
          Start from
          <select
            @change=${({ target }: Event) => {
              const { value } = target as HTMLSelectElement; // the listener is on it
              this.theme = readPageCss(THEMES[value] ?? '');
            }}
          >
            <option value="">Default</option>
            ${Object.keys(THEMES).map((path) => html`<option value=${path}>${themeName(path)}</option>`)}
          </select>
        </label>
        <p class="row">
          <button type="button" id="copy" class="main" @click=${() => void this.#copy()}>
            Copy CSS
          </button>
          <span role="status">${this.said}</span>
        </p>
        ${this.#renderFaint()}
        <h2>Tokens</h2>
        ${TOKEN_GROUPS.map((group, index) => this.#renderGroup(group, index, colors))}
        <h2>CSS</h2>
        <details>
          <summary>Import from your CSS</summary>
          <label>
            Your style sheet, or its rules for body, fields and buttons
            <textarea
              id="page-css"
              spellcheck="false"
              placeholder=":root { --brand: #8a3b12 }"
            ></textarea>
          </label>
          <button type="button" id="import" @click=${() => this.#import()}>Import</button>
        </details>
        <details>
          <summary>CSS of this theme</summary>
          <label>
            Add it to your page’s style sheet
            <textarea
              id="css"
              readonly
              spellcheck="false"
              .value=${writeThemeCss(this.theme)}
            ></textarea>
          </label>
        </details>
      </aside>
      <div class="stage">
        ${this.#previews.map(
          ({ name, view }) =>
            html`<figure ?data-stays-loading=${name === 'Loading'}>
              <figcaption lang="en" dir="ltr">${name}</figcaption>
              ${view}
            </figure>`,
        )}
      </div>
    `;
  }

  #renderFaint(): TemplateResult {
    const faint = findFaint(this.theme, this.renderRoot);
    return html`
      <h2>Contrast</h2>
      <div role="status" id="contrast">
        ${
          faint.length
            ? html`<ul>
                ${faint.map(
                  ({ shown, of, ratios, least }) =>
                    html`<li>
                      ${shown}:
                      ${ratios.map(([scheme, ratio]) => `${ratio.toFixed(1)} in ${scheme}`).join(', ')}.
                      At least ${least} is needed.
                      <button
                        type="button"
                        class="link"
                        @click=${() => reveal(this.renderRoot.querySelector(`#--dr-color-${of}`))}
                      >
                        Change ${of}
                      </button>
                    </li>`,
                )}
              </ul>`
            : 'All contrast checks pass, in light and in dark.'
        }
      </div>
    `;
  }

  #renderGroup(
    [title, tokens]: (typeof TOKEN_GROUPS)[number],
    index: number,
    colors: ReadonlyMap<string, string>,
  ): TemplateResult {
    return html`
      <details ?open=${index === 0 && isWide()}>
        <summary>${title}</summary>
        ${tokens.map((token) => this.#renderToken(token, colors.get(token.name)))}
      </details>
    `;
  }

  /** @param color The computed color, `#rrggbb`; `undefined` for a token that is not a color. */
  #renderToken(
    { name, default: fallback, description }: Token,
    color: string | undefined,
  ): TemplateResult {
    const value = this.theme[name] ?? '';
    const take = ({ target }: Event): void => this.#set(name, (target as HTMLInputElement).value); // as above
    return html`
      <label>
        <code>${name}</code>
        <span class="row">
          <input
            id=${name}
            .value=${value}
            placeholder=${color ?? (fallback.length > SHORT ? 'Follows other tokens' : fallback)}
            title="Default: ${fallback}"
            spellcheck="false"
            @change=${take}
          />
          ${
            color
              ? html`<input
                  type="color"
                  aria-label="${name}, color picker"
                  .value=${HEX.test(value) ? value : color}
                  @input=${take}
                />`
              : ''
          }
        </span>
        <small>${description}</small>
      </label>
    `;
  }
}
