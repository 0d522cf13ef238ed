import type { AmountPrecondition } from '../domain/amount-precondition.js';
import type { Authentication } from '../domain/authentication.js';
import type { PaymentError } from '../domain/payment-error.js';
import type { Owner } from '../domain/address.js';
import type { SourceUsage } from '../domain/payment-source.js';

export type CardFieldName = 'number' | 'expiration' | 'securityCode';

/** What the page may know of one field: never its value, length or caret. */
export interface FieldState {
  readonly empty: boolean;
  readonly valid: boolean;
  /** Not valid yet, but more keys may make it so. */
  readonly potentiallyValid?: boolean;
  readonly focused: boolean;
  /** The browser filled it in. */
  readonly autofilled?: boolean;
  /** The code of the error that is shown: `incomplete_card_number`. */
  readonly errorCode?: string;
}

/** An untouched field. */
export const UNTOUCHED_FIELD: FieldState = { empty: true, valid: false, focused: false };

/** What the page may know of a field that stands alone. */
export interface SingleFieldState extends FieldState {
  /** Brand key (`visa`) that the number tells, here or in a field of the same card; `unknown` before. */
  readonly brand: string;
  /** As in `CardFieldsState`. */
  readonly edited?: boolean;
}

export interface CardFieldsState {
  readonly fields: Readonly<Record<CardFieldName, FieldState>>;
  readonly complete: boolean;
  /**
   * Whether a value has changed since the last `submit`, or since the fields were mounted or cleared. Leaving a field, or
   * showing its error, is not a change. Only the first change is reported, so that a page cannot count keystrokes. Absent if
   * the provider does not know.
   */
  readonly edited?: boolean;
  /** Brand key (`visa`), `unknown` before it can be told; of a card of several brands, the one the shopper chose. */
  readonly brand: string;
  /** Of a card of several brands, all of them: the frame lets the shopper choose. */
  readonly brands?: readonly string[];
}

/** A card of which nothing has been typed. */
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
 * What rides along with the card when the frame makes the source. The amount to charge is not a parameter: the service
 * knows it. The amount that the shopper agreed to is a precondition.
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

/** All that comes back: enough to ask the service for the source, nothing of the card. */
export interface CardResult {
  readonly sourceId: string;
  readonly clientSecret: string;
}

/** A source that asks for strong customer authentication. */
export interface SourceAuthentication {
  /** Absent for a source that was made without a session. */
  readonly sessionId?: string;
  readonly sourceId: string;
  /** Opens the source. It goes to the frame and to the service, and is not kept. */
  readonly clientSecret: string;
}

/** A saved card that gets a new expiry, and a new owner where one is given. */
export interface SourceRenewal extends CardResult {
  readonly owner?: Owner;
}

/** Words and look of a frame. */
export interface FrameLook {
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
}

export interface CardFieldsOptions extends FrameLook {
  /** On top of `style`, the look of each field per state. */
  readonly styles?: FieldStyles;
  readonly placeholders?: Readonly<Partial<Record<CardFieldName, string>>>;
  /** Hides number and security code once valid. Left out, the security code alone is hidden; `false`, nothing. */
  readonly mask?: boolean;
}

export interface SecurityCodeOptions extends FrameLook {
  /**
   * Brand of the card that the code belongs to, as its source names it (`Visa`, `American Express`) or as a key of
   * the kit (`amex`). It decides how many digits the code has: three, unless it is American Express.
   */
  readonly brand?: string;
  /** An example inside the field, instead of the kit's own. */
  readonly placeholder?: string;
  /** Hides the code once it is valid and left; `false` shows it. */
  readonly mask?: boolean;
  /** On top of `style`, the look of the field per state. */
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
  /** Shows what is missing or wrong, in the field. */
  validate(): void;
  /**
   * Settles when `state` says what stands in the field at this moment: a frame tells it with a pause. Never rejects; to be
   * asked before anything is reported as missing. Without it, `state` is always up to date.
   */
  flush?(): Promise<void>;
  destroy(): void;
}

/**
 * The security code of a saved card, with its label and its errors, in a frame of its own.
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
   * Sends the code from the frame to the service, which says whether the source is authenticated; with
   * `challenge`, show it to the shopper and ask the gateway again, without a code. The
   * code never comes to the page; it is forgotten when the service took it, and kept with an error beside it when the
   * service refused it. Rejects with a `PaymentError`: `incomplete-details` and `invalid-details` (the frame shows why),
   * `declined`, `cancelled`, `offline`, `outcome-unknown` …
   */
  authenticate(authentication: SourceAuthentication, signal: AbortSignal): Promise<Authentication>;
}

