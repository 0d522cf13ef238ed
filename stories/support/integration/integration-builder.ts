import { html, LitElement, type TemplateResult } from 'lit';
import '../../../src/elements/dropin/define.js';
import '../../../src/elements/session-summary/define.js';
import { LANGUAGES } from '../../../src/i18n/languages.js';
import { scenario } from '../story-gateway.js';
import { DEFAULTS, FRAMEWORKS, type Choices } from './choices.js';
import { highlight } from './highlight.js';
import { styles } from './integration-builder.styles.js';
import { writeIntegration } from './write-integration.js';

const languageName = new Intl.DisplayNames('en', { type: 'language' });

/** The choices with a closed list of values, and the values' names. */
const LISTS = {
  layout: ['Layout', { accordion: 'Accordion', tabs: 'Tabs', radios: 'Radio buttons' }],
  buttonType: [
    'Pay button',
    {
      payNow: 'Pay now',
      buyNow: 'Buy now',
      completeOrder: 'Complete order',
      submitOrder: 'Submit order',
      continue: 'Continue',
    },
  ],
  savedSources: ['Saved cards', { show: 'Show', manage: 'Show and manage', hide: 'Hide' }],
  locale: [
    'Language',
    {
      '': 'Same as the page',
      ...Object.fromEntries(LANGUAGES.map((code) => [code, languageName.of(code) ?? code])),
    },
  ],
} as const satisfies Partial<
  Record<keyof Choices, readonly [label: string, names: Readonly<Record<string, string>>]>
>;

const SWITCHES = {
  summary: 'Show order summary',
  orderButton: 'Show your own “Place order” button',
  saveAgreement: 'Offer to save the payment method',
  termsOfSale: 'Ask to accept the terms of sale',
} as const satisfies Partial<Record<keyof Choices, string>>;

/** The methods that shops hide most often. */
const METHODS = { payPal: 'PayPal', klarnaCredit: 'Klarna', wireTransfer: 'Bank transfer' };

/** Options, the code for them, and the resulting checkout. */
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
    this.said = copied ? 'Copied.' : 'The browser blocked copying. Select the code instead.';
  }

  protected override render(): TemplateResult {
    const { file, code } = writeIntegration(this.choices);
    return html`
      <form lang="en" dir="ltr" @submit=${(event: Event) => event.preventDefault()}>
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
          ${Object.entries(LISTS).map(([name, [label, names]]) => this.#renderList(name, label, names))}
          ${Object.entries(SWITCHES).map(([name, label]) =>
            this.#renderSwitch(label, this.choices[name as keyof typeof SWITCHES], (isOn) =>
              this.#choose({ [name]: isOn }),
            ),
          )}
        </fieldset>
        <fieldset>
          <legend>Hide payment methods</legend>
          ${Object.entries(METHODS).map(([type, name]) => this.#renderMethod(type, name))}
        </fieldset>
      </form>
      <section class="code" lang="en" dir="ltr">
        <header>
          <h2 id="file">${file}</h2>
          <span role="status">${this.said}</span>
          <button type="button" id="copy" @click=${() => void this.#copy()}>Copy code</button>
        </header>
        <pre tabindex="0" aria-labelledby="file" role="region"><code>${highlight(code)}</code></pre>
        <p>
          Replace the service address, the publishable key and the session id with yours.
          <a href="./?path=/docs/getting-started--docs" target="_top">Getting started</a> shows your
          server’s part.
        </p>
      </section>
      <div class="preview">${this.#renderPreview()}</div>
    `;
  }

  #renderList(
    name: string,
    label: string,
    names: Readonly<Record<string, string>>,
  ): TemplateResult {
    const chosen = this.choices[name as keyof typeof LISTS];
    return html`
      <label>
        ${label}
        <select
          name=${name}
          @change=${({ target }: Event) => this.#choose({ [name]: (target as HTMLSelectElement).value })}
        >
          ${Object.entries(names).map(
            ([value, shown]) =>
              html`<option value=${value} ?selected=${value === chosen}>${shown}</option>`,
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

  #renderMethod(type: string, name: string): TemplateResult {
    const { disabledMethods } = this.choices;
    return this.#renderSwitch(name, disabledMethods.includes(type), (isOn) =>
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
