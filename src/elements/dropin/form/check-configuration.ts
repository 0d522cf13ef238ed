import { warnOnce } from '../../../dom/warn-once.js';
import { fieldsOf } from '../../../domain/json-reader.js';
import { BUTTONS, FLOWS, SAVED, USAGES } from '../configuration/dropin-configuration.js';
import type { DropinInput, DropinLayout } from '../configuration/dropin-configuration.js';
import type { DropinCallbacks } from '../page-events.js';

const LAYOUTS: readonly DropinLayout[] = ['accordion', 'tabs', 'radios'];

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

/** Callbacks that React keeps to itself where the tag stands in JSX: 18 all of them, 19 those it has events of its own for. */
const CALLBACKS = ['onReady', 'onSuccess', 'onError', 'onCancel'] as const;

/**
 * Tells the console of callbacks in JSX that never arrive at the element: `DR-ELM-015`. React keeps what JSX says beside the
 * node, under a name of its own; where that is another one, nothing is said.
 */
function checkReactCallbacks(host: DropinCallbacks): void {
  const name = Object.keys(host).find((key) => key.startsWith('__reactProps$'));
  if (!name) return;
  const given = fieldsOf(Reflect.get(host, name));
  for (const callback of CALLBACKS)
    if (typeof given[callback] === 'function' && !host[callback]) warnOnce('DR-ELM-015', callback);
}

/**
 * Tells the console of values and keys that are not among those that are allowed, which the drop-in treats as absent:
 * `DR-ELM-011` and `DR-ELM-012`, each with what is allowed.
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
