import type { Brand } from '../../domain/card-brand.js';
import type { CardFieldName, FrameState } from '../protocol.js';
import { coBadgesOf } from './co-badges.js';
import { digitsOf } from './masks.js';

/** The members of a form that the automatic advance uses. */
export interface FilledForm {
  readonly element: HTMLFormElement;
  readonly names: readonly CardFieldName[];
  readonly state: FrameState;
  readonly brand: Brand;
}

/**
 * The number of digits of a complete card number by brand, if not 16: the length of the brand's longest numbers. Visa's
 * numbers with 18 and 19 digits are ignored because shoppers' cards do not have them.
 */
const WHOLE: Readonly<Partial<Record<Brand, number>>> = {
  amex: 15,
  dinersclub: 19,
  maestro: 19,
  unionpay: 19,
};

/**
 * Moves focus to the next field when the shopper has typed the last character of a field, as the fields' descriptions
 * announce. The frame decides this alone and does not report it. Reasons for each condition:
 * docs/decisions/0015-automatic-advance.md.
 */
export function advanceFocus(form: FilledForm): void {
  const { element, names } = form;
  /** The field that focus was moved to, until the shopper's next action. */
  let reached: EventTarget | undefined;
  const fields = [...element.querySelectorAll<HTMLInputElement>('input[type=text]')];
  const isComplete = (input: HTMLInputElement): boolean => {
    const name = names[fields.indexOf(input)];
    if (!name || !form.state.fields[name]?.valid) return false;
    if (name !== 'number') return true;
    const digits = digitsOf(input.value);
    // The choice between two brands comes next, possibly after the last digit: its code is loaded on demand.
    return !coBadgesOf(digits).length && digits.length >= (WHOLE[form.brand] ?? 16);
  };

  // Listens on the form, because value and caret are final only after the mask's listeners on the field.
  element.addEventListener('input', (event) => {
    const input = event.target as HTMLInputElement; // nothing else in the form has `input` events
    // Paste, autofill and scanned cards have another input type, none, or insert several characters at once.
    const isTyped =
      event instanceof InputEvent && event.inputType === 'insertText' && event.data?.length === 1;
    if (!isTyped || input.selectionStart !== input.value.length || !isComplete(input)) return;
    const next = fields[fields.indexOf(input) + 1];
    if (!next || next.value !== '' || next.readOnly) return;
    next.focus();
    reached = next;
  });
  element.addEventListener('focusout', () => {
    reached = undefined;
  });
  element.addEventListener('keydown', (event) => {
    // A shopper who did not expect the move presses Tab, which would skip a field.
    if (event.key === 'Tab' && !event.shiftKey && reached) event.preventDefault();
    reached = undefined;
  });
}
