import { equalSecrets } from './equal-secrets.js';
import { forbidden, unauthorized } from './refusals.js';
import type { Caller, Sandbox, SandboxAccount } from './sandbox.js';

/** The account that every example uses. */
export const SANDBOX_ACCOUNT: SandboxAccount = {
  publishableKey: 'pk_sandbox',
  secretKey: 'sk_sandbox',
  allowedOrigins: 'loopback',
};

export interface Accounts {
  /** @throws {SandboxError} 401 for an unknown or expired key. */
  of(caller: Caller): SandboxAccount;
  find: Sandbox['findAccount'];
  readonly all: readonly SandboxAccount[];
}

/** The secret keys that an account accepts: the former one too while it is being replaced. */
export const secretKeysOf = ({ secretKey, formerSecretKey }: SandboxAccount): readonly string[] =>
  formerSecretKey === undefined ? [secretKey] : [secretKey, formerSecretKey];

/** @param now Milliseconds since 1970. */
export function createAccounts(accounts: readonly SandboxAccount[], now: () => number): Accounts {
  const find: Sandbox['findAccount'] = (key) =>
    accounts.find((account) =>
      'secretKey' in key
        ? secretKeysOf(account).some((secretKey) => equalSecrets(key.secretKey, secretKey))
        : account.publishableKey === key.publishableKey,
    );
  return {
    find,
    all: accounts,
    of(caller) {
      // The type requires a caller; a call without one must be refused at run time too.
      const key: unknown = (caller as Caller | undefined)?.publishableKey;
      const account = typeof key === 'string' ? find({ publishableKey: key }) : undefined;
      if (!account) throw unauthorized('unauthorized', 'The key is missing or unknown.');
      if (now() >= (account.expiresAt ?? Infinity))
        throw unauthorized('api_key_expired', 'The key has expired.');
      return account;
    },
  };
}

/** The refusal for a session of another key. It gives no further detail. */
export const notYours = () => forbidden('forbidden', 'The key may not do this.');
