import { parentOf } from './safe-document.js';

/**
 * Repeats a press of Escape in a frame on the page: an event for the page's listeners, and unless one of them prevents
 * it, the modal dialog or the popover around the frame closes. Keys in a frame of another site never reach the page.
 */
export function pressEscape(frame: Element): void {
  const press = new KeyboardEvent('keydown', {
    key: 'Escape',
    code: 'Escape',
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  if (!frame.dispatchEvent(press)) return;
  for (let node: Node | null = frame; node; node = parentOf(node)) {
    if (node instanceof HTMLDialogElement && node.matches(':modal')) return requestClose(node);
    if (node instanceof HTMLElement && node.popover === 'auto' && node.matches(':popover-open')) {
      return node.hidePopover();
    }
  }
}

function requestClose(dialog: HTMLDialogElement): void {
  // Safari has the method since 18.4, Firefox since 139.
  if ('requestClose' in dialog) return dialog.requestClose();
  const legacy: HTMLDialogElement = dialog;
  if (legacy.dispatchEvent(new Event('cancel', { cancelable: true }))) legacy.close();
}
