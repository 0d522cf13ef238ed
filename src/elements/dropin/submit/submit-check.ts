import type { ReactiveControllerHost } from 'lit';
import type { LiveState } from '../../../domain/flow-state.js';
import { inconsistencyOf } from '../../../domain/inconsistency.js';
import { PaymentError } from '../../../domain/payment-error.js';
import type { SubmitResult } from '../../../session/payments.js';
import type { ConsentState } from '../consents/consent-state.js';
import { rowKey, type Row } from '../list/row.js';
import type { SourceMaker } from '../source-makers.js';
import { PENDING_SOURCE, PLAIN_SOURCE } from './method-source.js';
import type { SubmitOptions } from './submit-context.js';
import { BeforeSubmitEvent } from './submit-events.js';

/** Decides whether a press may continue: asks the page, validates the row, and shows what is missing. */
export class SubmitCheck {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: SubmitOptions;
  readonly #consents: ConsentState;
  /** Whether `dr-before-submit` is being dispatched. Prevents an endless loop if a listener submits again. */
  isAsking = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    options: SubmitOptions,
    consents: ConsentState,
  ) {
    this.#host = host;
    this.#options = options;
    this.#consents = consents;
  }

  /** The source maker of a row: registered by its form, if it has one. */
  makerOf(row: Row): SourceMaker {
    const { saved, face } = row;
    const hasForm = saved || face.usesCardFields || face.hasInputs;
    return this.#options.makers.of(rowKey(row)) ?? (hasForm ? PENDING_SOURCE : PLAIN_SOURCE);
  }

  /** Whether the row, its checkboxes and the owner fields are complete. */
  isComplete(row: Row): boolean {
    const { owner } = this.#options.makers;
    const isKnown = owner?.isComplete(row) ?? true;
    return isKnown && this.makerOf(row).complete && this.#consents.isComplete(row);
  }

  /** @returns The result of a press that must not continue; `undefined` otherwise. */
  check(row: Row, { checkout }: LiveState): SubmitResult | undefined {
    const { words, focus } = this.#options;
    const valid = this.isComplete(row);
    this.isAsking = true;
    const goesOn = this.#host.dispatchEvent(new BeforeSubmitEvent(row.type, valid));
    this.isAsking = false;
    if (!goesOn) return { status: 'cancelled' };
    if (inconsistencyOf(checkout.session)) {
      focus?.announce(words.text('error.data-inconsistent'));
      return this.refuse(new PaymentError('data-inconsistent'), row);
    }
    return valid ? undefined : this.refuse(this.#reportValidity(row), row);
  }

  /** Reports the error to the page. @returns The result of the press. */
  refuse(error: PaymentError, row?: Row): SubmitResult {
    this.#options.events.reportError(error, row?.type);
    return { status: 'error', error };
  }

  #reportValidity(row: Row): PaymentError {
    const { focus, words, makers } = this.#options;
    const maker = this.makerOf(row);
    this.#consents.markMissing(row);
    makers.owner?.markMissing(row);
    this.#host.requestUpdate();
    if (maker.complete) {
      const lacking = makers.owner?.reportValidity(row);
      if (lacking) return lacking;
      focus?.focusFirstError();
      return new PaymentError('incomplete-details');
    }
    const { error, message } = maker.reportValidity();
    if (message) focus?.announce(words.text(message));
    return error;
  }
}
