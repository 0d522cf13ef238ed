import { warnOnce } from '../../../dom/warn-once.js';
import { fieldsOf } from '../../../domain/json-reader.js';
import { FLOWS, SAVED } from '../configuration/dropin-configuration.js';
import type { DropinInput, DropinLayout } from '../configuration/dropin-configuration.js';
import { BUTTONS } from '../configuration/pay-button.js';
import { USAGES } from '../configuration/source-options.js';
import type { DropinCallbacks } from '../page-events.js';

const LAYOUTS: readonly DropinLayout[] = ['accordion', 'tabs', 'radios'];

/** The allowed keys of each object, by its name. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  options: [
    ...['flow', 'showSavePaymentAgreement', 'showComplianceSection', 'showTermsOfSaleDisclosure'],
    ...['usage', 'button', 'redirect', 'consents', 'expandFirstPaymentMethod', 'savedSources'],
  ],
  button: ['type', 'buttonText'],
  redirect: ['disableAutomaticRedirects', 'returnUrl', 'cancelUrl', 'returnHosts', 'popup'],
  consents: ['companyName', 'eula', 'termsOfUse'],
};

/** Keys that pages of DigitalRiver.js use without any effect. */
const KNOWN_IDLE: readonly string[] = ['showConsents', 'type', 'showTermsofSaleDisclosure'];

/** Callbacks in JSX that React does not pass to the element: React 18 all of them, 19 those with a React event of that name. */
const CALLBACKS = ['onReady', 'onSuccess', 'onError', 'onCancel'] as const;

/**
 * Warns about callbacks in JSX that never reach the element: `DR-ELM-015`. React stores the JSX props beside the
 * node, under an internal name; if that name differs, there is no warning.
 */
function checkReactCallbacks(host: DropinCallbacks): void {
  const name = Object.keys(host).find((key) => key.startsWith('__reactProps$'));
  if (!name) return;
  const given = fieldsOf(Reflect.get(host, name));
  for (const callback of CALLBACKS)
    if (typeof given[callback] === 'function' && !host[callback]) warnOnce('DR-ELM-015', callback);
}

/**
 * Warns about values and keys that are not allowed, which the drop-in ignores: `DR-ELM-011` and `DR-ELM-012`, each with
 * the allowed ones.
 */
export function checkConfiguration(
  input: DropinInput & DropinCallbacks & { readonly layout: string },
): void {
  checkReactCallbacks(input);
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
