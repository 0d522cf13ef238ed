import { html, LitElement, type TemplateResult } from 'lit';
import '../../../src/elements/dropin/define.js';
import '../../../src/elements/session-summary/define.js';
import { LANGUAGES } from '../../../src/i18n/languages.js';
import { scenario } from '../story-gateway.js';
import { DEFAULTS, FRAMEWORKS, type Choices } from './choices.js';
import { styles } from './integration-builder.styles.js';
import { writeIntegration } from './write-integration.js';

/** Choices with a closed list of values. */
const LISTS = {
  layout: ['Layout', ['accordion', 'tabs', 'radios']],
  buttonType: ['Pay button', ['payNow', 'buyNow', 'completeOrder', 'submitOrder', 'continue']],
  savedSources: ['Saved cards', ['show', 'manage', 'hide']],
  locale: ['Language', ['', ...LANGUAGES]],
} as const satisfies Partial<
  Record<keyof Choices, readonly [label: string, values: readonly string[]]>
>;

const SWITCHES = {
  summary: 'Balance above it',
  orderButton: 'Button for the order',
  saveAgreement: 'Offer to save the method',
  termsOfSale: 'Ask for the terms of sale',
} as const satisfies Partial<Record<keyof Choices, string>>;

/** Methods that shops most often leave out. */
const METHODS = ['payPal', 'klarnaCredit', 'wireTransfer'];

/** Options on one side, the result and its code on the other. */
export class IntegrationBuilder extends LitElement {
  static override readonly styles = styles;
  static override readonly properties = { choices: { state: true }, said: { state: true } };

  declare choices: Choices;
  declare said: string;
  readonly #session = scenario('saved-cards');

  constructor() {
    super();
    this.choices = DEFAULTS;
    this.said = '';
  }

  #choose(change: Partial<Choices>): void {
    this.choices = { ...this.choices, ...change };
    this.said = '';
  }

  async #copy(): Promise<void> {
    const { code } = writeIntegration(this.choices);
    const copied = await navigator.clipboard.writeText(code).then(
      () => true,
      () => false,
    );
    this.said = copied ? 'Copied.' : 'The browser did not let us copy: select the text.';
  }

  protected override render(): TemplateResult {
    const { file, code } = writeIntegration(this.choices);
    return html`
      <form @submit=${(event: Event) => event.preventDefault()}>
        <h1>Integration builder</h1>
        <fieldset>
          <legend>Framework</legend>
          ${FRAMEWORKS.map(
            (framework) => html`
              <label>
                <input
                  type="radio"
                  name="framework"
                  value=${framework}
                  .checked=${this.choices.framework === framework}
                  @change=${() => this.#choose({ framework })}
                />
                ${framework}
              </label>
            `,
          )}
        </fieldset>
        <fieldset>
          <legend>Checkout</legend>
          ${Object.entries(LISTS).map(([name, [label, values]]) => this.#renderList(name, label, values))}
          ${Object.entries(SWITCHES).map(([name, label]) =>
            this.#renderSwitch(label, this.choices[name as keyof typeof SWITCHES], (isOn) =>
              this.#choose({ [name]: isOn }),
            ),
          )}
        </fieldset>
        <fieldset>
          <legend>Never offer</legend>
          ${METHODS.map((type) => this.#renderMethod(type))}
        </fieldset>
      </form>
      <div class="preview">${this.#renderPreview()}</div>
      <div>
        <h2 id="file">${file}</h2>
        <pre tabindex="0" aria-labelledby="file" role="region"><code>${code}</code></pre>
        <button type="button" id="copy" @click=${() => void this.#copy()}>Copy code</button>
        <p role="status">${this.said}</p>
        <p>
          Put your service’s address, your publishable key and the session’s id in. The back end’s
          part is in “Getting started”.
        </p>
      </div>
    `;
  }

  #renderList(name: string, label: string, values: readonly string[]): TemplateResult {
    const chosen = this.choices[name as keyof typeof LISTS];
    return html`
      <label>
        ${label}
        <select
          name=${name}
          @change=${({ target }: Event) => this.#choose({ [name]: (target as HTMLSelectElement).value })}
        >
          ${values.map(
            (value) =>
              html`<option value=${value} ?selected=${value === chosen}>
                ${value || 'of the page'}
              </option>`,
          )}
        </select>
      </label>
    `;
  }

  #renderSwitch(label: string, isOn: boolean, set: (isOn: boolean) => void): TemplateResult {
    return html`
      <label>
        <input
          type="checkbox"
          .checked=${isOn}
          @change=${({ target }: Event) => set((target as HTMLInputElement).checked)}
        />
        ${label}
      </label>
    `;
  }

  #renderMethod(type: string): TemplateResult {
    const { disabledMethods } = this.choices;
    return this.#renderSwitch(type, disabledMethods.includes(type), (isOn) =>
      this.#choose({
        disabledMethods: isOn
          ? [...disabledMethods, type]
          : disabledMethods.filter((other) => other !== type),
      }),
    );
  }

  #renderPreview(): TemplateResult {
    const { gateway, sessionId } = this.#session;
    const { choices } = this;
    const locale = choices.locale || undefined;
    return html`
      ${
        choices.summary
          ? html`<dr-session-summary
              session-id=${sessionId}
              .gateway=${gateway}
              .locale=${locale}
            ></dr-session-summary>`
          : ''
      }
      <dr-dropin
        session-id=${sessionId}
        .gateway=${gateway}
        .locale=${locale}
        layout=${choices.layout}
        button-type=${choices.buttonType}
        saved-sources=${choices.savedSources}
        ?show-save-payment-agreement=${choices.saveAgreement}
        ?show-terms-of-sale-disclosure=${choices.termsOfSale}
        .paymentMethodConfiguration=${{ disabledPaymentMethods: [...choices.disabledMethods] }}
      >
        ${choices.orderButton ? html`<button slot="next-step" type="button">Place order</button>` : ''}
      </dr-dropin>
    `;
  }
}
