import { PaymentError } from '../domain/payment-error.js';

let isOpen = false;

/**
 * Holds the one place for a sheet on this page: wallets throw, or show two, when a button is pressed twice.
 * @returns The way to give it back; may be called again without effect.
 * @throws {PaymentError} `conflict` when a sheet is open.
 */
export function holdSheet(): () => void {
  if (isOpen) throw new PaymentError('conflict');
  isOpen = true;
  let held = true;
  return () => {
    if (held) isOpen = false;
    held = false;
  };
}
