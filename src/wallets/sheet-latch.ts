import { PaymentError } from '../domain/payment-error.js';

let isOpen = false;

/**
 * Acquires the page's only lock for a sheet: wallets throw or show two sheets when a button is pressed twice.
 * @returns A function that releases the lock. Further calls have no effect.
 * @throws {PaymentError} `conflict` if a sheet is open.
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
