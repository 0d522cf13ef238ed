import { disclosureOf } from '../../../domain/disclosure-of.js';
import type { Checkout } from '../../../domain/flow-state.js';
import { STORABLE } from '../../../payment-methods/paid-how.js';
import { names } from '../../../payment-methods/registry.js';
import type { DropinConfiguration } from '../configuration/dropin-configuration.js';
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
    'flow' | 'savesWithAgreement' | 'asksForTerms' | 'usage' | 'consents'
  >;
  readonly checkout: Checkout;
  readonly method: Storable | undefined;
}

type Storable = Pick<Row, 'type' | 'supportsStorage' | 'face' | 'mandate' | 'saved'>;

/** The consents under one method's form, in order. All are unchecked at first. */
export function consentsOf(question: ConsentQuestion): readonly AskedConsent[] {
  const { configuration, method } = question;
  const { flow, savesWithAgreement, asksForTerms, consents } = configuration;
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
  checkout.session.recurring || configuration.usage === 'subscription';

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
      const company = (configuration.consents?.companyName ?? '').replace(/\.$/, ''); // our sentence has its own full stop
      return words.text(`terms.${name}`, { company });
    }
  }
}
