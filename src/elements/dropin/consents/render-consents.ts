import { html, nothing, type TemplateResult } from 'lit';
import { disclosureOf } from '../../../domain/disclosure-of.js';
import type { Checkout } from '../../../domain/flow-state.js';
import { safeUrl } from '../../../domain/safe-url.js';
import type { ListedMethod } from '../../../payment-methods/registry.js';
import type { SubmitController } from '../submit/submit-controller.js';
import { consentOptionsOf, consentText, type AskedConsent, type Consent } from './consents.js';
import type { DropinConfiguration } from '../configuration/dropin-configuration.js';
import type { Words } from '../dropin-words.js';

export interface ConsentBoxes {
  readonly asked: readonly AskedConsent[];
  readonly submit: SubmitController | undefined;
  readonly method: ListedMethod;
  readonly checkout: Checkout;
  readonly configuration: DropinConfiguration;
  readonly words: Words;
}

/** Renders the consents before the pay button. */
export const renderConsents = (view: ConsentBoxes): TemplateResult =>
  html`${view.asked.map((consent) => renderBox(consent, view))}`;

function renderBox(consent: AskedConsent, view: ConsentBoxes): TemplateResult {
  const { name, required } = consent;
  const { submit, words } = view;
  const complaint = submit?.missing.has(name)
    ? words.text(name === 'save' ? 'save.required' : 'terms.required')
    : undefined;
  const firstMissing = view.asked.find((asked) => submit?.missing.has(asked.name));
  const link = linkOf(name, view);
  return html`
    <div class="check">
      <label>
        <input
          type="checkbox"
          data-consent=${name}
          id=${firstMissing === consent ? 'first-error' : nothing}
          ?required=${required}
          aria-invalid=${complaint ? 'true' : nothing}
          aria-describedby=${complaint ? `${name}-missing` : nothing}
          .checked=${submit?.agreed.has(name) ?? false}
          @change=${({ target }: Event) => submit?.agree(name, (target as HTMLInputElement).checked)}
        />
        <span>${consentText(consent, view, words)}</span>
      </label>
      ${
        link
          ? html`<a href=${link.href} target="_blank" rel="noopener"
              >${link.text}<span class="visually-hidden">
                (${words.text('link.newWindow')})</span
              ></a
            >`
          : nothing
      }
      ${complaint ? html`<p class="complaint" id="${name}-missing">${complaint}</p>` : nothing}
    </div>
  `;
}

function linkOf(name: Consent, { checkout, configuration, words }: ConsentBoxes) {
  const consents = consentOptionsOf(configuration);
  const terms = disclosureOf(checkout)?.entries.termsOfSale;
  const url =
    name === 'termsOfSale' ? terms?.url : name === 'save' ? undefined : consents?.[name]?.url;
  const href = safeUrl('link', url);
  return (
    href && { href, text: name === 'termsOfSale' && terms ? terms.text : words.text('terms.read') }
  );
}