/** States of a field that can have a look and a class of their own. */
export type FieldLookState = 'base' | 'complete' | 'empty' | 'focus' | 'invalid' | 'webkitAutofill';

/**
 * The look of a field, per state: properties in camel case (`color`, `fontSize`), and pseudo keys
 * (`:hover`, `:focus`, `::placeholder`, `::selection`, `:-webkit-autofill`, `:disabled`) with properties of their own.
 * The frame takes what its own list allows and leaves out the rest.
 */
export type FieldStyles = Readonly<
  Partial<
    Record<FieldLookState, Readonly<Record<string, string | Readonly<Record<string, string>>>>>
  >
>;

export interface CardFieldOptions extends FrameLook {
  /**
   * Fields with the same group on one page make one card: any text of at most 64 characters. A field may be moved to another
   * card, with what is typed in it; where a service's frames cannot do that, it stays where it is.
   */
  readonly group: string;
  readonly placeholder?: string;
  /** Hides what was typed once it is valid and left. Left out, a security code alone is hidden; `false`, nothing. */
  readonly mask?: boolean;
  readonly styles?: FieldStyles;
}

/**
 * One field of a card: nothing but the input, without label, box and visible errors, which are the page's. Fields of
 * one group find each other inside the service's origin; the page hands nothing to and fro between them.
 */
export interface CardField extends SingleField {
  update(options: Partial<CardFieldOptions>): void;
  /** Makes the source of what all fields of the group hold, whichever of them is asked. As `CardFields.submit`. */
  submit(submission: CardSubmission, signal: AbortSignal): Promise<CardResult>;
  /** Authenticates a source with the security code of the group. As `SecurityCodeField.authenticate`. */
  authenticate(authentication: SourceAuthentication, signal: AbortSignal): Promise<Authentication>;
  /**
   * Sends the expiry of the group from the frame to the service, for a card that exists. It is forgotten
   * when the service took it. Rejects as `submit` does, with `session-not-found` where the service has no such source, and
   * with `frame-unavailable` where it serves frames that cannot do it.
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
  /** Shows what is missing or wrong, in the fields. */
  validate(): void;
  /**
   * Settles when `state` says what stands in the fields at this moment: a frame tells it with a pause. Never rejects; to be
   * asked before anything is reported as missing. Without it, `state` is always up to date.
   */
  flush?(): Promise<void>;
  /** Makes the source where the card is typed. Rejects with a `PaymentError`; `outcome-unknown` when it cannot be told. */
  submit(submission: CardSubmission, signal: AbortSignal): Promise<CardResult>;
  destroy(): void;
}

export interface FieldsListener<State> {
  onState(state: State): void;
  /** The shopper pressed Enter inside a field. */
  onEnter(): void;
  /** The fields lost what was typed (reload, navigation); they are being set up again. */
  onReset(): void;
  onError(error: PaymentError): void;
}

export type CardFieldsListener = FieldsListener<CardFieldsState>;
export type SingleFieldListener = FieldsListener<SingleFieldState>;

/** The port to the host of card fields. */
export interface FieldProvider {
  /** Mounts card fields into `container`, which is empty and stays where it is. */
  mountCard(
    container: HTMLElement,
    options: CardFieldsOptions,
    listener: CardFieldsListener,
  ): CardFields;
  /** Mounts the security code of a saved card into `container`, which is empty and stays where it is. */
  mountSecurityCode?(
    container: HTMLElement,
    options: SecurityCodeOptions,
    listener: SingleFieldListener,
  ): SecurityCodeField;
  /** Mounts one field of a card into `container`, which is in the page, empty, and stays where it is. */
  mountField?(
    container: HTMLElement,
    name: CardFieldName,
    options: CardFieldOptions,
    listener: SingleFieldListener,
  ): CardField;
  /** Starts what can be started before the shopper opens the card method. */
  prepare?(): void;
}

/** Fetches a provider whose code is not there yet: `providerOf` makes one of it that can be used at once. */
export type FieldLoader = () => Promise<FieldProvider>;
