/**
 * Moves focus to the next field when the shopper has typed the last character of a field. It is decided here, inside the
 * frame, and never leaves it. Reasons for each condition: docs/decisions/0015-automatic-advance.md.
 *
 * @param isComplete Whether the field is right as it stands and cannot become longer.
 */
export function advanceFocus(
  form: HTMLFormElement,
  isComplete: (input: HTMLInputElement) => boolean,
): void {
  /** The field that focus was moved to, as long as the shopper has done nothing else. */
  let reached: EventTarget | undefined;

  // On the form, after the mask's listeners on the field: value and caret are the final ones.
  form.addEventListener('input', (event) => {
    const input = event.target as HTMLInputElement; // nothing else in the form has `input` events
    // Paste, autofill and scanned cards have other types, none, or come all at once.
    const isTyped =
      event instanceof InputEvent && event.inputType === 'insertText' && event.data?.length === 1;
    if (!isTyped || input.selectionStart !== input.value.length || !isComplete(input)) return;
    const inputs = [...form.querySelectorAll('input')];
    const next = inputs[inputs.indexOf(input) + 1];
    // Not past the choice between two brands, and not into what is filled in already.
    if (next?.type !== 'text' || next.value !== '' || next.readOnly) return;
    next.focus();
    reached = next;
  });
  form.addEventListener('focusout', () => {
    reached = undefined;
  });
  form.addEventListener('keydown', (event) => {
    // The Tab of a shopper who did not expect the move would skip a field.
    if (event.key === 'Tab' && !event.shiftKey && reached) event.preventDefault();
    reached = undefined;
  });
}
