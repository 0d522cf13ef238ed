import type { AmountPrecondition } from '../../../domain/amount-precondition.js';
import type { Authentication } from '../../../domain/authentication.js';
import { isSameMoney, type Money } from '../../../domain/money.js';
import { PaymentError, toPaymentError } from '../../../domain/payment-error.js';
import type { PaymentSession } from '../../../domain/payment-session.js';
import type { PaymentSource } from '../../../domain/payment-source.js';
import { primaryShare } from '../../../domain/primary-share.js';
import type { SavedSource } from '../../../domain/saved-source.js';
import type { CardResult, CardSubmission } from '../../../fields/field-provider.js';
import type { PaymentGateway } from '../../../gateway/payment-gateway.js';
import { NO_SESSION } from '../../../session/no-session.js';
import type { Submission } from '../../../session/payments.js';
import type { ProviderWindow } from '../../../session/provider-window.js';
import type { DropinConfiguration } from '../configuration/dropin-configuration.js';
import type { FormInput } from './method-request.js';
import { rowKey, type Row } from '../list/row.js';
import { sourceOptionsOf } from '../configuration/source-options.js';

/** What the shopper agreed to, for one attempt. */
export interface Agreement {
  /** The exact text that was agreed to, where the method is to be saved. */
  readonly mandate?: string;
}

export interface SubmissionInput {
  readonly method: Row;
  readonly session: PaymentSession;
  readonly gateway: PaymentGateway;
  readonly configuration: DropinConfiguration;
  readonly agreement: Agreement;
  /** Makes the source in the card fields, for methods that use them. */
  readonly submitCard: (submission: CardSubmission, signal: AbortSignal) => Promise<CardResult>;
  /** Sends a saved card's security code from where it is typed; `undefined` where none is asked for. */
  readonly authenticateSaved: (
    sessionId: string,
    signal: AbortSignal,
  ) => Promise<Authentication | undefined>;
  /** What was entered in the method's own form, where it has one. */
  readonly form?: FormInput | undefined;
  /** Where the provider's page opens, if not in place of this one. */
  readonly window?: ProviderWindow | undefined;
  /** The amount on the button, or in the wallet's sheet, at the press. */
  readonly shown: Money | undefined;
  /** BCP 47, in which the session is read. */
  readonly language: string;
  /** Changes with the shopper's edits. */
  readonly edits: string;
}

/** How one press of the pay button makes a source: in the card's frame, or from the method's own details. */
export function submissionOf(input: SubmissionInput): Submission {
  const { method, session, configuration, agreement, edits, shown } = input;
  const hasSession = session.id !== NO_SESSION;
  const redirect = configuration.redirectOf(method.type);
  const { owner, usage, refusal } = sourceOptionsOf(configuration.input);
  const shared = {
    ...(hasSession && { sessionId: session.id }),
    ...(usage && { usage }),
    ...(agreement.mandate !== undefined && {
      // What is saved is for something (protocol 12.3, 48).
      usage: usage ?? (session.recurring ? ('subscription' as const) : ('convenience' as const)),
      futureUse: true,
      mandate: { terms: agreement.mandate },
    }),
  };
  return {
    methodType: method.type,
    redirectsAutomatically: redirect.automatic,
    window: input.window,
    shown: hasSession ? shown : undefined,
    fingerprint: `${rowKey(method)} ${edits}`,
    async createSource(idempotencyKey, signal, urls, precondition): Promise<PaymentSource> {
      if (method.saved) return savedSource(input, method.saved.source, precondition, signal);
      if (refusal) throw refusal;
      const condition = precondition && { precondition };
      if (method.face.usesCardFields) {
        const card = { ...shared, ...condition, ...(owner && { owner }), idempotencyKey };
        return cardSource(input, card, signal);
      }
      const { methodRequest } = await fetched(import('./method-request.js'));
      const parts = {
        method,
        configuration,
        shared: { ...shared, ...condition },
        input: input.form,
        urls,
      };
      const request = await fetched(methodRequest(parts));
      return input.gateway.createSource(request, { idempotencyKey, signal });
    },
  };
}

/** Code that cannot be fetched is as good as no network: nothing was sent. */
const fetched = <T>(code: Promise<T>): Promise<T> =>
  code.catch((cause: unknown) => {
    throw new PaymentError('offline', { cause });
  });

/**
 * The source is there; whether the issuer wants to see the shopper is asked next, of every saved one. Nothing is made, so
 * nobody but the session can say whether the amount still is what the shopper agreed to.
 */
async function savedSource(
  { authenticateSaved, gateway, session, language }: SubmissionInput,
  { id, clientSecret }: SavedSource,
  precondition: AmountPrecondition | undefined,
  signal: AbortSignal,
): Promise<PaymentSource> {
  if (precondition) {
    const now = await gateway.loadCheckout(session.id, { language, signal });
    const hasMoved = !isSameMoney(primaryShare(now.session), precondition.amount);
    if (hasMoved) throw new PaymentError('amount-changed');
  }
  const answer = await authenticateSaved(session.id, signal);
  if (answer?.status === 'failed') throw new PaymentError('authentication-failed');
  return gateway.retrieveSource({ id, clientSecret }, { signal });
}

async function cardSource(
  { submitCard, gateway }: SubmissionInput,
  submission: CardSubmission,
  signal: AbortSignal,
): Promise<PaymentSource> {
  const { sourceId, clientSecret } = await submitCard(submission, signal);
  try {
    return await gateway.retrieveSource({ id: sourceId, clientSecret }, { signal });
  } catch (reason) {
    // The source was made, and cannot be read just now: asking again with the same key finds it.
    const cause = toPaymentError(reason);
    throw cause.recoverable ? new PaymentError('outcome-unknown', { cause }) : cause;
  }
}
