/**
 * Whether two secrets are equal. The comparison takes the same time wherever they differ, so that no caller
 * can guess a secret step by step. The length is not secret. Runs in pages too, so it does not use `node:crypto`.
 */
export function equalSecrets(given: unknown, secret: string): boolean {
  if (typeof given !== 'string' || given.length !== secret.length) return false;
  let difference = 0;
  for (let index = 0; index < secret.length; index++)
    difference |= given.charCodeAt(index) ^ secret.charCodeAt(index);
  return difference === 0;
}
