import { warn, warnOnce } from '../../../dom/warn-once.js';
import { isOfOwner } from '../../../domain/address.js';
import { PaymentError } from '../../../domain/payment-error.js';
import type { PaymentSource } from '../../../domain/payment-source.js';
import type { PaymentStep } from '../../../session/payments.js';
import { canBeKept, type AskedConsent, type Consent } from '../consents/consents.js';
import type { ConsentState } from '../consents/consent-state.js';
import type { Consents, SuccessDetail } from '../events.js';
import type { Row } from '../list/row.js';
import type { DropinCallbacks } from '../page-events.js';
import type { ChallengeHost } from './challenge-host.js';
import { CancelEvent, SuccessEvent } from './submit-events.js';
import type { SubmitOptions } from './submit-context.js';

export interface PresenterOptions extends SubmitOptions {
  readonly page: HTMLElement & DropinCallbacks;
  readonly consents: ConsentState;
  readonly challenges: ChallengeHost;
  readonly hasSession: boolean;
}

/** Shows the steps of a payment to the shopper, and reports them to the page. */
export class PaymentPresenter {
  readonly #options: PresenterOptions;
  /** The method whose own button was pressed last. */
  walletRow: Row | undefined;
  /** The source that was just saved without a session. */
  saved: PaymentSource | undefined;

  constructor(options: PresenterOptions) {
    this.#options = options;
  }

  readonly onStep = (step: PaymentStep): void => {
    const { current, show, focus, words, events, challenges } = this.#options;
    switch (step.type) {
      case 'creating':
        return focus?.announce(this.#busyText);
      case 'created':
        return focus?.retract(this.#busyText);
      case 'saved':
        this.saved = step.source;
        return;
      case 'challenge':
        // Announced, since nothing is visible until the bank needs the shopper.
        focus?.announce(words.text('busy.authenticating'));
        return challenges.show(step.challenge);
      case 'challenge-over':
        return challenges.close(step.challenge);
      case 'success':
        return step.waitFor(this.#handOver(step.source));
      case 'cancel': {
        // The row of a saved source stays open.
        const isOpen = current().method?.type === step.methodType;
        show(new PaymentError('cancelled'), isOpen ? undefined : step.methodType);
        return this.dispatchCancel(step.methodType);
      }
      case 'failure':
        nameMissing(step.error);
        focus?.focusNotice();
        return events.reportError(step.error, step.methodType);
    }
  };

  /** Reports to the page, which may have placed an order, that the shopper has canceled this method. */
  dispatchCancel(methodType: string): void {
    const { events, page } = this.#options;
    const event = new CancelEvent({ paymentMethod: methodType });
    events.dispatch(event, () => page.onCancel?.(event.detail));
  }

  get #busyText(): string {
    const { words } = this.#options;
    return `${words.text('button.busy')} ${words.text('dropin.doNotClose')}`;
  }

  #handOver(source: PaymentSource): Promise<boolean> {
    const { page, consents, hasSession } = this.#options;
    const method = this.#rowOf(source);
    const detail = successDetail(source, method, consents.of(method), consents.agreed);
    const { raw, id, type } = source; // a service may spell `id` and `type` differently in `raw`
    return handOver(page, { source: { ...raw, id, type }, ...detail }, hasSession);
  }

  #rowOf({ type }: PaymentSource): Row | undefined {
    const { method: open, methods } = this.#options.current();
    if (open?.type === type) return open;
    const row = methods.find((listed) => listed.type === type && !listed.saved);
    return row ?? [this.walletRow].find((wallet) => wallet?.type === type);
  }
}

/**
 * Reports a source to the page, and waits for the promises that the page passes to `waitUntil` or returns from `onSuccess`. A
 * mistake of the page causes a warning, not a failed payment: the session then tells whether the source was attached.
 *
 * - `DR-ELM-006` no listener has called `waitUntil` with the promise of the attachment. Not for a page that sets `onSuccess`:
 *   Drop-in's callbacks have no equivalent. Not without a session either: saving a method attaches nothing
 * - `DR-ELM-007` `onSuccess` has thrown
 *
 * @returns Whether the page has passed a promise of the attachment. Rejects if that promise rejects.
 */
async function handOver(
  page: HTMLElement & Pick<DropinCallbacks, 'onSuccess'>,
  detail: SuccessDetail,
  hasSession: boolean,
): Promise<boolean> {
  const event = new SuccessEvent(detail);
  page.dispatchEvent(event);
  try {
    const answer = page.onSuccess?.(detail);
    if (isPromise(answer)) event.waitUntil(answer);
  } catch (reason) {
    reportError(reason);
    warn('DR-ELM-007', 'onSuccess');
  }
  await event.settle(!page.onSuccess && hasSession ? 'DR-ELM-006' : undefined);
  return event.answered;
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value;

/**
 * The members of `dr-success` beside the source.
 * @param boxes The consents that were shown to the shopper.
 */
function successDetail(
  { reusable }: PaymentSource,
  method: Row | undefined,
  boxes: readonly AskedConsent[],
  agreed: ReadonlySet<Consent>,
): Omit<SuccessDetail, 'source'> {
  const supportsStorage = method && canBeKept(method);
  // A required box is ticked: otherwise no source would have been created.
  const asked = boxes.map(({ name }) => name);
  const consents: Consents = {
    termsOfSale: asked.includes('termsOfSale'),
    eula: asked.includes('eula'),
    termsOfUse: asked.includes('termsOfUse'),
  };
  return {
    // A reusable source has been saved before.
    readyForStorage:
      !reusable &&
      boxes.some(({ name, keeps, required }) => keeps && (required || agreed.has(name))),
    ...(supportsStorage !== undefined && { supportsStorage }),
    ...(consents.termsOfSale && { consents }),
  };
}

/** `DR-ELM-013`: the page has not set the owner of the source. */
function nameMissing({ code, details }: PaymentError): void {
  const { parameter = '' } = details[0] ?? {};
  if (code === 'invalid-configuration' && isOfOwner(parameter)) warnOnce('DR-ELM-013', parameter);
}
