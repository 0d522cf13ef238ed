import type { AmountPrecondition } from '../domain/amount-precondition.js';
import type { Authentication } from '../domain/authentication.js';
import type { PaymentError } from '../domain/payment-error.js';
import type { Owner } from '../domain/address.js';
import type { SourceUsage } from '../domain/payment-source.js';

export type CardFieldName = 'number' | 'expiration' | 'securityCode';

/** The state of one field as reported to the page: never its value, length or caret position. */
export interface FieldState {
  readonly empty: boolean;
  readonly valid: boolean;
  /** Whether further input can make the value valid. */
  readonly potentiallyValid?: boolean;
  readonly focused: boolean;
  /** Whether the browser filled in the value. */
  readonly autofilled?: boolean;
  /** The code of the visible error: `incomplete_card_number`. */
  readonly errorCode?: string;
}

/** The state of an untouched field. */
export const UNTOUCHED_FIELD: FieldState = { empty: true, valid: false, focused: false };

/** The state of a field in a separate frame, as reported to the page. */
export interface SingleFieldState extends FieldState {
  /** The brand key (`visa`) by the number in this field or in a field of the same card; `unknown` until it is recognized. */
  readonly brand: string;
  /** Whether the value has changed, as in `CardFieldsState`. */
  readonly edited?: boolean;
}

export interface CardFieldsState {
  readonly fields: Readonly<Record<CardFieldName, FieldState>>;
  readonly complete: boolean;
  /**
   * Whether a value has changed since the last `submit`, or since the fields were mounted or cleared. Leaving a field or
   * showing its error is not a change. Only the first change is reported, so that a page cannot count keystrokes. Absent if
   * the provider does not report it.
   */
  readonly edited?: boolean;
  /** The brand key (`visa`); `unknown` until it is recognized. For a co-branded card, the shopper's choice. */
  readonly brand: string;
  /** All brand keys of a co-branded card, between which the shopper chooses in the frame. */
  readonly brands?: readonly string[];
}

/** The state of an untouched card. */
export const UNTOUCHED_CARD: CardFieldsState = {
  fields: {
    number: UNTOUCHED_FIELD,
    expiration: UNTOUCHED_FIELD,
    securityCode: UNTOUCHED_FIELD,
  },
  complete: false,
  edited: false,
  brand: 'unknown',
};

/**
 * The data that the frame sends with the card to create the source. The amount to charge is not a parameter: the service
 * determines it. The amount that the shopper agreed to is a precondition.
 */
export interface CardSubmission {
  readonly idempotencyKey: string;
  readonly sessionId?: string;
  readonly precondition?: AmountPrecondition;
  readonly owner?: Owner;
  readonly usage?: SourceUsage;
  readonly futureUse?: boolean;
  readonly mandate?: { readonly terms: string };
}

/** The frame's result: enough to read the source from the service, without card data. */
export interface CardResult {
  readonly sourceId: string;
  readonly clientSecret: string;
}

/** A source that requires strong customer authentication. */
export interface SourceAuthentication {
  /** The id of the session. Absent for a source that was created without a session. */
  readonly sessionId?: string;
  readonly sourceId: string;
  /** The secret that gives access to the source. It is passed to the frame and to the service and is not stored. */
  readonly clientSecret: string;
}

/** An update of a saved card: a new expiry date and, if given, a new owner. */
export interface SourceRenewal extends CardResult {
  readonly owner?: Owner;
}

/** The texts and the style of a frame. */
export interface FrameLook {
  /** The accessible name of the frame around the fields: `Card details`. Unique on the page. */
  readonly title: string;
  /** The language of labels and errors in the frame, a BCP 47 tag. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /**
   * The style of the fields: `text muted surface border accent danger ring` (colors), `fontFamily fontSize radius
   * colorScheme` (`light`, `dark`). Plain values as returned by `getComputedStyle`, no `var()`; other names are ignored.
   */
  readonly style: Readonly<Record<string, string>>;
}

export interface CardFieldsOptions extends FrameLook {
  /** The style of each field by state, in addition to `style`. */
  readonly styles?: FieldStyles;
  readonly placeholders?: Readonly<Partial<Record<CardFieldName, string>>>;
  /** `true` hides number and security code once valid, `false` hides nothing. By default only the security code is hidden. */
  readonly mask?: boolean;
}

export interface SecurityCodeOptions extends FrameLook {
  /**
   * The brand of the card, in the source's spelling (`Visa`, `American Express`) or as a key of the kit (`amex`). It determines
   * the length of the code: four digits for American Express, three for all others.
   */
  readonly brand?: string;
  /** The placeholder of the field, instead of the kit's own. */
  readonly placeholder?: string;
  /** Whether the code is hidden once it is valid and the field has lost focus. `false` shows it. */
  readonly mask?: boolean;
  /** The style of the field by state, in addition to `style`. */
  readonly styles?: FieldStyles;
}

/** A frame with one field. */
export interface SingleField {
  /** Settles when the field can be typed in; rejects with `frame-unavailable` and the like. Never after `destroy`. */
  readonly ready: Promise<void>;
  readonly state: SingleFieldState;
  focus(): void;
  blur(): void;
  clear(): void;
  /** Shows the field's error in the frame. */
  validate(): void;
  /**
   * Resolves when `state` is up to date: a frame reports it with a delay. Never rejects. Call it before you report the field
   * as missing. Absent if `state` is always up to date.
   */
  flush?(): Promise<void>;
  destroy(): void;
}

