import { safeDocument } from '../dom/safe-document.js';
import type { PaymentError } from '../domain/payment-error.js';
import type { LazyModule } from '../lazy/lazy-module.js';
import type { DrDropin } from '../elements/dropin/dropin.js';
import type { PaymentErrorEvent } from '../elements/shared/session-events.js';
import { mountInto, findContainer } from './containers.js';
import type { Connection, DropinPart } from './environment.js';
import { failure, noNetwork } from './failures.js';
import type { Dropin, DropinConfiguration, DropinSubmitResult } from './types/dropin-options.js';
import type { DrError } from './types/errors.js';
import { checkDropin } from './check-dropin.js';
import { warnOnce } from '../dom/warn-once.js';

/**
 * An id that no session has, for pages that give none. The session is refused at once and the error reported, whereas the
 * kit's elements would wait for an id.
 */
const NO_SESSION_ID = '?';

/**
 * Creates Drop-in's instance: a `<dr-dropin>` that exists at once and is upgraded when its code has loaded. A page may empty
 * the container at any time: a removed drop-in never appears again.
 */
export function createDropin(
  connection: Connection,
  given: DropinConfiguration,
  code: LazyModule<DropinPart>,
): Dropin {
  let configuration = { ...given };
  let element: DrDropin | undefined;
  let isGone = false;
  /** The argument of `onError` for each error, which `submit` returns as well. */
  const reportedErrors = new WeakMap<PaymentError, DrError>();
  checkDropin(configuration);

  /** Sets attributes and properties. Lit takes over values that were set before the upgrade. */
  const applyOptions = (dropin: DrDropin): void => {
    const { sessionId, options, billingAddress, paymentMethodConfiguration } = configuration;
    const { onReady, onSuccess, onCancel } = configuration;
    const manages = options?.flow === 'managePaymentMethods';
    Object.assign(dropin, {
      sessionId: manages ? undefined : sessionId || NO_SESSION_ID,
      locale: connection.locale,
      options,
      billingAddress,
      paymentMethodConfiguration,
      onReady,
      onSuccess,
      onCancel,
    });
  };

  /** Calls `onError` with the error in the contract's form. */
  const report = (there: DropinPart, { error, detail }: PaymentErrorEvent): void => {
    const drError = there.contractError(error, detail.errors);
    reportedErrors.set(error, drError);
    configuration.onError?.({ ...detail, ...drError });
  };

  /** Reports the end of the session by `onError`, since pages of DigitalRiver.js do not listen to the kit's own event. */
  const reportEnd = async (there: DropinPart, dropin: DrDropin): Promise<void> => {
    const drError = await there.sessionOver(dropin, connection.locale);
    if (dropin === element) configuration.onError?.(drError);
  };

  const create = (): DrDropin => {
    // The class is still loading; until then this is a plain element with the properties of a drop-in.
    const dropin = safeDocument.createElement('dr-dropin');
    applyOptions(dropin);
    element = dropin;
    const unsubscribe = code.subscribe(() => {
      if (dropin !== element)
        unsubscribe(); // destroyed meanwhile
      else if (code.status === 'error') reportLoss();
    });
    code.whenReady((there) => {
      unsubscribe();
      dropin.addEventListener('dr-error', (event) => report(there, event));
      dropin.addEventListener('dr-session-expired', () => void reportEnd(there, dropin));
      dropin.gateway = there.createGateway(connection);
    });
    load();
    return dropin;
  };

  const load = (): void => void code.load().catch(() => undefined);

  /** Reports that the drop-in's code could not be loaded. The drop-in appears as soon as it can be. */
  const reportLoss = (): void => {
    const { type, errors } = noNetwork();
    configuration.onError?.({ type, errors });
  };

  const use = (): boolean => {
    if (isGone) warnOnce('DR-DRJ-006', 'a drop-in was used after destroy()');
    return !isGone;
  };

  return {
    mount(place) {
      const container = use() && findContainer(place);
      if (!container) return;
      mountInto(container, element ?? create());
    },
    unmount() {
      element?.remove();
    },
    destroy() {
      element?.remove();
      element = undefined;
      isGone = true;
    },
    update(changes) {
      if (!use()) return;
      configuration = { ...configuration, ...changes };
      checkDropin(configuration);
      if (element) applyOptions(element);
    },
    async refresh() {
      if (element) load();
      await element?.refresh?.();
    },
    async submit(): Promise<DropinSubmitResult> {
      const part = code.module;
      if (!part || !element?.submit) {
        const error = failure('conflict', 'not_mounted', 'The drop-in is not on the page yet.');
        return { status: 'error', error };
      }
      const result = await element.submit();
      if (result.status === 'error') {
        const { error } = result;
        const drError = reportedErrors.get(error) ?? part.contractError(error, error.details);
        return { status: 'error', error: drError };
      }
      // the service's own object, as `onSuccess` gets it
      return result.status === 'success'
        ? { status: 'success', source: result.source.raw as never }
        : result;
    },
  };
}
