import type { Entered, InputContext } from './input-context.js';

/** One of several. Foreign text: show as text only. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A second line. */
  readonly note?: string;
  /** The name of the brand mark beside it: `konbini010`. */
  readonly mark?: string;
}

/** How an input asks the service: the lists of banks and stores. Rejects with a `PaymentError`. */
export interface Lists {
  banks(country: string, currency: string): Promise<readonly Choice[]>;
  stores(): Promise<readonly Choice[]>;
}

interface Shared {
  /** Its key in `Entered`, and in the texts: `input.<name>`, `input.<name>.hint`, `input.<name>.<problem>`. */
  readonly name: string;
  /** Asked only where this holds. */
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
  /** Words in the shopper's own writing, a name or a street: in its direction, with capitals. */
  readonly isProse?: true;
  readonly optional?: true;
  /** The language of what is typed, for screen readers and keyboards. */
  readonly language?: string;
  /** What stands there at first. */
  initial?(context: InputContext): string | undefined;
  /** As the shopper reads it: groups of digits. */
  format?(text: string): string;
  /** As it is sent: without blanks. */
  normalise?(text: string): string;
  /** What is wrong with a normalised, not empty text: `invalid`, `incomplete`. */
  check(text: string): string | undefined;
}

export interface ChoiceInput extends Shared {
  readonly kind: 'choice';
  /** An empty list says: the method cannot be used here. */
  choices(context: InputContext, lists: Lists): Promise<readonly Choice[]>;
  /** The texts of the choices are keys: `input.<name>.<value>`. */
  readonly labelled?: true;
}

/** Terms of an instalment plan, with what they cost. */
export interface TermsInput extends Shared {
  readonly kind: 'terms';
}

export interface TickInput extends Shared {
  readonly kind: 'tick';
  readonly optional?: true;
  /** The seller's own words for it among the legal texts. */
  readonly disclosure?: string;
}

/** Words that the shopper agrees to by paying. They are sent along as they are shown. */
export interface MandateInput extends Shared {
  readonly kind: 'mandate';
}

/** A way to somewhere else; nothing is drawn without an address. */
export interface LinkInput extends Shared {
  readonly kind: 'link';
  /** Unchecked: bind it through `safeUrl` only. */
  readonly href: (context: InputContext) => unknown;
}

export type MethodInput =
  TextInput | ChoiceInput | TermsInput | TickInput | MandateInput | LinkInput;
