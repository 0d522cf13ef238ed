import type { Owner } from '../../../domain/address.js';
import type { Checkout } from '../../../domain/flow-state.js';
import type { Money } from '../../../domain/money.js';
import type { PaymentGateway } from '../../../gateway/payment-gateway.js';
import type { ProviderWindow } from '../../../session/provider-window.js';
import type { Submission } from '../../../session/submission.js';
import type { DropinConfiguration } from '../configuration/dropin-configuration.js';
import { redirectModeOf } from '../configuration/redirect-mode.js';
import { sourceOptionsOf } from '../configuration/source-options.js';
import { rowKey, type Row } from '../list/row.js';
import type { SourceMaker } from '../source-makers.js';

export interface SubmissionInput {
  readonly method: Row;
  readonly maker: Pick<SourceMaker, 'createSource'>;
  readonly session: Checkout['session'];
  readonly gateway: PaymentGateway;
  readonly configuration: DropinConfiguration;
  /** The exact text that the shopper agreed to, if the method is saved. */
  readonly mandate: string | undefined;
  /** The window for the provider's page; absent if it replaces this page. */
  readonly window?: ProviderWindow | undefined;
  /** The amount on the button, or in the wallet's sheet, at the press. */
  readonly shown: Money | undefined;
  /** The owner of the source, as far as the session does not have it. */
  readonly owner: Owner | undefined;
  /** The language in which the session is read (BCP 47). */
  readonly language: string;
  /** A key that changes with the shopper's edits. */
  readonly edits: string;
}

/** One press of the pay button, in the form that the payments of the session take. */
export function submissionFor(input: SubmissionInput): Submission {
  const { method, maker, session, gateway, configuration, mandate, edits, shown, language } = input;
  const hasSession = session.id !== undefined;
  const redirect = redirectModeOf(configuration, method.type);
  const { usage, refusal } = sourceOptionsOf(configuration);
  const shared = {
    ...(hasSession && { sessionId: session.id }),
    ...(usage && { usage }),
    ...(mandate !== undefined && {
      // A saved source needs a usage.
      usage: usage ?? (session.recurring ? ('subscription' as const) : ('convenience' as const)),
      futureUse: true,
      mandate: { terms: mandate },
    }),
  };
  return {
    methodType: method.type,
    redirectsAutomatically: redirect.automatic,
    window: input.window,
    shown: hasSession ? shown : undefined,
    fingerprint: `${rowKey(method)} ${edits}`,
    async createSource(idempotencyKey, signal, urls, precondition) {
      // A saved source has its own billing address.
      if (refusal && !method.saved) throw refusal;
      return maker.createSource({
        method,
        redirect,
        gateway,
        language,
        owner: input.owner,
        shared: { ...shared, ...(precondition && { precondition }) },
        urls,
        idempotencyKey,
        signal,
      });
    },
  };
}