/**
 * The security code field of a saved card, with its label and its errors, in a separate frame.
 *
 * ```ts
 * const code = provider.mountSecurityCode?.(box, { title, locale, direction, style, brand: 'Visa' }, listener);
 * await code.ready;
 * const { status } = await code.authenticate({ sessionId, sourceId, clientSecret }, signal);
 * ```
 */
export interface SecurityCodeField extends SingleField {
  update(options: Partial<SecurityCodeOptions>): void;
  /**
   * Sends the code from the frame to the service and resolves to the state of authentication. For `challenge`, show the
   * challenge to the shopper, then call the gateway again without a code. The page never receives the code. The frame clears
   * it when the service accepts it, and keeps it with an error beside it when the service refuses it. Rejects with a
   * `PaymentError`: `incomplete-details` and `invalid-details` (the frame shows the error),
   * `declined`, `cancelled`, `offline`, `outcome-unknown` …
   */
  authenticate(authentication: SourceAuthentication, signal: AbortSignal): Promise<Authentication>;
}

/** The states of a field that can have their own style and class. */
export type FieldLookState = 'base' | 'complete' | 'empty' | 'focus' | 'invalid' | 'webkitAutofill';

/**
 * The style of a field by state: properties in camel case (`color`, `fontSize`), and pseudo keys (`:hover`, `:focus`,
 * `::placeholder`, `::selection`, `:-webkit-autofill`, `:disabled`) with properties of their own. The frame ignores
 * properties and values that are not on its allowlist.
 */
export type FieldStyles = Readonly<
  Partial<
    Record<FieldLookState, Readonly<Record<string, string | Readonly<Record<string, string>>>>>
  >
>;

export interface CardFieldOptions extends FrameLook {
  /**
   * The name of the card that the field belongs to, at most 64 characters: fields with the same group on one page form one
   * card. A field with its value can be moved to another group if the service's frames support that; otherwise it stays.
   */
  readonly group: string;
  readonly placeholder?: string;
  /**
   * `true` hides the value once it is valid and the field has lost focus, `false` never does. By default only a security code
   * is hidden.
   */
  readonly mask?: boolean;
  readonly styles?: FieldStyles;
}

/**
 * One field of a card, only its input: label, box and visible errors belong to the page. Fields of one group communicate
 * within the service's origin; no card data passes through the page.
 */
export interface CardField extends SingleField {
  update(options: Partial<CardFieldOptions>): void;
  /** Creates the source from all fields of the group; any of the fields can be called. Otherwise like `CardFields.submit`. */
  submit(submission: CardSubmission, signal: AbortSignal): Promise<CardResult>;
  /** Authenticates a source with the security code of the group, like `SecurityCodeField.authenticate`. */
  authenticate(authentication: SourceAuthentication, signal: AbortSignal): Promise<Authentication>;
  /**
   * Sends the group's expiry date from the frame to the service as an update of a saved card. The frame clears it when the
   * service accepts it. Rejects like `submit`, with `session-not-found` if the service has no such source, and with
   * `frame-unavailable` if the service's frames do not support it.
   */
  renew(renewal: SourceRenewal, signal: AbortSignal): Promise<CardResult>;
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
  /** Shows the errors of the fields in the frame. */
  validate(): void;
  /**
   * Resolves when `state` is up to date: a frame reports it with a delay. Never rejects. Call it before you report a field as
   * missing. Absent if `state` is always up to date.
   */
  flush?(): Promise<void>;
  /** Creates the source from within the frame. Rejects with a `PaymentError`: `outcome-unknown` if it may have been created. */
  submit(submission: CardSubmission, signal: AbortSignal): Promise<CardResult>;
  destroy(): void;
}

export interface FieldsListener<State> {
  onState(state: State): void;
  /** The shopper pressed Enter inside a field. */
  onEnter(): void;
  /** The fields lost their values (reload, navigation) and are being set up again. */
  onReset(): void;
  onError(error: PaymentError): void;
}

export type CardFieldsListener = FieldsListener<CardFieldsState>;
export type SingleFieldListener = FieldsListener<SingleFieldState>;

/** The port to the host of card fields. */
export interface FieldProvider {
  /** Mounts card fields into `container`, which must be empty and must not be moved. */
  mountCard(
    container: HTMLElement,
    options: CardFieldsOptions,
    listener: CardFieldsListener,
  ): CardFields;
  /** Mounts the security code of a saved card into `container`, which must be empty and must not be moved. */
  mountSecurityCode?(
    container: HTMLElement,
    options: SecurityCodeOptions,
    listener: SingleFieldListener,
  ): SecurityCodeField;
  /** Mounts one field of a card into `container`, which must be in the document and empty and must not be moved. */
  mountField?(
    container: HTMLElement,
    name: CardFieldName,
    options: CardFieldOptions,
    listener: SingleFieldListener,
  ): CardField;
  /** Does preparatory work, such as connecting to the service, before the shopper opens the card method. */
  prepare?(): void;
}

/** Loads a provider on demand. `providerOf` wraps it into a provider that can be used at once. */
export type FieldLoader = () => Promise<FieldProvider>;
