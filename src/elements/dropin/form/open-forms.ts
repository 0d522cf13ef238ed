import type { PaymentError, ServiceErrorDetail } from '../../../domain/payment-error.js';
import type { DrCardForm } from '../../card-form/card-form.js';
import type { FormInput } from '../submit/method-request.js';
import type { Row } from '../list/row.js';

/** What stands in an open row, as far as paying needs to know. */
export interface OpenForm {
  readonly complete: boolean;
  readonly problems: readonly ServiceErrorDetail[];
  readonly error?: PaymentError | undefined;
  complain(): unknown;
}

/** The forms in the open row. */
export class OpenForms {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  get card(): DrCardForm | null {
    return this.#find<DrCardForm>('dr-card-form');
  }

  get savedSource(): HTMLElementTagNameMap['dr-saved-source'] | null {
    return this.#find('dr-saved-source');
  }

  /** Nothing is missing. A form that is still to come is not complete. */
  isComplete(row: Row): boolean {
    const form = this.of(row);
    return (
      (!row.face.usesCardFields || this.card?.complete === true) &&
      (form === undefined || form?.complete === true)
    );
  }

  /**
   * What is typed in a frame is told with a pause: settles when the frame of the row has told all. `undefined` where all is
   * known to be there, or nothing is typed in a frame.
   */
  flush({ saved, face }: Row): Promise<void> | undefined {
    const form = saved ? this.savedSource : face.usesCardFields ? this.card : null;
    return form?.complete === false ? form.flush() : undefined;
  }

  /** Where something is entered beside the card: `null` while it is still to come, `undefined` where nothing is. */
  of({ saved, face }: Row): OpenForm | null | undefined {
    if (saved) return this.savedSource;
    return face.hasInputs ? this.#method : undefined;
  }

  inputOf({ face }: Row): FormInput | undefined {
    const form = face.hasInputs ? this.#method : null;
    return form ? { entered: form.entered, terms: form.terms } : undefined;
  }

  get #method(): HTMLElementTagNameMap['dr-method-form'] | null {
    return this.#find('dr-method-form');
  }

  #find<Form extends Element>(tag: string): Form | null {
    return this.#host.shadowRoot?.querySelector<Form>(`.open ${tag}`) ?? null;
  }
}
