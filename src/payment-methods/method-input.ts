import type { Entered, InputContext } from './input-context.js';

/** A choice. Foreign text: show as text only. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** The text of the second line. */
  readonly note?: string;
  /** The name of its brand icon: `konbini010`. */
  readonly mark?: string;
}

/** Loads the lists of banks and stores from the service. Rejects with a `PaymentError`. */
export interface Lists {
  banks(country: string, currency: string): Promise<readonly Choice[]>;
  stores(): Promise<readonly Choice[]>;
}

interface Shared {
  /** The key in `Entered` and in the texts: `input.<name>`, `input.<name>.hint`, `input.<name>.<problem>`. */
  readonly name: string;
  /** Whether the input is shown; always, if absent. */
  readonly applies?: (entered: Entered, context: InputContext) => boolean;
}

export interface TextInput extends Shared {
  readonly kind: 'text';
  readonly autocomplete?:
    | 'off'
    | 'name'
    | 'family-name'
    | 'given-name'
    | 'email'
    | 'tel-national'
    | 'postal-code'
    | `address-${'line1' | 'level1' | 'level2'}`;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email';
  /** Whether it is text in the shopper's language, such as a name: uses its direction and automatic capitals. */
  readonly isProse?: true;
  readonly optional?: true;
  /** The language of the input's value, for screen readers and keyboards. */
  readonly language?: string;
  /** The initial value. */
  initial?(context: InputContext): string | undefined;
  /** Formats the value for display, such as in groups of digits. */
  format?(text: string): string;
  /** Converts the value to the form that is sent, without spaces. */
  normalise?(text: string): string;
  /** The problem with a normalized, nonempty value: `invalid`, `incomplete`. */
  check(text: string): string | undefined;
}

export interface ChoiceInput extends Shared {
  readonly kind: 'choice';
  /** Loads the choices. If there are none, the method is not available. */
  choices(context: InputContext, lists: Lists): Promise<readonly Choice[]>;
  /** Whether the labels of the choices are text keys: `input.<name>.<value>`. */
  readonly labelled?: true;
}

/** A choice of installment plans with their costs. */
export interface TermsInput extends Shared {
  readonly kind: 'terms';
}

export interface TickInput extends Shared {
  readonly kind: 'tick';
  readonly optional?: true;
  /** The key of the seller's wording among the legal texts. */
  readonly disclosure?: string;
}

/** A text that the shopper agrees to by paying. It is sent exactly as shown. */
export interface MandateInput extends Shared {
  readonly kind: 'mandate';
}

/** A link to another page. Not rendered without an address. */
export interface LinkInput extends Shared {
  readonly kind: 'link';
  /** Unchecked: bind it through `safeUrl` only. */
  readonly href: (context: InputContext) => unknown;
}

export type MethodInput =
  TextInput | ChoiceInput | TermsInput | TickInput | MandateInput | LinkInput;
