import { disclosureOf } from '../../../domain/disclosure-of.js';
import type { Checkout } from '../../../domain/flow-state.js';
import { STORABLE } from '../../../payment-methods/paid-how.js';
import { names } from '../../../payment-methods/registry.js';
import type { DropinConfiguration } from '../configuration/dropin-configuration.js';
import type { Consents } from '../events.js';
import type { Row } from '../list/row.js';
import type { Words } from '../dropin-words.js';

/** A box the shopper may or must tick. `save` is the agreement that the method is kept. */
export type Consent = keyof Consents | 'save';

export interface AskedConsent {
  readonly name: Consent;
  readonly required: boolean;
  /** A tick agrees to the method being saved: its words are sent along as they are shown. */
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

/** The boxes under one method's form, in their order. All are off at first. */
export function consentsOf(question: ConsentQuestion): readonly AskedConsent[] {
  const { configuration, method } = question;
  const { flow, savesWithAgreement, asksForTerms, consents } = configuration;
  const storable = method !== undefined && !method.saved && canBeKept(method);
  // What renews by itself is kept by its nature: the terms say so in one text.
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

/** The service's word, else ours. */
export const canBeKept = ({ supportsStorage, type }: Storable): boolean =>
  supportsStorage ?? names(STORABLE, type);

/** There is a subscription in the cart, or the page says that the method is for one. */
const isRecurring = ({ configuration, checkout }: ConsentQuestion): boolean =>
  checkout.session.recurring || configuration.usage === 'subscription';

/** What stands beside a box: the seller's own words where there are some. */
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
      const company = (configuration.consents?.companyName ?? '').replace(/\.$/, ''); // our sentence brings its own full stop
      return words.text(`terms.${name}`, { company });
    }
  }
}
