import type { TemplateResult } from 'lit';
import type { Owner } from '../../domain/address.js';
import type { PaymentError } from '../../domain/payment-error.js';
import type { PaymentSource } from '../../domain/payment-source.js';
import type { PaymentGateway, SourceRequest } from '../../gateway/payment-gateway.js';
import type { ReturnUrls } from '../../payment-methods/method-descriptor.js';
import type { Register } from '../shared/form-registration.js';
import type { RedirectMode } from './configuration/redirect-mode.js';
import type { Row } from './list/row.js';

/** The request of one press of the pay button, for every kind of method. */
export interface SourceOrder {
  readonly method: Row;
  /** The redirect of the method, as the page had configured it at the press. */
  readonly redirect: RedirectMode;
  readonly gateway: PaymentGateway;
  /** The language in which the session is read (BCP 47). */
  readonly language: string;
  readonly owner: Owner | undefined;
  /** The part that is the same for all methods, except `owner`. */
  readonly shared: Pick<
    SourceRequest,
    'sessionId' | 'precondition' | 'usage' | 'futureUse' | 'mandate'
  >;
  readonly urls: ReturnUrls;
  readonly idempotencyKey: string;
  readonly signal: AbortSignal;
}

/** Why a row cannot be paid with yet. */
export interface Invalidity {
  readonly error: PaymentError;
  /** The key of a sentence for screen readers, for errors that move no focus. */
  readonly message?: 'loading' | `error.${PaymentError['code']}` | undefined;
}

/** Creates the source of a row: card fields, a saved source, the inputs of a method, a wallet's sheet. */
export interface SourceMaker {
  /** Whether all inputs of the row are filled in and valid by the checks of this page. */
  readonly complete: boolean;
  /** Settles when `complete` reflects the current content of a frame. Never rejects. */
  flush?(): Promise<void>;
  /** Shows the missing or invalid inputs, and moves focus to the first. */
  reportValidity(): Invalidity;
  /** Clears the input. */
  clear(): void;
  /** Rejects with a `PaymentError`, or with the gateway's own error. */
  createSource(order: SourceOrder): Promise<PaymentSource>;
}

/** The fields for missing data of the payer, in the open row. */
export interface OwnerFields {
  /** Whether the owner is complete for the source of a row. */
  isComplete(row: Row): boolean;
  /** The owner with the entered values; `undefined` if there are no fields. */
  complete(row: Row, owner: Owner | undefined): Owner | undefined;
  /** Shows the error under each field that is missing or invalid. */
  markMissing(row: Row): void;
  /** As `markMissing`, and moves focus to the first of them. @returns The error of the press; `undefined` if all are complete. */
  reportValidity(row: Row): PaymentError | undefined;
  /** Clears the fields. */
  clear(): void;
  /** @param onEnter Called when the shopper presses Enter in a field. */
  render(row: Row, onEnter: () => void): TemplateResult | undefined;
}

/** The source makers of the rows whose forms are rendered, by row key. */
export class SourceMakers {
  /** Once their code is loaded. */
  owner?: OwnerFields;
  readonly #makers = new Map<string, SourceMaker>();

  /**
   * For `register` of the form of a row: its maker is registered as long as the form is rendered.
   * @param make Creates the source maker of the form.
   */
  register<Form>(key: string, make: (form: Form) => SourceMaker): Register<Form> {
    return (form) => {
      const maker = make(form);
      this.#makers.set(key, maker);
      return () => {
        if (this.#makers.get(key) === maker) this.#makers.delete(key); // else another form has replaced it
      };
    };
  }

  of(key: string): SourceMaker | undefined {
    return this.#makers.get(key);
  }

  /** Clears the input of every row. */
  clear(): void {
    for (const maker of this.#makers.values()) maker.clear();
    this.owner?.clear();
  }
}
