import type { Brand } from '../../domain/card-brand.js';
import type { CardFieldName, FrameState } from '../protocol.js';

/** What is asked of a form. */
export interface FilledForm {
  readonly element: HTMLFormElement;
  readonly names: readonly CardFieldName[];
  readonly state: FrameState;
  readonly brand: Brand;
}

/**
 * With how many digits a number is whole, where not with 16: the length of the brand's longest cards. Visa's numbers of 18 and 19
 * digits are of no card in shops.
 */
const WHOLE: Readonly<Partial<Record<Brand, number>>> = {
  amex: 15,
  dinersclub: 19,
  maestro: 19,
  unionpay: 19,
};

/**
 * Moves focus to the next field when the shopper has typed the last character of a field; the fields' descriptions say so. It is
 * decided here, inside the frame, and never leaves it. Reasons for each condition: docs/decisions/0015-automatic-advance.md.
 */
export function advanceFocus(form: FilledForm): void {
  const { element, names } = form;
  /** The field that focus was moved to, as long as the shopper has done nothing else. */
  let reached: EventTarget | undefined;
  const fields = [...element.querySelectorAll<HTMLInputElement>('input[type=text]')];
  const isComplete = (input: HTMLInputElement): boolean => {
    const name = names[fields.indexOf(input)];
    if (!name || !form.state.fields[name]?.valid) return false;
    return name !== 'number' || input.value.replaceAll(' ', '').length >= (WHOLE[form.brand] ?? 16);
  };

  // On the form, after the mask's listeners on the field: value and caret are the final ones.
  element.addEventListener('input', (event) => {
    const input = event.target as HTMLInputElement; // nothing else in the form has `input` events
    // Paste, autofill and scanned cards have other types, none, or come all at once.
    const isTyped =
      event instanceof InputEvent && event.inputType === 'insertText' && event.data?.length === 1;
    if (!isTyped || input.selectionStart !== input.value.length || !isComplete(input)) return;
    const inputs = [...element.querySelectorAll('input')];
    const next = inputs[inputs.indexOf(input) + 1];
    // Not past the choice between two brands, and not into what is filled in already.
    if (next?.type !== 'text' || next.value !== '' || next.readOnly) return;
    next.focus();
    reached = next;
  });
  element.addEventListener('focusout', () => {
    reached = undefined;
  });
  element.addEventListener('keydown', (event) => {
    // The Tab of a shopper who did not expect the move would skip a field.
    if (event.key === 'Tab' && !event.shiftKey && reached) event.preventDefault();
    reached = undefined;
  });
}
