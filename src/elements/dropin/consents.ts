import type { Disclosure } from '../../domain/compliance-text.js';
import type { ListedMethod } from '../../payment-methods/registry.js';
import type { DropinConfiguration } from './dropin-configuration.js';
import type { Consents } from './events.js';
import { sourceOptionsOf } from './source-options.js';
import type { Words } from './words.js';

/** A box the shopper may or must tick. `save` is the agreement that the method is kept (protocol 3.9). */
export type Consent = keyof Consents | 'save';

export interface AskedConsent {
  readonly name: Consent;
  readonly required: boolean;
}

/** The boxes under one method's form, in their order. All are off at first. */
export function consentsOf(
  configuration: DropinConfiguration,
  storable: boolean,
): readonly AskedConsent[] {
  const { flow, savesWithAgreement, asksForTerms } = configuration;
  const { consents } = sourceOptionsOf(configuration.input);
  return [
    ...(savesWithAgreement && storable
      ? [{ name: 'save', required: flow === 'managePaymentMethods' } as const]
      : []),
    ...(asksForTerms
      ? [
          { name: 'termsOfSale', required: true } as const,
          ...(consents?.eula ? [{ name: 'eula', required: true } as const] : []),
          ...(consents?.termsOfUse ? [{ name: 'termsOfUse', required: true } as const] : []),
        ]
      : []),
  ];
}

/** The words of the save agreement: the seller's own where there are some. They are sent along as they are shown. */
export const mandateOf = (
  { descriptor }: ListedMethod,
  disclosure: Disclosure | undefined,
  words: Words,
): string =>
  disclosure?.entries.saveCardMandate?.text ??
  words.text(descriptor.usesCardFields ? 'save.card' : 'save.method');
