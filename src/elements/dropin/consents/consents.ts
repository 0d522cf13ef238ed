import { disclosureOf } from '../../../domain/disclosure-of.js';
import { fieldsOf, present, textOf } from '../../../domain/json-reader.js';
import type { Checkout } from '../../../domain/flow-state.js';
import { STORABLE } from '../../../payment-methods/paid-how.js';
import { names } from '../../../payment-methods/registry.js';
import type { ConsentOptions, DropinConfiguration } from '../configuration/dropin-configuration.js';
import { usageOf } from '../configuration/source-options.js';
import type { Consents } from '../events.js';
import type { Row } from '../list/row.js';
import type { Words } from '../dropin-words.js';

/** A consent, required or optional. `save` is the agreement to save the method. */
export type Consent = keyof Consents | 'save';

export interface AskedConsent {
  readonly name: Consent;
  readonly required: boolean;
  /** Whether it includes saving the method: its text is then sent exactly as shown. */
  readonly keeps: boolean;
}

export interface ConsentQuestion {
  readonly configuration: Pick<
    DropinConfiguration,
    'flow' | 'savesWithAgreement' | 'asksForTerms' | 'given'
  >;
  readonly checkout: Checkout;
  readonly method: Storable | undefined;
}

type Storable = Pick<Row, 'type' | 'supportsStorage' | 'face' | 'mandate' | 'saved'>;

/** Parses the page's own documents to accept. Their addresses are checked when they are linked. */
export function consentOptionsOf({
  given,
}: Pick<DropinConfiguration, 'given'>): ConsentOptions | undefined {
  const consents = fieldsOf(given.options)['consents'];
  if (typeof consents !== 'object' || !consents) return undefined;
  const { companyName, eula, termsOfUse } = fieldsOf(consents);
  const documentOf = (document: unknown) =>
    document ? { url: textOf(fieldsOf(document)['url']) ?? '' } : undefined;
  return {
    companyName: textOf(companyName) ?? '',
    ...present({ eula: documentOf(eula), termsOfUse: documentOf(termsOfUse) }),
  };
}

/** The consents under one method's form, in order. All are unchecked at first. */
export function consentsOf(question: ConsentQuestion): readonly AskedConsent[] {
  const { configuration, method } = question;
  const { flow, savesWithAgreement, asksForTerms } = configuration;
  const consents = consentOptionsOf(configuration);
  const storable = method !== undefined && !method.saved && canBeKept(method);
  // A subscription always saves the method: one text covers renewal and saving.
  const keptByTerms = storable && asksForTerms && isRecurring(question);
  const must = (name: Consent, keeps = false) => ({ name, required: true, keeps });
  return [
    ...(savesWithAgreement && storable && !keptByTerms
      ? [{ name: 'save', required: flow === 'managePaymentMethods', keeps: true } as const]
      : []),
    ...(asksForTerms
      ? [
          must('termsOfSale', keptByTerms),
          ...(consents?.eula ? [must('eula')] : []),
          ...(consents?.termsOfUse ? [must('termsOfUse')] : []),
        ]
      : []),
  ];
}

/** Whether the method can be saved: the service's value, else the catalog's. */
export const canBeKept = ({ supportsStorage, type }: Storable): boolean =>
  supportsStorage ?? names(STORABLE, type);

/** Whether the cart contains a subscription, or the page's `usage` is one. */
const isRecurring = ({ configuration, checkout }: ConsentQuestion): boolean =>
  checkout.session.recurring || usageOf(configuration) === 'subscription';

/** The text beside a checkbox: the seller's own if there is one. */
export function consentText(
  { name, keeps }: Pick<AskedConsent, 'name' | 'keeps'>,
  question: ConsentQuestion,
  words: Words,
): string {
  const { configuration, checkout, method } = question;
  const entries = disclosureOf(checkout)?.entries;
  const ours = method?.face.usesCardFields ? 'save.card' : 'save.method';
  const mandate = (): string =>
    entries?.saveCardMandate?.text ?? method?.mandate ?? words.text(ours);
  switch (name) {
    case 'save':
      return mandate();
    case 'termsOfSale': {
      if (!isRecurring(question)) return words.text('terms.accept');
      const renewal = entries?.autorenewalPlanTerms?.text;
      return [words.text('terms.acceptSubscription'), renewal, keeps && mandate()]
        .filter(Boolean)
        .join(' ');
    }
    case 'eula':
    case 'termsOfUse': {
      const company = (consentOptionsOf(configuration)?.companyName ?? '').replace(/\.$/, ''); // our sentence has its own full stop
      return words.text(`terms.${name}`, { company });
    }
  }
}
