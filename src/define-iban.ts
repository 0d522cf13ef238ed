/**
 * Registers `<dr-iban>`, which most pages never show: its code is fetched when this is called.
 * Settles when it is registered; rejects when its code cannot be fetched.
 */
export async function defineIban(): Promise<void> {
  await import('./elements/iban/define.js');
}
