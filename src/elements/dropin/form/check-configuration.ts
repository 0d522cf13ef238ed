import { warnOnce } from '../../../dom/warn-once.js';
import { fieldsOf } from '../../../domain/json-reader.js';
import { BUTTONS, FLOWS, LAYOUTS, SAVED, USAGES } from '../configuration/dropin-configuration.js';
import type { DropinInput } from '../configuration/dropin-configuration.js';

/** By the name of each object: the keys it may have. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  options: [
    ...['flow', 'showSavePaymentAgreement', 'showComplianceSection', 'showTermsOfSaleDisclosure'],
    ...['usage', 'button', 'redirect', 'consents', 'expandFirstPaymentMethod', 'savedSources'],
  ],
  button: ['type', 'buttonText'],
  redirect: ['disableAutomaticRedirects', 'returnUrl', 'cancelUrl', 'returnHosts', 'popup'],
  consents: ['companyName', 'eula', 'termsOfUse'],
};

/** Seen in pages of DigitalRiver.js, without any effect there. */
const KNOWN_IDLE: readonly string[] = ['showConsents', 'type', 'showTermsofSaleDisclosure'];

/**
 * Tells the console of values and keys that are not among those that are allowed, which the drop-in treats as absent:
 * `DR-ELM-011` and `DR-ELM-012`, each with what is allowed.
 */
export function checkConfiguration(input: DropinInput & { readonly layout: string }): void {
  const options = fieldsOf(input.options);
  const button = fieldsOf(options['button']);
  checkValue('flow', FLOWS, input.flow, options['flow']);
  checkValue('layout', LAYOUTS, input.layout);
  checkValue('usage', USAGES, input.usage, options['usage']);
  checkValue('button-type', BUTTONS, input.buttonType, button['type']);
  checkValue('saved-sources', SAVED, input.savedSources, options['savedSources']);
  checkKeys('options', options, KNOWN_IDLE);
  for (const name of ['button', 'redirect', 'consents']) checkKeys(name, fieldsOf(options[name]));
}

function checkValue(name: string, allowed: readonly string[], ...given: readonly unknown[]): void {
  for (const value of given) {
    if (value === undefined || value === null || value === '') continue;
    if (allowed.some((one) => one === value)) continue;
    const shown = typeof value === 'string' ? value.slice(0, 40) : typeof value;
    warnOnce('DR-ELM-011', `${name}="${shown}" is not one of ${allowed.join(', ')}`);
  }
}

function checkKeys(name: string, given: object, idle: readonly string[] = []): void {
  const allowed = KEYS[name] ?? [];
  for (const key of Object.keys(given)) {
    if (allowed.includes(key) || idle.includes(key)) continue;
    warnOnce('DR-ELM-012', `${name}.${key.slice(0, 40)} is not one of ${allowed.join(', ')}`);
  }
}
