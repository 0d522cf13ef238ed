/**
 * Whether two secrets are the same text. Takes as long for a wrong first character as for a wrong last one, so that no caller
 * can guess a secret step by step; the length of a secret is no secret. Runs in pages too, hence not from `node:crypto`.
 */
export function equalSecrets(given: unknown, secret: string): boolean {
  if (typeof given !== 'string' || given.length !== secret.length) return false;
  let difference = 0;
  for (let index = 0; index < secret.length; index++)
    difference |= given.charCodeAt(index) ^ secret.charCodeAt(index);
  return difference === 0;
}
