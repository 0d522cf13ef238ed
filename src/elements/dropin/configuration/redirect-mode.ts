import { fieldsOf, MAX_URL, present, textOf } from '../../../domain/json-reader.js';
import { textsOf, type DropinConfiguration, type RedirectOptions } from './dropin-configuration.js';

/** The page's return addresses for providers, unchecked. */
export interface ReturnAddresses {
  readonly returnUrl?: string;
  readonly cancelUrl?: string;
}

/** The redirect of one method: by the kit, or by the page after the order. */
export type RedirectMode =
  | {
      readonly automatic: true;
      /** Whether it opens in a new window, if the browser allows one. */
      readonly popup: boolean;
    }
  | {
      readonly automatic: false;
      /** The addresses of the attributes, which injected markup can set too. */
      readonly attributes: ReturnAddresses;
      /** The addresses of `options.redirect`, which only a script can set. */
      readonly options: ReturnAddresses;
      /** The hosts or origins that the attributes may name besides this site. */
      readonly hosts: readonly string[];
    };

/** Parses the page's settings for the redirect of one method type. */
export function redirectModeOf(
  { given }: Pick<DropinConfiguration, 'given'>,
  type: string,
): RedirectMode {
  const redirect = fieldsOf(fieldsOf(given.options)['redirect']) as RedirectOptions; // each member is checked below
  const isOff = given.disableAutomaticRedirects || redirect.disableAutomaticRedirects === true;
  const method = fieldsOf(fieldsOf(given.paymentMethodConfiguration)[type]);
  const own = method['disableAutomaticRedirects'];
  if (!(typeof own === 'boolean' ? own : isOff)) {
    return { automatic: true, popup: redirect.popup === true };
  }
  return {
    automatic: false,
    attributes: addressesOf(given),
    options: addressesOf(redirect),
    hosts: textsOf(redirect.returnHosts),
  };
}

const addressesOf = ({
  returnUrl,
  cancelUrl,
}: {
  readonly returnUrl?: unknown;
  readonly cancelUrl?: unknown;
}): ReturnAddresses =>
  present({ returnUrl: textOf(returnUrl, MAX_URL), cancelUrl: textOf(cancelUrl, MAX_URL) });
