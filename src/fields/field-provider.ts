import type { PaymentError } from '../domain/payment-error.js';
import type { Owner } from '../domain/address.js';
import type { SourceUsage } from '../domain/payment-source.js';

export type CardFieldName = 'number' | 'expiration' | 'securityCode';

/** What the page may know of one field: never its value, length or caret. */
export interface FieldState {
  readonly empty: boolean;
  readonly valid: boolean;
  readonly focused: boolean;
  /** A code of protocol 7.2 (`incomplete_card_number`), once there is something to complain about. */
  readonly errorCode?: string;
}

export interface CardFieldsState {
  readonly fields: Readonly<Record<CardFieldName, FieldState>>;
  readonly complete: boolean;
  /** Brand key (`visa`), `unknown` before it can be told. */
  readonly brand: string;
}

/** What rides along with the card when the frame makes the source. The amount is not a parameter: the service knows it. */
export interface CardSubmission {
  readonly idempotencyKey: string;
  readonly sessionId?: string;
  readonly owner?: Owner;
  readonly usage?: SourceUsage;
  readonly futureUse?: boolean;
  readonly mandate?: { readonly terms: string };
}

/** All that comes back: enough to ask the service for the source, nothing of the card. */
export interface CardResult {
  readonly sourceId: string;
  readonly clientSecret: string;
}

export interface CardFieldsOptions {
  /** What assistive technology calls the frame around the fields: `Card details`. Unique on the page. */
  readonly title: string;
  /** BCP 47, for labels and errors inside the fields. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /**
   * The look of the fields: `text muted surface border accent danger ring` (colours), `fontFamily fontSize radius
   * colorScheme` (`light`, `dark`). Plain values as `getComputedStyle` gives them, no `var()`; other names are ignored.
   */
  readonly style: Readonly<Record<string, string>>;
  readonly placeholders?: Readonly<Partial<Record<CardFieldName, string>>>;
  /** Hides number and security code once valid (protocol 3.5). Left out, the security code alone is hidden; `false`, nothing. */
  readonly mask?: boolean;
}

/** One mounted set of card fields. */
export interface CardFields {
  /** Settles when the fields can be typed in; rejects with `frame-unavailable` and the like. Never after `destroy`. */
  readonly ready: Promise<void>;
  readonly state: CardFieldsState;
  update(options: Partial<CardFieldsOptions>): void;
  /** Moves focus to a field, or to the first that has an error. */
  focus(target: CardFieldName | 'first-invalid'): void;
  clear(): void;
  /** Shows what is missing or wrong, in the fields. */
  validate(): void;
  /** Makes the source where the card is typed. Rejects with a `PaymentError`; `outcome-unknown` when nobody can tell. */
  submit(submission: CardSubmission, signal: AbortSignal): Promise<CardResult>;
  destroy(): void;
}

export interface CardFieldsListener {
  onState(state: CardFieldsState): void;
  /** The shopper pressed Enter inside a field. */
  onEnter(): void;
  /** The fields lost what was typed (reload, navigation); they are being set up again. */
  onReset(): void;
  onError(error: PaymentError): void;
}

/** The port to whoever hosts card fields. */
export interface FieldProvider {
  /** Mounts card fields into `container`, which is empty and stays where it is. */
  mountCard(
    container: HTMLElement,
    options: CardFieldsOptions,
    listener: CardFieldsListener,
  ): CardFields;
  /** Starts what can be started before the shopper opens the card method (architecture, decision 16). */
  prepare?(): void;
}
